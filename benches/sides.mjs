// @ts-check
// The sides of the comparison in JavaScript: `a`, which a Worker would otherwise run, and the engine as wasm, through
// `pkg/core`. The same file runs in Node and in workerd.

import { call, loadFrom } from "../pkg/core/instance.ts";
import { projectChunks, WAITING_BYTES } from "../pkg/core/projection.ts";
import { Projector } from "../pkg/core/projector.ts";

/** @typedef {Pick<import("./bodies.mjs").Body, "fields" | "records" | "pick">} Work */

/** Creates the instance and returns its memory. @param {WebAssembly.Module} module */
export function startEngine(module) {
  loadFrom(() => module);
  return call((wasm) => wasm.linearMemory());
}

/**
 * Decodes and parses the body, picks by hand, and prints the result.
 * @param {Uint8Array} bytes
 * @param {Work["pick"]} pick
 */
export function a(bytes, pick) {
  return new TextEncoder().encode(JSON.stringify(pick(JSON.parse(new TextDecoder().decode(bytes)))));
}

/** Compiles a mask, once, as the gate does. @param {Work} work */
export function compileMask({ fields, records }) {
  return call((wasm) => wasm.compileMask(JSON.stringify({ fields, records })));
}

/** Projects a body in chunks; small ones are gathered. @param {number} mask @param {Uint8Array[]} chunks */
export function project(mask, chunks) {
  return projectChunks((wasm) => wasm.openMaskProjector(mask), chunks);
}

/**
 * The same, but the engine reads each chunk before it gets the next.
 * @param {number} mask
 * @param {Uint8Array[]} chunks
 */
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

/** A function that decides on the next call each time. @param {import("./catalogs.mjs").Case} one */
export function decider({ catalog, grants, calls }) {
  const compiled = call((wasm) => wasm.compileCatalog(JSON.stringify(catalog)));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const policy = call((wasm) => wasm.openGrants(compiled.catalog, JSON.stringify(grants), null));
  let next = 0;
  return () => {
    const [method, path, query] = calls[next++ % calls.length] ?? ["", "", ""];
    const { outcome } = call((wasm) => wasm.decide(policy, method, path, query, 0));
    if (outcome !== "allow") throw new Error(`${path} is denied`);
  };
}
