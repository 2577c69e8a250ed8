/**
 * OpenAPI Overlays, versions 1.0 and 1.1: corrections of a document that are kept in a file of their own, so that they
 * outlive the next version of the document. https://spec.openapis.org/overlay/latest.html
 *
 * An action that matches nothing is an error in the report: most often the document has changed under it.
 */
import { exec, type JsonValue } from "jsonpath-rfc9535";
import { parseText } from "./document.ts";
import { OpenApiError } from "./error.ts";
import { isObject, type Json, type JsonObject, member, text } from "./json.ts";
import type { Notes } from "./notes.ts";

type Path = readonly (string | number)[];
type Change = (value: Json) => Json | undefined;

/** The document with an overlay's actions, in their order. @throws {OpenApiError} for a text that is no overlay. */
export function overlaid(document: JsonObject, source: string, notes: Notes): JsonObject {
  const overlay = parseText(source, "The overlay");
  const version = String(member(overlay, "overlay"));
  const actions = member(overlay, "actions");
  if (!/^1(\.|$)/.test(version)) throw notOverlay("it has no member `overlay` with a version 1.x");
  if (!Array.isArray(actions)) throw notOverlay("it has no list of `actions`");
  const whole = actions.reduce<Json>((value, action, index) => acted(value, action, index, notes), document);
  if (!isObject(whole)) throw notOverlay("its actions leave no document");
  return whole;
}

function acted(document: Json, action: Json, index: number, notes: Notes): Json {
  const target = text(member(action, "target"));
  if (target === undefined) throw notOverlay(`its action ${index + 1} has no \`target\``);
  const places = placesOf(document, target, index);
  if (places.length === 0)
    notes.error(
      "",
      `action ${index + 1} of the overlay changes nothing: \`${target}\` matches nothing in the document`,
    );
  const change = changeOf(document, action, index);
  // The last places first: a removal moves the items after it.
  return places.toReversed().reduce<Json>((value, place) => changed(value, place, change) ?? {}, document);
}

function changeOf(document: Json, action: Json, index: number): Change {
  if (member(action, "remove") === true) return () => undefined;
  const copy = text(member(action, "copy"));
  if (copy !== undefined) {
    const [from, ...others] = placesOf(document, copy, index);
    if (from === undefined || others.length > 0)
      throw notOverlay(`\`${copy}\` in its action ${index + 1} has to match one value`);
    const value = from.reduce<Json | undefined>(below, document) ?? null;
    return (target) => merged(target, value);
  }
  const update = member(action, "update");
  return update === undefined ? (target) => target : (target) => merged(target, update);
}

/** Objects are merged member by member, lists get further items, all else is replaced. */
function merged(target: Json, update: Json): Json {
  if (Array.isArray(target)) return Array.isArray(update) ? [...target, ...update] : [...target, update];
  if (!isObject(target) || !isObject(update)) return update;
  const members = new Map(Object.entries(target));
  for (const [name, value] of Object.entries(update)) {
    const known = members.get(name);
    members.set(name, known === undefined ? value : merged(known, value));
  }
  return Object.fromEntries(members);
}

/** The value with a change at a place; `undefined` if nothing is left of it. */
function changed(value: Json, [step, ...rest]: Path, change: Change): Json | undefined {
  if (step === undefined) return change(value);
  const inner = below(value, step);
  if (inner === undefined) return value;
  const made = changed(inner, rest, change);
  if (Array.isArray(value)) {
    const index = Number(step);
    return made === undefined ? value.toSpliced(index, 1) : value.with(index, made);
  }
  const members = new Map(Object.entries(value ?? {}));
  if (made === undefined) members.delete(String(step));
  else members.set(String(step), made);
  return Object.fromEntries(members);
}

function below(value: Json | undefined, step: string | number): Json | undefined {
  return Array.isArray(value) ? value[Number(step)] : member(value, String(step));
}

function placesOf(document: Json, expression: string, index: number): Path[] {
  const places = new Map<string, Path>();
  try {
    // The library's types are of JSON that may be changed.
    const input: JsonValue = JSON.parse(JSON.stringify(document));
    exec(input, expression, (_, path) => {
      places.set(JSON.stringify(path), [...path]);
    });
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    throw notOverlay(`\`${expression}\` in its action ${index + 1} is no JSONPath: ${why}`);
  }
  return [...places.values()].sort(inOrder);
}

/** As they are in the document, items by their numbers. */
function inOrder(one: Path, other: Path): number {
  for (const [index, step] of one.entries()) {
    const twin = other[index];
    if (twin === undefined) return 1;
    if (step === twin) continue;
    if (typeof step === "number" && typeof twin === "number") return step - twin;
    return String(step) < String(twin) ? -1 : 1;
  }
  return one.length - other.length;
}

function notOverlay(why: string): OpenApiError {
  return new OpenApiError("not_overlay", `This is not an OpenAPI Overlay of version 1.x: ${why}.`);
}
