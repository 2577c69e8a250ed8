/**
 * One random history: Administrators and integrations at many locations use the real admission and the real registry of the
 * Worker, over a KV, a network and clocks that misbehave.
 *
 * The results are compared with a model that knows nothing about epochs, versions or copies: which keys are alive, with
 * which fields, at the moment when a verdict was read.
 */

import { CompiledCatalog } from "../../pkg/core/compiled-catalog.ts";
import type { AllowedCall } from "../../pkg/core/compiled-policy.ts";
import { Policies, type PresentedKey } from "../../pkg/gate/policies.ts";
import { admit, type Ports } from "../../pkg/worker/admission/admit.ts";
import { Guesses } from "../../pkg/worker/admission/guesses.ts";
import { askVerdict } from "../../pkg/worker/admission/verdict.ts";
import type { Env } from "../../pkg/worker/env.ts";
import { WORKER_LIMITS } from "../../pkg/worker/limits.ts";
import { LEASE_MS, WRITE_DEADLINE_MS } from "../../pkg/worker/registry/outbox.ts";
import catalog from "../vectors/catalog.json";
import type { Clock } from "./clock.ts";
import { Faults } from "./faults.ts";
import { Kv } from "./kv.ts";
import type { Random } from "./random.ts";
import { RegistryHost } from "./registry-host.ts";

const LOCATIONS = 4;
const CATALOG = JSON.stringify(catalog);
const CALL = { method: "GET", path: "/api/people", query: "" };
const FIELD_LISTS = [["name"], ["id"], ["id", "name"], ["department.name", "name"]];
const BY = { actor: { kind: "token" }, catalogDigest: "d" } as const;

/** The caches of the isolates of four locations. They outlive a history; no key does. */
export const caches = Array.from(
  { length: LOCATIONS },
  () => new Policies(new CompiledCatalog(CATALOG), WORKER_LIMITS),
);

/** Few enough that integrations reach the limit on unknown keys. */
const UNKNOWN_KEYS_MAX = 1;
const limiter = { limit: async () => ({ success: true }) };

/** A key as the model knows it. */
type Known = PresentedKey & { alive: boolean; fields: string; version: string };
type Tally = { requests: number; released: number; refused: number; limited: number; unavailable: number };

