// @ts-check
// `npm run load`: what the gate costs on this machine, and whether revoke-all really stops everything. Bounded in time and in
// connections, on loopback only. All four run in `wrangler dev`, so the figures compare with each other, not with an edge.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { run, SetupError, setUp, start, step, stop } from "../../scripts/setup.mjs";
import { freePort } from "../../scripts/wasm-browser.mjs";

const KEYS = 2_000;
const SECONDS = 10;
const CONNECTIONS = 20;
const READY_MS = 60_000;
const PATH = "/api/v2/time-off?per_page=50";
const ORIGIN_AUTHORIZATION = "Bearer demo-hr-token-not-a-secret";
const ADMIN_TOKEN = "an-administrators-token-for-load-tests";
const FIELDS = ["employee.name", "start_date", "end_date"];
const state = mkdtempSync(join(tmpdir(), "fieldgate-load-"));

/** @typedef {{ name: string, perSecond: number, p50: number, p99: number, errors: number }} Row */

await run(async () => {
  setUp();
  step("HR database", "wrangler", migrate(), { CI: "true" });
  try {
    const rows = [
      await bare("bare origin", ["examples/hr/wrangler.toml"]),
      await bare("pass-through Worker", ["benches/load/wrangler.toml", "examples/hr/wrangler.toml"]),
      ...(await gate()),
    ];
    console.table(rows);
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
});

function migrate() {
  const where = ["--local", "--persist-to", state, "-c", "examples/hr/wrangler.toml"];
  return ["d1", "migrations", "apply", "DB", ...where];
}

/** @param {string} name @param {string[]} configs*/
async function bare(name, configs) {
  return serving(configs, [], (base) => measure(name, base, [{ authorization: ORIGIN_AUTHORIZATION }]));
}

async function gate() {
  const vars = [
    "--var",
    `ADMIN_TOKEN:${ADMIN_TOKEN}`,
    "--var",
    `ORIGIN_AUTHORIZATION:${ORIGIN_AUTHORIZATION}`,
  ];
  return serving(["wrangler.toml", "examples/hr/wrangler.toml"], vars, async (base) => {
    const all = await generate(base, 1, {});
    const some = await generate(base, KEYS, { fields: FIELDS });
    const rows = [await measure("gate, key with ALL fields", base, all)];
    rows.push(await measure(`gate, ${KEYS} keys with ${FIELDS.length} fields`, base, some));
    await revokeAllUnderLoad(base, some);
    return rows;
  });
}

/**
 * @template T
 * @param {string[]} configs @param {string[]} vars @param {(base: string) => Promise<T>} work
 */
async function serving(configs, vars, work) {
  const port = await freePort();
  const named = configs.flatMap((config) => ["-c", config]);
  const rest = [
    "--port",
    String(port),
    "--persist-to",
    state,
    "--show-interactive-dev-session=false",
    "--log-level=error",
  ];
  const wrangler = start("wrangler", ["dev", ...named, ...rest, ...vars]);
  wrangler.stdout.resume();
  wrangler.stderr.resume();
  try {
    const base = `http://localhost:${port}`;
    await ready(base);
    return await work(base);
  } finally {
    stop(wrangler);
  }
}

/** @param {string} base */
async function ready(base) {
  for (const until = Date.now() + READY_MS; Date.now() < until; ) {
    if (await fetch(base + PATH).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new SetupError(`${base} did not answer.`);
}

/** @param {string} base @param {number} count @param {{ fields?: string[] }} restriction */
async function generate(base, count, restriction) {
  const grants = { "time-off": { actions: ["read"], ...restriction } };
  const headers = [];
  for (let index = 0; index < count; index += 1) {
    const response = await admin(base, "/keys", { name: `Load ${index}`, grants });
    const { key } = await response.json();
    headers.push({ authorization: `Bearer ${key}` });
  }
  return headers;
}

/** @param {string} base @param {string} path @param {unknown} body */
async function admin(base, path, body) {
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "content-type": "application/json" };
  const response = await fetch(`${base}/admin/api${path}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new SetupError(`${path} answered ${response.status}: ${await response.text()}`);
  return response;
}

/**
 * @param {string} name @param {string} base @param {Record<string, string>[]} headers one request each, in turn
 * @returns {Promise<Row>}
 */
async function measure(name, base, headers) {
  const requests = headers.map((one) => ({ method: /** @type {const} */ ("GET"), path: PATH, headers: one }));
  const result = await autocannon({ url: base, connections: CONNECTIONS, duration: SECONDS, requests });
  const { latency, errors, non2xx, statusCodeStats } = result;
  if (errors + non2xx > 0) {
    throw new SetupError(
      `${name}: ${errors} errors, and answers by status: ${JSON.stringify(statusCodeStats)}`,
    );
  }
  return {
    name,
    perSecond: result.requests.average,
    p50: latency.p50,
    p99: latency.p99,
    errors,
  };
}

/** @param {string} base @param {Record<string, string>[]} headers */
async function revokeAllUnderLoad(base, headers) {
  let answeredAt = Number.POSITIVE_INFINITY;
  const after = { data: 0, refused: 0, other: 0 };
  const end = Date.now() + SECONDS * 1_000;
  const client = async () => {
    while (Date.now() < end) {
      const sentAt = performance.now();
      const one = headers[Math.floor(Math.random() * headers.length)];
      const { status } = await fetch(base + PATH, one && { headers: one });
      if (sentAt <= answeredAt) continue;
      if (status === 200) after.data += 1;
      else if (status === 401 || status === 429) after.refused += 1;
      else after.other += 1;
    }
  };
  const press = async () => {
    await new Promise((resolve) => setTimeout(resolve, (SECONDS * 1_000) / 2));
    await admin(base, "/revoke-all", { confirm: "REVOKE ALL" });
    answeredAt = performance.now();
  };
  await Promise.all([press(), ...Array.from({ length: CONNECTIONS }, client)]);
  console.log("requests sent after revoke-all was answered:", after);
  if (after.data > 0) throw new SetupError(`${after.data} requests got data after revoke-all was answered.`);
}
