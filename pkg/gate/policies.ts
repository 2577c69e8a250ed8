/**
 * The policies of the keys that called last, compiled.
 *
 * Guarantees: their number, and what they hold of the engine's memory, are bounded by `Limits`. One that was put out, or
 * lost with its instance, compiles itself again when a call that is under way needs it, and takes its place here.
 *
 * Does not: know whether a key is alive. What is held here is a copy, and only who admits keys says whether it counts.
 */
import type { CompiledCatalog } from "../core/compiled-catalog.ts";
import type { CompiledPolicy } from "../core/compiled-policy.ts";
import type { Limits } from "./limits.ts";
import { Lru } from "./lru.ts";

/** A key as it was presented: its public id, and the SHA-256 of its text. */
export type KeyName = Readonly<{ id: string; digest: string }>;

/** A compiled copy of what is stored of a key. */
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
   * Compiles grants in their stored form and keeps them. They have no version of their own: it is their text and expiry.
   * Throws `invalid_grants`.
   */
  openGrants({ id, digest }: KeyName, grants: string, expiresAt: number | null): HeldPolicy {
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
