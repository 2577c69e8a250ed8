/** What the import guessed or left out: every decision that a person should look at, with its place in the document. */

export type ImportNote = {
  /** `guessed`: in the catalog, on evidence short of proof. `left-out`: in the document and not in the catalog. */
  level: "guessed" | "left-out";
  /** A JSON Pointer into the OpenAPI document; empty for the document as a whole. */
  pointer: string;
  message: string;
};

/** Collects notes in the order in which they arise, each once. */
export class Notes {
  readonly #seen = new Set<string>();
  readonly #list: ImportNote[] = [];

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

  list(): ImportNote[] {
    return [...this.#list];
  }

  #add(note: ImportNote): void {
    const own = { ...note, pointer: note.pointer.toWellFormed(), message: note.message.toWellFormed() };
    const key = JSON.stringify(own);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#list.push(own);
  }
}

/** How many names a message spells out. */
const NAMES_SHOWN = 12;

/** `a`, `b` and 3 more. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
