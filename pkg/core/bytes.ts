/** Bytes: which values are bytes, whose buffer they have, and how pieces are joined. */

/** Bytes with a buffer of their own: older versions of TypeScript have no name for them. */
export type Bytes = ReturnType<Uint8Array["slice"]>;

/** The getter of every typed array's name: it tells no other object's, whatever that calls itself. */
const tagOf = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
)?.get;

/** By its brand: an array of another realm is one as well. */
export function isBytes(value: unknown): value is Uint8Array {
  return tagOf?.call(value) === "Uint8Array";
}

/** The bytes themselves, unless their buffer is shared memory. */
export function owned(bytes: Uint8Array): Bytes {
  return hasOwnBuffer(bytes) ? bytes : bytes.slice();
}

function hasOwnBuffer(bytes: Uint8Array): bytes is Bytes {
  return bytes.buffer instanceof ArrayBuffer;
}

/** The only piece itself, or a copy of all of them. */
export function concat(pieces: readonly Bytes[]): Bytes {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.byteLength, 0));
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.byteLength;
  }
  return whole;
}

/** Lower-case, two digits for each byte. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
