/**
 * What a schema says of values, as far as a catalog can tell: kinds, members, items, a few annotations.
 *
 * Shapes form a graph that may have circles, so everything below a shape is read when asked for. They are immutable, and
 * the same schema gives the same shape: whoever walks them can see a circle by `origin`.
 */
import type { Json } from "./json.ts";

export type Kind = "string" | "integer" | "number" | "boolean" | "object" | "array";

export type Shape = {
  readonly id: number;
  /** Equal for shapes of the same described thing, however often it is referred to or made nullable. */
  readonly origin: number;
  /** Where it is described. */
  readonly pointer: string;
  /** None: anything may stand here. */
  readonly kinds: ReadonlySet<Kind>;
  readonly members: ReadonlyMap<string, () => Shape>;
  /** The members whose names are data. */
  readonly rest: (() => Shape) | undefined;
  readonly items: (() => Shape) | undefined;
  readonly required: ReadonlySet<string>;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly nullable: boolean;
  readonly notes: Annotations;
};

/** What is said to people. */
export type Annotations = {
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly Json[];
  readonly minimum?: number;
  readonly examples?: readonly Json[];
};

type Draft = Omit<Shape, "id" | "origin">;

/** Makes shapes out of shapes. The same two give the same shape again, so that circles stay circles. */
export class Shapes {
  readonly #made = new Map<string, Shape>();
  #next = 1;

  readonly anything: Shape = this.make({ ...EMPTY, pointer: "" });

  make(draft: Draft, origin?: number): Shape {
    const id = this.#next++;
    return { ...draft, id, origin: origin ?? id };
  }

  /** What is both: `allOf`, and a schema's own words beside it. */
  both(one: Shape, other: Shape): Shape {
    if (one.id === other.id || isBlank(other)) return one;
    if (isBlank(one)) return other;
    return this.#once(`&${one.id},${other.id}`, () => {
      const draft: Draft = {
        pointer: one.pointer || other.pointer,
        kinds: commonKinds(one.kinds, other.kinds),
        members: unite(one.members, other.members, (a, b) => this.both(a, b)),
        rest: combine(one.rest, other.rest, (a, b) => this.both(a, b)),
        items: combine(one.items, other.items, (a, b) => this.both(a, b)),
        required: new Set([...one.required, ...other.required]),
        readOnly: one.readOnly || other.readOnly,
        writeOnly: one.writeOnly || other.writeOnly,
        nullable: one.nullable || other.nullable,
        notes: { ...other.notes, ...one.notes },
      };
      return this.make(draft, soleOrigin([one, other]));
    });
  }

  /** What is one of them: `oneOf`, `anyOf`, or the same record in several bodies. */
  either(choices: readonly Shape[]): Shape {
    const distinct = [...new Map(choices.map((shape) => [shape.id, shape])).values()];
    const nullable = distinct.some((shape) => shape.nullable);
    const [first, ...others] = distinct.filter((shape) => !isBlank(shape) && !isNull(shape));
    if (first === undefined) return distinct[0] ?? this.anything;
    if (others.length === 0) return nullable ? this.#nullable(first) : first;
    const all = [first, ...others];
    return this.#once(`|${all.map((shape) => shape.id).join(",")},${nullable}`, () => {
      const united = others.reduce((one, other) => this.#pair(one, other), first);
      return this.make({ ...united, nullable }, soleOrigin(all));
    });
  }

  #pair(one: Shape, other: Shape): Shape {
    const draft: Draft = {
      pointer: one.pointer || other.pointer,
      kinds: anyKinds(one.kinds, other.kinds),
      members: unite(one.members, other.members, (a, b) => this.either([a, b])),
      rest: combine(one.rest, other.rest, (a, b) => this.either([a, b])),
      items: combine(one.items, other.items, (a, b) => this.either([a, b])),
      required: new Set([...one.required].filter((name) => other.required.has(name))),
      readOnly: one.readOnly && other.readOnly,
      writeOnly: one.writeOnly && other.writeOnly,
      nullable: one.nullable || other.nullable,
      notes: eitherNotes(one.notes, other.notes),
    };
    return this.make(draft);
  }

  #nullable(shape: Shape): Shape {
    if (shape.nullable) return shape;
    return this.#once(`?${shape.id}`, () => this.make({ ...shape, nullable: true }, shape.origin));
  }

  #once(key: string, make: () => Shape): Shape {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#made.set(key, made);
    return made;
  }
}

