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
  /** A parameter, with a text before and after it or none. */
  | {
      readonly kind: "parameter";
      readonly name: string;
      readonly declared: string;
      readonly lead: string;
      readonly tail: string;
    }
  /** Several parameters in one segment: no route, but it has paths that a route may match. */
  | { readonly kind: "mixed"; readonly text: string };

export type Template = readonly Segment[];
export type Types = ReadonlyMap<string, ParameterType>;

const PARAMETER = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/;
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
  const [, lead = "", declared, tail = ""] = PARAMETER.exec(text) ?? [];
  if (declared !== undefined)
    return {
      kind: "parameter",
      name: unusedName(declared, names),
      declared,
      lead: escaped(lead),
      tail: escaped(tail),
    };
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
  if (mixed) return `\`${mixed.text}\` has several parameters in one segment: write the route by hand`;
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
  return `/${template.map((segment) => segmentText(segment, (name) => `{${name}}`)).join("/")}`;
}

/** Equal for templates that differ in the names of their parameters only. */
export function shapeKey(template: Template): string {
  return `/${template.map((segment) => segmentText(segment, () => "{}")).join("/")}`;
}

function segmentText(segment: Segment, parameter: (name: string) => string): string {
  return segment.kind === "parameter"
    ? `${segment.lead}${parameter(segment.name)}${segment.tail}`
    : segment.text;
}

/** Whether a segment is a parameter and nothing else. */
export function isWhole(segment: Segment | undefined): boolean {
  return segment?.kind === "parameter" && segment.lead === "" && segment.tail === "";
}

/**
 * Equal for templates that a lenient server reads as the same path: it may know no case, undo escapes, and take no notice of
 * dots and blanks at the end of a segment or a slash at the end of the path.
 */
export function looseKey(template: Template): string {
  const texts = template.map((segment) =>
    segment.kind === "parameter"
      ? `${looseText(segment.lead)}{}${looseText(segment.tail)}`
      : looseText(segment.text),
  );
  return texts.join("/").replace(/\/$/, "");
}

function looseText(text: string): string {
  return (decoded(text) ?? text).toLowerCase().replace(/[.\s]+$/u, "");
}

function example(segment: Segment): string {
  return segmentText(segment, () => "0");
}

/** How the paths of one segment lie to those of another. */
type Fit = "same" | "narrower" | "wider" | "crossing" | "disjoint";

/** Two templates, each of which has paths that the other has not, besides those of both. */
export function cross(one: Template, types: Types, other: Template, otherTypes: Types): boolean {
  if (one.length !== other.length) return false;
  const fits = one.map((segment, index) => {
    const twin = other[index];
    return twin === undefined ? "disjoint" : fitOf(segment, types, twin, otherTypes);
  });
  if (fits.includes("disjoint")) return false;
  return fits.includes("crossing") || (fits.includes("narrower") && fits.includes("wider"));
}

/**
 * Whether a route would take calls that are meant for a path which is not in the catalog: they have paths in common, and
 * somewhere the route has more than the other.
 */
export function shadows(route: Template, types: Types, absent: Template): boolean {
  if (route.length !== absent.length) return false;
  const fits = route.map((segment, index) => {
    const twin = absent[index];
    return twin === undefined ? "disjoint" : fitOf(segment, types, twin, new Map());
  });
  return !fits.includes("disjoint") && (fits.includes("wider") || fits.includes("crossing"));
}

function fitOf(one: Segment, types: Types, other: Segment, otherTypes: Types): Fit {
  if (one.kind === "mixed" || other.kind === "mixed") return fitOfMixed(one, types, other, otherTypes);
  if (one.kind === "text") {
    if (other.kind === "text") return one.text === other.text ? "same" : "disjoint";
    return takesText(other, otherTypes, one.text) ? "narrower" : "disjoint";
  }
  if (other.kind === "text") return takesText(one, types, other.text) ? "wider" : "disjoint";
  return fitOfParameters(one, types, other, otherTypes);
}

type ParameterSegment = Extract<Segment, { kind: "parameter" }>;

function fitOfParameters(
  one: ParameterSegment,
  types: Types,
  other: ParameterSegment,
  otherTypes: Types,
): Fit {
  const wider = takesIn(one, other);
  const narrower = takesIn(other, one);
  if (wider && narrower) return "same";
  if (wider) return takesLetters(one, types, other) ? "wider" : "disjoint";
  if (narrower) return takesLetters(other, otherTypes, one) ? "narrower" : "disjoint";
  const alike =
    (one.lead.startsWith(other.lead) || other.lead.startsWith(one.lead)) &&
    (one.tail.endsWith(other.tail) || other.tail.endsWith(one.tail));
  return alike ? "crossing" : "disjoint";
}

function takesIn(one: ParameterSegment, other: ParameterSegment): boolean {
  return other.lead.startsWith(one.lead) && other.tail.endsWith(one.tail);
}

/** A parameter alone takes no text that its type has no place for. */
function takesLetters(one: ParameterSegment, types: Types, other: ParameterSegment): boolean {
  return !isWhole(one) || takesLiteral(types.get(one.name), other.lead + other.tail);
}

function takesText({ name, lead, tail }: ParameterSegment, types: Types, text: string): boolean {
  if (!text.startsWith(lead) || !text.endsWith(tail) || text.length <= lead.length + tail.length)
    return false;
  const type = types.get(name);
  return type === undefined || matches(type, text.slice(lead.length, text.length - tail.length));
}

/** What has several parameters is compared by its letters only, on the side that finds more paths in common. */
function fitOfMixed(one: Segment, types: Types, other: Segment, otherTypes: Types): Fit {
  if (one.kind === "parameter" && other.kind === "mixed")
    return takesLiteral(isWhole(one) ? types.get(one.name) : undefined, literalOf(other.text))
      ? "wider"
      : "disjoint";
  if (other.kind === "parameter" && one.kind === "mixed")
    return takesLiteral(isWhole(other) ? otherTypes.get(other.name) : undefined, literalOf(one.text))
      ? "narrower"
      : "disjoint";
  return "same";
}

function literalOf(text: string): string {
  return text.replace(/\{[^{}]*\}/g, "");
}

function takesLiteral(type: ParameterType | undefined, literal: string): boolean {
  switch (type) {
    case undefined:
      return true;
    case "integer":
      return /^[-0-9]*$/.test(literal);
    case "uuid":
      return /^[-0-9a-fA-F]*$/.test(literal);
    case "token":
      return /^[A-Za-z0-9_-]*$/.test(literal);
    default:
      return type satisfies never;
  }
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
