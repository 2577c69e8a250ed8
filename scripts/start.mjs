// @ts-check
// `npm start`: runs the gate on port 8787 in front of the HR example, with its state on local disk.

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { compileNamed, readCatalog, settingsFor } from "./catalog.mjs";
import { root, run, SetupError, setUp, start, step, stop } from "./setup.mjs";

const PORT = Number(process.env.PORT ?? 8787);
const STATE = process.env.FIELDGATE_STATE ?? ".wrangler/state";
const BASE = `http://localhost:${PORT}`;
const SECRETS = join(root, ".dev.vars");
const HR_SETTINGS = "examples/hr/wrangler.toml";
const READY_MS = 60_000;

await run(async () => {
  await requireFreePort();
  readCatalog();
  setUp();
  const catalog = await compileNamed();
  const created = writeSecrets();
  step(
    "HR database",
    "wrangler",
    ["d1", "migrations", "apply", "DB", "--local", "--persist-to", STATE, "-c", HR_SETTINGS],
    { CI: "true" },
  );
  await serve(created, catalog);
});

/** Fails at once if the port is in use: wrangler would silently choose another. */
async function requireFreePort() {
  const free = await new Promise((resolve) => {
    const probe = createServer()
      .once("error", () => resolve(false))
      .once("listening", () => probe.close(() => resolve(true)))
      .listen(PORT, "127.0.0.1");
  });
  if (!free) {
    throw new SetupError(
      `Port ${PORT} is in use. Stop the program that listens there, or choose another port: PORT=8788 npm start.`,
    );
  }
}

/** Writes the development secrets once: the token to sign in with, and the HR example's demo credential. */
function writeSecrets() {
  if (existsSync(SECRETS) && /^ADMIN_TOKEN=/m.test(readFileSync(SECRETS, "utf8"))) return false;
  const lines = [
    "# Development only; deployments use `wrangler secret put`.",
    `ADMIN_TOKEN="${randomBytes(32).toString("base64url")}"`,
    `ORIGIN_AUTHORIZATION="Bearer ${hrToken()}"`,
  ];
  writeFileSync(SECRETS, `${lines.join("\n")}\n`, { mode: 0o600 });
  return true;
}

function hrToken() {
  const config = readFileSync(join(root, HR_SETTINGS), "utf8");
  const token = /^HR_TOKEN\s*=\s*"([^"]+)"/m.exec(config)?.[1];
  if (!token) throw new SetupError(`${HR_SETTINGS} has no HR_TOKEN in its [vars].`);
  return token;
}

/**
 * @param {boolean} created whether the secrets are new
 * @param {{ path: string, digest: string }} catalog
 */
async function serve(created, catalog) {
  console.log("\n▸ gate and HR origin");
  const wrangler = start("wrangler", [
    "dev",
    "-c",
    settingsFor(catalog.path),
    "-c",
    HR_SETTINGS,
    "--port",
    String(PORT),
    "--persist-to",
    STATE,
    "--show-interactive-dev-session=false",
  ]);
  wrangler.stdout.pipe(process.stdout);
  wrangler.stderr.pipe(process.stderr);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(signal, () => stop(wrangler, signal));
  }
  const ended = new Promise((resolve) => wrangler.once("exit", resolve));
  try {
    const served = await Promise.race([answers(), ended.then(() => undefined)]);
    if (served !== undefined) {
      requireServed(served, catalog);
      console.log(welcome(created, catalog));
    }
  } catch (error) {
    stop(wrangler);
    throw error;
  }
  process.exitCode = Number(await ended) || 0;
}

/**
 * Fails if the gate serves another catalog than the named one: keys could then do what nobody has checked.
 * @param {string} served the digest
 * @param {{ path: string, digest: string }} catalog
 */
function requireServed(served, { path, digest }) {
  if (served !== digest)
    throw new SetupError(`The gate serves the catalog ${served} instead of ${path}, which is ${digest}.`);
}

async function answers() {
  for (const until = Date.now() + READY_MS; Date.now() < until; ) {
    const response = await fetch(`${BASE}/healthz`).catch(() => undefined);
    if (response?.ok) return String((await response.json()).catalog);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new SetupError(
    `The gate did not respond on ${BASE} within ${READY_MS / 1000} s; see its output above.`,
  );
}

/**
 * @param {boolean} created
 * @param {{ path: string }} catalog
 */
function welcome(created, { path }) {
  return `
Fieldgate is running with the catalog ${path}. Administration: ${BASE}/admin/
The admin token is in .dev.vars (ADMIN_TOKEN)${created ? ", generated just now" : ""}.${process.env.CATALOG ? "" : example()}

Press Ctrl+C to stop. Keys and data stay in ${STATE}.
`;
}

function example() {
  return ` Try:

  source .dev.vars

  curl -s ${BASE}/admin/api/keys -H "Authorization: Bearer $ADMIN_TOKEN" -H "Content-Type: application/json" -d '{
    "name": "Calendar",
    "grants": { "time-off": { "actions": ["read"], "fields": ["employee.name", "start_date", "end_date"] } } }'

  curl -s ${BASE}/api/v2/time-off -H "Authorization: Bearer <the key>"`;
}
