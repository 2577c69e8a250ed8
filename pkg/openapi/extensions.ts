/** What documents say by members beginning with `x-`, as tools of several vendors write them. */
import { type Json, type Located, member, text } from "./json.ts";

/** Whether something is not meant for those who use the API. */
export function isInternal(at: Located): boolean {
  return member(at.value, "x-internal") === true;
}

/** The rule of a query parameter, stated by whoever corrects the document: an overlay has no other place for it. */
export function statedRule(parameter: Located): string | undefined {
  return text(member(parameter.value, "x-fieldgate-query"));
}

const FLAGS = ["x-sensitive-data", "x-sensitive", "x-pii", "x-personal-data"];
const CLASSES = ["x-data-classification", "x-classification"];
const HARMLESS = new Set(["public", "none", "low", "open", "unrestricted", "non-sensitive", "false"]);
/** Says nothing: in most companies all that is not public is internal. */
const UNCLEAR = new Set(["internal", ""]);

/** How sensitive a schema says that its values are, if it says so. */
export function classified(schema: Json): { readonly sensitive?: boolean } {
  const flags = FLAGS.map((name) => member(schema, name)).filter(
    (flag) => flag !== undefined && flag !== null,
  );
  const words = CLASSES.flatMap((name) => {
    const value = member(schema, name);
    return typeof value === "string" ? [value.trim().toLowerCase()] : [];
  }).filter((word) => !UNCLEAR.has(word));
  const isSecret = member(schema, "format") === "password";
  const says = [
    ...flags.map((flag) => !HARMLESS.has(String(flag))),
    ...words.map((word) => !HARMLESS.has(word)),
  ];
  if (isSecret || says.includes(true)) return { sensitive: true };
  return says.length > 0 ? { sensitive: false } : {};
}
