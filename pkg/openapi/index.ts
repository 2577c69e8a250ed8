/**
 * "fieldgate/openapi": a catalog out of an OpenAPI document, as `npx fieldgate import` makes it.
 *
 * Guarantees: the catalog compiles. It is never more permissive than the document: what cannot be said in a catalog is left
 * out, and so is every route that would take calls meant for what is left out. Each operation is a route or is in the
 * report, and so is every guess. The same texts give the same catalog and report. Time and memory are bounded, whatever
 * the schemas unfold to. No I/O: other files of a document are read by a function of the caller's.
 *
 * Does not: know the API. A document says what its authors thought of; the report is there to be read.
 */
import { type Imported, type ImportOptions, importWithin } from "./import.ts";
import { MAX_VISITS } from "./limits.ts";
import { Visits } from "./visits.ts";

export type {
  Action,
  CatalogDocument,
  EndpointDocument,
  FieldDocument,
  ParameterType,
  QueryRule,
  RouteSettings,
} from "./catalog-document.ts";
export { OpenApiError, type OpenApiErrorCode } from "./error.ts";
export type { ReadFile } from "./files.ts";
export type { Imported, ImportOptions } from "./import.ts";
export type { ImportNote } from "./notes.ts";

/**
 * ```js
 * import { importOpenApi } from "fieldgate/openapi";
 *
 * const { catalog, report } = importOpenApi(text);
 * for (const { level, pointer, message } of report) console.warn(level, pointer, message);
 * ```
 *
 * Reads OpenAPI 3.0 to 3.2 and Swagger 2.0, in JSON or YAML. The catalog compiles, and is never more permissive than the
 * document; each operation is a route in it or is in the report. Nothing is fetched.
 *
 * @throws {OpenApiError} for a text that is not such a document, for a file or an overlay that cannot be used, and for a
 * document in which no operation can be a route.
 */
export function importOpenApi(source: string, options: ImportOptions = {}): Imported {
  return importWithin(source, new Visits(MAX_VISITS), options);
}
