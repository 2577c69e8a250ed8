/** What bytes are, whoever made them. */

/** The getter of every typed array's name: it tells no other object's, whatever that calls itself. */
const tagOf = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
)?.get;

/** By its brand: an array of another realm is one as well. */
export function isBytes(value: unknown): value is Uint8Array {
  return tagOf?.call(value) === "Uint8Array";
}
