/**
 * `fieldgate init`: the files of a new deployment. It overwrites nothing: if one of the files exists, it writes none. The
 * admin token for development is new, readable by its owner only, and not printed.
 */

import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { isLocal } from "../../core/local.ts";
import { reason } from "../document.ts";
import { EXIT, Failure } from "../exit.ts";
import { catalogText, importCatalog } from "../openapi.ts";
import { exampleCatalog, type Files, filesOf } from "../scaffold/files.ts";
import { note } from "../terminal.ts";

const OWNER_ONLY = 0o600;
const EVERYBODY = 0o666;

type Options = { openapi?: string; origin?: string; overlay: string[] };

export function addInit(program: Command): void {
  program
    .command("init")
    .summary("write the files of a new deployment")
    .description("write the files of a new deployment: worker, catalog, configuration, a first key's grants")
    .argument("[dir]", "the folder; created if it does not exist", ".")
    .option("--openapi <file>", "make the catalog from this OpenAPI document; an example by default")
    .option(
      "--overlay <file>",
      "correct the document by this OpenAPI Overlay first; several are applied in their order",
      (file: string, files: string[]) => [...files, file],
      [],
    )
    .option("--origin <url>", "the API behind the gate, such as https://api.example.com", origin)
    .addHelpText(
      "after",
      `
Overwrites nothing: if one of the files exists, it says which and writes none.

Examples:
  fieldgate init gate --openapi openapi.yaml --origin https://api.example.com
  fieldgate init`,
    )
    .action(init);
}

async function init(dir: string, options: Options): Promise<void> {
  const name = projectName(dir);
  const existing = Object.keys(
    filesOf({ name, catalog: exampleCatalog(), adminToken: "", origin: undefined }),
  )
    .map((file) => join(dir, file))
    .filter((path) => existsSync(path));
  if (existing.length > 0) {
    throw new Failure(
      EXIT.usage,
      `Already there: ${existing.join(", ")}. Nothing was written.`,
      "Choose another folder.",
    );
  }
  const { openapi, overlay } = options;
  const catalog =
    openapi === undefined ? exampleCatalog() : catalogText(await importCatalog(openapi, overlay));
  const adminToken = randomBytes(32).toString("base64url");
  await writeAll(dir, filesOf({ name, catalog, adminToken, origin: options.origin }));
  for (const line of nextSteps(dir, options.origin)) note(line);
}

/** A worker's name: letters, digits and hyphens. */
function projectName(dir: string): string {
  const name = basename(resolve(dir))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name.slice(0, 54) || "gate";
}

async function writeAll(dir: string, files: Files): Promise<void> {
  let path = dir;
  try {
    await mkdir(dir, { recursive: true });
    for (const [file, { text, secret }] of Object.entries(files)) {
      path = join(dir, file);
      await writeFile(path, text, { flag: "wx", mode: secret ? OWNER_ONLY : EVERYBODY });
    }
  } catch (error) {
    throw new Failure(EXIT.usage, `${path} cannot be written: ${reason(error)}.`);
  }
}

function nextSteps(dir: string, origin: string | undefined): string[] {
  const cd = resolve(dir) === process.cwd() ? [] : [`  cd ${dir}`];
  const missing =
    origin === undefined ? ["First set ORIGIN_URL in wrangler.toml to the URL of your API."] : [];
  return [
    `Wrote ${Object.keys(filesOf({ name: "", catalog: exampleCatalog(), adminToken: "", origin })).join(", ")}.`,
    "The admin token for development is in .dev.vars, and nowhere else.",
    ...missing,
    "Next (the last command in another terminal):",
    ...cd,
    "  npm install",
    "  npx wrangler dev",
    "  export FIELDGATE_URL=http://localhost:8787 FIELDGATE_ADMIN_TOKEN_FILE=.dev.vars",
    "  npx fieldgate keys generate --name First --grants first-key.json",
  ];
}

/** As the gate accepts it: https, or http on this machine, and a host without a path, because routes begin at its root. */
function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== "https:" && !isLocal(url))) {
    throw new InvalidArgumentError("It must be an https:// URL (http:// on localhost only).");
  }
  if (url.href !== `${url.origin}/`) {
    throw new InvalidArgumentError(
      `It must name a host only, such as ${url.origin}: paths belong in the catalog.`,
    );
  }
  return url.origin;
}
