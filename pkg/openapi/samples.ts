/**
 * A body as an endpoint answers, for the preview.
 *
 * The document's examples where it has them and they fit, made from the schema where not: a sample has the declared fields
 * with their declared types and nothing else, whatever an example says.
 */
import { ANY } from "./field-path.ts";
import type { FieldNode, FieldType } from "./fields.ts";
import { isObject, type Json, type JsonObject, member } from "./json.ts";
import { MAX_EXAMPLE_DEPTH, MAX_EXAMPLE_ITEMS, MAX_EXAMPLE_TEXT } from "./limits.ts";
import type { Shape } from "./shape.ts";
import { humanized, wordsOf } from "./words.ts";

/** One example of each record is enough. */
const RECORDS = 2;

export type SampleShape = {
  readonly at: readonly string[];
  readonly isList: boolean;
  readonly envelope: readonly (readonly string[])[];
};

export function sampleOf(fields: readonly FieldNode[], shape: SampleShape, examples: readonly Json[]): Json {
  const example = examples.find((it) => recordsAt(it, shape.at).length > 0) ?? null;
  const given = recordsAt(example, shape.at).slice(0, RECORDS);
  const records = (shape.isList ? (given.length > 0 ? given : [null]) : [given[0] ?? null]).map((it) =>
    objectOf(fields, it),
  );
  const places = shape.envelope.map((names): [readonly string[], Json] => [names, around(names, example)]);
  const body = shape.isList ? records : (records[0] ?? {});
  return places.reduce((whole, [names, value]) => within(whole, names, value), within({}, shape.at, body));
}

function recordsAt(body: Json, names: readonly string[]): JsonObject[] {
  const found = names.reduce<Json | undefined>(member, body);
  const list: readonly Json[] = Array.isArray(found) ? found : [found ?? null];
  return list.filter(isObject);
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

function objectOf(fields: readonly FieldNode[], example: Json): Json {
  const made = fields.flatMap((node): [string, Json][] => {
    const { step } = node;
    if (step === ANY) return mapEntries(node, fields, example);
    return [[step, fieldValue(node, member(example, step))]];
  });
  return Object.fromEntries(made);
}

/** The members of a map that are not declared by name. */
function mapEntries(node: FieldNode, siblings: readonly FieldNode[], example: Json): [string, Json][] {
  const named = new Set(siblings.map((it) => it.step));
  const own = Object.entries(isObject(example) ? example : {}).filter(
    ([name]) => name.isWellFormed() && !named.has(name),
  );
  const given = own.slice(0, MAX_EXAMPLE_ITEMS);
  if (given.length > 0) return given.map(([name, value]) => [name, fieldValue(node, value)]);
  return named.has("key") ? [] : [["key", fieldValue(node, undefined)]];
}

function fieldValue(node: FieldNode, given: Json | undefined): Json {
  const candidates = [...(given === undefined ? [] : [given]), ...(node.shape.notes.examples ?? [])];
  const type = typeIn(node);
  const example =
    candidates.find((it) => it !== null && fits(it, type)) ??
    candidates.find((it) => it === null && node.shape.nullable);
  if (example === null) return null;
  if (node.children.length > 0) return structured(node, type, example);
  return example === undefined ? made(node, type) : copied(example, MAX_EXAMPLE_DEPTH);
}

/** With the fields below it and no others. */
function structured(node: FieldNode, type: FieldType, example: Json | undefined): Json {
  const list = Array.isArray(example) ? example.flat(MAX_EXAMPLE_DEPTH).filter(isObject) : [];
  if (type === "array" || list.length > 0) {
    const given: readonly Json[] = list.length > 0 ? list.slice(0, MAX_EXAMPLE_ITEMS) : [null];
    return given.map((item) => objectOf(node.children, item));
  }
  return objectOf(node.children, example ?? null);
}

function made(node: FieldNode, type: FieldType): Json {
  const { shape, step } = node;
  const choice = (shape.notes.enum ?? []).find((value) => value !== null && fits(value, type));
  if (choice !== undefined) return copied(choice, MAX_EXAMPLE_DEPTH);
  const name = typeof step === "string" ? step : "value";
  switch (type) {
    case "string":
      return textOf(shape, name);
    case "integer":
      return Number.isSafeInteger(shape.notes.minimum) ? (shape.notes.minimum ?? 1) : 1;
    case "number":
      return Number.isFinite(shape.notes.minimum) ? (shape.notes.minimum ?? 1.5) : 1.5;
    case "boolean":
      return true;
    case "array":
      return itemsOf(shape, name);
    case "object":
    case "map":
      return {};
    case "any":
      return shape.kinds.has("string") ? textOf(shape, name) : null;
    default:
      return type satisfies never;
  }
}

function itemsOf(shape: Shape, name: string): Json {
  const item = shape.items?.();
  if (item === undefined) return [];
  const [example] = [...(item.notes.enum ?? []), ...(item.notes.examples ?? [])];
  if (example !== undefined && typeof example !== "object") return [copied(example, 1)];
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
    case "string":
    case "boolean":
      return typeof value === type;
    default:
      return type satisfies never;
  }
}

/** The type that the catalog gives a field: something that others lie below is no scalar. */
export function typeIn(node: FieldNode): FieldType {
  if (node.children.length === 0) return node.type;
  if (node.type === "object") return node.children.some((child) => child.step === ANY) ? "map" : "object";
  return node.type === "array" || node.type === "map" ? node.type : "any";
}

/** An example of bounded size, in texts that a JSON document can have. */
function copied(value: Json, depth: number): Json {
  if (typeof value === "string") return cut(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) {
    return depth === 0 ? [] : value.slice(0, MAX_EXAMPLE_ITEMS).map((item: Json) => copied(item, depth - 1));
  }
  if (!isObject(value)) return value;
  const own = Object.entries(value).filter(([name]) => name.isWellFormed());
  return depth === 0
    ? {}
    : Object.fromEntries(own.slice(0, MAX_FIELDS_COPIED).map(([name, it]) => [name, copied(it, depth - 1)]));
}

/** The most members of an object in an example that is taken over as it is. */
const MAX_FIELDS_COPIED = 30;

function cut(text: string): string {
  const whole = text.toWellFormed();
  return whole.length <= MAX_EXAMPLE_TEXT
    ? whole
    : `${whole.slice(0, MAX_EXAMPLE_TEXT - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
