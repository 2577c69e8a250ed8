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
 */

import type { IncomingMessage, ServerResponse } from "node:http";
import type { GuardOptions } from "./fetch.js";

export {
  type GuardLimits,
  type GuardOptions,
  type KeyStore,
  MemoryKeyStore,
  type StoredKey,
} from "./fetch.js";

/**
 * Middleware for every path of the catalog: what the catalog does not know is answered with 404, and goes no further.
 *
 * Throws `invalid_argument` for options of another type, and `invalid_prefix`.
 */
export function guard(
  options: GuardOptions,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => Promise<void>;
