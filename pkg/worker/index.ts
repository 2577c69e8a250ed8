/** "fieldgate/worker": the gate as a library. */
import type { Env } from "./env.ts";
import { createGateway as create } from "./gateway.ts";
import type { GatewayOptions } from "./options.ts";
import { Registry as RegistryObject } from "./registry/object.ts";

export type { WorkerLimits } from "./limits.ts";
export type { GatewayOptions } from "./options.ts";

/** A Worker: one handler for calls with a key, the admin API and the admin page. */
export type Gateway = {
  readonly fetch: (
    request: Request,
    env: GatewayEnv,
    context: { waitUntil(work: Promise<unknown>): void; passThroughOnException(): void },
  ) => Promise<Response>;
};

/** The bindings and variables of a deployment, from its wrangler configuration or as secrets. */
export type GatewayEnv = {
  /** KV namespace: the read copies of records. */
  KEYS: object;
  /** Durable Object namespace of the class `Registry`. */
  REGISTRY: object;
  /** Rate limits: failed authentication, and attempts to sign in. */
  AUTH_FAILURES: object;
  ADMIN_ATTEMPTS: object;
  /** The API behind the gate: a service binding, or an https URL without a path. Exactly one of the two. */
  ORIGIN?: object;
  ORIGIN_URL?: string;
  /** The URL by which the API's own links name it, without a slash at the end; `ORIGIN_URL` if unset. */
  ORIGIN_PUBLIC_URL?: string;
  /** Secret: the `Authorization` header that the API expects from the gate. */
  ORIGIN_AUTHORIZATION?: string;
  /** The admin page: an assets binding over `node_modules/fieldgate/www`. */
  ASSETS?: object;
  /** Secret of 32 characters or more: the token to sign in with. Without it nobody can sign in. */
  ADMIN_TOKEN?: string;
  /** The beginning of every key's text; `fg` if unset. */
  KEY_PREFIX?: string;
  /** Where to place the registry, such as `weur`. Best near the API. */
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
 * `docs/embedding.md` in the repository has the wrangler configuration for it. The package contains the admin page, as
 * `www/`.
 *
 * Throws `invalid_argument` for options of another type and for unknown limits.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const gateway = create(options);
  return {
    fetch: (request, env, context) => gateway.fetch(request, env as Env, context as ExecutionContext),
  };
}

/** The class of a Durable Object. */
export type RegistryClass = new (state: object, env: object) => object;

/** The Durable Object that is the truth about keys. Export it from the Worker. */
export const Registry: RegistryClass = RegistryObject as RegistryClass;
