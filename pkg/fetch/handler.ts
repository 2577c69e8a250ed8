/**
 * A handler in the place of an origin.
 *
 * Guarantees: the handler is not called for a client that has left. Only `onError` gets what the handler throws. If the
 * handler ignores its signal, the gate does not wait for it, and cancels the body of a response that comes too late.
 */
import { type Origin, type OriginRequestInit, USER_TOKEN } from "../gate/origin.ts";

/** Calls the handler with a request that is rebuilt from what was decided on. */
export type CallHandler = (url: string, init: OriginRequestInit) => Response | Promise<Response>;

export function originOf(
  handler: CallHandler,
  address: URL,
  userToken: boolean,
  onError: (error: unknown) => void,
): Origin {
  return {
    base: address.origin,
    publicBase: address.origin,
    authorization: userToken ? USER_TOKEN : undefined,
    // No runtime decodes the handler's body: if the handler compresses it, it is compressed here.
    decodes: [],
    async fetch(url, init) {
      init.signal.throwIfAborted();
      return Promise.race([callHandler(handler, url, init, onError), aborted(init.signal)]);
    },
  };
}

async function callHandler(
  handler: CallHandler,
  url: string,
  init: OriginRequestInit,
  onError: (error: unknown) => void,
): Promise<Response> {
  try {
    const response = await handler(url, init);
    if (!isResponse(response)) throw new TypeError("the handler did not return a Response");
    cancelOnAbort(response, init.signal);
    return response;
  } catch (error) {
    if (!init.signal.aborted) onError(error);
    return new Response(null, { status: 500 });
  }
}

/** Checks the tag, not the class: frameworks and other realms have classes of their own. */
function isResponse(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Response]";
}

/** If the body has a reader by then, cancelling it here fails, and the reader cancels it. */
function cancelOnAbort({ body }: Response, signal: AbortSignal): void {
  const cancel = (): void => {
    body?.cancel().catch(() => undefined);
  };
  if (signal.aborted) cancel();
  else signal.addEventListener("abort", cancel, { once: true });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
