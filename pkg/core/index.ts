/** What "fieldgate" is in every runtime; `index.d.ts` beside this folder documents it. */
export type * from "../documents.d.ts";
export type * from "../results.d.ts";
export { Catalog } from "./catalog.ts";
export type { Allowed, DecideOptions, Decision, Denied, RequestLine } from "./decision.ts";
export { FieldgateError } from "./error.ts";
export { Grants } from "./grants.ts";
export { digestKey, generateKey, parseKey } from "./keys.ts";
export { Mask, type MaskOptions, mask } from "./mask.ts";
