/**
 * Guesses, by client address: keys for which neither this isolate nor KV has a record.
 *
 * Guarantees: in one period the registry is asked about at most `unknownKeysMax` different guesses of one address, even
 * if all of them arrive at once. If the registry called a key dead, it is not asked about it again for `deadKeyMs`, and
 * the key counts once. Memory is bounded.
 *
 * Does not: decide that a key is alive. It may remember a denial, since a dead key stays dead, but never an approval. It
 * does not count worldwide: this memory is per isolate, and the rate limit in `failures.ts` is per location.
 */

import { Lru } from "../../gate/lru.ts";
import type { WorkerLimits } from "../limits.ts";
import { Failures } from "./failures.ts";

/** The keys that take the places of one address: the registry is being asked about them, or they are dead. */
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

  /** Takes a place for a guess. Without one, the registry must not be asked about it. */
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

  /** Notes that the registry called the key dead. */
  async died(limiter: RateLimit, address: string, digest: string, now: number): Promise<void> {
    if (this.isDead(digest, now)) return;
    this.#deadUntil.set(digest, now + this.#limits.deadKeyMs);
    this.takePlace(address, digest, now);
    await this.#failures.count(limiter, address, now);
  }

  /** How many seconds an address without a free place has to wait. */
  waitSeconds(address: string, now: number): number {
    const untilPlacesEnd = Math.ceil((this.#placesOf(address, now).endsAt - now) / 1_000);
    return Math.max(this.#failures.refusedSeconds(address, now), untilPlacesEnd);
  }

  /** The address's current period, or a new one. */
  #placesOf(address: string, now: number): Places {
    const places = this.#places.get(address);
    if (places !== undefined && now < places.endsAt) return places;
    return { digests: new Set(), endsAt: now + this.#limits.refusedAddressMs };
  }
}
