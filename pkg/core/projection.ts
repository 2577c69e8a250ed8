/**
 * A whole body through a projector.
 *
 * Guarantees: a body that turns out faulty gives nothing at all. Whatever its size, the engine sees one piece at a time,
 * so that its memory stays small.
 */
import { translated } from "./error.ts";
import type { Projector } from "./projector.ts";

/** Bytes with a buffer of their own: older versions of TypeScript have no name for them. */
export type Bytes = ReturnType<Uint8Array["slice"]>;

/** What the engine is given at once: small enough to keep its memory small, large enough to make calls rare. */
const PIECE_BYTES = 64 * 1024;

/** Takes over the projector. */
export function projectWhole(projector: Projector, body: Uint8Array): Bytes {
  return translated(() => {
    try {
      const permitted = Array.from(piecesOf(body), (piece) => projector.write(piece));
      projector.finish();
      return concat(permitted);
    } finally {
      projector.free();
    }
  });
}

/** The bytes in pieces, uncopied. */
export function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}

/** The bytes themselves, unless their buffer is shared memory. */
export function owned(bytes: Uint8Array): Bytes {
  return hasOwnBuffer(bytes) ? bytes : bytes.slice();
}

function hasOwnBuffer(bytes: Uint8Array): bytes is Bytes {
  return bytes.buffer instanceof ArrayBuffer;
}

function concat(pieces: readonly Uint8Array[]): Bytes {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return owned(first);
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
