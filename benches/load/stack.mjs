// @ts-check
// The stack that is measured: Workers in one `wrangler dev` on loopback, with their state in a temporary folder.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SetupError, start, step, stop } from "../../scripts/setup.mjs";
import { freePort } from "../../scripts/wasm-browser.mjs";

const READY_MS = 60_000;
const ADMIN_TOKEN = "an-administrators-token-for-load-tests";

export const HR = "examples/hr/wrangler.toml";
export const ORIGIN_AUTHORIZATION = "Bearer demo-hr-token-not-a-secret";
export const LIST = "/api/v2/time-off?per_page=50";
/** The variables of a gate in front of the HR origin. */
export const GATE_VARS = { ADMIN_TOKEN, ORIGIN_AUTHORIZATION };

/**
 * Runs `work` with the address of the first of these Workers, over an HR database of its own.
 * @template T
 * @param {string[]} configs
 * @param {Record<string, string>} vars
 * @param {(base: string) => Promise<T>} work
 */
export async function serving(configs, vars, work) {
  const state = mkdtempSync(join(tmpdir(), "fieldgate-load-"));
  const where = ["--local", "--persist-to", state, "-c", HR];
  step("HR database", "wrangler", ["d1", "migrations", "apply", "DB", ...where], { CI: "true" });
  const port = await freePort();
  const flags = [
    ...configs.flatMap((config) => ["-c", config]),
    ...Object.entries(vars).flatMap(([name, value]) => ["--var", `${name}:${value}`]),
    ...["--port", String(port), "--persist-to", state],
    ...["--show-interactive-dev-session=false", "--log-level=error"],
  ];
  const wrangler = start("wrangler", ["dev", ...flags]);
  wrangler.stdout.resume();
  wrangler.stderr.resume();
  try {
    const base = `http://localhost:${port}`;
    await ready(base);
    return await work(base);
  } finally {
    stop(wrangler);
    rmSync(state, { recursive: true, force: true });
  }
}

/** @param {string} base */
async function ready(base) {
  for (const until = Date.now() + READY_MS; Date.now() < until; ) {
    if (await fetch(base + LIST).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new SetupError(`${base} did not respond.`);
}

/**
 * Generates keys and returns the headers that present them.
 * @param {string} base @param {number} count @param {Record<string, unknown>} grants
 */
export async function generate(base, count, grants) {
  const headers = [];
  for (let index = 0; index < count; index += 1) {
    const response = await admin(base, "/keys", { name: `Load ${index}`, grants });
    const { key } = await response.json();
    headers.push({ authorization: `Bearer ${key}` });
  }
  return headers;
}

/** @param {string} base @param {string} path @param {unknown} body */
export async function admin(base, path, body) {
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "content-type": "application/json" };
  const response = await fetch(`${base}/admin/api${path}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new SetupError(`${path} returned ${response.status}: ${await response.text()}`);
  return response;
}
