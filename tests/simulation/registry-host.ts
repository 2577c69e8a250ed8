/**
 * The registry's platform: it creates the object at a call, may evict it at any moment, and connects it over a
 * network.
 */
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
   * One call over the network. `commit` gets the object right after the call ran, before anything else can.
   * Rejects if the call, or its response, was lost.
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

  /** Evicts the object: its running work ends, what it stored stays. */
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
        // An eviction is worst between a write and its acknowledgement, and chance alone rarely hits that moment.
        if (this.#faults.happens()) this.#clock.after(this.#faults.latencyMs(), () => this.evict());
        return over(this.#kv.write(write));
      },
    });
    life = { registry, ready, over: false };
    return life;
  }
}
