// @ts-check
// How much memory the engine uses while large bodies stream through one projector.

import { piecesOf } from "../pkg/core/projection.ts";
import { Projector } from "../pkg/core/projector.ts";
import { compileMask } from "./sides.mjs";

const CHUNK_BYTES = 65_536;
const SIZES = [20e6, 1e9];
const RECORD =
  '{"id":7,"first_name":"Zoë","salary":{"amount":51000.5,"currency":"EUR"},"notes":"plan review team"}';

/** A list of records with about this many bytes, generated chunk by chunk. @param {number} bytes */
function* streamed(bytes) {
  const encoder = new TextEncoder();
  yield encoder.encode(`{"data":[${RECORD}`);
  const chunk = encoder.encode(`,${RECORD}`.repeat(CHUNK_BYTES / RECORD.length));
  for (let sent = 0; sent < bytes; sent += chunk.length) yield chunk;
  yield encoder.encode("]}");
}

/** @param {WebAssembly.Memory} memory of a new instance */
export function measureMemory(memory) {
  const mask = compileMask({ fields: ["id", "salary.amount"], records: "/data", pick: (body) => body });
  return SIZES.map((bytes) => {
    const [start, before] = [performance.now(), memory.buffer.byteLength];
    const projector = new Projector((wasm) => wasm.openMaskProjector(mask));
    let out = 0;
    for (const chunk of streamed(bytes)) {
      for (const piece of piecesOf(chunk)) projector.write(piece);
      out += projector.take().length;
    }
    projector.finish();
    projector.free();
    const speed = bytes / 1000 / (performance.now() - start);
    return { bytes, out, speed, before, after: memory.buffer.byteLength };
  });
}
