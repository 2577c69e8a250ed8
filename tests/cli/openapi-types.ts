/** Holds `openapi.d.ts` to the implementation. Nothing here runs: where they differ, `tsc` fails. */

import type * as implemented from "../../pkg/openapi/index.ts";
import type * as declared from "../../pkg/openapi.d.ts";

type Both<A, B> = [A, B] extends [B, A] ? true : never;

export const values: Both<keyof typeof declared, keyof typeof implemented> = true;
export const codes: Both<declared.OpenApiErrorCode, implemented.OpenApiErrorCode> = true;
export const notes: Both<declared.ImportNote, implemented.ImportNote> = true;
export const errors: Both<declared.OpenApiError, implemented.OpenApiError> = true;

/** The catalog's type is the package's own, which allows what an import does not write. */
export type Imports = typeof implemented.importOpenApi extends typeof declared.importOpenApi ? true : never;
export const imports: Imports = true;
