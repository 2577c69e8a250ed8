/**
 * The compiled policies of the keys that called last.
 *
 * Guarantees: `Limits` bounds their number and the engine memory that they use. If a running call needs a policy that
 * was evicted, or lost with its instance, the policy compiles itself again and returns to this cache.
 *
 * Does not: know whether a key is alive. A policy here is a copy; only admission decides whether it counts.
 */
import type { CompiledCatalog } from "../core/compiled-catalog.ts";
import type { CompiledPolicy } from "../core/compiled-policy.ts";
import type { Limits } from "./limits.ts";
import { Lru } from "./lru.ts";

/** A key as it was presented: its public id, and the SHA-256 of its text. */
export type PresentedKey = Readonly<{ id: string; digest: string }>;

/** A compiled copy of a key's record or grants. */
export type HeldPolicy = Readonly<{ id: string; digest: string; version: string; policy: CompiledPolicy }>;

export class Policies {
  readonly #catalog: CompiledCatalog;
  readonly #held: Lru<HeldPolicy>;

  constructor(catalog: CompiledCatalog, limits: Limits) {
    this.#catalog = catalog;
    this.#held = new Lru({
      entriesMax: limits.recordsMax,
      sizeMax: limits.recordsBytesMax,
      release: ({ policy }) => policy.release(),
    });
  }

  held(digest: string): HeldPolicy | undefined {
    return this.#held.get(digest);
  }

  /** Compiles a stored record and keeps it. Throws an `EngineError` if the bytes are no record. */
  openRecord(digest: string, bytes: Uint8Array): HeldPolicy {
    return this.#open(digest, bytes.byteLength, (onHeld) => {
      const { id, version, policy } = this.#catalog.openRecord(bytes, onHeld);
      return { id, digest, version, policy };
    });
  }

  /**
   * Compiles grants in their stored form and keeps them. Their version is their text and expiry, since they have no
   * other. Throws `invalid_grants`.
   */
  openGrants({ id, digest }: PresentedKey, grants: string, expiresAt: number | null): HeldPolicy {
    const version = `${expiresAt} ${grants}`;
    const held = this.held(digest);
    if (held?.version === version && held.id === id) return held;
    return this.#open(digest, version.length, (onHeld) => {
      return { id, digest, version, policy: this.#catalog.openGrants(grants, expiresAt, onHeld) };
    });
  }

  forget(digest: string): void {
    this.#held.delete(digest);
  }

  #open(digest: string, sourceBytes: number, compile: (onHeld: () => void) => HeldPolicy): HeldPolicy {
    const opened = compile(() => this.#keep(digest, opened, sourceBytes));
    this.#keep(digest, opened, sourceBytes);
    return opened;
  }

  #keep(digest: string, held: HeldPolicy, sourceBytes: number): void {
    const size = held.policy.size + sourceBytes;
    if (this.#held.peek(digest) === held) this.#held.resize(digest, size);
    else this.#held.set(digest, held, size);
  }
}
