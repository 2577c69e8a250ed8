/** Checks and converts arguments for the engine. Callers without types make mistakes that must not reach it. */
import { isBytes } from "./bytes.ts";
import { FieldgateError } from "./error.ts";

const utf8 = new TextEncoder();

export function textOf(value: string, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} must be a string`);
  return value;
}

/** A document as JSON text. Text stays as it is, byte for byte. */
export function documentOf(document: unknown, name: string): string {
  if (typeof document === "string") return document;
  const text = jsonOf(document);
  if (text === undefined) throw invalidArgument(`${name} must be a JSON document, as text or as an object`);
  return text;
}

/** `undefined` for a value that JSON cannot represent, such as a function or an object that contains itself. */
export function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** The bytes themselves, not copied; for a string, its UTF-8. */
export function bytesOf(body: Uint8Array | string, name: string): Uint8Array {
  if (typeof body === "string") return utf8.encode(body);
  if (isBytes(body)) return body;
  throw invalidArgument(`${name} must be a Uint8Array or a string`);
}

/** Milliseconds since 1970, or `null` for never. An invalid time must not become never. */
export function expiryOf(expiresAt: number | null): number | null {
  if (expiresAt === null || (Number.isSafeInteger(expiresAt) && expiresAt >= 0)) return expiresAt;
  throw invalidArgument("expiresAt must be a whole number of milliseconds since 1970, or null");
}

/** Milliseconds since 1970. `NaN` is accepted: the engine then denies the call. */
export function timeOf(now: number): number {
  if (typeof now !== "number") throw invalidArgument("now must be a number of milliseconds since 1970");
  return now;
}

/** An object, whose members can be read. */
export function objectOf<T extends object>(value: T, rule: string): T {
  if (typeof value !== "object" || value === null) throw invalidArgument(rule);
  return value;
}

export function functionOf<T extends (...given: never[]) => unknown>(value: T, rule: string): T {
  if (typeof value !== "function") throw invalidArgument(rule);
  return value;
}

export function invalidArgument(rule: string): FieldgateError {
  return new FieldgateError("invalid_argument", `Invalid argument: ${rule}.`);
}
