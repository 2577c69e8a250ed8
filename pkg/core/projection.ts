/**
 * A whole body through a projector.
 *
 * Guarantees: a body that turns out faulty gives nothing at all. Whatever its size, the engine sees one piece at a time,
 * so that its memory stays small.
 */
import type { Boundary } from "./boundary.ts";
import { type Bytes, concat } from "./bytes.ts";
import { put, succeeded, take, writePut } from "./crossing.ts";
import { call, isEngineError } from "./instance.ts";

/** What the engine is given at once: its input buffer has this size. */
export const PIECE_BYTES: number = 64 * 1024;

/**
 * So many permitted bytes wait in the engine before they are taken, unless somebody waits for them. They are taken then
 * at once: what open projections may hold is reckoned with no more (`src/wasm/state.rs`).
 */
export const WAITING_BYTES: number = 16 * 1024;

/** Opens a projector and gives its handle, or a failure. */
export type Open = (wasm: Boundary) => number;

export function projectWhole(open: Open, body: Uint8Array): Bytes {
  return concat(projectChunks(open, [body]));
}

/** What is permitted of a body in such chunks, in few pieces. Small chunks are gathered before the engine reads them. */
export function projectChunks(open: Open, chunks: readonly Uint8Array[]): Bytes[] {
  return call((wasm) => {
    const projector = succeeded(wasm, open(wasm));
    try {
      return projectedBy(wasm, projector, chunks);
    } catch (error) {
      // With an instance that died, its projectors are gone.
      if (isEngineError(error)) wasm.freeProjector(projector);
      throw error;
    }
  });
}

function projectedBy(wasm: Boundary, projector: number, chunks: readonly Uint8Array[]): Bytes[] {
  const permitted: Bytes[] = [];
  let gathered = 0;
  const pass = () => {
    const waiting = writePut(wasm, projector, gathered);
    if (waiting >= WAITING_BYTES) permitted.push(take(wasm, projector, waiting));
    gathered = 0;
  };
  for (const chunk of chunks) {
    for (const piece of piecesOf(chunk)) {
      if (!put(wasm, piece, gathered)) {
        pass();
        put(wasm, piece, 0);
      }
      gathered += piece.byteLength;
    }
  }
  pass();
  const waiting = succeeded(wasm, wasm.finishProjector(projector));
  if (waiting > 0) permitted.push(take(wasm, projector, waiting));
  wasm.freeProjector(projector);
  return permitted;
}

/** The bytes in pieces, uncopied. */
export function piecesOf(bytes: Uint8Array): readonly Uint8Array[] {
  if (bytes.byteLength <= PIECE_BYTES) return [bytes];
  const count = Math.ceil(bytes.byteLength / PIECE_BYTES);
  return Array.from({ length: count }, (_, n) => bytes.subarray(n * PIECE_BYTES, (n + 1) * PIECE_BYTES));
}
