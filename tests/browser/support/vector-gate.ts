/**
 * The real gate before an origin that answers with the shared projection vectors: one endpoint for each vector, with
 * its mask for a field list.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../story/start.ts";

const root = new URL("../../..", import.meta.url).pathname;
const TOKEN = "the-administrators-token-of-the-vectors-5b1d";
const READY_MS = 60_000;

export type Vector = {
  name: string;
  fields: string[];
  records?: string;
  envelope?: string[];
  discriminators?: Record<string, string>;
  input: string;
  output: string;
};

export type VectorGate = { base: string; token: string; stop(): Promise<void> };

/**
 * The vectors that end in a body, and not in an error, under a mask that a key can have: of one field at least. Those with
 * record types are not among them: they name types that a catalog would have to declare.
 */
export function vectors(): Vector[] {
  const all: Partial<Vector>[] = JSON.parse(
    readFileSync(join(root, "tests/vectors/projection.json"), "utf8"),
  );
  return all.filter(
    (one): one is Vector =>
      one.input !== undefined &&
      one.output !== undefined &&
      one.fields?.length !== 0 &&
      one.discriminators === undefined,
  );
}

export async function startVectorGate(): Promise<VectorGate> {
  const folder = join(root, ".wrangler/tests");
  mkdirSync(folder, { recursive: true });
  const [catalog, config] = [join(folder, "vectors.json"), join(folder, "vectors.toml")];
  const state = mkdtempSync(join(tmpdir(), "fieldgate-vectors-"));
  const [port, originPort] = [await freePort(), await freePort()];
  writeFileSync(catalog, JSON.stringify(catalogOf(vectors())));
  writeFileSync(config, gateConfig(catalog, originPort));
  const origin = await serveVectors(originPort);
  const wrangler = spawn(
    "wrangler",
    [
      "dev",
      "-c",
      config,
      "--port",
      String(port),
      "--persist-to",
      state,
      "--show-interactive-dev-session=false",
    ],
    { cwd: root, stdio: "ignore", detached: true, env: { ...process.env, WRANGLER_SEND_METRICS: "false" } },
  );
  const base = `http://localhost:${port}`;
  await answers(base);
  return {
    base,
    token: TOKEN,
    async stop() {
      await ended(wrangler);
      origin.close();
      rmSync(state, { recursive: true, force: true });
    },
  };
}

/** The deployment's own configuration, with another catalog, and the origin by its address instead of a binding. */
function gateConfig(catalog: string, originPort: number): string {
  return readFileSync(join(root, "wrangler.toml"), "utf8")
    .replace('main = "', `main = "${root}`)
    .replace('directory = "', `directory = "${root}`)
    .replace(/\[\[services\]\][^[]*/, "")
    .replace(/"fieldgate-catalog" = ".*"/, `"fieldgate-catalog" = "${catalog}"`)
    .concat(`\n[vars]\nADMIN_TOKEN = "${TOKEN}"\nORIGIN_URL = "http://localhost:${originPort}"\n`);
}

function catalogOf(vectors: readonly Vector[]): unknown {
  return {
    name: "Vectors",
    endpoints: vectors.map(({ fields, records = "", envelope = [] }, index) => ({
      id: `v${index}`,
      title: `Vector ${index}`,
      routes: { read: [`GET /v${index}`] },
      records,
      envelope,
      fields: fields.map((path) => ({ path, type: "any" })),
    })),
  };
}

function serveVectors(port: number): Promise<Server> {
  const bodies = new Map(vectors().map(({ input }, index) => [`/v${index}`, input]));
  const server = createServer((request, response) => {
    response.setHeader("Content-Type", "application/json");
    response.end(bodies.get(request.url ?? ""));
  });
  return new Promise((resolve) => server.listen(port, "localhost", () => resolve(server)));
}

async function answers(base: string): Promise<void> {
  for (const until = Date.now() + READY_MS; Date.now() < until; ) {
    const response = await fetch(`${base}/healthz`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("the gate of the vectors did not answer in time");
}

/** wrangler and what it has started: the group that it heads. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    if (child.pid === undefined || child.exitCode !== null) resolve();
    else process.kill(-child.pid, "SIGTERM");
  });
}
