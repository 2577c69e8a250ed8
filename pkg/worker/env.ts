/**
 * What a deployment binds to the worker. `wrangler.toml` declares the bindings; the secrets and variables are the
 * deployment's own. Parts that may be missing are optional here, so that each reader has to say what happens then.
 */
import type { Registry } from "./registry/object.ts";

export type Env = {
  /** The read copy of key records: `key:<sha256 hex of the key>` -> the record's bytes. Written by the registry's outbox only. */
  KEYS: KVNamespace;
  /** The truth about keys: one object, named `REGISTRY_NAME`. */
  REGISTRY: DurableObjectNamespace<Registry>;
  /** Counts failed authentication by client address, per location. */
  AUTH_FAILURES: RateLimit;
  /** Counts attempts to sign in to the admin side, per location. */
  ADMIN_ATTEMPTS: RateLimit;

  /** The origin, as a service binding or as an https URL without a path: exactly one of the two. */
  ORIGIN?: Fetcher;
  ORIGIN_URL?: string;
  /** Secret: the value of the `Authorization` header the origin expects from the gate. */
  ORIGIN_AUTHORIZATION?: string;

  /** The admin page, as it was built. */
  ASSETS?: Fetcher;

  /** Secret: opens the admin side. Without it nobody signs in. */
  ADMIN_TOKEN?: string;
  /** What the text of a key begins with; `fg` if unset. */
  KEY_PREFIX?: string;
  /** Where the registry is placed, e.g. `weur`: near the origin. */
  REGISTRY_LOCATION?: DurableObjectLocationHint;
  /** Web origins that may call the gate from a browser, separated by commas. None if unset. */
  CORS_ORIGINS?: string;
};

/** The name of the one registry object. */
export const REGISTRY_NAME = "registry";

/** The text every key of this deployment begins with. */
export function keyPrefix(env: Pick<Env, "KEY_PREFIX">): string {
  return env.KEY_PREFIX || "fg";
}
