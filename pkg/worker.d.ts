/**
 * The gate as a library: a Worker of your own in five lines.
 *
 * ```js
 * // worker.js
 * import { createGateway, Registry } from "fieldgate/worker";
 * import catalog from "./catalog.json" with { type: "text" };
 *
 * export { Registry };
 * export default createGateway({ catalog });
 * ```
 *
 * `docs/embedding.md` in the repository has the wrangler configuration that goes with it. The admin page is in the package,
 * as `www/`.
 */

import type { CatalogDocument } from "./index.js";

export type GatewayOptions = {
  /**
   * The catalog. Best as text, so that duplicate members are found; a bundler may give an object instead.
   *
   * A faulty one throws `invalid_catalog` with every problem, so that it cannot be deployed.
   */
  catalog: string | CatalogDocument;
  /** Bounds other than the gate's own, by their names in `pkg/worker/limits.ts` of the repository. */
  limits?: Record<string, number>;
};

/** A Worker: calls with a key, the admin API and the admin page, by one handler. */
export type Gateway = {
  readonly fetch: (
    request: Request,
    env: GatewayEnv,
    context: { waitUntil(work: Promise<unknown>): void; passThroughOnException(): void },
  ) => Promise<Response>;
};

/** What a deployment binds, in its wrangler configuration or as secrets. */
export type GatewayEnv = {
  /** KV namespace: the read copies of key records. */
  KEYS: object;
  /** Durable Object namespace of the class `Registry`. */
  REGISTRY: object;
  /** Rate limits: failed authentication, and attempts to sign in. */
  AUTH_FAILURES: object;
  ADMIN_ATTEMPTS: object;
  /** The API behind the gate: a service binding, or an https URL without a path. Exactly one of the two. */
  ORIGIN?: object;
  ORIGIN_URL?: string;
  /** Secret: the `Authorization` header that the API expects of the gate. */
  ORIGIN_AUTHORIZATION?: string;
  /** The admin page: an assets binding over `node_modules/fieldgate/www`. */
  ASSETS?: object;
  /** Secret, of 32 characters or more: opens the admin side. Without it nobody signs in. */
  ADMIN_TOKEN?: string;
  /** What the text of a key begins with; `fg` if unset. */
  KEY_PREFIX?: string;
  /** Where the registry is placed, such as `weur`: near the API. */
  REGISTRY_LOCATION?: string;
  /** Web origins that may call from a browser, separated by commas. */
  CORS_ORIGINS?: string;
};

/** Throws `invalid_argument` for options of another type, and for limits that there are not. */
export function createGateway(options: GatewayOptions): Gateway;

/** The Durable Object that is the truth about keys. Export it from the Worker. */
export class Registry {
  constructor(state: object, env: object);
}
