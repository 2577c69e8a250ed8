// @ts-check
// What is measured against each other in JavaScript: `a`, what a Worker would otherwise run, and the engine as wasm, by
// the code that all shells share. The same file runs in Node and in workerd.

import { call, loadFrom } from "../pkg/core/instance.ts";
import { projectChunks, WAITING_BYTES } from "../pkg/core/projection.ts";
import { Projector } from "../pkg/core/projector.ts";

/** @typedef {Pick<import("./bodies.mjs").Body, "fields" | "records" | "pick">} Work */

/** Makes the instance. @param {WebAssembly.Module} module */
export function startEngine(module) {
  loadFrom(() => module);
  return call((wasm) => wasm.linearMemory());
}

/** Has everything decoded, parsed, picked from by hand, and written again. @param {Uint8Array} bytes @param {Work["pick"]} pick */
export function a(bytes, pick) {
  return new TextEncoder().encode(JSON.stringify(pick(JSON.parse(new TextDecoder().decode(bytes)))));
}

/** A mask is compiled once, as the gate does it. @param {Work} work */
export function compileMask({ fields, records }) {
  return call((wasm) => wasm.compileMask(JSON.stringify({ fields, records })));
}

/** What of a body in such chunks is permitted; small ones are gathered. @param {number} mask @param {Uint8Array[]} chunks */
export function project(mask, chunks) {
  return projectChunks((wasm) => wasm.openMaskProjector(mask), chunks);
}

/** The same, but the engine reads each chunk before it gets the next. @param {number} mask @param {Uint8Array[]} chunks */
export function projectAlone(mask, chunks) {
  const projector = new Projector((wasm) => wasm.openMaskProjector(mask));
  const permitted = [];
  for (const chunk of chunks) {
    if (projector.write(chunk) >= WAITING_BYTES) permitted.push(projector.take());
  }
  projector.finish();
  if (projector.waiting > 0) permitted.push(projector.take());
  projector.free();
  return permitted;
}

/** @param {Uint8Array} bytes @param {number} size */
export function cut(bytes, size) {
  const chunks = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return chunks;
}

/** Decides calls in turn, without end. @param {import("./catalogs.mjs").Case} one */
export function decider({ catalog, grants, calls }) {
  const compiled = call((wasm) => wasm.compileCatalog(JSON.stringify(catalog)));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const actor = { kind: "token" };
  const record = {
    ...{ format: 1, id: "abcdefghijkl", name: "Benchmark", grants, epoch: 1, expiresAt: null },
    ...{ createdAt: 0, createdBy: actor, updatedAt: 0, updatedBy: actor },
  };
  const { bytes } = call((wasm) => wasm.sealRecord(JSON.stringify(record)));
  const opened = call((wasm) => wasm.openRecord(compiled.catalog, bytes));
  let next = 0;
  return () => {
    const [method, path, query] = calls[next++ % calls.length] ?? ["", "", ""];
    const { outcome } = call((wasm) => wasm.decide(opened.record, method, path, query, 0));
    if (outcome !== "allow") throw new Error(`${path} is denied`);
  };
}
