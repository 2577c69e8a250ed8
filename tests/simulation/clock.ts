/**
 * Time that advances only when the simulation says so. The timers of the code under test run in their order, one by one,
 * and everything that a timer starts is settled before the next.
 */
type Timer = { at: number; order: number; run: () => void };

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

export class Clock {
  #now: number;
  #step = 0;
  #order = 0;
  readonly #timers = new Map<number, Timer>();
  readonly #platform = { setTimeout, clearTimeout, dateNow: Date.now };

  constructor(start: number) {
    this.#now = start;
  }

  /** The time of a machine's clock, which may have been changed. */
  get shown(): number {
    return this.#now + this.#step;
  }

  /** How much time has passed, whatever the clocks show. */
  get passed(): number {
    return this.#now;
  }

  stepBy(ms: number): void {
    this.#step += ms;
  }

  install(): void {
    Date.now = () => this.shown;
    globalThis.setTimeout = ((run: () => void, ms = 0) =>
      this.after(ms, run)) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((timer: number) => this.cancel(timer)) as unknown as typeof clearTimeout;
  }

  uninstall(): void {
    Date.now = this.#platform.dateNow;
    globalThis.setTimeout = this.#platform.setTimeout;
    globalThis.clearTimeout = this.#platform.clearTimeout;
  }

  after(ms: number, run: () => void): number {
    this.#order += 1;
    this.#timers.set(this.#order, { at: this.#now + Math.max(0, ms), order: this.#order, run });
    return this.#order;
  }

  cancel(timer: number): void {
    this.#timers.delete(timer);
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve));
  }

  /** Runs the next timer; false if there is none until `end`. */
  async tick(end: number): Promise<boolean> {
    await settled();
    let next: Timer | undefined;
    for (const timer of this.#timers.values()) {
      if (next === undefined || timer.at < next.at || (timer.at === next.at && timer.order < next.order))
        next = timer;
    }
    if (next === undefined || next.at > end) return false;
    this.#timers.delete(next.order);
    this.#now = next.at;
    next.run();
    return true;
  }
}
