/**
 * A body as an endpoint answers, for the preview.
 *
 * The document's examples where it has them and they fit, made from the schema where not: a sample has the declared fields
 * with their declared types and nothing else, whatever an example says. Its size is bounded: examples within examples would
 * multiply.
 */

import type { FieldNode, FieldType } from "./field-nodes.ts";
import { ANY } from "./field-path.ts";
import { isObject, type Json, type JsonObject, member } from "./json.ts";
import { MAX_EXAMPLE_DEPTH, MAX_EXAMPLE_ITEMS, MAX_EXAMPLE_TEXT, MAX_SAMPLE_VALUES } from "./limits.ts";
import type { Shape } from "./shape.ts";
import { humanized, wordsOf } from "./words.ts";

/** One example of each record is enough. */
const RECORDS = 2;

export type SampleShape = {
  readonly at: readonly string[];
  readonly isList: boolean;
  readonly envelope: readonly (readonly string[])[];
};

/** Fields, and the member that tells the types that they are, if they are types. */
type Level = { readonly fields: readonly FieldNode[]; readonly discriminator: string | undefined };

/** How many values there is room for. */
type Room = { left: number };

export function sampleOf(level: Level, shape: SampleShape, examples: readonly Json[]): Json {
  const example = examples.find((it) => recordsAt(it, shape.at).length > 0) ?? null;
  const given = recordsAt(example, shape.at);
  const room: Room = { left: MAX_SAMPLE_VALUES };
  const records = shape.isList
    ? listOf(level, given.slice(0, RECORDS), given, room)
    : [single(level, given[0] ?? null, room)];
  const places = shape.envelope.map((names): [readonly string[], Json] => [names, around(names, example)]);
  const body = shape.isList ? records : (records[0] ?? {});
  return places.reduce((whole, [names, value]) => within(whole, names, value), within({}, shape.at, body));
}

function recordsAt(body: Json, names: readonly string[]): readonly JsonObject[] {
  const found = names.reduce<Json | undefined>(member, body);
  if (Array.isArray(found)) return objectsIn(found, 0);
  return isObject(found) ? [found] : [];
}

/** The whole with a value at a place. */
function within(whole: Json, names: readonly string[], value: Json): Json {
  const [first, ...rest] = names;
  if (first === undefined) return value;
  const inner = within(member(whole, first) ?? {}, rest, value);
  return Object.fromEntries([
    ...Object.entries(isObject(whole) ? whole : {}).filter(([name]) => name !== first),
    [first, inner],
  ]);
}

/** Counts and places of pages: as the example has them, else one page of one. */
function around(names: readonly string[], example: Json): Json {
  const given = names.reduce<Json | undefined>(member, example);
  if (typeof given === "number" || typeof given === "boolean") return given;
  if (typeof given === "string") return cut(given);
  return null;
}

/** The objects of a list: those that the example shows first, or one of each type. */
function listOf(level: Level, shown: readonly Json[], all: readonly Json[], room: Room): Json[] {
  const { fields, discriminator } = level;
  if (discriminator === undefined)
    return (shown.length > 0 ? shown : [null]).map((it) => objectOf(fields, it, room));
  const types = room.left > 0 ? fields : fields.slice(0, 1);
  return types.map((type) => {
    const own = all.find((it) => member(it, discriminator) === type.step);
    return typedObject(type, discriminator, own ?? null, room);
  });
}

/** One object, of the type that the example has, if any. */
function single({ fields, discriminator }: Level, example: Json, room: Room): Json {
  if (discriminator === undefined) return objectOf(fields, example, room);
  const shown = fields.find((type) => member(example, discriminator) === type.step);
  const [type] = shown ? [shown] : fields;
  return type ? typedObject(type, discriminator, shown ? example : null, room) : {};
}

