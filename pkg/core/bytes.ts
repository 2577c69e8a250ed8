/** Bytes: recognising them, owning their buffer, joining pieces. */

/** Bytes with a buffer of their own. Older versions of TypeScript have no name for this type. */
export type Bytes = ReturnType<Uint8Array["slice"]>;

/** The getter of a typed array's name. For any other object it returns `undefined`, whatever the object's own tag is. */
const tagOf = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
)?.get;

/** Checks the internal type, not the class, so that an array of another realm counts too. */
export function isBytes(value: unknown): value is Uint8Array {
  return tagOf?.call(value) === "Uint8Array";
}

/** The bytes themselves; a copy if their buffer is shared memory. */
export function owned(bytes: Uint8Array): Bytes {
  return hasOwnBuffer(bytes) ? bytes : bytes.slice();
}

function hasOwnBuffer(bytes: Uint8Array): bytes is Bytes {
  return bytes.buffer instanceof ArrayBuffer;
}

/** Joins the pieces into a copy. A single piece is returned as it is. */
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
