/** What a path's parameter matches, by its schema: `integer`, `uuid` or, for every other text, `token`. */
import type { ParameterType } from "./catalog-document.ts";
import type { Json } from "./json.ts";
import { listed, type Notes } from "./notes.ts";
import type { Operation, Parameter } from "./operations.ts";
import { matches } from "./template.ts";
import { wordsOf } from "./words.ts";

/** Formats and names of values that have other characters than letters, digits, hyphens and underscores. */
const NO_TOKENS = new Set([
  "date-time",
  "time",
  "email",
  "idn-email",
  "uri",
  "url",
  "uri-reference",
  "iri",
  "hostname",
  "ipv4",
  "ipv6",
  "byte",
  "base64",
]);
const IDS = new Set(["id", "sid", "gid", "uuid", "guid", "number", "code"]);
const PATHS = new Set([
  "path",
  "file",
  "filename",
  "filepath",
  "email",
  "domain",
  "hostname",
  "url",
  "uri",
  "ip",
  "ref",
]);

export function parameterType(operation: Operation, name: string, notes: Notes): ParameterType {
  const parameter = operation.parameters.find((it) => it.place === "path" && it.name === name);
  if (parameter === undefined) {
    notes.guessed(operation.pointer, `\`{${name}}\` is a token: the document does not describe it`);
    return "token";
  }
  const [kind, ...others] = parameter.shape.kinds;
  const { format } = parameter.shape.notes;
  if (others.length === 0 && kind === "integer") return "integer";
  if (others.length === 0 && kind === "string" && format === "uuid") return "uuid";
  const odd = whyNoToken(parameter);
  if (odd !== undefined) {
    notes.guessed(
      parameter.pointer,
      `\`{${name}}\` is a token (letters, digits, \`-\` and \`_\`), so ${odd} will not be found: take it out of \`params\` to let any text pass`,
    );
  } else if (kind === undefined) {
    notes.guessed(parameter.pointer, `\`{${name}}\` is a token: the document does not say what it is`);
  }
  return "token";
}

function whyNoToken(parameter: Parameter): string | undefined {
  const { shape, name } = parameter;
  const { format, enum: values = [], examples = [], pattern } = shape.notes;
  const shown: readonly Json[] = [...values, ...examples, ...parameter.examples.map(({ value }) => value)];
  const odd = shown.filter((value) => typeof value !== "object" && !matches("token", String(value)));
  if (odd.length > 0) return listed([...new Set(odd.map(String))]);
  if (format !== undefined && NO_TOKENS.has(format)) return `a value of the format ${format}`;
  if (shape.kinds.has("number")) return "a number with a fraction";
  if (shape.kinds.has("array") || shape.kinds.has("object")) return "a list of several values";
  if (pattern !== undefined && /[^\\[(^]\\?[.:@/]/.test(pattern))
    return `a value of the pattern \`${pattern}\` that has other characters`;
  const words = wordsOf(name);
  if (IDS.has(words.at(-1) ?? "")) return undefined;
  const word = words.find((it) => PATHS.has(it));
  return word === undefined ? undefined : `a ${word} with a dot or a slash`;
}
