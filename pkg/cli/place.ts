/**
 * Finds the places of the values that JSON Pointers (RFC 6901) name in a JSON text, in one pass and without recursion. A
 * pointer to a missing value gets the place of the nearest value around it; text that is not JSON gets some place.
 */

import { below } from "../core/json-pointer.ts";

/** Counted from 1; a column counts UTF-16 units, as editors do. */
export type Place = { line: number; column: number };

type Frame =
  | { pointer: string; kind: "object"; name: string | undefined }
  | { pointer: string; kind: "array"; index: number };

const TOKENS = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/gs;

export function placesOf(text: string, pointers: readonly string[]): Map<string, Place> {
  const offsets = offsetsOf(text, new Set(pointers.flatMap(withParents)));
  const places = new LinesOf(text);
  return new Map(
    pointers.map((pointer) => {
      const nearest = withParents(pointer).find((candidate) => offsets.has(candidate)) ?? "";
      return [pointer, places.at(offsets.get(nearest) ?? 0)];
    }),
  );
}

/** The pointer itself, then those of the values around it, outwards. */
function withParents(pointer: string): string[] {
  const chain = [pointer];
  for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
    chain.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return chain;
}

function offsetsOf(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const offsets = new Map<string, number>();
  const stack: Frame[] = [];
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    const top = stack.at(-1);
    if (token === ":") continue;
    if (token === "]" || token === "}") stack.pop();
    else if (token === ",") next(top);
    else if (top?.kind === "object" && top.name === undefined) top.name = nameIn(token);
    else {
      const pointer = top === undefined ? "" : below(top.pointer, nameOf(top));
      if (wanted.has(pointer)) offsets.set(pointer, index);
      if (token === "{") stack.push({ pointer, kind: "object", name: undefined });
      if (token === "[") stack.push({ pointer, kind: "array", index: 0 });
    }
  }
  return offsets;
}

function next(top: Frame | undefined): void {
  if (top?.kind === "array") top.index += 1;
  else if (top !== undefined) top.name = undefined;
}

function nameOf(top: Frame): string {
  return top.kind === "array" ? String(top.index) : (top.name ?? "");
}

function nameIn(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}

class LinesOf {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  at(offset: number): Place {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
