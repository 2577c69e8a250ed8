/**
 * Where a guard looks keys up, and the simplest such place.
 *
 * A store holds digests, never a key's text. What it says is believed for one call only: a revoked key is refused from
 * the next call on.
 */

import { expiryOf } from "../core/argument.ts";
import type { Grants } from "../core/grants.ts";
import { generateKey } from "../core/keys.ts";
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
  readonly #prefix: string | undefined;
  readonly #keys = new Map<string, StoredKey>();

  constructor({ prefix }: { prefix?: string } = {}) {
    this.#prefix = prefix;
  }

  generate(made: { name: string; grants: Grants; expiresAt?: number | null }): { id: string; key: string } {
    const { name, grants, expiresAt = null } = made;
    const { id, key, digest } = generateKey(this.#prefix);
    this.#keys.set(id, { id, digest, name, grants: grants.document, expiresAt: expiryOf(expiresAt) });
    return { id, key };
  }

  find(id: string, digest: string): StoredKey | undefined {
    const stored = this.#keys.get(id);
    return stored !== undefined && isSameDigest(stored.digest, digest) ? stored : undefined;
  }

  revoke(id: string): boolean {
    return this.#keys.delete(id);
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

/** Takes the same time wherever two digests differ. */
export function isSameDigest(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}
