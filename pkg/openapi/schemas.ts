/**
 * Reads schemas of OpenAPI 3.0 and JSON Schema 2020-12 (OpenAPI 3.1) into shapes.
 *
 * Guarantees: reading ends and does not exhaust the stack whatever the schema; what is composed of itself, or of too
 * many, is cut there with a note. Does not: judge values. `not`, `if` and formats restrict what an origin sends, never
 * which members it may have beyond those named somewhere.
 */

import { classified, isInternal } from "./extensions.ts";
import {
  entriesAt,
  flag,
  isObject,
  items,
  itemsAt,
  type Json,
  type Located,
  member,
  memberAt,
  text,
} from "./json.ts";
import { MAX_COMPOSITION_DEPTH, MAX_MEMBER_NAME } from "./limits.ts";
import type { Notes } from "./notes.ts";
import type { References } from "./references.ts";
import {
  type Annotations,
  EMPTY,
  hasStructure,
  type Kind,
  type Shape,
  type Shapes,
  UNREAD,
} from "./shape.ts";
import type { Subtypes } from "./subtypes.ts";
import { type Alternative, isObject as isObjectShape, namedTypes } from "./types.ts";
import type { Visits } from "./visits.ts";

const KINDS: readonly Kind[] = ["string", "integer", "number", "boolean", "object", "array"];

export class SchemaReader {
  readonly #references: References;
  readonly #notes: Notes;
  readonly #shapes: Shapes;
  readonly #visits: Visits;
  readonly #subtypes: Subtypes;
  readonly #bare = new Map<Json, Shape>();
  readonly #read = new Map<Json, Shape>();
  /** The schemas that are being read: one that is met again is composed of itself. */
  readonly #open = new Set<Json>();

  constructor(references: References, subtypes: Subtypes, notes: Notes, shapes: Shapes, visits: Visits) {
    this.#references = references;
    this.#subtypes = subtypes;
    this.#notes = notes;
    this.#shapes = shapes;
    this.#visits = visits;
  }

  /** Reads a schema whose members and values are about to be looked at. */
  visit(at: Located): Shape {
    return this.#shapes.visit(this.read(at));
  }

