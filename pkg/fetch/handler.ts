/**
 * A handler in the place of an origin.
 *
 * Guarantees: a handler is not called for a client that has left; what it throws is told to `onError` and to nobody else;
 * one that ignores its signal is not waited for, and what it answers too late is let go.
 */
import type { Origin, Sent } from "../gate/origin.ts";

/** Calls the handler with a request that is rebuilt from what was judged. */
export type Handle = (url: string, sent: Sent) => Response | Promise<Response>;

export function originOf(handle: Handle, address: URL, onError: (error: unknown) => void): Origin {
  return {
    base: address.origin,
    authorization: undefined,
    // Nothing stands between the handler and its body: what it compresses, it compresses here.
    decodes: [],
    async fetch(url, sent) {
      sent.signal.throwIfAborted();
      return Promise.race([answered(handle, url, sent, onError), aborted(sent.signal)]);
    },
  };
}

async function answered(
  handle: Handle,
  url: string,
  sent: Sent,
  onError: (error: unknown) => void,
): Promise<Response> {
  try {
    const response = await handle(url, sent);
    if (!isResponse(response)) throw new TypeError("the handler gave no Response");
    letGoOnAbort(response, sent.signal);
    return response;
  } catch (error) {
    if (!sent.signal.aborted) onError(error);
    return new Response(null, { status: 500 });
  }
}

/** By its brand: frameworks and other realms have classes of their own. */
function isResponse(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Response]";
}

/** Whoever is reading the body by then cancels it himself. */
function letGoOnAbort({ body }: Response, signal: AbortSignal): void {
  const letGo = (): void => {
    body?.cancel().catch(() => undefined);
  };
  if (signal.aborted) letGo();
  else signal.addEventListener("abort", letGo, { once: true });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
