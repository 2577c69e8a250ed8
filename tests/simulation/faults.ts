/** The faults of a simulation, at random from one seed. There are none after `calm` is set. */
import type { Random } from "./random.ts";

export class Faults {
  calm = false;
  readonly random: Random;
  /** Some histories have few faults, some many. */
  readonly #rate: number;

  constructor(random: Random) {
    this.random = random;
    this.#rate = random.pick([0, 0.02, 0.15]);
  }

  happens(factor = 1): boolean {
    return !this.calm && this.random.chance(this.#rate * factor);
  }

  /** Mostly short, sometimes longer than every deadline. */
  latencyMs(): number {
    if (this.happens()) return this.random.whole(500, 6_000);
    return this.random.whole(1, 80);
  }

  /** An alarm fires at some time after it is due. */
  alarmLateMs(): number {
    return this.happens(2) ? this.random.whole(0, 60_000) : 0;
  }

  staleMs(max: number): number {
    return this.random.chance(0.5) ? 0 : this.random.whole(0, max);
  }

  ofWrite(): "done" | "refused" | "unacknowledged" {
    if (!this.happens(2)) return "done";
    return this.random.pick(["refused", "unacknowledged"]);
  }

  readFails(): boolean {
    return this.happens();
  }

  /** Sometimes a copy was altered: to grant everything, or to garbage. */
  garbled(value: Uint8Array): Uint8Array {
    if (!this.happens()) return value;
    const text = new TextDecoder().decode(value);
    return new TextEncoder().encode(
      this.random.chance(0.5) ? text.replace(/"fields":\[[^\]]*\]/, '"fields":"all"') : text.slice(1),
    );
  }
}
