/**
 * The API behind the gate, and one call to it.
 *
 * Guarantees: redirects are not followed, nothing is cached, the client going away or the deadline passing ends the
 * call. A failure is a value here, never a rejected promise, so that an early call may be dropped without a word.
 */
import type { Bytes } from "../core/bytes.ts";
import type { Limits } from "./limits.ts";

export type Origin = Readonly<{
  fetch(url: string, sent: Sent): Promise<Response>;
  /** Scheme and authority, without a slash at the end. */
  base: string;
  /** The value of the `Authorization` header the origin expects. */
  authorization: string | undefined;
  /** The content codings that are off a body before it is read: by these exact names only. */
  decodes: readonly string[];
}>;

/** A call in the form that `fetch` takes. */
export type Sent = Readonly<{
  method: string;
  headers: Headers;
  body?: Bytes;
  /** Aborted when the client leaves, when the answer is not wanted any more, and when its head is late. */
  signal: AbortSignal;
  redirect: "manual";
  cache: "no-store";
}>;

/** What goes to the origin: all of it is ours, nothing is the client's request itself. */
export type Outgoing = Readonly<{
  method: string;
  /** Path and query, canonical. */
  target: string;
  headers: Headers;
  body: Bytes | undefined;
}>;

export type Answer =
  | { ok: true; response: Response }
  | { ok: false; code: "origin_timeout" | "origin_unreachable" };

/** One call to the origin, from sending it to the end of its body. */
export type OriginCall = Readonly<{
  answer: Promise<Answer>;
  /** Ends the call wherever it is; a body being read fails. Any number of times. */
  abort(): void;
}>;

export function send(origin: Origin, outgoing: Outgoing, client: AbortSignal, limits: Limits): OriginCall {
  const ended = new AbortController();
  const abort = (): void => ended.abort();
  return {
    answer: answerOf(origin, outgoing, AbortSignal.any([client, ended.signal]), abort, limits),
    abort,
  };
}

async function answerOf(
  origin: Origin,
  { method, target, headers, body }: Outgoing,
  signal: AbortSignal,
  abort: () => void,
  limits: Limits,
): Promise<Answer> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort();
  }, limits.originHeadersMs);
  try {
    const url = addressOf(origin, target);
    const sent: Sent = { method, headers, signal, redirect: "manual", cache: "no-store" };
    const response = await origin.fetch(url, body === undefined ? sent : { ...sent, body });
    return { ok: true, response };
  } catch {
    return { ok: false, code: late ? "origin_timeout" : "origin_unreachable" };
  } finally {
    clearTimeout(timer);
  }
}

/** INVARIANT: what was judged is what is sent. A target that URL parsing would change is not sent at all. */
function addressOf({ base }: Origin, target: string): string {
  const url = new URL(`${base}${target}`);
  if (url.href !== `${base}${target}`) throw new Error("the target is not canonical");
  return url.href;
}
