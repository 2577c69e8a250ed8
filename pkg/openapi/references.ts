/**
 * References within a document and to its other files. What is elsewhere is reported and never fetched.
 *
 * Guarantees: a chain of references ends in a value that is not a reference, or in `undefined` with a note.
 */
import type { Files } from "./files.ts";
import { type Json, type Located, member } from "./json.ts";
import type { Notes } from "./notes.ts";

/** The longest chain of references to references. */
const MAX_CHAIN = 100;

export class References {
  readonly #files: Files;
  readonly #notes: Notes;

  constructor(files: Files, notes: Notes) {
    this.#files = files;
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
    const target = this.#files.target(reference, pointer);
    if (!("fault" in target)) return target;
    this.#notes.leftOut(pointer, target.fault);
    return undefined;
  }
}
