/** Arguments as the engine takes them. Callers without types make mistakes that must not reach it. */
import { FieldgateError } from "./error.ts";

const utf8 = new TextEncoder();

export function textOf(value: string, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} is a string`);
  return value;
}

/** A document as JSON text: text stays as it is, byte for byte. */
export function documentOf(document: unknown, name: string): string {
  if (typeof document === "string") return document;
  const text = JSON.stringify(document);
  if (text === undefined) throw invalidArgument(`${name} is a JSON document, as text or as an object`);
  return text;
}

/** The bytes themselves, uncopied; of text its UTF-8. */
export function bytesOf(body: Uint8Array | string, name: string): Uint8Array {
  if (typeof body === "string") return utf8.encode(body);
  // By its brand: an array of another realm is one as well.
  if (Object.prototype.toString.call(body) === "[object Uint8Array]") return body;
  throw invalidArgument(`${name} is a Uint8Array or a string`);
}

/** Milliseconds since 1970, or `null` for never. What is no time must not become never. */
export function expiryOf(expiresAt: number | null): number | null {
  if (expiresAt === null || (Number.isSafeInteger(expiresAt) && expiresAt >= 0)) return expiresAt;
  throw invalidArgument("expiresAt is a whole number of milliseconds since 1970, or null");
}

function invalidArgument(rule: string): FieldgateError {
  return new FieldgateError("invalid_argument", `Call it with another value: ${rule}.`);
}
