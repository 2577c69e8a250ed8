import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { SWEEP_ROWS_MAX } from "../../../pkg/worker/registry/keys.ts";
import { LEASE_MS } from "../../../pkg/worker/registry/outbox.ts";
import { OutboxTable } from "../../../pkg/worker/registry/outbox-table.ts";
import { ACTOR, alarm, BY, copyOf, created, evict, newKey, now, registry, settle, world } from "./world.ts";

describe("revoking all keys", () => {
  it("counts and kills every key at once, before any row or copy is gone", async () => {
    const keys = [await created(), await created(), await created()];
    await settle();
    expect(await registry().revokeAll(ACTOR)).toBe(3);
    for (const key of keys) {
      expect(await registry().verdict(key.id, key.digest)).toEqual({ alive: false });
      expect(await registry().get(key.id)).toBeUndefined();
    }
    expect(await registry().list(undefined, 10)).toEqual({ items: [] });
    expect((await registry().health()).keys).toBe(0);
  });

  it("sweeps rows and copies later, and leaves nothing in KV", async () => {
    const keys = [await created(), await created()];
    await settle();
    for (const key of keys) expect(await copyOf(key)).not.toBeNull();
    await registry().revokeAll(ACTOR);
    await settle();
    for (const key of keys) expect(await copyOf(key)).toBeNull();
  });

  it("continues if the object is evicted between the revoke and the sweep", async () => {
    const key = await created();
    await settle();
    await registry().revokeAll(ACTOR);
    await evict();
    expect(await registry().verdict(key.id, key.digest)).toEqual({ alive: false });
    await settle();
    expect(await copyOf(key)).toBeNull();
  });

  it("sweeps in bounded batches, and no faster than KV accepts the writes", async () => {
    const many = SWEEP_ROWS_MAX + 20;
    await runInDurableObject(registry(), (_, { storage }) => {
      storage.sql.exec(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
         INSERT INTO keys (id, digest, epoch, version, record, name) SELECT i, i, 1, '', x'', '' FROM n`,
        many,
      );
    });
    world.fault = () => Promise.reject(new Error("KV waits"));
    expect(await registry().revokeAll(ACTOR)).toBe(many);
    await alarm();
    expect((await registry().health()).outbox.length).toBe(SWEEP_ROWS_MAX);
    await alarm();
    expect((await registry().health()).outbox.length).toBe(SWEEP_ROWS_MAX);
    const at = await runInDurableObject(registry(), (_, state) => state.storage.getAlarm());
    expect(at).toBeGreaterThan(now());
    world.fault = undefined;
    world.writes.length = 0;
    await settle();
    expect(world.writes).toHaveLength(many);
  });

  it("writes no copy of a dead key, swept or not", async () => {
    const { digest } = await created();
    await registry().revokeAll(ACTOR);
    world.aheadMs += LEASE_MS;
    await runInDurableObject(registry(), (_, { storage }) => {
      expect(new OutboxTable(storage.sql).claim(now())?.write).toEqual({
        kind: "delete",
        name: `key:${digest}`,
      });
    });
  });

  it("leaves a key created afterwards alive", async () => {
    await created();
    await registry().revokeAll(ACTOR);
    const { id, digest } = await created();
    await settle();
    expect(await registry().verdict(id, digest)).toMatchObject({ alive: true });
    expect(await copyOf({ digest })).not.toBeNull();
  });

  it("puts every key created at the same moment before it or after it: counted and dead, or alive", async () => {
    const keys = Array.from({ length: 40 }, () => newKey());
    const creations: Promise<unknown>[] = [];
    const revocations: Promise<number>[] = [];
    for (const [n, key] of keys.entries()) {
      creations.push(registry().create(key, BY));
      if (n === 10 || n === 25) revocations.push(registry().revokeAll(ACTOR));
    }
    await Promise.all(creations);
    const dead = (await Promise.all(revocations)).reduce((sum, n) => sum + n, 0);
    expect(dead).toBeGreaterThan(0);
    const verdicts = await Promise.all(keys.map(({ id, digest }) => registry().verdict(id, digest)));
    expect(verdicts.filter(({ alive }) => !alive)).toHaveLength(dead);
    await settle();
    for (const [n, key] of keys.entries()) expect((await copyOf(key)) !== null).toBe(verdicts[n]?.alive);
  });

  it("knows its keys afterwards, swept or not", async () => {
    const { id } = await created();
    await registry().revokeAll(ACTOR);
    expect(await registry().revoke(id, ACTOR)).toBe("already_revoked");
    await settle();
    expect(await registry().revoke(id, ACTOR)).toBe("already_revoked");
  });

  it("without any counts zero", async () => {
    expect(await registry().revokeAll(ACTOR)).toBe(0);
  });
});
