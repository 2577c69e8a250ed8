/** The platform under the registry: its object is made when called, evicted at any moment, and reached over a network. */
import type { Env } from "../../pkg/worker/env.ts";
import { Registry } from "../../pkg/worker/registry/object.ts";
import type { Clock } from "./clock.ts";
import type { Faults } from "./faults.ts";
import type { Kv } from "./kv.ts";
import { Storage } from "./storage.ts";

type Life = { registry: Registry; ready: Promise<unknown>; over: boolean };

export class RegistryHost {
  readonly storage: Storage;
  readonly #clock: Clock;
  readonly #faults: Faults;
  readonly #kv: Kv;
  #life: Life | undefined;

  constructor(clock: Clock, faults: Faults, kv: Kv) {
    this.#clock = clock;
    this.#faults = faults;
    this.#kv = kv;
    this.storage = new Storage(clock, faults);
    this.storage.ring = () => void this.#alive().registry.alarm();
  }

  /**
   * One call over the network. `commit` sees the object right after the call ran, before anything else can.
   * Rejects when the call, or its answer, was lost.
   */
  async call<T>(ask: (registry: Registry) => Promise<T>, commit: () => void = () => undefined): Promise<T> {
    await this.#clock.sleep(this.#faults.latencyMs());
    if (this.#faults.happens()) throw new Error("the registry was not reached");
    const life = this.#alive();
    await life.ready;
    if (life.over) throw new Error("the registry was evicted");
    const answering = ask(life.registry);
    commit();
    const answer = await answering;
    await this.#clock.sleep(this.#faults.latencyMs());
    if (this.#faults.happens()) throw new Error("the answer was lost");
    return answer;
  }

  /** Whatever the object had under way ends with it; what it stored stays. */
  evict(): void {
    if (this.#life) this.#life.over = true;
    this.#life = undefined;
  }

  #alive(): Life {
    this.#life ??= this.#born();
    return this.#life;
  }

  #born(): Life {
    let ready: Promise<unknown> = Promise.resolve();
    const ctx = {
      storage: this.storage,
      blockConcurrencyWhile: (work: () => Promise<unknown>) => {
        ready = work();
        return ready;
      },
    } as unknown as DurableObjectState;
    let life: Life | undefined;
    const over = <T>(work: Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        const unlessOver =
          <A>(then: (value: A) => void) =>
          (value: A) => {
            if (!life?.over) then(value);
          };
        work.then(unlessOver(resolve), unlessOver(reject));
      });
    const registry = new Registry(ctx, {} as Env, {
      now: () => this.#clock.shown,
      write: (write) => {
        // Between a write and its acknowledgement is where an eviction hurts most: chance alone rarely hits it.
        if (this.#faults.happens()) this.#clock.after(this.#faults.latencyMs(), () => this.evict());
        return over(this.#kv.write(write));
      },
    });
    life = { registry, ready, over: false };
    return life;
  }
}
