/**
 * `fieldgate keys generate`: a new key. Its text goes to stdout, alone and once; everything else goes to stderr, so that
 * `> key.txt` keeps the key and nothing but the key.
 */

import { once } from "node:events";
import type { Command } from "commander";
import { deployedCatalog } from "../../deployment/catalog.ts";
import { callJson } from "../../deployment/client.ts";
import { describeKey } from "../../deployment/describe.ts";
import { expiresAt, expiry } from "../../deployment/expiry.ts";
import { ENVIRONMENT, targetFrom } from "../../deployment/target.ts";
import type { CreatedKey } from "../../deployment/types.ts";
import { readGrants } from "../../document.ts";
import { note } from "../../terminal.ts";
import { noteWarnings } from "../../warning.ts";

type Options = { name: string; grants: string; expires?: string };

export function addGenerate(keys: Command): void {
  keys
    .command("generate")
    .summary("generate a key")
    .description("generate a key; its text is printed once, on stdout alone")
    .requiredOption("--name <name>", "the key's name in lists")
    .requiredOption("--grants <file>", "what the key may do; - for stdin")
    .option("--expires <when>", "a time such as 2027-01-31T12:00Z, or 90d, 12h; never by default", expiry)
    .addHelpText(
      "after",
      `${ENVIRONMENT}

Grants: { "<endpoint>": { "actions": ["read"], "fields": ["employee.name", "start_date"] } }
Without "fields" a key gets ALL fields of the endpoint, including those added later.
\`fieldgate preview\` shows beforehand what a key would expose.

Examples:
  fieldgate keys generate --name Calendar --grants grants.json > key.txt
  fieldgate keys generate --name Audit --grants grants.json --expires 90d | secret-tool store …`,
    )
    .action(generate);
}

async function generate({ name, grants: path, expires }: Options): Promise<void> {
  const target = targetFrom(process.env);
  const catalog = await deployedCatalog(target);
  const grants = await readGrants(catalog, path);
  noteWarnings(grants.lint());
  const body = {
    name,
    grants: grants.document,
    ...(expires === undefined ? {} : { expiresAt: expiresAt(expires) }),
  };
  const { key, ...made } = await callJson<CreatedKey>(target, "/keys", { method: "POST", body });
  for (const line of describeKey(made)) note(line);
  note("The key. It is shown this once only:");
  if (!process.stdout.write(`${key}\n`)) await once(process.stdout, "drain");
}
