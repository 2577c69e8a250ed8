/**
 * What looking at schemas may cost, over the whole document.
 *
 * A few hundred bytes can describe more than any memory holds: schemas that are composed of each other become new schemas
 * at every step, without end. So reading a schema, joining some, and stepping to the schemas below one are paid for, whatever
 * keyword leads there and whatever the walk is for: one visit for the schema and one for each member and value that it names.
 *
 * Guarantees: never more than the limit. What is refused is refused from then on, and reported once.
 */
import type { Notes } from "./notes.ts";

export class Visits {
  readonly #most: number;
  #left: number;
  #areSpent = false;

  constructor(most: number) {
    this.#most = most;
    this.#left = most;
  }

  /** How many were paid for. */
  get made(): number {
    return this.#most - this.#left;
  }

  /** Whether schemas are no longer looked at. */
  get areSpent(): boolean {
    return this.#areSpent;
  }

  /** Pays for this many, if there are enough left. */
  spend(count: number): boolean {
    if (count > this.#left) this.#areSpent = true;
    if (this.#areSpent) return false;
    this.#left -= count;
    return true;
  }

  report(notes: Notes): void {
    if (!this.#areSpent) return;
    notes.leftOut(
      "",
      `fields: the schemas unfold to more than ${this.#most} members, where the import stops. Fields not reached by then are granted whole with what holds them, marked as sensitive, and an endpoint that has none can be granted with all fields only. Import the document in parts, or simplify schemas that contain each other by \`allOf\`, \`oneOf\` or \`anyOf\``,
    );
  }
}
