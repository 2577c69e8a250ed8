/** The checks of a request that depend neither on its key nor on the catalog. */
import type { BodyInspection, Refusal } from "./boundary.ts";
import type { Call } from "./compiled-policy.ts";
import { withRoom } from "./crossing.ts";
import { call } from "./instance.ts";

/** Why the request is not in canonical form; `undefined` if it is. */
export function checkRequest({ method, path, query }: Call): Refusal | undefined {
  return call((wasm) => wasm.checkRequest(method, path, query));
}

/** Whether a body names a method. `format`: `json`, `form`, `multipart` or anything else. */
export function inspectBody(format: string, boundary: string, body: Uint8Array): BodyInspection {
  return call((wasm) => withRoom(wasm, body, 1, () => wasm.inspectBody(format, boundary, body)));
}

/**
 * The `Idempotency-Key` that goes to the origin. It depends on the key, so that equal values of two keys do not
 * collide.
 */
export function distinctIdempotencyKey(keyId: string, value: string): string {
  return call((wasm) => wasm.distinctIdempotencyKey(keyId, value));
}

let overrides: readonly string[] | undefined;

/** The names, in lower case, by which frameworks let a request override its method. */
export function methodOverrides(): readonly string[] {
  overrides ??= call((wasm) => wasm.methodOverrides());
  return overrides;
}
