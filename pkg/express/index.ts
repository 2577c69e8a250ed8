/** "fieldgate/express": a guard as middleware. */
import type { ServerResponse } from "node:http";
import { FieldgateError } from "../core/error.ts";
import { Guard } from "../fetch/guard.ts";
import type { GuardOptions } from "../fetch/options.ts";
import { addressOf, bodyOf, callOf, dress, headersOf, type ServerRequest, wasRead } from "./request.ts";
import { Wire } from "./response.ts";

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
 * app.use(express.json()); // behind the guard: it reads what the guard has judged
 * app.get("/people", (_, response) => response.json([{ name: "Ada", salary: 1 }]));
 *
 * const server = app.listen(0, async () => {
 *   const { port } = server.address();
 *   const answer = await fetch(`http://localhost:${port}/people`, { headers: { "x-api-key": key } });
 *   console.log(await answer.text()); // [{"name":"Ada"}]
 *   server.close();
 * });
 * ```
 *
 * The rules are those of `fieldgate/fetch`. Whatever a route does with the response (`json`, `send`, `sendFile`, a pipe,
 * `writeHead` and `write`) is captured, judged, and sent by the guard; trailers and early hints are dropped. A body that
 * was read before the guard cannot be judged: such a call is answered with 503, and `onError` is told why. What a route
 * does to the socket itself goes around every middleware, this one too.
 *
 * Middleware for every path of the catalog: what the catalog does not know is answered with 404, and goes no further.
 *
 * Throws `invalid_argument` for options of another type, and `invalid_prefix`.
 */
export function guard(options: GuardOptions): Middleware {
  const gate = new Guard(options);
  return async (request, response, next) => {
    const wire = new Wire(response);
    if (wasRead(request)) return wire.send(gate.refuse(503, "misconfigured", readBefore()));

    const left = new AbortController();
    response.once("close", () => left.abort());
    const address = addressOf(request);
    const incoming = { call: callOf(request), headers: headersOf(request), body: bodyOf(request) };
    const answer = await gate.answer(incoming, { address, signal: left.signal }, async (url, sent) => {
      dress(request, url.slice(address.origin.length), sent, address.host);
      const answered = wire.capture();
      next();
      return answered;
    });
    await wire.send(answer);
  };
}

function readBefore(): FieldgateError {
  return new FieldgateError(
    "body_read",
    "Something before the guard has read the body, such as express.json(): move it after the guard.",
  );
}
