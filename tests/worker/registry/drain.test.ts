import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { WRITES_PER_DRAIN_MAX } from "../../../pkg/worker/registry/drain.ts";
import { LEASE_MS, WRITE_SPACING_MS } from "../../../pkg/worker/registry/outbox.ts";
import { OutboxTable } from "../../../pkg/worker/registry/outbox-table.ts";
import {
  ACTOR,
  alarm,
  BY,
  bentIo,
  copyOf,
  created,
  evict,
  newKey,
  now,
  registry,
  settle,
  world,
} from "./world.ts";

const refuse = () => Promise.reject(new Error("KV PUT failed: 429 Too Many Requests"));

/**
 * A point where a write waits until the test lets it continue. Both sides poll: a promise that one object's request
 * resolves for another's crashes this version of workerd.
 */
class Gate {
  #reached = false;
  #opened = false;

  async hold(): Promise<void> {
    this.#reached = true;
    while (!this.#opened) await scheduler.wait(1);
  }

  async reached(): Promise<void> {
    while (!this.#reached) await scheduler.wait(1);
  }

  open(): void {
    this.#opened = true;
  }
}

describe("the copy in KV", () => {
  it("is the record's bytes, byte for byte", async () => {
    const key = await created();
    await settle();
    const verdict = await registry().verdict(key.id, key.digest);
    if (!verdict.alive) throw new Error("dead");
    expect(await copyOf(key)).toBe(new TextDecoder().decode(verdict.record));
  });

  it("follows a change, and is deleted when the key is revoked", async () => {
    const key = await created();
    await settle();
    await registry().update(key.id, key.version, { name: "Renamed" }, BY);
    await settle();
    expect(await copyOf(key)).toContain("Renamed");
    await registry().revoke(key.id, ACTOR);
    await settle();
    expect(await copyOf(key)).toBeNull();
  });

  it("is not written for changes that were replaced: the latest state is written once", async () => {
    const key = await created();
    const changed = await registry().update(key.id, key.version, { name: "second" }, BY);
    if (changed.outcome !== "updated") throw new Error("not updated");
    await registry().update(key.id, changed.key.version, { name: "third" }, BY);
    await settle();
    expect(world.writes).toHaveLength(1);
    expect(await copyOf(key)).toContain("third");
  });

  it("gets an expiration that KV accepts, also when the key ends within the minute", async () => {
    const key = await created(newKey({ expiresAt: now() + 5_000 }));
    await settle();
    expect(world.writes).toHaveLength(1);
    expect(await copyOf(key)).not.toBeNull();
  });

  it.each(["2038-01-19T03:14:07Z", "2038-01-19T03:14:08Z", "2099-12-31T00:00:00Z", "9999-12-31T23:59:59Z"])(
    "reaches KV whenever the key ends (%s)",
    async (end) => {
      const key = await created(newKey({ expiresAt: Date.parse(end) }));
      await settle();
      expect(world.writes).toHaveLength(1);
      expect(await copyOf(key)).not.toBeNull();
    },
  );
});

describe("while KV fails", () => {
  it("changes and verdicts continue, and the copies follow when KV works again", async () => {
    world.fault = refuse;
    const [kept, gone] = [await created(), await created()];
    world.aheadMs += LEASE_MS;
    await alarm();
    expect((await registry().health()).outbox.length).toBe(2);
    await registry().revoke(gone.id, ACTOR);
    expect(await registry().verdict(kept.id, kept.digest)).toMatchObject({ alive: true });
    expect(await registry().verdict(gone.id, gone.digest)).toEqual({ alive: false });
    world.fault = undefined;
    await settle();
    expect(await copyOf(kept)).not.toBeNull();
    expect(await copyOf(gone)).toBeNull();
  });

  it("the alarm neither throws nor stops: there is always a next one, with growing delays", async () => {
    world.fault = refuse;
    await created();
    const waits: number[] = [];
    for (let failure = 0; failure < 10; failure++) {
      world.aheadMs += 600_000;
      await alarm();
      const at = await runInDurableObject(registry(), (_, state) => state.storage.getAlarm());
      if (at === null) throw new Error("no successor");
      waits.push(Math.round((at - now()) / 1_000));
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(waits[0] ?? 0);
  });

  it("a key that KV refuses does not delay the others", async () => {
    const [stuck, free] = [await created(), await created()];
    world.fault = (write, carryOut) => (write.name.endsWith(stuck.digest) ? refuse() : carryOut());
    world.aheadMs += LEASE_MS;
    await alarm();
    expect(await copyOf(free)).not.toBeNull();
    expect((await registry().health()).outbox.length).toBe(1);
  });

  it("health shows how many copies are out of date and since when", async () => {
    world.fault = refuse;
    const before = now();
    await created();
    world.aheadMs += 60_000;
    await alarm();
    const { outbox } = await registry().health();
    expect(outbox.length).toBe(1);
    expect(outbox.since).toBeGreaterThanOrEqual(before);
    expect(outbox.since).toBeLessThan(before + 30_000);
  });
});

describe("an eviction", () => {
  it("with copies outstanding: the next instance has an alarm and writes them", async () => {
    const key = await created();
    await runInDurableObject(registry(), (_, state) => state.storage.deleteAlarm());
    await evict();
    expect(await runInDurableObject(registry(), (_, state) => state.storage.getAlarm())).not.toBeNull();
    await settle();
    expect(await copyOf(key)).not.toBeNull();
  });

  it("between a write and its acknowledgement: the write is done again, and the latest state wins", async () => {
    const key = await created();
    await writeAndForget();
    await evict();
    expect(await copyOf(key)).not.toBeNull();
    expect((await registry().health()).outbox.length).toBe(1);
    await registry().revoke(key.id, ACTOR);
    await settle();
    expect(await copyOf(key)).toBeNull();
  });

  it("leaves the key claimed until the lost write's lease is over", async () => {
    await created();
    await writeAndForget();
    await evict();
    world.aheadMs += LEASE_MS - 2_000;
    await alarm();
    expect(world.writes).toHaveLength(1);
    world.aheadMs += 2_000;
    await alarm();
    expect(world.writes).toHaveLength(2);
  });

  it("in mid-drain leaves the next alarm set: it is set before the first write", async () => {
    await created();
    let successor: number | null = null;
    world.fault = async () => {
      successor = await runInDurableObject(registry(), (_, state) => state.storage.getAlarm());
    };
    world.aheadMs += WRITE_SPACING_MS;
    await alarm();
    expect(successor).toBeGreaterThan(now());
  });
});

/** The work of an instance that is evicted before KV's response reaches it. */
async function writeAndForget(): Promise<void> {
  world.aheadMs += WRITE_SPACING_MS;
  await runInDurableObject(registry(), async (_, { storage }) => {
    const claim = new OutboxTable(storage.sql).claim(now());
    if (!claim) throw new Error("nothing is due");
    await bentIo(env.KEYS).write(claim.write);
  });
}

describe("writes to one key", () => {
  it("never overlap, also when two drains run at once", async () => {
    const key = await created();
    const gate = new Gate();
    let inFlight = 0;
    world.fault = async (_, carryOut) => {
      inFlight += 1;
      expect(inFlight).toBe(1);
      await gate.hold();
      await carryOut();
      inFlight -= 1;
    };
    world.aheadMs += WRITE_SPACING_MS;
    const first = runInDurableObject(registry(), (instance) => instance.alarm());
    await gate.reached();
    await registry().revoke(key.id, ACTOR);
    await runInDurableObject(registry(), (instance) => instance.alarm());
    expect(world.writes).toHaveLength(1);
    gate.open();
    await first;
    await settle();
    expect(await copyOf(key)).toBeNull();
  });

  it("are at least the spacing apart", async () => {
    const key = await created();
    let { version } = key;
    for (let step = 0; step < 40; step++) {
      world.aheadMs += 300;
      const result = await registry().update(key.id, version, { name: `step ${step}` }, BY);
      if (result.outcome !== "updated") throw new Error("not updated");
      version = result.key.version;
      await alarm();
    }
    const times = world.writes.map(({ at }) => at);
    expect(times.length).toBeGreaterThan(5);
    for (const [n, at] of times.entries()) {
      if (n > 0) expect(at - (times[n - 1] ?? 0)).toBeGreaterThanOrEqual(WRITE_SPACING_MS);
    }
  });

  it("a revoke during a slow write of the key wins", async () => {
    const key = await created();
    const gate = new Gate();
    world.fault = async (_, carryOut) => {
      await gate.hold();
      await carryOut();
    };
    world.aheadMs += WRITE_SPACING_MS;
    const draining = runInDurableObject(registry(), (instance) => instance.alarm());
    await gate.reached();
    await registry().revoke(key.id, ACTOR);
    gate.open();
    await draining;
    world.fault = undefined;
    await settle();
    expect(await copyOf(key)).toBeNull();
  });
});

describe("a long backlog", () => {
  it("is written in several alarms, each within its budget", async () => {
    world.fault = async () => {};
    await runInDurableObject(registry(), (_, { storage }) => {
      const outbox = new OutboxTable(storage.sql);
      for (let n = 0; n < WRITES_PER_DRAIN_MAX + 30; n++) outbox.changed(`digest ${n}`, now());
    });
    world.aheadMs += LEASE_MS;
    await runInDurableObject(registry(), (instance) => instance.alarm());
    expect(world.writes).toHaveLength(WRITES_PER_DRAIN_MAX);
    expect(await alarm()).toBe(true);
    expect((await registry().health()).outbox).toEqual({ length: 0, since: null });
  });

  it("ends with no alarm left to run", async () => {
    await created();
    await settle();
    expect(await runInDurableObject(registry(), (_, state) => state.storage.getAlarm())).toBeNull();
  });
});

describe("whatever the order of changes, failures and evictions", () => {
  /** A small pseudorandom generator, so that a failing run can be repeated with its seed. */
  function random(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  }

  it.each([1, 2, 3, 4, 5, 6])("KV ends up with the live keys and no other (seed %d)", async (seed) => {
    const below = random(seed);
    world.fault = async (_, carryOut) => {
      const fate = below(4);
      if (fate === 0) return refuse();
      await carryOut();
      if (fate === 1) throw new Error("the answer was lost");
    };
    const keys: Awaited<ReturnType<typeof created>>[] = [];
    const revoked = new Set<string>();
    for (let step = 0; step < 60; step++) {
      const some = keys[below(keys.length)];
      const choice = below(12);
      if (choice < 4 || !some) keys.push(await created());
      else if (choice < 6) await registry().update(some.id, some.version, { name: `step ${step}` }, BY);
      else if (choice < 8) {
        await registry().revoke(some.id, ACTOR);
        revoked.add(some.id);
      } else if (choice < 10) await alarm();
      else if (choice < 11) await evict();
      else if (below(4) === 0) {
        await registry().revokeAll(ACTOR);
        for (const { id } of keys) revoked.add(id);
      }
      world.aheadMs += below(2_000);
    }
    world.fault = undefined;
    world.aheadMs += 600_000;
    await settle();
    for (const key of keys) {
      const verdict = await registry().verdict(key.id, key.digest);
      expect(verdict.alive).toBe(!revoked.has(key.id));
      expect(await copyOf(key)).toBe(verdict.alive ? new TextDecoder().decode(verdict.record) : null);
    }
  });
});
