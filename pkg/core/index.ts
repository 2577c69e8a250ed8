/**
 * Fieldgate decides what an API key may do with a JSON API, and lets only the permitted fields through.
 *
 * ```js
 * import { mask } from "fieldgate";
 *
 * const bytes = mask(["name", "department.name"]).project('{"name":"Ada","salary":1,"department":{"id":7,"name":"R&D"}}');
 * console.log(new TextDecoder().decode(bytes)); // {"name":"Ada","department":{"name":"R&D"}}
 * ```
 *
 * Everything except the streams is synchronous. Bodies are UTF-8 bytes or strings; times are milliseconds since 1970.
 * Permitted parts keep their bytes: numbers keep their digits, strings their escapes. Every failure throws a
 * `FieldgateError`; after an error, pass nothing on.
 *
 * Compiled objects (a `Catalog`, a `Mask`) live in the memory of one wasm instance, 64 MiB at most. They are freed when
 * they are collected; in a Worker with a compatibility date before 2025-05-05 only by `using` or `[Symbol.dispose]()`.
 * About 400 bodies can be open at once.
 */
export type { Bytes } from "./bytes.ts";
export { Catalog, type CatalogInput } from "./catalog.ts";
export type { Allowed, DecideOptions, Decision, Denied, RequestLine } from "./decision.ts";
export type * from "./documents.ts";
export { FieldgateError, type FieldgateErrorCode } from "./error.ts";
export { Grants } from "./grants.ts";
export { digestKey, generateKey, parseKey } from "./keys.ts";
export { Mask, type MaskOptions, mask } from "./mask.ts";
export type * from "./results.ts";
