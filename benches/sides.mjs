// @ts-check
// What is measured against each other in JavaScript: `a`, what a Worker would otherwise run, and the engine as wasm. The
// same file runs in Node and in workerd.

import * as engine from "../pkg/wasm/fieldgate.js";

/** @typedef {Pick<import("./bodies.mjs").Body, "fields" | "records" | "pick">} Work */

/** Makes the instance. @param {WebAssembly.Module | BufferSource} module */
export function startEngine(module) {
  const { memory } = engine.initSync({ module });
  engine.begin(1);
  return memory;
}

/** Has everything decoded, parsed, picked from by hand, and written again. @param {Uint8Array} bytes @param {Work["pick"]} pick */
export function a(bytes, pick) {
  return new TextEncoder().encode(JSON.stringify(pick(JSON.parse(new TextDecoder().decode(bytes)))));
}

/** A mask is compiled once, as the gate does it. @param {Work} work */
export function compileMask({ fields, records }) {
  return engine.compileMask(JSON.stringify({ fields, records }));
}

/** @param {number} mask @param {Iterable<Uint8Array>} chunks @param {(piece: Uint8Array) => void} to */
export function projectTo(mask, chunks, to) {
  const projector = engine.openMaskProjector(mask);
  try {
    for (const chunk of chunks) to(engine.writeProjector(projector, chunk));
    engine.finishProjector(projector);
  } finally {
    engine.freeProjector(projector);
  }
}

/** @param {number} mask @param {Uint8Array[]} chunks */
export function project(mask, chunks) {
  /** @type {Uint8Array[]} */
  const pieces = [];
  projectTo(mask, chunks, (piece) => pieces.push(piece));
  return pieces;
}

/** @param {Uint8Array} bytes @param {number} size */
export function cut(bytes, size) {
  const chunks = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return chunks;
}

/** Decides calls in turn, without end. @param {import("./catalogs.mjs").Case} one */
export function decider({ catalog, grants, calls }) {
  const compiled = engine.compileCatalog(JSON.stringify(catalog));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const actor = { kind: "token" };
  const record = {
    ...{ format: 1, id: "abcdefghijkl", name: "Benchmark", grants, epoch: 1, expiresAt: null },
    ...{ createdAt: 0, createdBy: actor, updatedAt: 0, updatedBy: actor },
  };
  const opened = engine.openRecord(compiled.catalog, engine.sealRecord(JSON.stringify(record)).bytes);
  let next = 0;
  return () => {
    const [method, path, query] = calls[next++ % calls.length] ?? ["", "", ""];
    const { outcome } = engine.decide(opened.record, method, path, query, 0);
    if (outcome !== "allow") throw new Error(`${path} is denied`);
  };
}