export class History {
  readonly tally: Tally = { requests: 0, released: 0, refused: 0, limited: 0, unavailable: 0 };
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #faults: Faults;
  readonly #kv: Kv;
  readonly #host: RegistryHost;
  readonly #guesses = caches.map(() => new Guesses({ ...WORKER_LIMITS, unknownKeysMax: UNKNOWN_KEYS_MAX }));
  readonly #keys: Known[] = [];
  readonly #under: Promise<unknown>[] = [];
  /** How far the clock has been changed: now, and at its extremes. */
  #step = 0;
  readonly #steps = { min: 0, max: 0 };

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
    this.#faults = new Faults(random);
    this.#kv = new Kv(clock, this.#faults);
    this.#host = new RegistryHost(clock, this.#faults, this.#kv);
  }

  /** Runs the history and throws at the first broken promise. */
  async run(): Promise<void> {
    const end = this.#clock.passed + 240_000;
    for (let event = 0; event < 40; event += 1) {
      this.#clock.after(this.#random.whole(0, this.#random.chance(0.5) ? 3_000 : 200_000), () =>
        this.#start(),
      );
    }
    while (await this.#clock.tick(end));
    this.#faults.calm = true;
    while (await this.#clock.tick(end + 3_600_000));
    await Promise.all(this.#under);
    this.#kvIsTheTruth();
    this.#host.storage.close();
  }

  #start(): void {
    const event = this.#random.whole(0, 99);
    const location = this.#random.whole(0, LOCATIONS - 1);
    const key = this.#keys.length < 2 ? undefined : this.#random.pick(this.#keys);
    if (key === undefined || event < 8) this.#watch(this.#generate());
    else if (event < 18) this.#watch(this.#edit(key));
    else if (event < 26) this.#watch(this.#revoke(key));
    else if (event < 28) this.#watch(this.#revokeAll());
    else if (event < 34) this.#host.evict();
    else if (event < 36) this.#stepClock();
    else if (event < 40) caches[location]?.forget(key.digest);
    else this.#watch(this.#request(key, location));
  }

  #watch(work: Promise<void>): void {
    this.#under.push(work);
    // Awaited at the end; this keeps a rejection from counting as unhandled until then.
    work.catch(() => undefined);
  }

  #stepClock(): void {
    if (this.#faults.calm) return;
    const ms = this.#random.whole(-20_000, 20_000);
    this.#clock.stepBy(ms);
    this.#step += ms;
    this.#steps.min = Math.min(this.#steps.min, this.#step);
    this.#steps.max = Math.max(this.#steps.max, this.#step);
  }

  async #generate(): Promise<void> {
    // Not from the engine, whose keys have no seed: writes that are due together are in the order of their digests.
    const [id, digest] = [this.#random.hex(12), this.#random.hex(64)];
    const fields = this.#random.pick(FIELD_LISTS);
    const grants = JSON.stringify({ people: { actions: ["read"], fields, parents: [] } });
    const key = { id, digest, name: "Key", grants, expiresAt: null };
    await this.#administer(
      (registry) => registry.create(key, BY),
      () =>
        this.#keys.push({
          id,
          digest,
          alive: true,
          fields: JSON.stringify(fields),
          version: this.#versionOf(id),
        }),
    );
  }

  async #edit(key: Known): Promise<void> {
    const fields = this.#random.pick(FIELD_LISTS);
    const grants = JSON.stringify({ people: { actions: ["read"], fields, parents: [] } });
    const held = this.#random.chance(0.9) ? key.version : "stale";
    await this.#administer(
      (registry) => registry.update(key.id, held, { grants }, BY),
      () => {
        const version = this.#versionOf(key.id);
        if (version === key.version || version === "") return;
        key.version = version;
        key.fields = JSON.stringify(fields);
      },
    );
  }

  async #revoke(key: Known): Promise<void> {
    await this.#administer(
      (registry) => registry.revoke(key.id, BY.actor),
      () => {
        key.alive = false;
      },
    );
  }

  async #revokeAll(): Promise<void> {
    await this.#administer(
      (registry) => registry.revokeAll(BY.actor),
      () => {
        for (const key of this.#keys) key.alive = false;
      },
    );
  }

  /** An Administrator whose call was lost does not know its result; the model does. */
  async #administer(ask: Parameters<RegistryHost["call"]>[0], commit: () => void): Promise<void> {
    await this.#host.call(ask, commit).catch(() => undefined);
  }

  async #request(key: Known, location: number): Promise<void> {
    const [policies, guesses] = [caches[location], this.#guesses[location]];
    if (policies === undefined || guesses === undefined) return;
    this.tally.requests += 1;
    const asked = new Verdicts(this.#host, this.#clock, key);
    const name = { id: key.id, digest: key.digest };
    const isolate = { policies, guesses, limiter };
    let seen: ArrayBuffer | null = null;
    const ports = this.#ports(asked, location);
    const copy = async (digest: string) => {
      seen = await ports.copy(digest);
      return seen;
    };
    const died = !key.alive;
    const caller = { key: name, address: "192.0.2.1" };
    const admission = await admit(isolate, { ...ports, copy }, caller, CALL);

    const { read } = asked;
    switch (admission.outcome) {
      case "unavailable":
        this.tally.unavailable += 1;
        hold(asked.troubled, "a registry that responded in time is not unavailable");
        return;
      case "dead":
        this.tally.refused += 1;
        hold(
          read === undefined ? died : !read.alive,
          "a living key is not refused, wherever it is used and however new it is",
        );
        return;
      case "limited":
        this.tally.limited += 1;
        hold(seen === null, "a key that KV knows is not limited");
        hold(read === undefined, "the registry is not asked about a key that is limited");
        return;
      case "decided": {
        const { held, decided, early } = admission;
        hold(read !== undefined, "nothing is decided without a verdict");
        hold(read.alive, "nothing is released for a key that was revoked when its verdict was read");
        hold(decided.outcome === "allow", "a key may read what it was given");
        hold(
          releasedBy(decided) === read.fields,
          "exactly the fields that the key had when its verdict was read are released",
        );
        hold(
          early === undefined || this.#sent.get(early) === held.version,
          "an early read was started on this version",
        );
        this.tally.released += 1;
        return;
      }
      default:
        admission satisfies never;
    }
  }

  readonly #sent = new WeakMap<object, string>();

  #ports(asked: Verdicts, location: number): Ports {
    return {
      copy: (digest) => this.#kv.read(location, `key:${digest}`),
      verdict: (key, held) => askVerdict(asked.env, key, held, WORKER_LIMITS.verdictMs),
      send: (copy) => {
        const originCall = { result: new Promise<never>(() => undefined), abort: () => undefined };
        this.#sent.set(originCall, copy.version);
        return originCall;
      },
    };
  }

  /**
   * If the clock jumps further than the difference between a lease and a write's deadline, an entry becomes free although its
   * write, of an evicted registry, is still under way and may arrive last. Its copy lets nobody in, and is not checked here.
   */
  #kvIsTheTruth(): void {
    hold(this.#pending() === 0, "the outbox drains");
    const leapMs = this.#steps.max - this.#steps.min;
    hold(leapMs > 0 || this.#kv.tooFast === 0, "no name is written twice within a second");
    if (leapMs >= LEASE_MS - WRITE_DEADLINE_MS) return;
    for (const key of this.#keys) {
      const copy = this.#kv.latest(`key:${key.digest}`);
      hold(
        (copy !== null) === key.alive,
        key.alive ? "a key that lives has its copy" : "a dead key has no copy",
      );
      hold(copy === null || fieldsOf(copy) === key.fields, "a copy is of the last change");
    }
  }

  #pending(): number {
    return this.#host.storage.sql.exec("SELECT digest FROM outbox").toArray().length;
  }

  #versionOf(id: string): string {
    const rows = this.#host.storage.sql.exec("SELECT version FROM keys WHERE id = ?", id).toArray();
    return String(rows[0]?.version ?? "");
  }
}

