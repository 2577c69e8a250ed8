/**
 * A list of granted field paths, shown as the checkboxes of a tree.
 *
 * Ticking a field takes in the leaves below it one by one, so that what is added below it later is not granted by
 * itself. A path that grants more, such as an object as a whole, comes in by `withWhole`, or with a key that has it.
 */
import type { Field, FieldTree } from "./tree.ts";

export type Paths = ReadonlySet<string>;

/** The state of a field's checkbox: all of the leaves at and below it are selected, some of them, or none. */
export type Tick = "all" | "some" | "none";

/** A list of paths laid over the tree, to be asked about every field of it. */
export class Selection {
  readonly paths: Paths;
  readonly tree: FieldTree;
  /** `taken[i]`: how many of the first i leaves are selected. */
  readonly #taken: Uint32Array;
  /** `touched[i]`: of how many of the first i leaves a part is selected, such as one entry of a map. */
  readonly #touched: Uint32Array;

  constructor(tree: FieldTree, paths: Paths) {
    this.tree = tree;
    this.paths = paths;
    const [taken, touched] = [new Uint8Array(tree.leaves.length), new Uint8Array(tree.leaves.length)];
    for (const path of paths) {
      const field = tree.get(path);
      const at = field ?? tree.nearest(path);
      if (at !== undefined) (field === undefined ? touched : taken).fill(1, at.leafStart, at.leafEnd);
    }
    this.#taken = sums(taken);
    this.#touched = sums(touched);
  }

  /** How many leaves are selected, at and below `field` or in all. */
  count(field?: Field): number {
    return field === undefined ? (this.#taken.at(-1) ?? 0) : between(this.#taken, field);
  }

  tick(field: Field): Tick {
    const count = this.count(field);
    if (count === field.leafEnd - field.leafStart) return "all";
    return count > 0 || between(this.#touched, field) > 0 ? "some" : "none";
  }

  /** Whether `field`, or something above it, is granted as a whole: with everything that is ever added below it. */
  isWhole(field: Field): boolean {
    return this.grantedBy(field) !== undefined;
  }

  /** The outermost listed field that takes `field` in: itself, or one above it. */
  grantedBy(field: Field): Field | undefined {
    return lineOf(field).findLast((at) => this.paths.has(at.path));
  }

  with(field: Field): Paths {
    const missing = leavesOf(this.tree, field).filter((leaf) => !this.isWhole(leaf));
    return new Set([...this.#outside(field), ...this.#inside(field), ...missing.map(({ path }) => path)]);
  }

  without(field: Field): Paths {
    const above = this.grantedBy(field);
    const kept = above ? this.#split(above, field) : [];
    const line = new Set(lineOf(field).map(({ path }) => path));
    return new Set([...this.#outside(field).filter((path) => !line.has(path)), ...kept]);
  }

  /** With the object itself instead of the fields below it. */
  withWhole(field: Field): Paths {
    return new Set([...this.#outside(field), field.path]);
  }

  /** With the fields below it instead of the object itself. */
  withoutWhole(field: Field): Paths {
    const leaves = leavesOf(this.tree, field).map(({ path }) => path);
    return new Set([...this.#outside(field), ...leaves]);
  }

  #outside(field: Field): string[] {
    return [...this.paths].filter((path) => !this.#isWithin(path, field));
  }

  #inside(field: Field): string[] {
    return [...this.paths].filter((path) => this.#isWithin(path, field));
  }

  #isWithin(path: string, field: Field): boolean {
    const nearest = this.tree.nearest(path);
    return nearest !== undefined && lineOf(nearest).includes(field);
  }

  /** The leaves of `whole` that do not lie at or below `left`. */
  #split(whole: Field, left: Field): string[] {
    return leavesOf(this.tree, whole)
      .filter((leaf) => leaf.leafStart < left.leafStart || leaf.leafEnd > left.leafEnd)
      .map(({ path }) => path);
  }
}

/** The sums of the first 0, 1, 2 … marks. */
function sums(marks: Uint8Array): Uint32Array {
  const all = new Uint32Array(marks.length + 1);
  for (const [index, mark] of marks.entries()) all[index + 1] = (all[index] ?? 0) + mark;
  return all;
}

function between(all: Uint32Array, { leafStart, leafEnd }: Field): number {
  return (all[leafEnd] ?? 0) - (all[leafStart] ?? 0);
}

/** The field and its parents, outwards. */
function lineOf(field: Field): Field[] {
  const line: Field[] = [];
  for (let at: Field | undefined = field; at !== undefined; at = at.parent) line.push(at);
  return line;
}

export function leavesOf(tree: FieldTree, field: Field): Field[] {
  return tree.leaves.slice(field.leafStart, field.leafEnd);
}

/** Every field by name: what is added later is not in it. */
export function everyLeaf(tree: FieldTree): Paths {
  return new Set(tree.leaves.map(({ path }) => path));
}

export function allButSensitive(tree: FieldTree): Paths {
  return new Set(tree.leaves.filter((leaf) => !leaf.sensitive).map(({ path }) => path));
}
