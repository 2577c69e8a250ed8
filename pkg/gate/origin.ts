/**
 * The API behind the gate, and one call to it.
 *
 * Guarantees: a call follows no redirect and caches nothing. It ends when the client leaves or the deadline passes. A
 * failure is a value, never a rejected promise, so an early read can be dropped without handling it.
 */
import type { Bytes } from "../core/bytes.ts";
import type { Limits } from "./limits.ts";

/** The client sends `Authorization` for a user of the origin, and it goes on as it came. */
export const USER_TOKEN: unique symbol = Symbol("user token");

export type Origin = Readonly<{
  fetch(url: string, init: OriginRequestInit): Promise<Response>;
  /** Scheme and authority, without a slash at the end. */
  base: string;
  /** The address by which the API's own links name it: scheme, authority and perhaps a path, without a slash at the end. */
  publicBase: string;
  /** The value of the `Authorization` header that the origin expects from the gate, or that it expects a user's. */
  authorization: string | typeof USER_TOKEN | undefined;
  /** The content codings that the runtime decodes before a body is read, by exactly these names. */
  decodes: readonly string[];
}>;

/** The second argument of `fetch`. */
export type OriginRequestInit = Readonly<{
  method: string;
  headers: Headers;
  body?: Bytes;
  /** Aborted when the client leaves, when the response is no longer wanted, and when its headers are late. */
  signal: AbortSignal;
  redirect: "manual";
  cache: "no-store";
}>;

/** The request to the origin. The gate writes all of it; it is never the client's request. */
export type OriginRequest = Readonly<{
  method: string;
  /** Path and query, canonical. */
  target: string;
  headers: Headers;
  body: Bytes | undefined;
}>;

export type OriginResult =
  | { ok: true; response: Response }
  | { ok: false; code: "origin_timeout" | "origin_unreachable" };

/** One call to the origin, from sending the request to the end of the response's body. */
export type OriginCall = Readonly<{
  result: Promise<OriginResult>;
  /** Ends the call at any point; reading its body then fails. May be called more than once. */
  abort(): void;
}>;

export function send(
  origin: Origin,
  request: OriginRequest,
  client: AbortSignal,
  limits: Limits,
): OriginCall {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  return {
    result: fetchFrom(origin, request, AbortSignal.any([client, controller.signal]), abort, limits),
    abort,
  };
}

async function fetchFrom(
  origin: Origin,
  { method, target, headers, body }: OriginRequest,
  signal: AbortSignal,
  abort: () => void,
  limits: Limits,
): Promise<OriginResult> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort();
  }, limits.originHeadersMs);
  try {
    const url = urlOf(origin, target);
    const init: OriginRequestInit = { method, headers, signal, redirect: "manual", cache: "no-store" };
    const response = await origin.fetch(url, body === undefined ? init : { ...init, body });
    return { ok: true, response };
  } catch {
    return { ok: false, code: late ? "origin_timeout" : "origin_unreachable" };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * INVARIANT: the gate sends exactly the target that it decided on. It does not send a target that URL parsing would
 * change.
 */
function urlOf({ base }: Origin, target: string): string {
  const url = new URL(`${base}${target}`);
  if (url.href !== `${base}${target}`) throw new Error("the target is not canonical");
  return url.href;
}
