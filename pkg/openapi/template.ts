/**
 * Path templates: which ones the gate can have, and which paths they share.
 *
 * The rules are those of `src/catalog/read_routes.rs` and `route_table.rs`, on the strict side where a text would need
 * escapes.
 */
import type { ParameterType } from "./catalog-document.ts";
import { MAX_PATH_BYTES, MAX_PATH_SEGMENTS } from "./limits.ts";

export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "parameter"; readonly name: string; readonly declared: string }
  /** Text and parameters in one segment: no route, but it has paths that a route may match. */
  | { readonly kind: "mixed"; readonly text: string };

export type Template = readonly Segment[];
export type Types = ReadonlyMap<string, ParameterType>;

const PARAMETER = /^\{([^{}]+)\}$/;
/** What a path may contain as it is. Some servers cut it at a semicolon; a percent sign begins an escape. */
const PLAIN = /^[A-Za-z0-9\-._~!$&'()*+,=:@]+$/;

/** The segments of a path as OpenAPI writes it, or why it has none. */
export function readTemplate(path: string): Template | { readonly fault: string } {
  if (!path.startsWith("/")) return { fault: "a path begins with a slash" };
  if (!path.isWellFormed()) return { fault: "the path is not valid Unicode" };
  if (/[?#]/.test(path)) return { fault: "a route is chosen by its path alone, without a query" };
  const texts = path.slice(1).split("/");
  // Such a path cannot be called, so no call to it has to be refused.
  if (texts.length > MAX_PATH_SEGMENTS) return { fault: "the path is too long" };
  if (texts.slice(0, -1).includes("")) return { fault: "the gate refuses paths with an empty segment" };
  const names = new Set<string>();
  return texts.map((text) => segmentOf(text, names));
}

function segmentOf(text: string, names: Set<string>): Segment {
  const declared = PARAMETER.exec(text)?.[1];
  if (declared !== undefined) return { kind: "parameter", name: unusedName(declared, names), declared };
  return /[{}]/.test(text) ? { kind: "mixed", text } : { kind: "text", text: escaped(text) };
}

/** A parameter's name as routes have it: letters, digits, hyphens and underscores, each name once. */
function unusedName(declared: string, names: Set<string>): string {
  const plain = declared.replace(/[^A-Za-z0-9_-]+/g, "_");
  let name = plain;
  for (let count = 2; names.has(name); count++) name = `${plain}_${count}`;
  names.add(name);
  return name;
}

/** Characters beyond ASCII as escapes, as in a request. */
function escaped(text: string): string {
  return text.replace(/[^!-~]+/gu, (part) => encodeURIComponent(part));
}

/** Why no call can have such a path, or the gate answers it itself. */
export function templateFault(template: Template, basePath: string): string | undefined {
  const mixed = template.find((segment) => segment.kind === "mixed");
  if (mixed) return `\`${mixed.text}\` is part text, part parameter: a segment is one or the other`;
  const texts = [...basePath.split("/").slice(1), ...template.map(example)];
  if (texts.length > MAX_PATH_SEGMENTS || `/${texts.join("/")}`.length > MAX_PATH_BYTES)
    return "the path is too long";
  const odd = texts.find((text, index) => !(isPlain(text) || (text === "" && index === texts.length - 1)));
  if (odd !== undefined) return `the gate refuses paths with \`${odd}\`: they have more than one reading`;
  return isReserved(template, basePath)
    ? "/healthz and everything under /admin are the gate's own"
    : undefined;
}

function isReserved(template: Template, basePath: string): boolean {
  const [first, ...rest] = [...basePath.split("/").slice(1), ...template.map(example)];
  return first === "admin" || (first === "healthz" && rest.length === 0);
}

/** Whether a text without parameters is a segment in canonical form. */
export function isPlain(text: string): boolean {
  const meant = decoded(text);
  if (meant === undefined || meant === "." || meant === ".." || /[\p{Cc}%]/u.test(meant)) return false;
  const ascii = meant.replace(/[^!-~]+/gu, "");
  return escaped(meant) === text && meant !== "" && (ascii === "" || PLAIN.test(ascii));
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A route's text without its method. */
export function templateText(template: Template): string {
  return `/${template.map((segment) => (segment.kind === "parameter" ? `{${segment.name}}` : segment.text)).join("/")}`;
}

/** Equal for templates that differ in the names of their parameters only. */
export function shapeKey(template: Template): string {
  return `/${template.map((segment) => (segment.kind === "parameter" ? "{}" : segment.text)).join("/")}`;
}

/**
 * Equal for templates that a lenient server reads as the same path: it may know no case, undo escapes, and take no notice of
 * dots and blanks at the end of a segment or a slash at the end of the path.
 */
export function looseKey(template: Template): string {
  const texts = template.map((segment) => (segment.kind === "parameter" ? "{}" : looseText(segment.text)));
  return texts.join("/").replace(/\/$/, "");
}

function looseText(text: string): string {
  return (decoded(text) ?? text).toLowerCase().replace(/[.\s]+$/u, "");
}

function example(segment: Segment): string {
  return segment.kind === "parameter" ? "0" : segment.text;
}

/** Two templates, each of which has a text where the other has a parameter that takes it. */
export function cross(one: Template, types: Types, other: Template, otherTypes: Types): boolean {
  if (one.length !== other.length) return false;
  let textInOne = false;
  let textInOther = false;
  for (const [index, segment] of one.entries()) {
    const twin = other[index];
    if (twin === undefined || !meets(segment, types, twin, otherTypes)) return false;
    if (segment.kind === "text" && twin.kind === "parameter") textInOne = true;
    if (segment.kind === "parameter" && twin.kind === "text") textInOther = true;
  }
  return textInOne && textInOther;
}

/**
 * Whether a route would take calls that are meant for a path which is not in the catalog: they have paths in common, and
 * where the other has a text the route has a parameter.
 */
export function shadows(route: Template, types: Types, absent: Template): boolean {
  if (route.length !== absent.length) return false;
  let broader = false;
  for (const [index, segment] of route.entries()) {
    const twin = absent[index];
    if (twin === undefined || !meets(segment, types, twin, new Map())) return false;
    if (segment.kind === "parameter" && twin.kind !== "parameter") broader = true;
  }
  return broader;
}

function meets(one: Segment, types: Types, other: Segment, otherTypes: Types): boolean {
  if (one.kind === "parameter") return other.kind === "parameter" || takes(types.get(one.name), other);
  if (other.kind === "parameter") return takes(otherTypes.get(other.name), one);
  return one.kind === "mixed" || other.kind === "mixed" || one.text === other.text;
}

function takes(type: ParameterType | undefined, segment: Exclude<Segment, { kind: "parameter" }>): boolean {
  if (segment.kind === "text")
    return segment.text !== "" && (type === undefined || matches(type, segment.text));
  // Text between parameters: what the type cannot have in it, it cannot take.
  const literal = segment.text.replace(/\{[^{}]*\}/g, "");
  return type === undefined || /^[A-Za-z0-9_-]*$/.test(literal);
}

export function matches(type: ParameterType, text: string): boolean {
  switch (type) {
    case "integer":
      return /^-?[0-9]+$/.test(text);
    case "uuid":
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
    case "token":
      return /^[A-Za-z0-9_-]+$/.test(text);
    default:
      return type satisfies never;
  }
}
