import type { ImportNote } from "./notes.ts";

/** Why no catalog can be made at all. */
export type OpenApiErrorCode =
  /** Neither JSON nor YAML. */
  | "not_parsable"
  /** No OpenAPI document of version 3.0 or 3.1. */
  | "not_openapi"
  /** Swagger 2.0, which has to be converted first. */
  | "swagger_2"
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
