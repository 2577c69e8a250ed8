/**
 * What a schema says of values, as far as a catalog can tell: kinds, members, items, a few annotations.
 *
 * Shapes form a graph that may have circles, so everything below a shape is read when asked for. They are immutable, and
 * the same schema gives the same shape: a walk recognises a circle by `origin`. Shapes that are joined may have
 * new ones below them without end: each join and each step costs visits, and without any left leads to `UNREAD`.
 */
import type { Annotations, Kind, Shape, Told } from "./shape-parts.ts";
import { allTypes, choiceTypes, eitherTypes } from "./types.ts";
import type { Visits } from "./visits.ts";

export type { Annotations, Kind, Shape } from "./shape-parts.ts";

type Draft = Omit<Shape, "id" | "origin">;
type Below = Pick<Shape, "members" | "rest" | "items">;

/** Makes shapes out of shapes. The same ones give the same shape again, so that circles stay circles. */
export class Shapes {
  readonly #visits: Visits;
  readonly #made = new Map<string, Shape>();
  #next = 1;

  constructor(visits: Visits) {
    this.#visits = visits;
  }

  readonly anything: Shape = this.make({ ...EMPTY, pointer: "" });

  make(draft: Draft, origin?: number): Shape {
    const id = this.#next++;
    return { ...draft, id, origin: origin ?? id };
  }

  /** What is all of them: `allOf`, and a schema's own words beside it. What the first says of values counts most. */
  all(parts: readonly Shape[]): Shape {
    return this.#merged("&", parts, allTypes, (shapes) => this.all(shapes));
  }

  /** A shape with the members of others, which only some of its values have. */
  some(parts: readonly Shape[]): Shape {
    return this.#merged("+", parts, eitherTypes, (shapes) => this.some(shapes));
  }

  /** What is one of the alternatives of `oneOf` or `anyOf`, which may tell themselves apart. */
  choice(choices: readonly Shape[]): Shape {
    const shape = this.either(choices);
    const distinct = alternativesOf(choices);
    if (distinct.length < 2 || shape === UNREAD || shape.kinds.size !== 1 || !shape.kinds.has("object"))
      return shape;
    const types = this.types(() => choiceTypes(distinct, (shapes) => this.either(shapes)));
    return this.#remembered(`#${shape.id}`, () => this.make({ ...shape, types }, shape.origin));
  }

