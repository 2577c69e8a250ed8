/**
 * `Accept` of a call whose response is projected.
 *
 * Guarantees: the origin is asked for nothing but JSON, or sequences of JSON texts. A wildcard asks for whatever the
 * origin prefers, which may be HTML, so it counts as no wish at all.
 */
import { formatOf } from "./framing.ts";
import { isJson, isUtf8, parseMediaType, textOf } from "./media-type.ts";

/** One item of a list. Quoted values may contain commas. */
const ITEM = /(?:[^",]|"(?:[^"\\]|\\.)*")+/g;
/** RFC 9110, section 12.4.2, without zero: a type of that weight is not wanted. */
const WEIGHT = /^(?:1(?:\.0{0,3})?|0\.(?=.*[1-9])\d{1,3})$/;

/** The JSON types of the client's list, each as the gate writes it; or else `otherwise`. */
export function acceptJson(accept: string | null, otherwise: string): string {
  const types = (accept ?? "").match(ITEM)?.flatMap(readJsonType) ?? [];
  return types.length > 0 ? types.join(", ") : otherwise;
}

function readJsonType(text: string): string[] {
  const type = parseMediaType(text.trim());
  if (type === undefined || !isUtf8(type)) return [];
  if (!isJson(type) && formatOf(type) === undefined) return [];
  const isWanted = type.parameters.every(([name, value]) => name !== "q" || WEIGHT.test(value));
  return isWanted ? [textOf(type)] : [];
}
