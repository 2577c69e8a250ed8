// @ts-check
// The projector in real workerd, compared with `a`. Time is measured from outside, in turns, and the time of an empty
// run is subtracted.

import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { Miniflare } from "miniflare";
import { decisions } from "../catalogs.mjs";
import { packageText, root } from "../files.mjs";
import { median, ROUNDS } from "../rounds.mjs";

/** The approximate time of one run, long enough that the round trip hardly counts. */
const RUN_MS = 120;
const NOTICE_MS = 100;

const MAIN = "benches/workerd/worker.mjs";

/** All modules that the Worker imports. @type {[string, "esm" | "wasm"][]} */
const MODULES = [
  [MAIN, "esm"],
  ["benches/sides.mjs", "esm"],
  ["benches/bodies.mjs", "esm"],
  ["benches/catalogs.mjs", "esm"],
  ["pkg/core/bytes.ts", "esm"],
  ["pkg/core/crossing.ts", "esm"],
  ["pkg/core/entrance.ts", "esm"],
  ["pkg/core/handle.ts", "esm"],
  ["pkg/core/instance.ts", "esm"],
  ["pkg/core/projection.ts", "esm"],
  ["pkg/core/projector.ts", "esm"],
  ["pkg/wasm/fieldgate.js", "esm"],
  ["pkg/wasm/fieldgate_bg.wasm", "wasm"],
];

/** Megabytes per second. @typedef {{ a: number, fieldgate: number }} Speeds */

/** @param {string} path */
function contentsOf(path) {
  const contents = readFileSync(join(root, path));
  return path.endsWith(".ts") ? stripTypeScriptTypes(contents.toString()) : contents;
}

export class Workerd {
  /** @type {Miniflare} */ #miniflare;

  constructor() {
    const modules = Object.fromEntries(
      MODULES.map(([path, type]) => [path, { type, contents: contentsOf(path) }]),
    );
    const manifest = { mainModule: MAIN, modulesRoot: root, modules };
    const config = { name: "bench", compatibilityDate: "2026-11-01", manifest };
    this.#miniflare = new Miniflare({ workers: [{ config }] });
  }

  stop() {
    return this.#miniflare.dispose();
  }

  /**
   * @param {import("../bodies.mjs").Body} body
   * @param {number} index
   * @param {import("../bodies.mjs").Cut} [how]
   * @returns {Promise<Speeds>}
   */
  async measure(body, index, how) {
    const bytes = new TextEncoder().encode(body.text(packageText));
    // First, this lets Node notice connections that were closed while the process was busy.
    await setTimeout(NOTICE_MS);
    await this.#ask(`/${index}`, { method: "PUT", body: bytes });
    const chunks = `chunk=${how?.bytes ?? 0}&alone=${how?.alone ?? false}`;
    const sides = { a: `side=a&${chunks}`, fieldgate: `side=fieldgate&${chunks}` };
    const [expected, projected] = await Promise.all([this.#result(sides.a), this.#result(sides.fieldgate)]);
    if (!isDeepStrictEqual(expected, projected))
      throw new Error(`${body.name}: the sides have different results`);
    const times = await this.#medians(sides);
    return { a: bytes.length / 1000 / times.a, fieldgate: bytes.length / 1000 / times.fieldgate };
  }

  /** Decisions per second. */
  async decide() {
    const measured = [];
    for (const [index, { endpoints }] of decisions().entries()) {
      const { decide } = await this.#medians({ decide: `side=decide&case=${index}` });
      measured.push({ endpoints, perSecond: 1000 / decide });
    }
    return measured;
  }

  /**
   * Milliseconds per call of each side.
   * @template {string} Side
   * @param {Record<Side, string>} sides
   * @returns {Promise<Record<Side, number>>}
   */
  async #medians(sides) {
    const names = /** @type {Side[]} */ (Object.keys(sides));
    /** @type {Map<Side, { times: number, runs: number[] }>} */
    const measured = new Map();
    for (const name of names) measured.set(name, { times: await this.#fill(sides[name]), runs: [] });
    /** @type {number[]} */
    const empty = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      empty.push(await this.#run("side=none", 1));
      for (const [name, { times, runs }] of measured) runs.push(await this.#run(sides[name], times));
    }
    const one = names.map((name) => {
      const { times, runs } = measured.get(name) ?? { times: 1, runs: [] };
      return [name, (median(runs) - median(empty)) / times];
    });
    return Object.fromEntries(one);
  }

  /**
   * How many calls fill a run. The first call is not counted, since it may prepare things. A slow run is tried again, since
   * other load may have delayed it.
   * @param {string} side
   */
  async #fill(side) {
    await this.#run(side, 1);
    for (let times = 1; ; times *= 4) {
      let passed = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < 3 && passed >= RUN_MS / 4; tries += 1) {
        passed = Math.min(passed, await this.#run(side, times));
      }
      if (passed >= RUN_MS / 4) return Math.max(1, Math.round((times * RUN_MS) / passed));
    }
  }

  /** @param {string} side @param {number} times */
  async #run(side, times) {
    const start = performance.now();
    await this.#ask(`/?${side}&times=${times}`);
    return performance.now() - start;
  }

  /** @param {string} side */
  async #result(side) {
    return (await this.#ask(`/?${side}&times=1&show`)).json();
  }

  /** @param {string} path @param {{ method: string, body: Uint8Array }} [init] */
  async #ask(path, init) {
    const response = await this.#miniflare.dispatchFetch(`http://worker${path}`, init);
    if (!response.ok) throw new Error(`workerd returned ${response.status}: ${await response.text()}`);
    return response;
  }
}
