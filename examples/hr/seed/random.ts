/** Pseudorandom numbers, the same in every run: mulberry32 with a seed. No clock, no `Math.random`. */

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 (included) to 1 (excluded). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    const item = from[this.int(0, from.length - 1)];
    if (item === undefined) throw new RangeError("picking from an empty list");
    return item;
  }

  /** Returns `count` different items, in the order of the list. */
  some<T>(from: readonly T[], count: number): T[] {
    const chosen = new Set<T>();
    while (chosen.size < Math.min(count, from.length)) chosen.add(this.pick(from));
    return from.filter((item) => chosen.has(item));
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.int(0, 9)).join("");
  }

  /** In the form of a version 4 UUID. */
  uuid(): string {
    const hex = Array.from({ length: 32 }, (_, i) =>
      i === 12 ? "4" : i === 16 ? this.pick(["8", "9", "a", "b"]) : this.int(0, 15).toString(16),
    ).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }
}
