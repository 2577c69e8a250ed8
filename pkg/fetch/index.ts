/** "fieldgate/fetch": a guard before any function from a Request to a Response. `index.d.ts` documents it. */
import { Gate, type GuardOptions } from "./gate.ts";

export { type KeyStore, MemoryKeyStore, type StoredKey } from "../store/index.ts";
export type { GuardOptions } from "./gate.ts";

export function guard<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Response | Promise<Response>,
  options: GuardOptions,
): (request: Request, ...rest: Rest) => Promise<Response> {
  const gate = new Gate(options);
  return async (request, ...rest) => {
    const { method, headers, body, signal } = request;
    const address = new URL(request.url);
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
