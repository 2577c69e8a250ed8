/**
 * Local references. Remote ones are reported and never fetched: the import does no I/O.
 *
 * Guarantees: a chain of references ends in a value that is not a reference, or in `undefined` with a note.
 */
import { namesIn } from "../core/json-pointer.ts";
import { isObject, items, type Json, type Located, member } from "./json.ts";
import type { Notes } from "./notes.ts";

/** The longest chain of references to references. */
const MAX_CHAIN = 100;

export class References {
  readonly #document: Json;
  readonly #notes: Notes;

  constructor(document: Located, notes: Notes) {
    this.#document = document.value;
    this.#notes = notes;
  }

  /** The value itself, or what its `$ref` leads to. */
  follow(at: Located): Located | undefined {
    let here = at;
    for (let step = 0; step < MAX_CHAIN; step++) {
      const reference = member(here.value, "$ref");
      if (reference === undefined) return here;
      const next = this.target(reference, here.pointer);
      if (next === undefined) return undefined;
      here = next;
    }
    this.#notes.leftOut(at.pointer, "a reference that leads to itself");
    return undefined;
  }

  /** What one reference points at, which may be another reference. */
  target(reference: Json, pointer: string): Located | undefined {
    if (typeof reference !== "string") {
      this.#notes.leftOut(pointer, "a `$ref` that is not a text");
      return undefined;
    }
    if (!reference.startsWith("#")) {
      this.#notes.leftOut(
        pointer,
        `\`${reference}\` is in another document: bundle the documents into one first`,
      );
      return undefined;
    }
    const tokens = tokensOf(reference);
    const value = tokens?.reduce<Json | undefined>(step, this.#document);
    if (value === undefined) {
      this.#notes.leftOut(pointer, `\`${reference}\` leads nowhere in this document`);
      return undefined;
    }
    return { value, pointer: tokens?.length === 0 ? "" : decoded(reference.slice(1)) };
  }
}

function step(value: Json | undefined, token: string): Json | undefined {
  if (isObject(value)) return member(value, token);
  return /^(0|[1-9]\d{0,8})$/.test(token) ? items(value)[Number(token)] : undefined;
}

function tokensOf(reference: string): string[] | undefined {
  const fragment = decoded(reference.slice(1));
  if (fragment === "") return [];
  if (!fragment.startsWith("/")) return undefined;
  return namesIn(fragment);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
