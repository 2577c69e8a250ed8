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
 * Everything is synchronous but the streams. Bodies are bytes of UTF-8, or strings; times are milliseconds since 1970.
 * What is passed on keeps its bytes: numbers their digits, strings their escapes. All that fails throws a
 * `FieldgateError`, and after an error nothing may be passed on.
 *
 * What is compiled (a `Catalog`, a `Mask`) lives in the memory of one wasm instance, 64 MiB at most. It is freed when it
 * is collected; in a Worker with a compatibility date before 2025-05-05 only by `using` or `[Symbol.dispose]()`. Some 400
 * bodies may be open at once.
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

// Joins the platform's own, and serves where a project has neither the DOM's types nor Node's.
declare global {
  // biome-ignore lint/suspicious/noExplicitAny: so the platforms declare it, and all declarations must agree.
  interface TransformStream<I = any, O = any> {}
}
