/**
 * Keys that may be guesses: those that this isolate holds no record of, by the address that shows them.
 *
 * Guarantees: in one period the registry is asked about at most `unknownKeysMax` different keys of one address that
 * neither this isolate nor KV knows, also if all of them come at once; a key that it called dead is not asked about
 * again for `deadKeyMs`, and counts once. Memory is bounded.
 *
 * Does not: decide that a key lives. A denial may be remembered, since what is dead never lives again; an approval
 * may not. Nor does it count worldwide: this memory is the isolate's, and the rate limit behind it the location's.
 */

import { Lru } from "../../gate/lru.ts";
import type { WorkerLimits } from "../limits.ts";
import { Failures } from "./failures.ts";

/** The keys of one address that take one of its places: asked about right now, or dead. */
type Places = Readonly<{ digests: Set<string>; endsAt: number }>;

export class Guesses {
  readonly #limits: WorkerLimits;
  readonly #failures: Failures;
  readonly #places: Lru<Places>;
  /** When a dead key may be asked about again, by its digest. */
  readonly #deadUntil: Lru<number>;

  constructor(limits: WorkerLimits) {
    const { refusedAddressesMax, deadKeysMax } = limits;
    this.#limits = limits;
    this.#failures = new Failures(limits);
    this.#places = new Lru({ entriesMax: refusedAddressesMax, sizeMax: refusedAddressesMax });
    this.#deadUntil = new Lru({ entriesMax: deadKeysMax, sizeMax: deadKeysMax });
  }

  isDead(digest: string, now: number): boolean {
    return now < (this.#deadUntil.get(digest) ?? now);
  }

  /** Takes a place for a key that nobody here knows. Without one the registry is not to be asked about it. */
  takePlace(address: string, digest: string, now: number): boolean {
    const places = this.#placesOf(address, now);
    if (places.digests.has(digest)) return true;
    if (places.digests.size >= this.#limits.unknownKeysMax) return false;
    if (this.#failures.refusedSeconds(address, now) > 0) return false;
    places.digests.add(digest);
    this.#places.set(address, places, places.digests.size);
    return true;
  }

  /** The registry knows the key: it was no guess. */
  givePlaceBack(address: string, digest: string): void {
    const places = this.#places.get(address);
    if (!places?.digests.delete(digest)) return;
    if (places.digests.size === 0) this.#places.delete(address);
    else this.#places.resize(address, places.digests.size);
  }

  /** The registry called the key dead. */
  async died(limiter: RateLimit, address: string, digest: string, now: number): Promise<void> {
    if (this.isDead(digest, now)) return;
    this.#deadUntil.set(digest, now + this.#limits.deadKeyMs);
    this.takePlace(address, digest, now);
    await this.#failures.count(limiter, address, now);
  }

  /** After how many seconds an address without a free place may try again. */
  waitSeconds(address: string, now: number): number {
    const untilPlacesEnd = Math.ceil((this.#placesOf(address, now).endsAt - now) / 1_000);
    return Math.max(this.#failures.refusedSeconds(address, now), untilPlacesEnd);
  }

  /** What is left of the address's period, or a new one. */
  #placesOf(address: string, now: number): Places {
    const places = this.#places.get(address);
    if (places !== undefined && now < places.endsAt) return places;
    return { digests: new Set(), endsAt: now + this.#limits.refusedAddressMs };
  }
}
