/**
 * JSON as it is spelled: numbers keep their digits, strings their escapes, members their order and their duplicates.
 * For showing a body, and for comparing two.
 *
 * Throws a `SyntaxError` for what is not JSON, and for what is nested deeper than `DEPTH_MAX`.
 */
import { namesIn } from "../../pkg/core/json-pointer.ts";

export type Json =
  | { readonly kind: "object"; readonly members: readonly Member[] }
  | { readonly kind: "array"; readonly items: readonly Json[] }
  | { readonly kind: "scalar"; readonly raw: string };

export type Member = { readonly name: string; readonly raw: string; readonly value: Json };

/** As deep as the gate reads. */
export const DEPTH_MAX = 128;

export function parseJson(text: string): Json {
  // The platform's parser judges; what follows only has to follow a text that is known to be JSON.
  JSON.parse(text);
  return new Reader(text).value(0);
}

export function memberOf(json: Json, name: string): Json | undefined {
  return json.kind === "object" ? json.members.find((member) => member.name === name)?.value : undefined;
}

/** The value a JSON Pointer leads to. */
export function valueAt(json: Json, pointer: string): Json | undefined {
  return namesIn(pointer).reduce<Json | undefined>((at, name) => at && memberOf(at, name), json);
}

/** `value` where `pointer` leads to in a body that holds nothing else. */
export function wrapped(value: Json, pointer: string): Json {
  return namesIn(pointer).reduceRight<Json>(
    (inner, name) => ({ kind: "object", members: [{ name, raw: JSON.stringify(name), value: inner }] }),
    value,
  );
}

/** Without any whitespace. */
export function printJson(json: Json): string {
  switch (json.kind) {
    case "object":
      return `{${json.members.map(({ raw, value }) => `${raw}:${printJson(value)}`).join(",")}}`;
    case "array":
      return `[${json.items.map(printJson).join(",")}]`;
    case "scalar":
      return json.raw;
  }
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /"(?:[^"\\]|\\.)*"|[^\s,\]}]+/y;

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): Json {
    if (depth > DEPTH_MAX) throw new SyntaxError("nested too deep to be shown");
    this.#skip(SPACE);
    const first = this.#text[this.#at];
    if (first === "{") return { kind: "object", members: this.#list("}", () => this.#member(depth)) };
    if (first === "[") return { kind: "array", items: this.#list("]", () => this.value(depth + 1)) };
    return { kind: "scalar", raw: this.#skip(SCALAR) };
  }

  #member(depth: number): Member {
    const raw = this.#skip(SCALAR);
    this.#skip(SPACE);
    this.#at += 1;
    return { name: JSON.parse(raw), raw, value: this.value(depth + 1) };
  }

  /** The items between the bracket here and the closing one. */
  #list<T>(close: string, item: () => T): T[] {
    const items: T[] = [];
    this.#at += 1;
    this.#skip(SPACE);
    while (this.#text[this.#at] !== close) {
      items.push(item());
      this.#skip(SPACE);
      if (this.#text[this.#at] === ",") this.#at += 1;
      this.#skip(SPACE);
    }
    this.#at += 1;
    return items;
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
}
