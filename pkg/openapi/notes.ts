/** What the import guessed, left out or could not make usable: every decision to look at, with its place in the document. */

import { MAX_REPORT } from "./limits.ts";

export type ImportNote = {
  /**
   * `error`: a route that some or all keys cannot call until the catalog is corrected. `guessed`: in the catalog, on
   * evidence short of proof. `left-out`: in the document and not in the catalog.
   */
  level: "error" | "guessed" | "left-out";
  /** A JSON Pointer into the OpenAPI document; empty for the document as a whole. */
  pointer: string;
  message: string;
};

/** Collects notes in the order in which they arise, each once, until the report is too long: then it counts them. */
export class Notes {
  readonly #seen = new Set<string>();
  readonly #list: ImportNote[] = [];
  #room = MAX_REPORT;
  #omitted = 0;

  error(pointer: string, message: string): void {
    this.#add({ level: "error", pointer, message });
  }

  guessed(pointer: string, message: string): void {
    this.#add({ level: "guessed", pointer, message });
  }

  leftOut(pointer: string, message: string): void {
    this.#add({ level: "left-out", pointer, message });
  }

  /** An operation, or all of a path, that no route serves. */
  noRoute(pointer: string, why: string): void {
    this.leftOut(pointer, `no route: ${why}`);
  }

  /** Takes over what was noted on trial. */
  include(other: Notes): void {
    for (const note of other.#list) this.#add(note);
    this.#omitted += other.#omitted;
  }

  list(): ImportNote[] {
    if (this.#omitted === 0) return [...this.#list];
    const message = `${this.#omitted} more notes do not fit into the report: import the document in parts to read them`;
    return [...this.#list, { level: "left-out", pointer: "", message }];
  }

  #add(note: ImportNote): void {
    const length = note.pointer.length + note.message.length;
    if (length > this.#room) {
      this.#omitted += 1;
      return;
    }
    const own = { ...note, pointer: note.pointer.toWellFormed(), message: note.message.toWellFormed() };
    const key = JSON.stringify(own);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#room -= length;
    this.#list.push(own);
  }
}

/** How many names a message spells out, and how much of each. */
const NAMES_SHOWN = 12;
const NAME_SHOWN = 500;

/** `a`, `b` and 3 more. */
export function listed(names: readonly string[]): string {
  const short = (name: string) => (name.length > NAME_SHOWN ? `${name.slice(0, NAME_SHOWN)}…` : name);
  const shown = names.slice(0, NAMES_SHOWN).map((name) => `\`${short(name)}\``);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
