// @ts-check
// The tables of the benchmarks, most of them those of docs/performance.md.

import { execFileSync } from "node:child_process";
import { cpus, loadavg } from "node:os";

/**
 * One row of the first table.
 * @typedef {{
 *   name: string, aim: import("./bodies.mjs").Aim,
 *   node: import("./node.mjs").Speeds, workerd: import("./workerd/measure.mjs").Speeds,
 * }} Row
 * @typedef {{ endpoints: number, perSecond: number }[]} Decisions
 * @typedef {{
 *   rows: Row[],
 *   native: import("./native.mjs").Native,
 *   decisions: { node: Decisions, workerd: Decisions },
 *   memory: ReturnType<typeof import("./memory.mjs").measureMemory>,
 *   cold: ReturnType<typeof import("./cold.mjs").measureCold>,
 * }} Results
 */

const times = (/** @type {number} */ ratio) => `${ratio.toFixed(1)}x`;
const whole = (/** @type {number} */ value) => value.toFixed(0);
const MIB = 1_048_576;

/** @param {string[]} head @param {string[][]} rows */
export function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    `|---|${head
      .slice(1)
      .map(() => "---:|")
      .join("")}`,
    ...rows.map(line),
  ].join("\n");
}

export function machine() {
  const model = cpus()[0]?.model.trim() ?? "an unnamed processor";
  const rustc = execFileSync("rustc", ["--version"], { encoding: "utf8" }).split(" ")[1];
  const workerd = execFileSync("workerd", ["--version"], { encoding: "utf8" }).trim();
  const load = loadavg()[1]?.toFixed(1);
  return `${cpus().length} cores of ${model} at a load of ${load}; Node ${process.versions.node} (V8 ${process.versions.v8}), ${workerd}, rustc ${rustc}`;
}

/** @param {Row[]} rows */
export function wasmTable(rows) {
  const head = ["body", "Node: `a`", "json-mask", "serde_json", "Fieldgate", "ratio", "aim"];
  head.push("workerd: `a`", "Fieldgate", "ratio", "aim");
  const cells = rows.map(({ name, aim, node, workerd }) => [
    ...[name, whole(node.a), whole(node.jsonMask), whole(node.serde), whole(node.fieldgate)],
    ...[`**${times(node.fieldgate / node.a)}**`, `${aim.node}x`, whole(workerd.a), whole(workerd.fieldgate)],
    ...[`**${times(workerd.fieldgate / workerd.a)}**`, `${aim.workerd}x`],
  ]);
  return table(head, cells);
}

/** @param {import("./native.mjs").Native["projection"]} measured */
export function nativeTable(measured) {
  const names = measured[0]?.speeds.map(([name]) => name) ?? [];
  const cells = measured.map(({ body, speeds }) => {
    const [ours = 0, ...others] = speeds.map(([, speed]) => speed);
    return [body, whole(ours), ...others.map(whole), `**${times(ours / Math.max(...others))}**`];
  });
  return table(["body", ...names, "Fieldgate relative to the fastest other"], cells);
}

/** @param {Results} results */
export function decisionTable({ native, decisions }) {
  const cells = native.decisions.map(({ endpoints, per_second }, index) => {
    const [node, workerd] = [decisions.node[index], decisions.workerd[index]];
    const all = [per_second, node?.perSecond ?? 0, workerd?.perSecond ?? 0];
    return [String(endpoints), ...all.map((value) => Math.round(value).toLocaleString("en"))];
  });
  return table(["endpoints", "natively", "wasm in Node", "wasm in workerd"], cells);
}

/** @param {Results["memory"]} memory */
export function memoryTable(memory) {
  const mebibytes = (/** @type {number} */ bytes) => `${(bytes / MIB).toFixed(2)} MiB`;
  const cells = memory.map(({ bytes, speed, before, after }) => [
    ...[`${whole(bytes / 1e6)} MB`, mebibytes(before), mebibytes(after), whole(speed)],
  ]);
  return table(["body", "wasm memory before", "after", "MB/s"], cells);
}

/** @param {Results["cold"]} cold */
export function coldTable(cold) {
  const cells = cold.map(({ calls, a, fieldgate }) => [
    ...[String(calls), a.toFixed(2), fieldgate.toFixed(2), times(fieldgate / a)],
  ]);
  return table(["warm-up calls", "`a` ms", "Fieldgate ms", "ratio of the times"], cells);
}

/** @param {Results} results */
export function report(results) {
  return [
    `Measured on ${machine()}.`,
    "**As wasm**, megabytes of input per second; the ratio is that of Fieldgate's speed to the speed of `a`:",
    wasmTable(results.rows),
    "**Natively**, megabytes of input per second, compiled for exactly this processor:",
    nativeTable(results.native.projection),
    "**Decisions** per second, from the text of a request to the decision:",
    decisionTable(results),
    "**Memory** of an instance while one body streams through it in chunks of 64 KB, in Node:",
    memoryTable(results.memory),
    "**The first request** of a new instance, with a body of 2 KB, in a process of its own, in Node:",
    coldTable(results.cold),
  ].join("\n\n");
}