function typedObject(type: FieldNode, discriminator: string, example: Json, room: Room): Json {
  const whole =
    type.children.length > 0
      ? objectOf(type.children, example, room)
      : copied(example, MAX_EXAMPLE_DEPTH, room);
  const told = typeof type.step === "string" ? type.step : "";
  return Object.fromEntries([
    [discriminator, told],
    ...Object.entries(isObject(whole) ? whole : {}).filter(([name]) => name !== discriminator),
  ]);
}

function objectOf(fields: readonly FieldNode[], example: Json, room: Room): Json {
  const made = fields.flatMap((node): [string, Json][] => {
    const { step } = node;
    if (step === ANY) return mapEntries(node, fields, example, room);
    return [[step, fieldValue(node, member(example, step), room)]];
  });
  return Object.fromEntries(made);
}

/** The members of a map that are not declared by name. */
function mapEntries(
  node: FieldNode,
  siblings: readonly FieldNode[],
  example: Json,
  room: Room,
): [string, Json][] {
  const named = new Set(siblings.map((it) => it.step));
  const given: [string, Json][] = [];
  for (const name of isObject(example) ? namesIn(example) : []) {
    if (!named.has(name)) given.push([name, fieldValue(node, member(example, name), room)]);
    if (given.length >= shown(room)) break;
  }
  if (given.length > 0) return given;
  return named.has("key") ? [] : [["key", fieldValue(node, undefined, room)]];
}

function fieldValue(node: FieldNode, given: Json | undefined, room: Room): Json {
  room.left -= 1;
  const candidates = [...(given === undefined ? [] : [given]), ...(node.shape.notes.examples ?? [])];
  const type = typeIn(node);
  const example =
    candidates.find((it) => it !== null && fits(it, type)) ??
    candidates.find((it) => it === null && node.shape.nullable);
  if (example === null) return null;
  if (node.children.length > 0) return structured(node, type, example, room);
  return example === undefined ? made(node, type, room) : copied(example, MAX_EXAMPLE_DEPTH, room);
}

/** With the fields below it and no others. */
function structured(node: FieldNode, type: FieldType, example: Json | undefined, room: Room): Json {
  const level = { fields: node.children, discriminator: node.discriminator };
  const list = Array.isArray(example) ? objectsIn(example, MAX_EXAMPLE_DEPTH) : [];
  if (type === "array" || list.length > 0) return listOf(level, list.slice(0, shown(room)), list, room);
  return single(level, example ?? null, room);
}

/** How many items of a list or entries of a map there is room for. */
function shown(room: Room): number {
  return room.left > 0 ? MAX_EXAMPLE_ITEMS : 1;
}

/** The first objects in a list of lists; one and the same example may be looked at for many fields. */
function objectsIn(list: readonly Json[], depth: number): readonly JsonObject[] {
  return remembered(objects, list, () => flat(list, depth).filter(isObject).slice(0, MAX_EXAMPLE_ITEMS));
}

function flat(list: readonly Json[], depth: number): readonly Json[] {
  return depth === 0 ? list : list.flatMap((item) => (Array.isArray(item) ? flat(item, depth - 1) : [item]));
}

function namesIn(example: JsonObject): readonly string[] {
  return remembered(names, example, () => Object.keys(example).filter((name) => name.isWellFormed()));
}

const objects = new WeakMap<object, readonly JsonObject[]>();
const names = new WeakMap<object, readonly string[]>();

function remembered<T>(known: WeakMap<object, T>, example: object, read: () => T): T {
  const found = known.get(example) ?? read();
  known.set(example, found);
  return found;
}

