/**
 * "fieldgate/openapi": a catalog out of an OpenAPI document, as `npx fieldgate import` makes it.
 *
 * ```js
 * import { importOpenApi } from "fieldgate/openapi";
 *
 * const { catalog, report } = importOpenApi(text);
 * for (const { level, pointer, message } of report) console.warn(level, pointer, message);
 * ```
 */
import type { CatalogDocument } from "./documents.js";

/**
 * Reads OpenAPI 3.0 or 3.1, in JSON or YAML. The catalog compiles, and is never more permissive than the document; each
 * operation is a route in it or stands in the report. References to other documents are reported, not followed.
 *
 * @throws {OpenApiError} for a text that is no such document, and for one without a single operation that can be a route.
 */
export function importOpenApi(source: string): Imported;

export type Imported = { catalog: CatalogDocument; report: ImportNote[] };

/** A decision that a person should look at. */
export type ImportNote = {
  /** `guessed`: in the catalog, on evidence short of proof. `left-out`: in the document and not in the catalog. */
  level: "guessed" | "left-out";
  /** A JSON Pointer into the OpenAPI document; empty for the document as a whole. */
  pointer: string;
  message: string;
};

export type OpenApiErrorCode = "not_parsable" | "not_openapi" | "swagger_2" | "no_routes";

/** A document that cannot become a catalog. The message says what to do. */
export class OpenApiError extends Error {
  readonly name: "OpenApiError";
  readonly code: OpenApiErrorCode;
  /** What was found on the way, where the document could be read at all. */
  readonly report: readonly ImportNote[];
  constructor(code: OpenApiErrorCode, message: string, report?: readonly ImportNote[]);
}
