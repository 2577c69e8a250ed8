/**
 * JSON values of a document that nobody has checked, read without trust: a member is one of the object's own, a missing
 * or mistyped one is `undefined`, and nothing throws.
 */
import { below } from "../core/json-pointer.ts";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [name: string]: Json };

/** A value and its place in the document, as a JSON Pointer. */
export type Located<T extends Json = Json> = Readonly<{ value: T; pointer: string }>;

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own member of that name: `__proto__` and the like are names as any other. */
export function member(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function entries(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

export function items(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** A text that a JSON document can contain: without unpaired surrogates. */
export function text(value: Json | undefined): string | undefined {
  return typeof value === "string" && value.isWellFormed() ? value : undefined;
}

export function flag(value: Json | undefined): boolean {
  return value === true;
}

/** The member of a located value, if there is one. */
export function memberAt(at: Located, name: string): Located | undefined {
  const value = member(at.value, name);
  return value === undefined ? undefined : { value, pointer: below(at.pointer, name) };
}

export function entriesAt(at: Located | undefined): [string, Located][] {
  if (at === undefined) return [];
  return entries(at.value).map(([name, value]) => [name, { value, pointer: below(at.pointer, name) }]);
}

export function itemsAt(at: Located | undefined): Located[] {
  if (at === undefined) return [];
  return items(at.value).map((value, index) => ({ value, pointer: `${at.pointer}/${index}` }));
}
