/**
 * A list of granted field paths, seen as checkboxes of a tree.
 *
 * Ticking a field takes in the leaves below it one by one, so that what is added below it later is not granted by
 * itself. A path that stands for more, such as an object as a whole, comes in by `whole`, or with a key that has it.
 */
import type { Field, FieldTree } from "./tree.ts";

export type Paths = ReadonlySet<string>;

export type Extent = "whole" | "part" | "nothing";

/** A list of paths laid over the tree, to be asked about every field of it. */
export class Selection {
  readonly paths: Paths;
  readonly tree: FieldTree;
  /** `taken[i]`: how many of the first i leaves are selected. */
  readonly #taken: Uint32Array;
  readonly #touched: Set<Field> = new Set();

  constructor(tree: FieldTree, paths: Paths) {
    this.tree = tree;
    this.paths = paths;
    const marks = new Uint8Array(tree.leaves.length);
    for (const path of paths) {
      const field = tree.get(path);
      if (field !== undefined) marks.fill(1, field.leafStart, field.leafEnd);
      else this.#touch(tree.nearest(path));
    }
    this.#taken = new Uint32Array(tree.leaves.length + 1);
    for (const [index, mark] of marks.entries()) this.#taken[index + 1] = (this.#taken[index] ?? 0) + mark;
  }

  /** How many leaves are selected, at and below `field` or in all. */
  count(field?: Field): number {
    const [start, end] = field ? [field.leafStart, field.leafEnd] : [0, this.tree.leaves.length];
    return (this.#taken[end] ?? 0) - (this.#taken[start] ?? 0);
  }

  extent(field: Field): Extent {
    const count = this.count(field);
    if (count === field.leafEnd - field.leafStart) return "whole";
    return count > 0 || this.#touched.has(field) ? "part" : "nothing";
  }

  /** Whether `field`, or something above it, is granted as a whole: with everything that is ever added below it. */
  isWhole(field: Field): boolean {
    return this.grantedBy(field) !== undefined;
  }

  /** The listed field that takes `field` in: itself, or one above it. */
  grantedBy(field: Field): Field | undefined {
    for (let at: Field | undefined = field; at !== undefined; at = at.parent) {
      if (this.paths.has(at.path)) return at;
    }
    return undefined;
  }

  with(field: Field): Paths {
    const missing = leavesOf(this.tree, field).filter((leaf) => !this.isWhole(leaf));
    return new Set([...this.#outside(field), ...this.#inside(field), ...missing.map(({ path }) => path)]);
  }

  without(field: Field): Paths {
    const above = this.grantedBy(field);
    const kept = above && above !== field ? this.#split(above, field) : [];
    return new Set([...[...this.#outside(field)].filter((path) => path !== above?.path), ...kept]);
  }

  /** With the object itself instead of what lies below it. */
  withWhole(field: Field): Paths {
    return new Set([...this.#outside(field), field.path]);
  }

  /** With what lies below it instead of the object itself. */
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
    for (let at = this.tree.nearest(path); at !== undefined; at = at.parent) if (at === field) return true;
    return false;
  }

  /** The leaves of `whole` that do not lie at or below `left`. */
  #split(whole: Field, left: Field): string[] {
    return leavesOf(this.tree, whole)
      .filter((leaf) => leaf.leafStart < left.leafStart || leaf.leafEnd > left.leafEnd)
      .map(({ path }) => path);
  }

  #touch(field: Field | undefined): void {
    for (let at = field; at !== undefined; at = at.parent) this.#touched.add(at);
  }
}

export function leavesOf(tree: FieldTree, field: Field): Field[] {
  return tree.leaves.slice(field.leafStart, field.leafEnd);
}

/** Every field by name: what is added later is not in it. */
export function everyLeaf(tree: FieldTree): Paths {
  return new Set(tree.leaves.map(({ path }) => path));
}

/** Sensitive is a leaf that is marked so, or that lies below one. */
export function allButSensitive(tree: FieldTree): Paths {
  return new Set(tree.leaves.filter((leaf) => !isSensitive(leaf)).map(({ path }) => path));
}

export function isSensitive(field: Field): boolean {
  return field.sensitive || (field.parent !== undefined && isSensitive(field.parent));
}
