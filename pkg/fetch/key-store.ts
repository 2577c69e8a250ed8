/**
 * Where a guard looks keys up, and the simplest such place.
 *
 * A store holds digests, never a key's text. What it says is believed for one call only: a revoked key is refused from
 * the next call on.
 */

import { expiryOf, invalidArgument, objectOf, textOf } from "../core/argument.ts";
import type { StoredGrants } from "../core/documents.ts";
import { Grants } from "../core/grants.ts";
import { generateKey, prefixOf } from "../core/keys.ts";

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
  readonly #prefix: string;
  readonly #keys = new Map<string, StoredKey>();

  constructor(options: { prefix?: string } = {}) {
    const { prefix } = objectOf(options, "the options are an object");
    this.#prefix = prefixOf(prefix);
  }

  /** A new key. Its text is here and nowhere else: only its digest is kept. */
  generate(made: { name: string; grants: Grants; expiresAt?: number | null }): { id: string; key: string } {
    const {
      name,
      grants,
      expiresAt = null,
    } = objectOf(made, "what is made is an object with name and grants");
    if (!(grants instanceof Grants)) throw invalidArgument("grants are what Catalog.grants gives");
    const facts = { name: textOf(name, "name"), grants: grants.document, expiresAt: expiryOf(expiresAt) };
    const { id, key, digest } = generateKey(this.#prefix);
    this.#keys.set(id, { id, digest, ...facts });
    return { id, key };
  }

  find(id: string, digest: string): StoredKey | undefined {
    const stored = this.#keys.get(textOf(id, "id"));
    return isSameDigest(stored?.digest ?? "", textOf(digest, "digest")) ? stored : undefined;
  }

  /** From the next call on the key is refused. `false` if there is none. */
  revoke(id: string): boolean {
    return this.#keys.delete(textOf(id, "id"));
  }

  /** Revokes every key, and says how many there were. */
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

/** What a store gave, if it is a key: nobody's types hold a store to its own. */
export function storedKeyOf(given: StoredKey): StoredKey {
  const rule = "a key store gives an object with id, digest, name, grants and expiresAt, or nothing";
  const { id, digest, name, grants, expiresAt } = objectOf(given, rule);
  objectOf(grants, "the grants of a stored key are Grants.document, as an object");
  return {
    id: textOf(id, "id"),
    digest: textOf(digest, "digest"),
    name,
    grants,
    expiresAt: expiryOf(expiresAt),
  };
}

/** Takes the same time wherever two digests differ. */
export function isSameDigest(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}