function made(node: FieldNode, type: FieldType, room: Room): Json {
  const { shape, step } = node;
  const choice = (shape.notes.enum ?? []).find((value) => value !== null && fits(value, type));
  if (choice !== undefined) return copied(choice, MAX_EXAMPLE_DEPTH, room);
  const name = typeof step === "string" ? step : "value";
  switch (type) {
    case "string":
      return textOf(shape, name);
    case "link":
      return "https://example.com/";
    case "integer":
      return Number.isSafeInteger(shape.notes.minimum) ? (shape.notes.minimum ?? 1) : 1;
    case "number":
      return Number.isFinite(shape.notes.minimum) ? (shape.notes.minimum ?? 1.5) : 1.5;
    case "boolean":
      return true;
    case "array":
      return itemsOf(shape, name, room);
    case "object":
    case "map":
      return {};
    case "any":
      return shape.kinds.has("string") ? textOf(shape, name) : null;
    default:
      return type satisfies never;
  }
}

function itemsOf(shape: Shape, name: string, room: Room): Json {
  const item = shape.items?.();
  if (item === undefined) return [];
  const [example] = [...(item.notes.enum ?? []), ...(item.notes.examples ?? [])];
  if (example !== undefined && typeof example !== "object") return [copied(example, 1, room)];
  if (item.kinds.has("string")) return [textOf(item, name)];
  return item.kinds.has("integer") || item.kinds.has("number") ? [1] : [];
}

const BY_FORMAT: ReadonlyMap<string, string> = new Map([
  ["date", "2025-03-14"],
  ["date-time", "2025-03-14T09:26:53Z"],
  ["time", "09:26:53Z"],
  ["duration", "P1D"],
  ["email", "person@example.com"],
  ["uuid", "6f9619ff-8b86-4d01-b42d-00c04fc964ff"],
  ["uri", "https://example.com/"],
  ["url", "https://example.com/"],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["byte", "U2FtcGxl"],
]);

function textOf(shape: Shape, name: string): string {
  const known = BY_FORMAT.get(shape.notes.format ?? "");
  if (known !== undefined) return known;
  const words = new Set(wordsOf(name));
  if (words.has("email")) return "person@example.com";
  if (words.has("url") || words.has("uri") || words.has("href")) return "https://example.com/";
  return cut(humanized(name));
}

/** As the engine's own check has it, but for null. */
function fits(value: Json, type: FieldType): boolean {
  switch (type) {
    case "any":
      return true;
    case "integer":
      return Number.isSafeInteger(value);
    case "number":
      return Number.isFinite(value);
    case "array":
      return Array.isArray(value);
    case "object":
    case "map":
      return isObject(value);
    case "link":
      return typeof value === "string";
    case "string":
    case "boolean":
      return typeof value === type;
    default:
      return type satisfies never;
  }
}

/** The type that the catalog gives a field: one with fields below it is not a scalar. */
export function typeIn(node: FieldNode): FieldType {
  if (node.children.length === 0) return node.type;
  if (node.type === "object") return node.children.some((child) => child.step === ANY) ? "map" : "object";
  return node.type === "array" || node.type === "map" ? node.type : "any";
}

/** An example of bounded size, in texts that a JSON document can have. */
function copied(value: Json, depth: number, room: Room): Json {
  if (typeof value === "string") return cut(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || value === null) return value;
  const inner = room.left > 0 ? depth : 0;
  if (Array.isArray(value)) {
    const kept: readonly Json[] = inner === 0 ? [] : value.slice(0, MAX_EXAMPLE_ITEMS);
    room.left -= kept.length;
    return kept.map((item) => copied(item, inner - 1, room));
  }
  if (!isObject(value) || inner === 0) return {};
  const kept = namesIn(value).slice(0, MAX_FIELDS_COPIED);
  room.left -= kept.length;
  return Object.fromEntries(kept.map((name) => [name, copied(member(value, name) ?? null, inner - 1, room)]));
}

/** The most members of an object in an example that is taken over as it is. */
const MAX_FIELDS_COPIED = 30;

function cut(text: string): string {
  const whole = text.toWellFormed();
  return whole.length <= MAX_EXAMPLE_TEXT
    ? whole
    : `${whole.slice(0, MAX_EXAMPLE_TEXT - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
