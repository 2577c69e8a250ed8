/** A `Content-Type`, read by the grammar of RFC 9110, section 8.3.1. */
export type MediaType = Readonly<{
  /** Type and subtype in lower case; empty if there is none. */
  essence: string;
  /** Names in lower case, values without quotes, in order. */
  parameters: readonly (readonly [name: string, value: string])[];
}>;

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const QUOTED = String.raw`"(?:[\t !#-\[\]-~\x80-\xff]|\\[\t -~\x80-\xff])*"`;
const ESSENCE = new RegExp(`^(${TOKEN}/${TOKEN})[ \t]*`);
/** A semicolon and, if it has one, its parameter. No blank is allowed around the equals sign. */
const PARAMETER = new RegExp(`;[ \t]*(?:(${TOKEN})=(${TOKEN}|${QUOTED}))?[ \t]*`, "y");

/** The type of a body. `undefined` if the header is not exactly one media type: two servers might read it differently. */
export function mediaType(headers: Headers): MediaType | undefined {
  const text = headers.get("content-type") ?? "";
  return text === "" ? { essence: "", parameters: [] } : parseMediaType(text);
}

/** The type that a text is, or `undefined`. */
export function parseMediaType(text: string): MediaType | undefined {
  const [start = "", essence = ""] = ESSENCE.exec(text) ?? [];
  if (essence === "") return undefined;
  const parameters: [string, string][] = [];
  PARAMETER.lastIndex = start.length;
  while (PARAMETER.lastIndex < text.length) {
    const match = PARAMETER.exec(text);
    if (match === null) return undefined;
    const [, name, value] = match;
    if (name !== undefined && value !== undefined) parameters.push([name.toLowerCase(), unquoted(value)]);
  }
  return { essence: essence.toLowerCase(), parameters };
}

/** Whether the type has no parameter except, at most once, `charset=utf-8`. */
export function isPlainUtf8({ parameters }: MediaType): boolean {
  return parameters.length <= 1 && parameters.every(isUtf8Charset);
}

/**
 * Whether the type names no charset except UTF-8, however it is spelled, or ASCII, which is a part of it. Other
 * parameters do not matter.
 */
export function isUtf8({ parameters }: MediaType): boolean {
  return parameters.every(
    ([name, value]) =>
      !name.startsWith("charset") || (name === "charset" && UTF8.includes(value.toLowerCase())),
  );
}

const UTF8 = ["utf-8", "utf8", "us-ascii", "ascii"];

function isUtf8Charset([name, value]: MediaType["parameters"][number]): boolean {
  return name === "charset" && value.toLowerCase() === "utf-8";
}

/** `application/json`, the types that end in `+json`, and `text/json`, which older servers send. */
export function isJson({ essence }: MediaType): boolean {
  return JSON_TYPE.test(essence);
}

const JSON_TYPE = /^(?:application\/(?:[a-z0-9.!#$&^_-]+\+)?|text\/)json$/;

/** The type as the gate writes it. */
export function textOf({ essence, parameters }: MediaType): string {
  return [essence, ...parameters.map(([name, value]) => `${name}=${quoted(value)}`)].join("; ");
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replaceAll(/\\(.)/g, "$1") : value;
}

const IS_TOKEN = new RegExp(`^${TOKEN}$`);

function quoted(value: string): string {
  return IS_TOKEN.test(value) ? value : `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