  /** What is one of them, such as the same record in several bodies. */
  either(choices: readonly Shape[]): Shape {
    if (this.#visits.areSpent) return UNREAD;
    const possible = distinctOf(choices);
    const nullable = possible.some((shape) => shape.nullable);
    const distinct = alternativesOf(choices);
    const [first, ...others] = distinct;
    if (first === undefined) return possible[0] ?? this.anything;
    if (others.length === 0) return nullable ? this.#nullable(first) : first;
    return this.#once(nullable ? "?|" : "|", distinct, () => ({
      kinds: distinct.map((shape) => shape.kinds).reduce(anyKinds),
      required: new Set(
        [...first.required].filter((name) => others.every((shape) => shape.required.has(name))),
      ),
      readOnly: distinct.every((shape) => shape.readOnly),
      writeOnly: distinct.every((shape) => shape.writeOnly),
      nullable,
      notes: eitherNotes(distinct.map((shape) => shape.notes)),
      types: this.#told(distinct, () => eitherTypes(distinct, (shapes) => this.either(shapes))),
      ...this.#below(distinct, (shapes) => this.either(shapes)),
    }));
  }

  /** A step below a shape: made once, because joining the same shapes again would cost more each time. */
  step(make: () => Shape): () => Shape {
    let made: Shape | undefined;
    return () => {
      made ??= this.#visits.spend(1) ? make() : UNREAD;
      return this.visit(made);
    };
  }

  /** The shape, paid for: the caller looks at all that it names. */
  visit(shape: Shape): Shape {
    return this.#visits.spend(sizeOf(shape)) ? shape : UNREAD;
  }

  /** Types that are told once, when a walk asks: by then the schemas around them are read. */
  types(tell: () => Told): () => Told {
    let known: { readonly told: Told } | undefined;
    return () => {
      known ??= {
        told: this.#visits.spend(1) ? this.#paid(tell()) : { why: "the import stopped before it" },
      };
      return known.told;
    };
  }

  #paid(told: Told): Told {
    const count = told && "of" in told ? told.of.size : 0;
    return this.#visits.spend(count) ? told : { why: "the import stopped before it" };
  }

  #told(shapes: readonly Shape[], tell: () => Told): Shape["types"] {
    return shapes.some(({ types }) => types !== undefined) ? this.types(tell) : undefined;
  }

  #merged(
    how: string,
    parts: readonly Shape[],
    tell: typeof allTypes,
    join: (parts: readonly Shape[]) => Shape,
  ): Shape {
    if (this.#visits.areSpent) return UNREAD;
    const distinct = distinctOf(parts).filter((shape) => !isBlank(shape));
    const [first, ...others] = distinct;
    if (first === undefined) return parts[0] ?? this.anything;
    if (others.length === 0) return first;
    return this.#once(how, distinct, () => ({
      kinds: distinct.map((shape) => shape.kinds).reduce(commonKinds),
      required: new Set(distinct.flatMap((shape) => [...shape.required])),
      readOnly: distinct.some((shape) => shape.readOnly),
      writeOnly: distinct.some((shape) => shape.writeOnly),
      nullable: distinct.some((shape) => shape.nullable),
      notes: allNotes(distinct.map((shape) => shape.notes)),
      types: this.#told(distinct, () => tell(distinct, join)),
      ...this.#below(distinct, join),
    }));
  }

  #below(shapes: readonly Shape[], join: (shapes: readonly Shape[]) => Shape): Below {
    const joined = (steps: readonly (() => Shape)[]) => {
      const [first, ...others] = steps;
      return first && others.length > 0 ? this.step(() => join(steps.map((step) => step()))) : first;
    };
    const byName = new Map<string, (() => Shape)[]>();
    for (const [name, step] of shapes.flatMap((shape) => [...shape.members])) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [step]);
      else known.push(step);
    }
    return {
      members: new Map(
        [...byName].flatMap(([name, steps]) => {
          const step = joined(steps);
          return step ? [[name, step]] : [];
        }),
      ),
      rest: joined(shapes.flatMap((shape) => shape.rest ?? [])),
      items: joined(shapes.flatMap((shape) => shape.items ?? [])),
    };
  }

  #nullable(shape: Shape): Shape {
    if (shape.nullable) return shape;
    return this.#remembered(`?${shape.id}`, () => this.make({ ...shape, nullable: true }, shape.origin));
  }

  #once(how: string, shapes: readonly Shape[], join: () => Omit<Draft, "pointer">): Shape {
    return this.#remembered(how + shapes.map((shape) => shape.id).join(), () => {
      if (!this.#visits.spend(shapes.reduce((sum, shape) => sum + sizeOf(shape), 0))) return UNREAD;
      const pointer = shapes.find((shape) => shape.pointer !== "")?.pointer ?? "";
      return this.make({ pointer, ...join() }, soleOrigin(shapes));
    });
  }

  #remembered(key: string, make: () => Shape): Shape {
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
  types: undefined,
};

/** For what is no longer looked at: anything may be there, and be sensitive. */
export const UNREAD: Shape = { ...EMPTY, pointer: "", id: 0, origin: 0 };

/** What a visit costs. */
function sizeOf({ members, required, notes }: Shape): number {
  return 1 + members.size + required.size + (notes.enum?.length ?? 0) + (notes.examples?.length ?? 0);
}

function alternativesOf(choices: readonly Shape[]): Shape[] {
  return distinctOf(choices).filter((shape) => !isBlank(shape) && !isNull(shape));
}

function distinctOf(shapes: readonly Shape[]): Shape[] {
  return [...new Map(shapes.map((shape) => [shape.id, shape])).values()];
}

/** Whether something is known to lie below such values. */
export function hasStructure(shape: Shape): boolean {
  return shape.members.size > 0 || shape.rest !== undefined || shape.items !== undefined;
}

/** The shapes of the objects that such a value is or, through arrays, consists of; `UNREAD` if it may be any. */
export function objectsOf(shape: Shape): Shape[] {
  const found: Shape[] = [];
  let ahead: Shape | undefined = shape;
  for (let depth = 0; ahead !== undefined && depth < MAX_ARRAYS; depth++) {
    if (ahead.members.size > 0 || ahead.rest !== undefined || ahead === UNREAD) found.push(ahead);
    ahead = ahead.items?.();
  }
  return found;
}

/** What an array consists of, through arrays of arrays; the shape itself if it is none. */
export function elementOf(shape: Shape): Shape {
  let element = shape;
  for (let depth = 0; element.items !== undefined && depth < MAX_ARRAYS; depth++) element = element.items();
  return element;
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

/** What the first says counts most, but for what is sensitive to one of them. */
function allNotes(all: readonly Annotations[]): Annotations {
  const own: Annotations = Object.assign({}, ...all.toReversed());
  return all.some(({ sensitive }) => sensitive) ? { ...own, sensitive: true } : own;
}

function eitherNotes(all: readonly Annotations[]): Annotations {
  const { enum: _, ...own } = allNotes(all);
  const values = all.map((notes) => notes.enum);
  return values.every((it) => it !== undefined) ? { ...own, enum: values.flat() } : own;
}
