import type { ImportNote } from "./notes.ts";

/** Why no catalog can be made at all. */
export type OpenApiErrorCode =
  /** Neither JSON nor YAML. */
  | "not_parsable"
  /** No OpenAPI document of a version from 3.0 to 3.2, and not Swagger 2.0. */
  | "not_openapi"
  /** A file that the document refers to is not there. */
  | "missing_file"
  /** The document consists of more files than the import reads. */
  | "too_many_files"
  /** An overlay that is none, or whose actions cannot be applied. */
  | "not_overlay"
  /** Nothing of it can be a route: `report` says why, operation by operation. */
  | "no_routes";

/** A document that cannot become a catalog. The message says what to do. */
export class OpenApiError extends Error {
  override readonly name = "OpenApiError";
  readonly code: OpenApiErrorCode;
  readonly report: readonly ImportNote[];

  constructor(code: OpenApiErrorCode, message: string, report: readonly ImportNote[] = []) {
    super(message);
    this.code = code;
    this.report = report;
  }
}
