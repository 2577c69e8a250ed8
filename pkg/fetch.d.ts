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
 */

import type { Catalog, Grants, StoredGrants } from "./index.js";

export type GuardOptions = {
  catalog: Catalog;
  keys: KeyStore;
  /** What the text of a key begins with; `fg` by default. */
  prefix?: string;
  /** The time by which keys expire, in milliseconds since 1970; `Date.now` by default. */
  now?: () => number;
  limits?: Partial<GuardLimits>;
  /**
   * Told what went wrong on this side: an error the handler threw, an answer that could not be passed on, a key store
   * that failed. The client learns none of it. `console.error` by default.
   */
  onError?: (error: unknown) => void;
};

/** Every bound a guard keeps; the defaults are the gate's. */
export type GuardLimits = {
  /** Names and values of a request's headers together. 8 KiB. */
  requestHeadersBytesMax: number;
  /** The key store's answer, in ms. 2,000. */
  verdictMs: number;
  /** From calling the handler to its response, in ms. 30,000. */
  originHeadersMs: number;
  /** The longest silence inside a body that is being projected, in ms. 30,000. */
  originIdleMs: number;
  /** Projecting a body before the client's answer can begin, in ms. 60,000. */
  originBodyMs: number;
  /** Bytes of the handler's body that one projection reads. 256 MiB. */
  projectionInputBytesMax: number;
  /** Permitted bytes held back so that a fault is still a clean 502. Beyond them the answer streams. 1 MiB. */
  projectionBufferBytesMax: number;
  /** Keys whose grants are kept compiled. 1,000. */
  recordsMax: number;
  /** What these may hold of the engine's memory, in bytes. 16 MiB. */
  recordsBytesMax: number;
};

/**
 * Wraps a handler. What else it is called with, such as `env` and `ctx` of a Worker, is handed through.
 *
 * Throws `invalid_argument` for options of another type, and `invalid_prefix`.
 */
export function guard<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Response | Promise<Response>,
  options: GuardOptions,
): (request: Request, ...rest: Rest) => Promise<Response>;

/**
 * Where a guard looks keys up: your database, say. It is asked once for each call, so that a revoked key is refused from
 * the next call on. One that throws, or takes longer than `verdictMs`, lets nobody in: 503.
 */
export interface KeyStore {
  /**
   * The key with this id and digest; nothing for one that is unknown or revoked. Look it up by the id and compare digests
   * in constant time, or look it up by the digest: the guard compares both again.
   */
  find(id: string, digest: string): Promise<StoredKey | undefined> | StoredKey | undefined;
}

export type StoredKey = {
  /** The public part of the key: `parseKey(key).id`. */
  id: string;
  /** SHA-256 of the key's text, in lower-case hex. The text itself is stored nowhere. */
  digest: string;
  /** For people. */
  name: string;
  /** `Grants.document`. */
  grants: StoredGrants;
  /** Milliseconds since 1970; `null` for never. */
  expiresAt: number | null;
};

/** Keys in memory, for tests and for servers that make their keys when they start. Throws `invalid_prefix`. */
export class MemoryKeyStore implements KeyStore {
  constructor(options?: { prefix?: string });

  /** A new key. Its text is here and nowhere else: only its digest is kept. */
  generate(made: { name: string; grants: Grants; expiresAt?: number | null }): { id: string; key: string };

  find(id: string, digest: string): StoredKey | undefined;

  /** From the next call on the key is refused. `false` if there is none. */
  revoke(id: string): boolean;

  /** Revokes every key, and says how many there were. */
  revokeAll(): number;

  list(): Omit<StoredKey, "digest">[];
}
