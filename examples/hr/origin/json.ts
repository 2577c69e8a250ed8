/** JSON values, and the operations of this API on them by dotted path. */

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [name: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at `path`. A null above it is the value: `{"address": null}` clears every field of the address. */
export function lookUp(record: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = record;
  for (const name of path.split(".")) {
    if (value === null) return null;
    if (!isObject(value)) return undefined;
    value = Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

/** Sets the value at `path`, and creates the objects above it. */
export function place(record: JsonObject, path: string, value: Json): void {
  const names = path.split(".");
  const last = names.pop() ?? path;
  let at = record;
  for (const name of names) {
    const next = at[name];
    if (isObject(next)) {
      at = next;
    } else {
      const made: JsonObject = {};
      at[name] = made;
      at = made;
    }
  }
  at[last] = value;
}

/** The part of a value that `?fields=a,b.c` selects. Arrays are handled item by item; `*` means every member. */
export function pick(value: Json, paths: readonly string[]): Json {
  if (Array.isArray(value)) return value.map((item) => pick(item, paths));
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    const rests = paths.flatMap((path) => {
      const [head, ...rest] = path.split(".");
      return head === name || head === "*" ? [rest.join(".")] : [];
    });
    if (rests.includes("")) kept[name] = member;
    else if (rests.length > 0) kept[name] = pick(member, rests);
  }
  return kept;
}
