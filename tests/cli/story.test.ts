// The README's four commands, from GitHub's own OpenAPI document to a running gate with a first key, with the packed tarball.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { CatalogDocument } from "../../pkg/core/documents.ts";
import { freePort } from "../story/start.ts";
import { folder, root } from "./run.ts";

const OPENAPI = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
const READY_MS = 60_000;

it("a real OpenAPI document becomes a running gate with a first key in the README's four commands", {
  timeout: 180_000,
}, async () => {
  const { desk, tarball } = deskWithTarball();
  const answer = { body: "" };
  const [origin, port] = [await serveOrigin(answer), await freePort()];
  const [init = "", install = "", dev = "", generate = "", ...more] = fourCommands();
  expect(more).toEqual([]);

  writeFileSync(join(desk, "openapi.json"), readFileSync(OPENAPI));
  sh(desk, init.replace("https://api.example.com", origin));
  const gate = join(desk, "gate");
  useTarball(gate, tarball);
  sh(desk, install);
  useRepositorysWrangler(gate);
  await serveGate(gate, `${dev} --port ${port}`, `http://localhost:${port}`);
  const key = sh(gate, generate.replace("http://localhost:8787", `http://localhost:${port}`)).trimEnd();

  const call = (path: string) => fetch(`http://localhost:${port}${path}`, { headers: { "X-API-Key": key } });
  const [[id, { fields }] = ["", { fields: [] }]] = Object.entries<{ fields: string[] }>(
    JSON.parse(read(gate, "first-key.json")),
  );
  const permitted = recordOf(fields);
  answer.body = JSON.stringify([{ ...permitted, secret: "x" }]);
  const granted = await call(listOf(JSON.parse(read(gate, "catalog.json")), id));
  expect([granted.status, await granted.json()]).toEqual([200, [permitted]]);
  expect(fields.length).toBeGreaterThan(1);
  expect((await call("/user")).status).toBe(403);
  expect((await fetch(`http://localhost:${port}/admin/`)).headers.get("content-type")).toContain("text/html");
});

it("fieldgate/openapi gives a program what the command gives a person", () => {
  const { desk } = deskWithTarball();
  writeFileSync(join(desk, "openapi.json"), readFileSync(OPENAPI));
  const program = `import { readFileSync } from "node:fs";
    import { Catalog } from "fieldgate";
    import { importOpenApi } from "fieldgate/openapi";
    const { catalog, report } = importOpenApi(readFileSync("openapi.json", "utf8"));
    console.log(Catalog.parse(catalog).name, report.length > 0);`;
  writeFileSync(join(desk, "program.mjs"), program);
  expect(sh(desk, "node program.mjs")).toMatch(/^GitHub.* true\n$/);
});

/** The commands of the README's section, a continued line as one. */
function fourCommands(): string[] {
  const block = /## Your own API.*?```sh\n(.*?)```/s.exec(read(root, "README.md"))?.[1] ?? "";
  return block.replaceAll("\\\n", "").trim().split("\n");
}

/** A folder in which `npx fieldgate` is the tarball's. */
function deskWithTarball(): { desk: string; tarball: string } {
  const desk = folder();
  const pack = `npm pack --json --ignore-scripts --pack-destination "${desk}"`;
  const report: Record<string, { filename: string }> = JSON.parse(sh(join(root, "pkg"), pack));
  const tarball = join(desk, Object.values(report)[0]?.filename ?? "");
  sh(desk, `npm install --prefer-offline --no-audit --no-fund "${tarball}"`);
  return { desk, tarball };
}

/** The version under test instead of a published one, and no wrangler: see below. */
function useTarball(gate: string, tarball: string): void {
  const manifest = JSON.parse(read(gate, "package.json"));
  expect(manifest.devDependencies).toHaveProperty("wrangler");
  const dependencies = { fieldgate: `file:${tarball}` };
  writeFileSync(
    join(gate, "package.json"),
    JSON.stringify({ ...manifest, dependencies, devDependencies: {} }),
  );
}

/** The one that everything is tested with: another would be a download of 100 MB. */
function useRepositorysWrangler(gate: string): void {
  symlinkSync(join(root, "node_modules/.bin/wrangler"), join(gate, "node_modules/.bin/wrangler"));
}

/** The path of the endpoint's list. */
function listOf(catalog: CatalogDocument, id: string): string {
  const reads = catalog.endpoints.find((endpoint) => endpoint.id === id)?.routes.read ?? [];
  return reads.map((route) => route.replace("GET ", "")).find((path) => !path.includes("{")) ?? "";
}

type Nested = { [name: string]: string | Nested };

/** A record with these fields. */
function recordOf(fields: readonly string[]): Nested {
  const record: Nested = {};
  for (const field of fields) {
    const names = field.split(".");
    const last = names.pop() ?? "";
    const above = names.reduce((place, name) => {
      const below = place[name];
      if (typeof below === "object") return below;
      const made: Nested = {};
      place[name] = made;
      return made;
    }, record);
    above[last] = "x";
  }
  return record;
}

/** Answers every call with what `answer` has then. */
async function serveOrigin(answer: { readonly body: string }): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(answer.body);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, resolve));
  onTestFinished(() => void server.close());
  return `http://localhost:${port}`;
}

async function serveGate(gate: string, command: string, base: string): Promise<void> {
  const child = spawn(command, { cwd: gate, env: environment(), shell: true, detached: true });
  onTestFinished(() => end(child));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  }
  for (const until = Date.now() + READY_MS; Date.now() < until; ) {
    if ((await fetch(`${base}/healthz`).catch(() => undefined))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`The gate did not answer:\n${output}`);
}

/** The whole group, and only then the folder goes. */
async function end(child: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => child.once("close", resolve));
  if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
  await closed;
}

function sh(cwd: string, command: string): string {
  return execFileSync("sh", ["-ec", command], {
    cwd,
    env: environment(),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function environment(): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" };
}

function read(dir: string, name: string): string {
  return readFileSync(join(dir, name), "utf8");
}
