/**
 * Where a guard looks keys up, and the simplest such place.
 *
 * A store holds digests, never a key's text. What it says is believed for one call only: a revoked key is refused from
 * the next call on.
 */

import { expiryOf, invalidArgument, objectOf, textOf } from "../core/argument.ts";
import { Grants } from "../core/grants.ts";
import { generateKey, prefixOf } from "../core/keys.ts";
import type { StoredGrants } from "../documents.d.ts";

export interface KeyStore {
  find(id: string, digest: string): Promise<StoredKey | undefined> | StoredKey | undefined;
}

export type StoredKey = {
  id: string;
  digest: string;
  name: string;
  grants: StoredGrants;
  expiresAt: number | null;
};

export class MemoryKeyStore implements KeyStore {
  readonly #prefix: string;
  readonly #keys = new Map<string, StoredKey>();

  constructor(options: { prefix?: string } = {}) {
    const { prefix } = objectOf(options, "the options are an object");
    this.#prefix = prefixOf(prefix);
  }

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

  revoke(id: string): boolean {
    return this.#keys.delete(textOf(id, "id"));
  }

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
