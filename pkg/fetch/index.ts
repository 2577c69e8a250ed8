/** "fieldgate/fetch": a guard in front of a handler. */
import { functionOf, objectOf, textOf } from "../core/argument.ts";
import { Guard } from "./guard.ts";
import type { GuardOptions } from "./options.ts";

export type { Limits as GuardLimits } from "../gate/limits.ts";
export { type KeyStore, MemoryKeyStore, type StoredKey } from "./key-store.ts";
export type { GuardOptions } from "./options.ts";

/**
 * A guard before any function from a `Request` to a `Response`: Hono, Bun, Deno, a Worker.
 *
 * ```js
 * import { Hono } from "hono";
 * import { Catalog } from "fieldgate";
 * import { guard, MemoryKeyStore } from "fieldgate/fetch";
 *
 * const app = new Hono();
 * app.get("/people", (c) => c.json([{ name: "Ada", salary: 1 }]));
 *
 * const catalog = Catalog.parse({
 *   name: "HR",
 *   endpoints: [
 *     {
 *       id: "people",
 *       title: "People",
 *       routes: { read: ["GET /people"] },
 *       fields: [
 *         { path: "name", type: "string" },
 *         { path: "salary", type: "number", sensitive: true },
 *       ],
 *     },
 *   ],
 * });
 * const keys = new MemoryKeyStore();
 * const { key } = keys.generate({
 *   name: "Phone book",
 *   grants: catalog.grants({ people: { actions: ["read"], fields: ["name"] } }),
 * });
 *
 * const fetch = guard(app.fetch, { catalog, keys });
 * const answer = await fetch(
 *   new Request("http://localhost/people", { headers: { authorization: `Bearer ${key}` } }),
 * );
 * console.log(await answer.text()); // [{"name":"Ada"}]
 * ```
 *
 * The rules are the gate's own, by the same code: the handler is called only for what the key may do, with a request
 * rebuilt from what was judged, without the key; its answer is projected, or refused where it cannot be. Whatever fails
 * is a refusal. `docs/embedding.md` in the repository says what passes, and what a guard leaves to what stands before it.
 *
 * Wraps a handler. What else it is called with, such as `env` and `ctx` of a Worker, is handed through.
 *
 * Throws `invalid_argument` for options of another type, and `invalid_prefix`.
 */
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
