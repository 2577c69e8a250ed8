/** The fields of an endpoint as a tree, parents before what lies below them. */
import type { FieldDocument } from "./catalog.ts";
import { segmentsOf } from "./path.ts";

export type Field = {
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly type: string;
  readonly sensitive: boolean;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly depth: number;
  readonly parent: Field | undefined;
  readonly children: Field[];
  /** The leaves at or below this field, as a range of `FieldTree.leaves`. */
  leafStart: number;
  leafEnd: number;
};

export class FieldTree {
  readonly roots: Field[] = [];
  /** Every field, declared or an implicit parent, in the order of the tree. */
  readonly all: Field[] = [];
  /** Fields without fields below them: what is counted. */
  readonly leaves: Field[] = [];
  readonly #byPath = new Map<string, Field>();
  /** How many leaves are called so. */
  readonly #titles = new Map<string, number>();

  constructor(documents: readonly FieldDocument[]) {
    const declared = new Map(documents.map((document) => [document.path, document]));
    for (const { path } of documents) this.#add(segmentsOf(path), declared);
    for (const root of this.roots) this.#number(root);
    for (const { title } of this.leaves) this.#titles.set(title, (this.#titles.get(title) ?? 0) + 1);
  }

  get(path: string): Field | undefined {
    return this.#byPath.get(path);
  }

  /** Whether another leaf is called the same. */
  sharesTitle({ title }: Field): boolean {
    return (this.#titles.get(title) ?? 0) > 1;
  }

  /** The field that this path names, or the nearest one above it. A member of a map by its name is what `*` stands for. */
  nearest(path: string): Field | undefined {
    return this.#walk(path).field;
  }

  /** Whether this path names a field, or a member of a declared map. */
  reaches(path: string): boolean {
    return this.#walk(path).whole;
  }

  #walk(path: string): { field: Field | undefined; whole: boolean } {
    let field: Field | undefined;
    for (const segment of segmentsOf(path)) {
      const among: readonly Field[] = field?.children ?? this.roots;
      const next = among.find(({ name }) => name === segment) ?? among.find(({ name }) => name === "*");
      if (next === undefined) return { field, whole: false };
      field = next;
    }
    return { field, whole: true };
  }

  #add(segments: string[], declared: ReadonlyMap<string, FieldDocument>): Field | undefined {
    const path = segments.join(".");
    const known = this.#byPath.get(path);
    if (known !== undefined || segments.length === 0) return known;
    const parent = this.#add(segments.slice(0, -1), declared);
    const name = segments.at(-1) ?? path;
    const document = declared.get(path);
    const field: Field = {
      path,
      name,
      title: document?.title ?? name,
      description: document?.description,
      type: document?.type ?? "object",
      sensitive: document?.sensitive ?? false,
      required: document?.required ?? false,
      readOnly: document?.readOnly ?? false,
      depth: segments.length - 1,
      parent,
      children: [],
      leafStart: 0,
      leafEnd: 0,
    };
    this.#byPath.set(path, field);
    (parent?.children ?? this.roots).push(field);
    return field;
  }

  #number(field: Field): void {
    this.all.push(field);
    field.leafStart = this.leaves.length;
    if (field.children.length === 0) this.leaves.push(field);
    for (const child of field.children) this.#number(child);
    field.leafEnd = this.leaves.length;
  }
}

export function isLeaf(field: Field): boolean {
  return field.children.length === 0;
}

/** Its title behind those of what it lies in: a title alone need not say whose name it is. */
export function fullTitle(field: Field): string {
  return field.parent === undefined ? field.title : `${fullTitle(field.parent)} › ${field.title}`;
}
