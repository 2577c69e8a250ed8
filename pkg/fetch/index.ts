/** "fieldgate/fetch": a guard in front of a fetch handler. */
import { functionOf, objectOf, textOf } from "../core/argument.ts";
import { Guard } from "./guard.ts";
import type { GuardOptions } from "./options.ts";

export type { Limits as GuardLimits } from "../gate/limits.ts";
export { type KeyStore, MemoryKeyStore, type StoredKey } from "./key-store.ts";
export type { GuardOptions } from "./options.ts";

/**
 * A guard in front of any function from a `Request` to a `Response`: Hono, Bun, Deno, a Worker.
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
 * const response = await fetch(
 *   new Request("http://localhost/people", { headers: { authorization: `Bearer ${key}` } }),
 * );
 * console.log(await response.text()); // [{"name":"Ada"}]
 * ```
 *
 * A guard enforces the rules of the gate, with the same code. It calls the handler only for what the key may do, with a
 * request that is rebuilt from what was decided on and does not contain the key. It projects the response, or refuses it
 * if it cannot be projected. Every failure is a refusal. `docs/embedding.md` in the repository says what passes, and what
 * the server in front of a guard has to do.
 *
 * Further arguments, such as `env` and `ctx` of a Worker, are passed on to the handler.
 *
 * Throws `invalid_argument` for options of another type, and `invalid_prefix`.
 */
export function guard<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Response | Promise<Response>,
  options: GuardOptions,
): (request: Request, ...rest: Rest) => Promise<Response> {
  functionOf(handler, "the handler must be a function from a Request to a Response");
  const gate = new Guard(options);
  return async (request, ...rest) => {
    const { method, headers, body, signal, url } = objectOf(request, "the request must be a Request");
    const address = new URL(textOf(url, "the request's url"));
    const call = { method, path: address.pathname, query: address.search.slice(1) };
    const response = await gate.handle({ call, headers, body }, { address, signal }, (url, init) =>
      handler(
        new Request(url, { method, headers: init.headers, body: init.body ?? null, signal: init.signal }),
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
