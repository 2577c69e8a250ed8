/** "fieldgate/fetch": a guard before any function from a Request to a Response. `index.d.ts` documents it. */
import { functionOf, objectOf, textOf } from "../core/argument.ts";
import { Guard } from "./guard.ts";
import type { GuardOptions } from "./options.ts";

export { type KeyStore, MemoryKeyStore, type StoredKey } from "./key-store.ts";
export type { GuardOptions } from "./options.ts";

export function guard<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Response | Promise<Response>,
  options: GuardOptions,
): (request: Request, ...rest: Rest) => Promise<Response> {
  functionOf(handler, "a handler is a function from a Request to a Response");
  const gate = new Guard(options);
  return async (request, ...rest) => {
    const { method, headers, body, signal, url } = objectOf(request, "what is guarded is a Request");
    const address = new URL(textOf(url, "a request's url"));
    const call = { method, path: address.pathname, query: address.search.slice(1) };
    const response = await gate.answer({ call, headers, body }, { address, signal }, (url, sent) =>
      handler(
        new Request(url, { method, headers: sent.headers, body: sent.body ?? null, signal: sent.signal }),
        ...rest,
      ),
    );
    return method === "HEAD" ? withoutBody(response) : response;
  };
}

function withoutBody(response: Response): Response {
  response.body?.cancel().catch(() => undefined);
  return new Response(null, response);
}
