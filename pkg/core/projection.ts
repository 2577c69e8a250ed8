/**
 * Projects a whole body.
 *
 * Guarantees: a faulty body gives no output at all. Whatever the size of the body, the engine sees one piece at a time,
 * so its memory stays small.
 */
import type { Boundary } from "./boundary.ts";
import { type Bytes, concat } from "./bytes.ts";
import { putInput, take, throwIfFailed, writeInput } from "./crossing.ts";
import { call, isEngineError } from "./instance.ts";

/** The largest piece that the engine takes at once: the size of its input buffer. */
export const PIECE_BYTES: number = 64 * 1024;

/**
 * How many permitted bytes wait in the engine before they are taken, unless a reader waits for them. At this number they
 * must be taken at once: the engine's memory limit assumes no more (`src/wasm/state.rs`).
 */
export const WAITING_BYTES: number = 16 * 1024;

/** Opens a projector. Returns its handle, or a failure. */
export type Open = (wasm: Boundary) => number;

export function projectWhole(open: Open, body: Uint8Array): Bytes {
  return concat(projectChunks(open, [body]));
}

/** Projects a body in chunks, to few pieces. Small chunks are gathered before the engine reads them. */
export function projectChunks(open: Open, chunks: readonly Uint8Array[]): Bytes[] {
  return call((wasm) => {
    const projector = throwIfFailed(wasm, open(wasm));
    try {
      return projectBy(wasm, projector, chunks);
    } catch (error) {
      // After a trap, the projector is gone with its instance.
      if (isEngineError(error)) wasm.freeProjector(projector);
      throw error;
    }
  });
}

function projectBy(wasm: Boundary, projector: number, chunks: readonly Uint8Array[]): Bytes[] {
  const permitted: Bytes[] = [];
  let gathered = 0;
  const writeGathered = () => {
    const waiting = writeInput(wasm, projector, gathered);
    if (waiting >= WAITING_BYTES) permitted.push(take(wasm, projector, waiting));
    gathered = 0;
  };
  for (const chunk of chunks) {
    for (const piece of piecesOf(chunk)) {
      if (!putInput(wasm, piece, gathered)) {
        writeGathered();
        putInput(wasm, piece, 0);
      }
      gathered += piece.byteLength;
    }
  }
  writeGathered();
  const waiting = throwIfFailed(wasm, wasm.finishProjector(projector));
  if (waiting > 0) permitted.push(take(wasm, projector, waiting));
  wasm.freeProjector(projector);
  return permitted;
}

/** The bytes in pieces that the engine takes, not copied. */
export function piecesOf(bytes: Uint8Array): readonly Uint8Array[] {
  if (bytes.byteLength <= PIECE_BYTES) return [bytes];
  const count = Math.ceil(bytes.byteLength / PIECE_BYTES);
  return Array.from({ length: count }, (_, n) => bytes.subarray(n * PIECE_BYTES, (n + 1) * PIECE_BYTES));
}
