// @ts-check
// `npm run bench`: the projector as wasm in this Node, against `a`, what a Worker would otherwise run: TextDecoder,
// JSON.parse, a pick written by hand, JSON.stringify, TextEncoder. Both in one run, in turns; medians of the rounds.

import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { isDeepStrictEqual } from "node:util";
import * as engine from "../pkg/wasm/fieldgate.js";
import { bodies } from "./bodies.mjs";

const ROUNDS = 15;
/** How long one side of one round runs at least. */
const ROUND_MS = 40;
/** Chunk sizes of the first body; the others come whole. */
const CHUNKS = [65_536, 16_384, 4096];

engine.initSync({ module: readFileSync(new URL("../pkg/wasm/fieldgate_bg.wasm", import.meta.url)) });
engine.begin(1);

/** @param {Uint8Array} bytes @param {(body: any) => unknown} pick */
function a(bytes, pick) {
  return new TextEncoder().encode(JSON.stringify(pick(JSON.parse(new TextDecoder().decode(bytes)))));
}

/** @param {number} mask @param {Uint8Array[]} chunks */
function project(mask, chunks) {
  const projector = engine.openMaskProjector(mask);
  const pieces = [];
  for (const chunk of chunks) pieces.push(engine.writeProjector(projector, chunk));
  engine.finishProjector(projector);
  engine.freeProjector(projector);
  return pieces;
}

/** Milliseconds of one call, over as many as fill a round. @param {() => unknown} work */
function timed(work) {
  const start = performance.now();
  let calls = 0;
  let passed = 0;
  do {
    work();
    calls += 1;
    passed = performance.now() - start;
  } while (passed < ROUND_MS);
  return passed / calls;
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** @param {Uint8Array} bytes @param {number} size */
function cut(bytes, size) {
  const chunks = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return chunks;
}

/** @param {import("./bodies.mjs").Body} body @param {number} [size] */
function measure({ text, fields, records, pick }, size) {
  const bytes = new TextEncoder().encode(text);
  const chunks = cut(bytes, size ?? bytes.length);
  const mask = engine.compileMask(JSON.stringify({ fields, records }));
  const projected = JSON.parse(Buffer.concat(project(mask, chunks)).toString());
  if (!isDeepStrictEqual(projected, JSON.parse(Buffer.from(a(bytes, pick)).toString()))) {
    throw new Error("the two do not do the same work");
  }
  /** @type {{ a: number[], wasm: number[] }} */
  const times = { a: [], wasm: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.a.push(timed(() => a(bytes, pick)));
    times.wasm.push(timed(() => project(mask, chunks)));
  }
  engine.freeMask(mask);
  const speed = (/** @type {number[]} */ values) => bytes.length / 1000 / median(values);
  return { a: speed(times.a), wasm: speed(times.wasm) };
}

const wanted = process.argv.slice(2);
console.log(`Node ${process.version}, V8 ${process.versions.v8}, ${cpus()[0]?.model.trim()}\n`);
console.log("| body | `a` MB/s | Fieldgate MB/s | ratio |\n|---|---:|---:|---:|");
for (const [index, body] of bodies().entries()) {
  if (wanted.length > 0 && !wanted.some((part) => body.name.includes(part))) continue;
  for (const size of [undefined, ...(index === 0 ? CHUNKS : [])]) {
    const { a: before, wasm } = measure(body, size);
    const name = size === undefined ? body.name : `${body.name}, in chunks of ${size / 1024} KB`;
    console.log(`| ${name} | ${before.toFixed(0)} | ${wasm.toFixed(0)} | ${(wasm / before).toFixed(1)}x |`);
  }
}
