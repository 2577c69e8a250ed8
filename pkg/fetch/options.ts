/**
 * The options of a guard. They are checked when it is created: a mistake that showed at the first call would be an
 * outage.
 */

import { functionOf, invalidArgument, objectOf } from "../core/argument.ts";
import { Catalog } from "../core/catalog.ts";
import { prefixOf } from "../core/keys.ts";
import { LIMITS, type Limits, limitsOf } from "../gate/limits.ts";
import type { KeyStore } from "./key-store.ts";

export type GuardOptions = {
  catalog: Catalog;
  keys: KeyStore;
  /** The beginning of every key's text; `fg` by default. */
  prefix?: string;
  /** The clock for the expiry of keys, in milliseconds since 1970; `Date.now` by default. */
  now?: () => number;
  limits?: Partial<Limits>;
  /**
   * Called with each failure on the server's side: an error that the handler threw, a response that could not be passed
   * on and why, a key store that failed. Also, once for each endpoint, with fields of a key that a response did not have:
   * they may be misspelled. The client sees none of it. `console.error` by default.
   */
  onError?: (error: unknown) => void;
};

export type Settings = Readonly<Required<Omit<GuardOptions, "limits">> & { limits: Limits }>;

/** Throws `invalid_argument`, and `invalid_prefix` for a prefix that no key can have. */
export function settingsOf(options: GuardOptions): Settings {
  const rule = "the options of a guard must be an object with catalog and keys";
  const { catalog, keys, prefix, now = Date.now, limits, onError = console.error } = objectOf(options, rule);
  if (!(catalog instanceof Catalog)) throw invalidArgument("catalog must be a result of Catalog.parse");
  // An array has a function find too, but it does not look up keys.
  if (Array.isArray(keys)) throw invalidArgument(STORE);
  functionOf(objectOf(keys, STORE).find, STORE);
  return {
    catalog,
    keys,
    prefix: prefixOf(prefix),
    now: functionOf(now, "now must be a function that returns milliseconds since 1970"),
    limits: limitsOf(limits, LIMITS),
    onError: functionOf(onError, "onError must be a function that takes an error"),
  };
}

const STORE = "keys must be a key store, an object with the function find";
