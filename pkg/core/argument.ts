/** Arguments as the engine takes them. Callers without types make mistakes that must not reach it. */
import { isBytes } from "./bytes.ts";
import { FieldgateError } from "./error.ts";

const utf8 = new TextEncoder();

export function textOf(value: string, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} is a string`);
  return value;
}

/** A document as JSON text: text stays as it is, byte for byte. */
export function documentOf(document: unknown, name: string): string {
  if (typeof document === "string") return document;
  const text = jsonOf(document);
  if (text === undefined) throw invalidArgument(`${name} is a JSON document, as text or as an object`);
  return text;
}

/** Nothing for what JSON has no text for, such as a function or what holds itself. */
export function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** The bytes themselves, uncopied; of text its UTF-8. */
export function bytesOf(body: Uint8Array | string, name: string): Uint8Array {
  if (typeof body === "string") return utf8.encode(body);
  if (isBytes(body)) return body;
  throw invalidArgument(`${name} is a Uint8Array or a string`);
}

/** Milliseconds since 1970, or `null` for never. What is no time must not become never. */
export function expiryOf(expiresAt: number | null): number | null {
  if (expiresAt === null || (Number.isSafeInteger(expiresAt) && expiresAt >= 0)) return expiresAt;
  throw invalidArgument("expiresAt is a whole number of milliseconds since 1970, or null");
}

/** Milliseconds since 1970. A clock that tells no time is none of the caller's types: the engine denies by it. */
export function timeOf(now: number): number {
  if (typeof now !== "number") throw invalidArgument("now is a number of milliseconds since 1970");
  return now;
}

/** What has members to be looked at: `null` and whatever is no object has none. */
export function objectOf<T extends object>(value: T, rule: string): T {
  if (typeof value !== "object" || value === null) throw invalidArgument(rule);
  return value;
}

export function functionOf<T extends (...given: never[]) => unknown>(value: T, rule: string): T {
  if (typeof value !== "function") throw invalidArgument(rule);
  return value;
}

export function invalidArgument(rule: string): FieldgateError {
  return new FieldgateError("invalid_argument", `Call it with another value: ${rule}.`);
}
