// @ts-check
// Measures what the verdict adds to a call, in real workerd: one call at a time, with set delays to registry and origin.

import { SetupError } from "../../scripts/setup.mjs";
import { GATE_VARS, generate, HR, LIST, serving } from "./stack.mjs";

const ROUNDS = 40;
const WARM_UP_ROUNDS = 5;
/** Milliseconds to the registry. `none`: the verdict is already there, which no real gate has. */
const REGISTRY_MS = ["none", "5", "30", "80"];
const GRANTS = { "time-off": { actions: ["read"] }, employees: { actions: ["update"] } };
const CALLS = {
  read: { path: LIST, method: "GET" },
  write: { path: "/api/v2/employees/1", method: "PATCH", body: '{"data":{"preferred_name":"Measured"}}' },
};

/** @returns {Promise<Record<string, unknown>[]>} medians in ms */
export function measureVerdict() {
  return serving(["benches/load/delayed.toml", HR], GATE_VARS, async (base) => {
    const [key] = await generate(base, 1, GRANTS);
    /** @type {Map<string, number[]>} */
    const took = new Map();
    for (let round = 0; round < ROUNDS + WARM_UP_ROUNDS; round += 1) {
      for (const registry of REGISTRY_MS) {
        for (const [name, { path, ...call }] of Object.entries(CALLS)) {
          const headers = { ...key, "content-type": "application/json", "registry-ms": registry };
          const began = performance.now();
          const response = await fetch(base + path, { ...call, headers });
          await response.arrayBuffer();
          if (!response.ok) throw new SetupError(`A ${name} returned ${response.status}.`);
          const series = took.get(name + registry) ?? [];
          took.set(name + registry, series);
          if (round >= WARM_UP_ROUNDS) series.push(performance.now() - began);
        }
      }
    }
    return REGISTRY_MS.map((registry) => {
      const cells = Object.keys(CALLS).flatMap((name) => {
        const ms = median(took.get(name + registry));
        const added = ms - median(took.get(`${name}none`));
        return [
          [`${name}, ms`, ms.toFixed(1)],
          [`${name}, added`, added.toFixed(1)],
        ];
      });
      const delay = registry === "none" ? "no verdict" : `${registry} ms`;
      return Object.fromEntries([["delay to the registry", delay], ...cells]);
    });
  });
}

/** @param {number[] | undefined} series */
function median(series = []) {
  return series.toSorted((one, other) => one - other)[series.length >> 1] ?? Number.NaN;
}
