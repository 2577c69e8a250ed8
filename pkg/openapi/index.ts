/**
 * "fieldgate/openapi": a catalog out of an OpenAPI document, as `npx fieldgate import` makes it.
 *
 * Guarantees: the catalog compiles. It is never more permissive than the document: what cannot be said in a catalog is left
 * out, and so is every route that would take calls meant for what is left out. Each operation is a route or is in the
 * report, and so is every guess. The same text gives the same catalog and report. Time and memory are bounded, whatever
 * the schemas unfold to. No I/O: references to other documents are reported, not followed.
 *
 * Does not: know the API. A document says what its authors thought of; the report is there to be read.
 */
import { type Imported, importWithin } from "./import.ts";
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
export type { Imported } from "./import.ts";
export type { ImportNote } from "./notes.ts";

/**
 * ```js
 * import { importOpenApi } from "fieldgate/openapi";
 *
 * const { catalog, report } = importOpenApi(text);
 * for (const { level, pointer, message } of report) console.warn(level, pointer, message);
 * ```
 *
 * Reads OpenAPI 3.0 or 3.1, in JSON or YAML. The catalog compiles, and is never more permissive than the document; each
 * operation is a route in it or is in the report. References to other documents are reported, not followed.
 *
 * @throws {OpenApiError} for a text that is not such a document, and for one in which no operation can be a route.
 */
export function importOpenApi(source: string): Imported {
  return importWithin(source, new Visits(MAX_VISITS));
}