/** The registry as one request asks it, and what was true when the verdict was read. */
class Verdicts {
  readonly env: Env;
  read: { alive: boolean; fields: string } | undefined;
  readonly #clock: Clock;
  readonly #started: number;
  #lost = false;

  constructor(host: RegistryHost, clock: Clock, key: Known) {
    this.#clock = clock;
    this.#started = clock.passed;
    const verdict = async (id: string, digest: string, held?: string) => {
      let truth: { alive: boolean; fields: string } | undefined;
      try {
        const answer = await host.call(
          (registry) => registry.verdict(id, digest, held),
          () => {
            truth = { alive: key.alive, fields: key.fields };
          },
        );
        this.read ??= truth;
        return answer;
      } catch (error) {
        this.#lost = true;
        throw error;
      }
    };
    const namespace = { getByName: () => ({ verdict }) };
    this.env = { REGISTRY: namespace } as unknown as Env;
  }

  /** Whether the network gave a reason for a missing verdict. */
  get troubled(): boolean {
    return this.#lost || this.#clock.passed - this.#started >= WORKER_LIMITS.verdictMs;
  }
}

/** The fields that pass of a response that has every field of the field lists here. */
function releasedBy(allowed: AllowedCall): string {
  const answer = JSON.stringify({ data: { id: 1, name: "a", department: { name: "b", head: "c" } } });
  const { data } = JSON.parse(new TextDecoder().decode(allowed.project(new TextEncoder().encode(answer))));
  const all = { "department.name": data.department?.name, id: data.id, name: data.name };
  return JSON.stringify(Object.keys(all).filter((field) => all[field as keyof typeof all] !== undefined));
}

function fieldsOf(record: Uint8Array): string {
  return JSON.stringify(JSON.parse(new TextDecoder().decode(record)).grants.people.fields);
}

export class BrokenPromise extends Error {}

function hold(promise: boolean, what: string): asserts promise {
  if (!promise) throw new BrokenPromise(what);
}
