/**
 * KV as Cloudflare describes it: a write becomes visible elsewhere a minute or two later, a miss is cached too, one name
 * accepts one write per second, and a write may fail, or succeed and report a failure.
 */
import type { KvWrite } from "../../pkg/worker/registry/outbox.ts";
import type { Clock } from "./clock.ts";
import type { Faults } from "./faults.ts";

const STALE_MS_MAX = 120_000;
const CACHED_MS_MIN = 30_000;
const CACHED_MS_MAX = 60_000;
const WRITES_MS_APART = 1_000;

type Version = { at: number; value: Uint8Array | null };
type Cached = { until: number; value: Uint8Array | null };

export class Kv {
  readonly #clock: Clock;
  readonly #faults: Faults;
  readonly #versions = new Map<string, Version[]>();
  readonly #caches = new Map<string, Cached>();
  /** Writes that KV would have answered with 429. */
  tooFast = 0;

  constructor(clock: Clock, faults: Faults) {
    this.#clock = clock;
    this.#faults = faults;
  }

  async write(write: KvWrite): Promise<void> {
    await this.#clock.sleep(this.#faults.latencyMs());
    const versions = this.#versions.get(write.name) ?? [];
    const last = versions.at(-1);
    if (last && this.#clock.passed - last.at < WRITES_MS_APART) {
      this.tooFast += 1;
      throw new Error("429");
    }
    const fate = this.#faults.ofWrite();
    if (fate === "refused") throw new Error("KV is away");
    const value = write.kind === "put" ? write.value : null;
    this.#versions.set(write.name, [...versions, { at: this.#clock.passed, value }]);
    if (fate === "unacknowledged") throw new Error("the answer was lost");
  }

  /** What a location sees: its cache, or else some state of the last two minutes. */
  async read(location: number, name: string): Promise<ArrayBuffer | null> {
    await this.#clock.sleep(this.#faults.latencyMs());
    if (this.#faults.readFails()) throw new Error("KV is away");
    const cached = this.#caches.get(`${location} ${name}`);
    if (cached && cached.until > this.#clock.passed) return this.#delivered(cached.value);
    const seen = this.#clock.passed - this.#faults.staleMs(STALE_MS_MAX);
    const value = this.#versions.get(name)?.findLast((version) => version.at <= seen)?.value ?? null;
    const until = this.#clock.passed + this.#faults.random.whole(CACHED_MS_MIN, CACHED_MS_MAX);
    this.#caches.set(`${location} ${name}`, { until, value });
    return this.#delivered(value);
  }

  /** What every location sees in the end. */
  latest(name: string): Uint8Array | null {
    return this.#versions.get(name)?.at(-1)?.value ?? null;
  }

  #delivered(value: Uint8Array | null): ArrayBuffer | null {
    return value && this.#faults.garbled(value).slice().buffer;
  }
}
