/** From text to an OpenAPI document of a version that is understood. Nothing below its first members is checked here. */
import { isScalar, parseDocument as parseDocumentOf, visit } from "yaml";
import { OpenApiError } from "./error.ts";
import { isObject, type Json, type JsonObject, member } from "./json.ts";

const TOO_MANY_ALIASES =
  "This YAML uses its anchors too often, which may unfold to more than fits in memory. Convert it to JSON, or use `$ref` instead of anchors.";

/** Reads JSON or YAML. @throws {OpenApiError} for anything that is not OpenAPI 3.0 to 3.2 or Swagger 2.0. */
export function parseDocument(source: string): JsonObject {
  const document = parseText(source);
  if (!isObject(document)) throw notOpenApi("it is not an object");
  if (isSwagger2(document)) return document;
  const version = member(document, "openapi");
  if (version === undefined) throw notOpenApi("it has no member `openapi`");
  // YAML reads an unquoted 3.0 or 3.1 as a number.
  if (typeof version !== "string" && typeof version !== "number") throw notOpenApi("its version is no text");
  if (!/^3(\.[012](\.|$)|$)/.test(String(version))) throw notOpenApi(`its version is ${version}`);
  return document;
}

/** Whether a document is written as Swagger 2.0, which YAML reads as a number if it is unquoted. */
export function isSwagger2(document: JsonObject): boolean {
  return /^2(\.0)?$/.test(String(member(document, "swagger")));
}

/** The value of a file; its name is for people. */
export function parseText(text: string, name = "This"): Json {
  const source = text.replace(/^\uFEFF/, "");
  if (/^\s*\{/.test(source)) {
    try {
      return JSON.parse(source);
    } catch {
      // YAML has such mappings too, and says better what is wrong.
    }
  }
  try {
    return parseYaml(source);
  } catch (error) {
    if (error instanceof ReferenceError) throw new OpenApiError("not_parsable", TOO_MANY_ALIASES);
    const why = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    throw new OpenApiError("not_parsable", `${name} is neither JSON nor YAML: ${why}`);
  }
}

function parseYaml(source: string): Json {
  // The parser itself would compare each key with each.
  const document = parseDocumentOf(source, { merge: true, uniqueKeys: false, logLevel: "error" });
  const [fault] = document.errors;
  if (fault !== undefined) throw fault;
  visit(document, { Map: (_, { items }) => requireDistinct(items.map(({ key }) => key)) });
  return document.toJS();
}

function requireDistinct(keys: readonly unknown[]): void {
  const seen = new Set<unknown>();
  for (const key of keys) {
    const value = isScalar(key) ? key.value : key;
    if (seen.has(value)) throw new Error(`a mapping has the key ${String(value)} twice`);
    seen.add(value);
  }
}

function notOpenApi(why: string): OpenApiError {
  return new OpenApiError(
    "not_openapi",
    `This is not an OpenAPI 3.0, 3.1 or 3.2 document, and not Swagger 2.0: ${why}.`,
  );
}
