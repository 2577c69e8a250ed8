// @ts-check
// The first request of a new instance: a body of 2 KB, in a process of its own. The work that an isolate does once,
// while its modules load, is not counted: compiling and instantiating the engine and, for `a` too, a few calls over
// the Worker's small warm-up body. `node benches/cold.mjs a` prints the milliseconds of one such request; the
// benchmark starts many.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { BODY } from "../pkg/worker/warm-up.ts";
import { bodies } from "./bodies.mjs";
import { engineModule, packageText } from "./files.mjs";
import { median } from "./rounds.mjs";
import { a, compileMask, project, startEngine } from "./sides.mjs";

const script = fileURLToPath(import.meta.url);
const SIDES = ["a", "fieldgate"];
const STARTS = 25;
/** Warm-up calls while the modules load. None is the harder case. */
const WARM_UPS = [0, 20];

/** Milliseconds by side, for each number of warm-up calls. */
export function measureCold() {
  return WARM_UPS.map((calls) => {
    /** @type {Record<string, number[]>} */
    const times = Object.fromEntries(SIDES.map((side) => [side, []]));
    for (let start = 0; start < STARTS; start += 1) {
      for (const side of SIDES) times[side]?.push(startedWith(side, calls));
    }
    return { calls, a: median(times.a ?? []), fieldgate: median(times.fieldgate ?? []) };
  });
}

/** @param {string} side @param {number} calls */
function startedWith(side, calls) {
  const { stdout, stderr } = spawnSync(process.execPath, [script, side, String(calls)], { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return Number(stdout);
}

/** @param {string} side @param {number} calls */
function firstRequest(side, calls) {
  const body = bodies().find(({ name }) => name === "employees 2 KB");
  if (body === undefined) throw new Error("no such body");
  const bytes = new TextEncoder().encode(body.text(packageText));
  const run = prepared(side, body);
  for (let call = 0; call < calls; call += 1) run(BODY);
  const start = performance.now();
  run(bytes);
  return performance.now() - start;
}

/** @param {string} side @param {import("./bodies.mjs").Body} body @returns {(bytes: Uint8Array) => unknown} */
function prepared(side, body) {
  if (side === "a") return (bytes) => a(bytes, body.pick);
  startEngine(engineModule());
  const mask = compileMask(body);
  return (bytes) => project(mask, [bytes]);
}

const [side, calls] = process.argv.slice(2);
if (process.argv[1] === script && side) console.log(firstRequest(side, Number(calls)));
