/**
 * Counts failed authentication by client address.
 *
 * Guarantees: an address that failed too often is remembered to the end of the period, without further I/O, in bounded
 * memory.
 *
 * Does not: count worldwide. The platform's rate limits are per location, and this memory is per isolate. They slow down
 * guessing and shield the registry; they decide nothing.
 */

import { Lru } from "../../gate/lru.ts";
import type { WorkerLimits } from "../limits.ts";

export class Failures {
  readonly #refusedUntil: Lru<number>;
  readonly #periodMs: number;

  constructor(limits: WorkerLimits) {
    this.#refusedUntil = new Lru({
      entriesMax: limits.refusedAddressesMax,
      sizeMax: limits.refusedAddressesMax,
    });
    this.#periodMs = limits.refusedAddressMs;
  }

  /** How many more seconds `address` is refused; 0 if it is not. */
  refusedSeconds(address: string, now: number): number {
    const until = this.#refusedUntil.get(address);
    if (until === undefined) return 0;
    if (now < until) return Math.ceil((until - now) / 1_000);
    this.#refusedUntil.delete(address);
    return 0;
  }

  /** Counts one failure. If the limiter fails, nothing is counted: the call was refused already. */
  async count(limiter: RateLimit, address: string, now: number): Promise<void> {
    const { success } = await limiter.limit({ key: address }).catch(() => ({ success: true }));
    if (!success) this.#refusedUntil.set(address, now + this.#periodMs);
  }
}