  read(at: Located): Shape {
    if (!this.#visits.spend(1)) return UNREAD;
    if (!isObject(at.value)) return this.#shapes.anything;
    const known = this.#read.get(at.value);
    if (known !== undefined) return known;
    if (this.#open.has(at.value) || this.#open.size >= MAX_COMPOSITION_DEPTH) {
      this.#notes.leftOut(
        at.pointer,
        "a schema composed of itself, or of too many others: taken as anything",
      );
      return this.#shapes.anything;
    }
    this.#open.add(at.value);
    const shape = this.#compose(at);
    this.#open.delete(at.value);
    if (this.#visits.areSpent) return UNREAD;
    this.#read.set(at.value, shape);
    return shape;
  }

  /** With what only some of the values have, by their types. */
  #compose(at: Located): Shape {
    const parts = this.#parts(at);
    const shape = this.#alone(at, parts);
    const named = this.#subtypes.named(at);
    if (named === undefined) return shape;
    const whole = this.#joined(
      shape,
      this.#subtypes.of(at).map((subtype) => this.read(subtype)),
    );
    const base = this.#shapes.all(parts);
    const alternatives = named.of.map((alternative): Alternative => {
      const own = alternative.at.value === at.value ? base : this.read(alternative.at);
      return { ...alternative, shape: own };
    });
    const types = this.#shapes.types(() => {
      const merged = ({ shape }: Alternative) =>
        isObjectShape(shape) ? this.#shapes.all([shape, ...parts]) : shape;
      return namedTypes(
        named.member,
        base,
        alternatives.map((alternative) => ({ ...alternative, shape: merged(alternative) })),
      );
    });
    return this.#shapes.make({ ...whole, types }, whole.origin);
  }

  /** A schema that a subtype inherits from, without its other subtypes. */
  #inherited(at: Located): Shape {
    if (!this.#visits.spend(1)) return UNREAD;
    const known = this.#bare.get(at.value);
    if (known !== undefined) return known;
    // Until it is read, what inherits from itself finds nothing.
    this.#bare.set(at.value, this.#shapes.anything);
    const shape = this.#alone(at, this.#parts(at));
    this.#bare.set(at.value, shape);
    return shape;
  }

  #part(at: Located, part: Located): Shape {
    const reference = member(part.value, "$ref");
    const base = reference === undefined ? undefined : this.#references.target(reference, part.pointer);
    return base && this.#subtypes.isSubtype(at, base) ? this.#inherited(base) : this.read(part);
  }

  /** What every value is, whatever its type. */
  #parts(at: Located): Shape[] {
    const inherited = this.#branches(at, "allOf").map((part) => this.#part(at, part));
    return [this.#own(at), ...this.#referred(at), ...inherited];
  }

  #alone(at: Located, parts: readonly Shape[]): Shape {
    const choices = ["oneOf", "anyOf"].map((keyword) => this.#choice(at, keyword));
    return this.#consistent(this.#conditional(at, this.#shapes.all([...parts, ...choices])));
  }

  #referred(at: Located): Shape[] {
    const reference = member(at.value, "$ref");
    if (reference === undefined) return [];
    const target = this.#references.target(reference, at.pointer);
    return target === undefined ? [] : [this.read(target)];
  }

  #choice(at: Located, keyword: string): Shape {
    return this.#shapes.choice(this.#branches(at, keyword).map((branch) => this.read(branch)));
  }

  #branches(at: Located, keyword: string): Located[] {
    return itemsAt(memberAt(at, keyword));
  }

  /** Members that only some values have are members. */
  #conditional(at: Located, shape: Shape): Shape {
    const branches = ["then", "else"].flatMap((keyword) => memberAt(at, keyword) ?? []);
    const dependent = entriesAt(memberAt(at, "dependentSchemas")).map(([, schema]) => schema);
    return this.#joined(
      shape,
      [...branches, ...dependent].map((branch) => this.read(branch)),
    );
  }

  /** A shape with the members of others, which only some of its values have. */
  #joined(shape: Shape, others: readonly Shape[]): Shape {
    const possible = others.filter(hasStructure);
    if (possible.length === 0) return shape;
    const { required } = shape;
    return this.#shapes.make({ ...this.#shapes.some([shape, ...possible]), required });
  }

  /** A value that cannot be an object has no members, whatever else the schema says. */
  #consistent(shape: Shape): Shape {
    const { kinds } = shape;
    if (kinds.size === 0) return shape;
    const object = kinds.has("object") || (shape.members.size === 0 && shape.rest === undefined);
    const array = kinds.has("array") || shape.items === undefined;
    if (object && array) return shape;
    return this.#shapes.make({
      ...shape,
      ...(object ? {} : { members: EMPTY.members, rest: undefined, types: undefined }),
      ...(array ? {} : { items: undefined }),
    });
  }

  #own(at: Located): Shape {
    const members = new Map<string, () => Shape>();
    for (const [name, schema] of entriesAt(memberAt(at, "properties"))) {
      if (schema.value === false) continue;
      if (isInternal(schema)) {
        this.#notes.leftOut(schema.pointer, "a field marked `x-internal`: only keys with all fields see it");
        continue;
      }
      if (name.length > MAX_MEMBER_NAME) this.#notes.leftOut(at.pointer, "a member whose name is too long");
      else
        members.set(
          name,
          this.#shapes.step(() => this.read(schema)),
        );
    }
    const rest = this.#rest(at);
    const elements = this.#elements(at);
    const types = typesOf(at.value);
    return this.#shapes.make({
      pointer: at.pointer,
      kinds: types.kinds.size > 0 ? types.kinds : impliedKinds(at.value, members.size > 0 || rest, elements),
      members,
      rest,
      items: elements,
      required: new Set(items(member(at.value, "required")).flatMap((name) => text(name) ?? [])),
      readOnly: flag(member(at.value, "readOnly")),
      writeOnly: flag(member(at.value, "writeOnly")),
      nullable: types.nullable,
      notes: annotations(at.value),
      types: undefined,
    });
  }

  #rest(at: Located): (() => Shape) | undefined {
    const additional = memberAt(at, "additionalProperties");
    const patterns = entriesAt(memberAt(at, "patternProperties")).map(([, schema]) => schema);
    const schemas = [...(isObject(additional?.value) ? [additional] : []), ...patterns];
    if (schemas.length === 0) return undefined;
    return this.#shapes.step(() => this.#shapes.either(schemas.map((schema) => this.read(schema))));
  }

  #elements(at: Located): (() => Shape) | undefined {
    const list = memberAt(at, "items");
    const tuple = itemsAt(memberAt(at, "prefixItems"));
    const schemas = [...tuple, ...(isObject(list?.value) ? [list] : [])];
    if (schemas.length === 0) return undefined;
    return this.#shapes.step(() => this.#shapes.either(schemas.map((schema) => this.read(schema))));
  }
}

function typesOf(schema: Json): { kinds: ReadonlySet<Kind>; nullable: boolean } {
  const type = member(schema, "type");
  const names = Array.isArray(type) ? type : [type];
  const values = member(schema, "enum");
  return {
    kinds: new Set(KINDS.filter((kind) => names.includes(kind))),
    nullable:
      names.includes("null") ||
      flag(member(schema, "nullable")) ||
      items(values).some((value) => value === null),
  };
}

function impliedKinds(schema: Json, object: unknown, array: unknown): ReadonlySet<Kind> {
  const kinds = new Set(enumOf(schema).flatMap((value) => kindOf(value) ?? []));
  if (object) kinds.add("object");
  if (array) kinds.add("array");
  return kinds;
}

/** The kind of a value; `null` has none. */
export function kindOf(value: Json): Kind | undefined {
  if (value === null) return undefined;
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isSafeInteger(value) ? "integer" : "number";
  if (typeof value === "string") return "string";
  return typeof value === "boolean" ? "boolean" : "object";
}

function annotations(schema: Json): Annotations {
  const word = (name: string) => text(member(schema, name));
  const [title, description, format, pattern] = [
    word("title"),
    word("description"),
    word("format"),
    word("pattern"),
  ];
  const values = enumOf(schema);
  const minimum = member(schema, "minimum");
  const example = member(schema, "example") ?? member(schema, "default");
  const examples = [...(example === undefined ? [] : [example]), ...items(member(schema, "examples"))];
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(format === undefined ? {} : { format }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(values.length > 0 ? { enum: values } : {}),
    ...(typeof minimum === "number" ? { minimum } : {}),
    ...(examples.length > 0 ? { examples } : {}),
    ...classified(schema),
  };
}

function enumOf(schema: Json): Json[] {
  const constant = member(schema, "const");
  return [...items(member(schema, "enum")), ...(constant === undefined ? [] : [constant])];
}
