/** The fields of an endpoint as a tree, as the engine describes them. */
import type { FieldDescription } from "../../pkg/core/description.ts";

export type Field = {
  readonly path: string;
  /** The last name of the path; nothing for any member of a map. */
  readonly name: string | undefined;
  readonly title: string;
  readonly description: string | undefined;
  readonly type: string;
  readonly sensitive: boolean;
  readonly required: boolean;
  /** The member that tells the type of its objects. The children are types then. */
  readonly discriminator?: string | undefined;
  readonly depth: number;
  readonly parent: Field | undefined;
  readonly children: Field[];
  /** The leaves at or below this field, as a range of `FieldTree.leaves`. */
  leafStart: number;
  leafEnd: number;
};

/** Finds the path of the nearest field at a path, or at a member of a body: the engine's work. */
export type FieldFinder = {
  fieldAt(path: string): string | undefined;
  /** `above` is empty for a member of a record. */
  fieldOfMember(above: string, name: string): string | undefined;
};

export class FieldTree {
  readonly roots: Field[] = [];
  /** Every field, declared or an implicit parent, in the order of the tree. */
  readonly all: readonly Field[];
  /** Fields without fields below them: what is counted. */
  readonly leaves: Field[] = [];
  /** The member that tells the type of a record. */
  readonly discriminator: string | undefined;
  readonly #finder: FieldFinder;
  readonly #byPath: ReadonlyMap<string, Field>;
  /** What the engine has found: bodies have the same names again and again. */
  readonly #nearest = new Map<string, Field | undefined>();
  readonly #members = new Map<Field | undefined, Map<string, Field | undefined>>();
  /** How many leaves are called so. */
  readonly #titles = new Map<string, number>();

  constructor(fields: readonly FieldDescription[], finder: FieldFinder, discriminator?: string) {
    this.discriminator = discriminator;
    const above: Field[] = [];
    this.all = fields.map((described) => {
      above.length = described.depth;
      const field = fieldOf(described, above.at(-1));
      (field.parent?.children ?? this.roots).push(field);
      above.push(field);
      return field;
    });
    this.#byPath = new Map(this.all.map((field) => [field.path, field]));
    this.#finder = finder;
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

  /** The field that this path names, or the nearest one above it. */
  nearest(path: string): Field | undefined {
    return this.get(path) ?? kept(this.#nearest, path, () => this.#found(this.#finder.fieldAt(path)));
  }

  /** The declared field that a member of a body is, in a field or in the record. */
  member(above: Field | undefined, name: string): Field | undefined {
    const members = kept(this.#members, above, () => new Map<string, Field | undefined>());
    return kept(members, name, () => {
      const nearest = this.#found(this.#finder.fieldOfMember(above?.path ?? "", name));
      return nearest === above ? undefined : nearest;
    });
  }

  #found(path: string | undefined): Field | undefined {
    return path === undefined ? undefined : this.get(path);
  }

  #number(field: Field): void {
    field.leafStart = this.leaves.length;
    if (isLeaf(field)) this.leaves.push(field);
    for (const child of field.children) this.#number(child);
    field.leafEnd = this.leaves.length;
  }
}

function fieldOf(described: FieldDescription, parent: Field | undefined): Field {
  const { path, name, title, description, type, sensitive, required, discriminator, depth } = described;
  return {
    path,
    name,
    title: title ?? name ?? "*",
    description,
    type,
    sensitive,
    required,
    discriminator,
    depth,
    parent,
    children: [],
    leafStart: 0,
    leafEnd: 0,
  };
}

/** What is kept under a key, found first where nothing is. */
function kept<Key, Value>(all: Map<Key, Value>, key: Key, find: () => Value): Value {
  const known = all.get(key);
  if (known !== undefined || all.has(key)) return known as Value;
  const found = find();
  all.set(key, found);
  return found;
}

export function isLeaf(field: Field): boolean {
  return field.children.length === 0;
}

/** Its title after those of its parents: a title alone need not say whose name it is. */
export function fullTitle(field: Field): string {
  return field.parent === undefined ? field.title : `${fullTitle(field.parent)} › ${field.title}`;
}
