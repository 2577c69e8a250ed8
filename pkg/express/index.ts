/** "fieldgate/express": a guard as middleware. */
import type { ServerResponse } from "node:http";
import { FieldgateError } from "../core/error.ts";
import { Guard } from "../fetch/guard.ts";
import type { GuardOptions } from "../fetch/options.ts";
import {
  addressOf,
  bodyOf,
  callOf,
  headersOf,
  rewriteRequest,
  type ServerRequest,
  wasRead,
} from "./request.ts";
import { GuardedResponse } from "./response.ts";

export { type KeyStore, MemoryKeyStore, type StoredKey } from "../fetch/key-store.ts";
export type { GuardOptions } from "../fetch/options.ts";
export type { Limits as GuardLimits } from "../gate/limits.ts";

export type Middleware = (
  request: ServerRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => Promise<void>;

/**
 * A guard as middleware for Express 5.
 *
 * ```js
 * import express from "express";
 * import { Catalog } from "fieldgate";
 * import { guard, MemoryKeyStore } from "fieldgate/express";
 *
 * const catalog = Catalog.parse({
 *   name: "HR",
 *   endpoints: [
 *     {
 *       id: "people",
 *       title: "People",
 *       routes: { read: ["GET /people"], create: ["POST /people"] },
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
 * const app = express();
 * app.use(guard({ catalog, keys }));
 * app.use(express.json()); // after the guard: it reads the body that the guard has checked
 * app.get("/people", (_, response) => response.json([{ name: "Ada", salary: 1 }]));
 *
 * const server = app.listen(0, async () => {
 *   const { port } = server.address();
 *   const response = await fetch(`http://localhost:${port}/people`, { headers: { "x-api-key": key } });
 *   console.log(await response.text()); // [{"name":"Ada"}]
 *   server.close();
 * });
 * ```
 *
 * The rules are those of `fieldgate/fetch`. The guard captures everything that a route does with the response (`json`,
 * `send`, `sendFile`, a pipe, `writeHead` and `write`), applies its rules, and sends the result itself. It drops trailers
 * and early hints. If other middleware has read the body before the guard, the guard cannot check it: the call ends in
 * 503, and `onError` gets the reason. No middleware sees what a route does to the socket itself.
 *
 * Mount it in front of every path of the catalog. The guard responds with 404 to every path that the catalog does not
 * list, and calls no route for it.
 *
 * Throws `invalid_argument` for options of another type, and `invalid_prefix`.
 */
export function guard(options: GuardOptions): Middleware {
  const gate = new Guard(options);
  return async (request, response, next) => {
    const guarded = new GuardedResponse(response);
    if (wasRead(request)) return guarded.send(gate.refuse(503, "misconfigured", readBefore()));

    const closed = new AbortController();
    response.once("close", () => closed.abort());
    const address = addressOf(request);
    const clientRequest = { call: callOf(request), headers: headersOf(request), body: bodyOf(request) };
    const connection = { address, signal: closed.signal };
    const result = await gate.handle(clientRequest, connection, async (url, init) => {
      rewriteRequest(request, url.slice(address.origin.length), init, address.host);
      const captured = guarded.capture();
      next();
      return captured;
    });
    await guarded.send(result);
  };
}

function readBefore(): FieldgateError {
  return new FieldgateError(
    "body_read",
    "Other middleware, such as express.json(), has read the body before the guard. Move it after the guard.",
  );
}
