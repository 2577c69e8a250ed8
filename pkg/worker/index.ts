/** "fieldgate/worker": the gate as a library. */
import type { Env } from "./env.ts";
import { createGateway as create } from "./gateway.ts";
import type { GatewayOptions } from "./options.ts";
import { Registry as RegistryObject } from "./registry/object.ts";

export type { WorkerLimits } from "./limits.ts";
export type { GatewayOptions } from "./options.ts";

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
 *
 * Throws `invalid_argument` for options of another type, and for limits that there are not.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const gateway = create(options);
  return {
    fetch: (request, env, context) => gateway.fetch(request, env as Env, context as ExecutionContext),
  };
}

/** A Durable Object's class. */
export type RegistryClass = new (state: object, env: object) => object;

/** The Durable Object that is the truth about keys. Export it from the Worker. */
export const Registry: RegistryClass = RegistryObject as RegistryClass;
