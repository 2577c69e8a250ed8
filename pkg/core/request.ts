/** What the engine says of a request whatever its key, and whatever the catalog. */
import type { BodyInspection, Refusal } from "./boundary.ts";
import type { Call } from "./compiled-policy.ts";
import { whole } from "./crossing.ts";
import { call } from "./instance.ts";

/** Why the request is not in canonical form, if it is not. */
export function checkRequest({ method, path, query }: Call): Refusal | undefined {
  return call((wasm) => wasm.checkRequest(method, path, query));
}

/** Whether a body names another method than the call's own. `format`: `json`, `form`, `multipart` or anything else. */
export function inspectBody(format: string, boundary: string, body: Uint8Array): BodyInspection {
  return call((wasm) => whole(wasm, body, 1, () => wasm.inspectBody(format, boundary, body)));
}

/** What a holder's `Idempotency-Key` becomes, so that two keys with one value do not meet at the origin. */
export function distinctIdempotencyKey(keyId: string, value: string): string {
  return call((wasm) => wasm.distinctIdempotencyKey(keyId, value));
}

let overrides: readonly string[] | undefined;

/** Names by which frameworks let one method pass for another, in lower case. */
export function methodOverrides(): readonly string[] {
  overrides ??= call((wasm) => wasm.methodOverrides());
  return overrides;
}
