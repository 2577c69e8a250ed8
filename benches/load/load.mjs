// @ts-check
// `npm run load`: measures what the gate and its verdict cost on this machine, and checks that revoke-all stops
// everything.
// Time and connections are bounded. All Workers run in `wrangler dev`: compare the figures with each other only, not with
// those of the edge.

import autocannon from "autocannon";
import { run, SetupError, setUp } from "../../scripts/setup.mjs";
import { admin, GATE_VARS, generate, HR, LIST, ORIGIN_AUTHORIZATION, serving } from "./stack.mjs";
import { measureVerdict } from "./verdict.mjs";

/** An isolate keeps half of them compiled. Used in turn, none is in memory when it is needed. */
const KEYS = 2_000;
const ROUNDS = 3;
const SECONDS = 5;
const CONNECTIONS = 20;
const FIELDS = ["employee.name", "start_date", "end_date"];

/**
 * @typedef {{ name: string, base: string, headers: Record<string, string>[] }} Target its headers, one request each,
 * in turn
 */
/** @typedef {{ perSecond: number, p50: number, p99: number }} Figures */

await run(async () => {
  setUp();
  console.table(await measureVerdict());
  await serving([HR], {}, (bare) =>
    serving(["benches/load/wrangler.toml", HR], {}, (pass) =>
      serving(["wrangler.toml", HR], GATE_VARS, async (gate) => {
        const listed = { "time-off": { actions: ["read"], fields: FIELDS } };
        const all = await generate(gate, 1, { "time-off": { actions: ["read"] } });
        const many = await generate(gate, KEYS, listed);
        const some = `${FIELDS.length} fields`;
        await compare([
          { name: "bare origin", base: bare, headers: [{ authorization: ORIGIN_AUTHORIZATION }] },
          { name: "pass-through Worker", base: pass, headers: [{}] },
          { name: "gate, a key with ALL fields", base: gate, headers: all },
          { name: `gate, a key with ${some}`, base: gate, headers: many.slice(0, 1) },
          { name: `gate, ${KEYS} keys with ${some}, in turn`, base: gate, headers: many },
        ]);
        await revokeAllUnderLoad(gate, many);
      }),
    ),
  );
});

/**
 * All targets in turn, several rounds; prints the medians.
 * @param {Target[]} targets
 */
async function compare(targets) {
  /** @type {Figures[][]} */
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const figures = [];
    for (const target of targets) figures.push(await measure(target));
    rounds.push(figures);
  }
  const rows = targets.map(({ name }, index) => {
    /** @param {keyof Figures} what */
    const median = (what) =>
      rounds.map((figures) => figures[index]?.[what] ?? 0).toSorted((one, other) => one - other)[ROUNDS >> 1];
    return { name, "requests/s": median("perSecond"), "p50 ms": median("p50"), "p99 ms": median("p99") };
  });
  console.table(rows);
}

/** @param {Target} target @returns {Promise<Figures>} */
async function measure({ name, base, headers }) {
  const requests = headers.map((one) => ({ method: /** @type {const} */ ("GET"), path: LIST, headers: one }));
  const result = await autocannon({ url: base, connections: CONNECTIONS, duration: SECONDS, requests });
  const { latency, errors, non2xx, statusCodeStats } = result;
  if (errors + non2xx > 0) {
    const statuses = JSON.stringify(statusCodeStats);
    throw new SetupError(`${name}: ${errors} errors; responses by status: ${statuses}`);
  }
  return { perSecond: result.requests.average, p50: latency.p50, p99: latency.p99 };
}

/** @param {string} base @param {Record<string, string>[]} headers */
async function revokeAllUnderLoad(base, headers) {
  let answeredAt = Number.POSITIVE_INFINITY;
  const before = { data: 0, refused: 0, other: 0 };
  const after = { data: 0, refused: 0, other: 0 };
  const end = Date.now() + 2 * SECONDS * 1_000;
  const client = async () => {
    while (Date.now() < end) {
      const sentAt = performance.now();
      const one = headers[Math.floor(Math.random() * headers.length)];
      const response = await fetch(base + LIST, one && { headers: one });
      const { data } = await response.json();
      const count = sentAt > answeredAt ? after : before;
      if (Array.isArray(data)) count.data += 1;
      else if (response.status === 401 || response.status === 429) count.refused += 1;
      else count.other += 1;
    }
  };
  const press = async () => {
    await new Promise((resolve) => setTimeout(resolve, SECONDS * 1_000));
    await admin(base, "/revoke-all", { confirm: "REVOKE ALL" });
    answeredAt = performance.now();
  };
  await Promise.all([press(), ...Array.from({ length: CONNECTIONS }, client)]);
  console.log("requests sent before revoke-all returned:", before);
  console.log("requests sent after it:", after);
  if (after.data > 0) throw new SetupError(`${after.data} requests got data after revoke-all returned.`);
  if (after.refused === 0) throw new SetupError("No request was sent after revoke-all returned.");
}
