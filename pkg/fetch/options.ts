/** The options of a guard, looked at when it is made: a mistake that showed with the first call would be an outage. */

import { functionOf, invalidArgument, objectOf } from "../core/argument.ts";
import { Catalog } from "../core/catalog.ts";
import { prefixOf } from "../core/keys.ts";
import { LIMITS, type Limits, limitsOf } from "../gate/limits.ts";
import type { KeyStore } from "./key-store.ts";

export type GuardOptions = {
  catalog: Catalog;
  keys: KeyStore;
  /** What the text of a key begins with; `fg` by default. */
  prefix?: string;
  /** The time by which keys expire, in milliseconds since 1970; `Date.now` by default. */
  now?: () => number;
  limits?: Partial<Limits>;
  /**
   * Told what went wrong on this side: an error the handler threw, an answer that could not be passed on, a key store
   * that failed. The client learns none of it. `console.error` by default.
   */
  onError?: (error: unknown) => void;
};

export type Settings = Readonly<Required<Omit<GuardOptions, "limits">> & { limits: Limits }>;

/** Throws `invalid_argument`, and `invalid_prefix` for one that no key can have. */
export function settingsOf(options: GuardOptions): Settings {
  const rule = "the options of a guard are an object with catalog and keys";
  const { catalog, keys, prefix, now = Date.now, limits, onError = console.error } = objectOf(options, rule);
  if (!(catalog instanceof Catalog)) throw invalidArgument("catalog is what Catalog.parse gives");
  // A list of keys has a function find, but not a store's.
  if (Array.isArray(keys)) throw invalidArgument(STORE);
  functionOf(objectOf(keys, STORE).find, STORE);
  return {
    catalog,
    keys,
    prefix: prefixOf(prefix),
    now: functionOf(now, "now is a function that gives milliseconds since 1970"),
    limits: limitsOf(limits, LIMITS),
    onError: functionOf(onError, "onError is a function that takes what went wrong"),
  };
}

const STORE = "keys is a key store, an object with the function find";