export const EMPTY: Omit<Draft, "pointer"> = {
  kinds: new Set(),
  members: new Map(),
  rest: undefined,
  items: undefined,
  required: new Set(),
  readOnly: false,
  writeOnly: false,
  nullable: false,
  notes: {},
};

/** Whether something is known to lie below such values. */
export function hasStructure(shape: Shape): boolean {
  return shape.members.size > 0 || shape.rest !== undefined || shape.items !== undefined;
}

/** The shapes of the objects that such a value is or, through arrays, consists of. */
export function objectsOf(shape: Shape): Shape[] {
  const found: Shape[] = [];
  let ahead: Shape | undefined = shape;
  for (let depth = 0; ahead !== undefined && depth < MAX_ARRAYS; depth++) {
    if (ahead.members.size > 0 || ahead.rest !== undefined) found.push(ahead);
    ahead = ahead.items?.();
  }
  return found;
}

/** The most arrays right within each other that are looked through. */
const MAX_ARRAYS = 8;

/** Says nothing that narrows or describes values: a branch of `anyOf` that only requires members, a bare `{}`. */
function isBlank(shape: Shape): boolean {
  return (
    shape.kinds.size === 0 &&
    !hasStructure(shape) &&
    shape.required.size === 0 &&
    !shape.readOnly &&
    !shape.writeOnly &&
    !shape.nullable &&
    Object.keys(shape.notes).length === 0
  );
}

function isNull(shape: Shape): boolean {
  return shape.nullable && shape.kinds.size === 0 && !hasStructure(shape);
}

function soleOrigin(shapes: readonly Shape[]): number | undefined {
  const [first, ...others] = shapes.filter(hasStructure);
  return first !== undefined && others.every((shape) => shape.origin === first.origin)
    ? first.origin
    : undefined;
}

function commonKinds(one: ReadonlySet<Kind>, other: ReadonlySet<Kind>): ReadonlySet<Kind> {
  if (one.size === 0) return other;
  if (other.size === 0) return one;
  const common = [...one].filter((kind) => other.has(kind));
  if (common.length > 0) return new Set(common);
  const numbers = [...one, ...other].filter((kind) => kind === "integer" || kind === "number");
  // A contradiction: nothing fits, and an origin will still send something.
  return numbers.length === one.size + other.size ? new Set(["integer"]) : new Set([...one, ...other]);
}

function anyKinds(one: ReadonlySet<Kind>, other: ReadonlySet<Kind>): ReadonlySet<Kind> {
  return one.size === 0 || other.size === 0 ? new Set() : new Set([...one, ...other]);
}

function eitherNotes(one: Annotations, other: Annotations): Annotations {
  const { enum: values, ...own } = one;
  const { enum: otherValues, ...rest } = other;
  return { ...rest, ...own, ...(values && otherValues ? { enum: [...values, ...otherValues] } : {}) };
}

/** Made once, when asked for: what is joined of the same parts again and again would cost twice as much each time. */
export function lazily(make: () => Shape): () => Shape {
  let made: Shape | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function unite(
  one: ReadonlyMap<string, () => Shape>,
  other: ReadonlyMap<string, () => Shape>,
  join: (a: Shape, b: Shape) => Shape,
): ReadonlyMap<string, () => Shape> {
  if (one.size === 0) return other;
  const all = new Map(one);
  for (const [name, shape] of other) {
    const own = one.get(name);
    all.set(name, own === undefined ? shape : lazily(() => join(own(), shape())));
  }
  return all;
}

function combine(
  one: (() => Shape) | undefined,
  other: (() => Shape) | undefined,
  join: (a: Shape, b: Shape) => Shape,
): (() => Shape) | undefined {
  return one && other ? lazily(() => join(one(), other())) : (one ?? other);
}
