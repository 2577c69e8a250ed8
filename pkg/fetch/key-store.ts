/**
 * The interface through which a guard looks up keys, and its simplest implementation.
 *
 * A store has digests, never a key's text. Its result counts for one call only, so a revoked key is refused from the
 * next call on.
 */

import { expiryOf, invalidArgument, objectOf, textOf } from "../core/argument.ts";
import type { StoredGrants } from "../core/documents.ts";
import { Grants } from "../core/grants.ts";
import { generateKey, prefixOf } from "../core/keys.ts";

/**
 * Looks up keys for a guard, for instance in your database. The guard asks once for each call, so a revoked key is
 * refused from the next call on. If the store throws, or takes longer than `verdictMs`, the call ends in 503.
 */
export interface KeyStore {
  /**
   * The key with this id and digest; `undefined` if it is unknown or revoked. Look it up by the id and compare digests in
   * constant time, or look it up by the digest. The guard compares both again.
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

/** Keys in memory, for tests and for servers that generate their keys when they start. Throws `invalid_prefix`. */
export class MemoryKeyStore implements KeyStore {
  readonly #prefix: string;
  readonly #keys = new Map<string, StoredKey>();

  constructor(options: { prefix?: string } = {}) {
    const { prefix } = objectOf(options, "the options must be an object");
    this.#prefix = prefixOf(prefix);
  }

  /** Generates a key. Only the result has its text: the store keeps only the digest. */
  generate(options: { name: string; grants: Grants; expiresAt?: number | null }): {
    id: string;
    key: string;
  } {
    const {
      name,
      grants,
      expiresAt = null,
    } = objectOf(options, "the options must be an object with name and grants");
    if (!(grants instanceof Grants)) throw invalidArgument("grants must be a result of Catalog.grants");
    const facts = { name: textOf(name, "name"), grants: grants.document, expiresAt: expiryOf(expiresAt) };
    const { id, key, digest } = generateKey(this.#prefix);
    this.#keys.set(id, { id, digest, ...facts });
    return { id, key };
  }

  find(id: string, digest: string): StoredKey | undefined {
    const stored = this.#keys.get(textOf(id, "id"));
    return isSameDigest(stored?.digest ?? "", textOf(digest, "digest")) ? stored : undefined;
  }

  /** Revokes the key: it is refused from the next call on. `false` if there is no such key. */
  revoke(id: string): boolean {
    return this.#keys.delete(textOf(id, "id"));
  }

  /** Revokes every key and returns how many there were. */
  revokeAll(): number {
    const revoked = this.#keys.size;
    this.#keys.clear();
    return revoked;
  }

  list(): Omit<StoredKey, "digest">[] {
    return Array.from(this.#keys.values(), ({ id, name, grants, expiresAt }) => ({
      id,
      name,
      grants,
      expiresAt,
    }));
  }
}

/** Checks what a store returned: at run time, nothing enforces its types. */
export function storedKeyOf(given: StoredKey): StoredKey {
  const rule = "a key store must return an object with id, digest, name, grants and expiresAt, or undefined";
  const { id, digest, name, grants, expiresAt } = objectOf(given, rule);
  objectOf(grants, "the grants of a stored key must be Grants.document, as an object");
  return {
    id: textOf(id, "id"),
    digest: textOf(digest, "digest"),
    name,
    grants,
    expiresAt: expiryOf(expiresAt),
  };
}

/** Takes the same time wherever the two digests differ. */
export function isSameDigest(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}
