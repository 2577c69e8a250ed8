/**
 * The bindings, variables and secrets of a deployment. `wrangler.toml` declares the bindings. What may be missing is
 * optional here, so every reader has to handle its absence.
 */
import type { Registry } from "./registry/object.ts";

export type Env = {
  /**
   * The read copies of records: `key:<sha256 hex of the key>` -> the record's bytes. Only the registry's outbox writes
   * them.
   */
  KEYS: KVNamespace;
  /** The truth about keys: one object, named `REGISTRY_NAME`. */
  REGISTRY: DurableObjectNamespace<Registry>;
  /** Counts failed authentication by client address, per location. */
  AUTH_FAILURES: RateLimit;
  /** Counts attempts to sign in to the admin API, per location. */
  ADMIN_ATTEMPTS: RateLimit;

  /** The origin, as a service binding or as an https URL without a path: exactly one of the two. */
  ORIGIN?: Fetcher;
  ORIGIN_URL?: string;
  /** The https URL by which the API's own links name it, without a slash at the end; `ORIGIN_URL` if unset. */
  ORIGIN_PUBLIC_URL?: string;
  /** Secret: the value of the `Authorization` header that the origin expects from the gate. */
  ORIGIN_AUTHORIZATION?: string;

  /** The built admin page. */
  ASSETS?: Fetcher;

  /** Secret: the token to sign in with. Without it nobody can sign in. */
  ADMIN_TOKEN?: string;
  /** The beginning of every key's text; `fg` if unset. */
  KEY_PREFIX?: string;
  /** Where to place the registry, such as `weur`. Best near the origin. */
  REGISTRY_LOCATION?: DurableObjectLocationHint;
  /** Web origins that may call the gate from a browser, separated by commas. None if unset. */
  CORS_ORIGINS?: string;
};

/** The name of the one registry object. */
export const REGISTRY_NAME = "registry";

/** The beginning of every key's text in this deployment. */
export function keyPrefix(env: Pick<Env, "KEY_PREFIX">): string {
  return env.KEY_PREFIX || "fg";
}
