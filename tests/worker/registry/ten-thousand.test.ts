/**
 * The registry with ten thousand keys. The cost of a call is counted in rows, which the platform bills and on which the
 * object's only thread spends its time.
 */
import { runInDurableObject } from "cloudflare:test";
import { beforeEach, describe, expect, it } from "vitest";
import { AuditLog } from "../../../pkg/worker/registry/audit.ts";
import { engineCodec } from "../../../pkg/worker/registry/codec.ts";
import { WRITES_PER_DRAIN_MAX } from "../../../pkg/worker/registry/drain.ts";
import { Keys, SWEEP_ROWS_MAX } from "../../../pkg/worker/registry/keys.ts";
import { WRITE_SPACING_MS } from "../../../pkg/worker/registry/outbox.ts";
import { OutboxTable } from "../../../pkg/worker/registry/outbox-table.ts";
import { ACTOR, alarm, BY, created, newKey, now, registry, world } from "./world.ts";

const KEYS = 10_000;
const PAGE = 100;

let keys: ReturnType<typeof newKey>[];

beforeEach(async () => {
  world.fault = async () => {};
  keys = Array.from({ length: KEYS }, () => newKey());
  await runInDurableObject(registry(), (_, { storage }) => {
    const real = partsOver(storage).keys;
    storage.transactionSync(() => {
      for (const key of keys) real.create(key, BY, now());
    });
    storage.sql.exec("DELETE FROM outbox");
  });
});

function partsOver(storage: DurableObjectStorage) {
  const [audit, outbox] = [new AuditLog(storage.sql), new OutboxTable(storage.sql)];
  return { audit, outbox, keys: new Keys(storage, engineCodec, audit, outbox) };
}

/** How many rows of its own database a call of the registry reads, and how many it writes. */
function rowsOf(
  work: (parts: ReturnType<typeof partsOver>) => unknown,
): Promise<{ read: number; written: number }> {
  return runInDurableObject(registry(), (_, { storage }) => {
    const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];
    const exec = (query: string, ...bindings: unknown[]) => {
      const cursor = storage.sql.exec(query, ...bindings);
      cursors.push(cursor);
      return cursor;
    };
    const metered = { sql: { exec }, transactionSync: storage.transactionSync.bind(storage) };
    work(partsOver(metered as unknown as DurableObjectStorage));
    const sum = (count: (cursor: (typeof cursors)[number]) => number) =>
      cursors.reduce((total, cursor) => total + count(cursor), 0);
    return { read: sum(({ rowsRead }) => rowsRead), written: sum(({ rowsWritten }) => rowsWritten) };
  });
}

const middle = () => keys[KEYS / 2] ?? newKey();

describe("with ten thousand keys", () => {
  it.each([
    ["that live", async () => 0],
    ["that a revoke-all left dead", () => registry().revokeAll(ACTOR)],
  ])("%s, a call reads and writes a few rows, and a page reads those that it shows", async (_, prepare) => {
    await prepare();
    const { id, digest } = middle();
    const nothing = "0".repeat(64);
    const fresh = newKey({ idempotencyKey: "once" });
    const handfuls: ((parts: ReturnType<typeof partsOver>) => unknown)[] = [
      ({ keys }) => keys.verdict(id, digest, undefined),
      ({ keys }) => keys.verdict(id, nothing, undefined),
      ({ keys }) => keys.verdict("nobody", digest, undefined),
      ({ keys }) => keys.create(fresh, BY, now()),
      ({ keys }) => keys.create({ ...newKey(), idempotencyKey: "once" }, BY, now()),
      ({ keys }) => {
        const version = keys.get(fresh.id)?.version ?? "";
        keys.update(fresh.id, version, { name: "Renamed" }, BY, now());
      },
      ({ keys }) => keys.revoke(fresh.id, ACTOR, now()),
      ({ keys }) => keys.revoke("nobody", ACTOR, now()),
    ];
    for (const [n, work] of handfuls.entries()) {
      const { read, written } = await rowsOf(work);
      expect(read + written, `call ${n}`).toBeLessThanOrEqual(20);
    }
    for (const cursor of [undefined, KEYS / 2, 1, 0]) {
      for (const part of ["keys", "audit"] as const) {
        const { read } = await rowsOf((parts) => parts[part].list(cursor, PAGE));
        expect(read, `${part} from ${cursor}`).toBeLessThanOrEqual(PAGE + 5);
      }
    }
  });

  it("the list pages through all of them, each once", async () => {
    const seen: string[] = [];
    let cursor: number | undefined;
    do {
      const page = await registry().list(cursor, PAGE);
      seen.push(...page.items.map(({ record }) => record.id));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen).toEqual(keys.map(({ id }) => id).toReversed());
  });

  it("revoking all is one transaction of a few writes, swept in steps that do not block a new key's copy", async () => {
    let revoked = 0;
    const { written } = await rowsOf(({ keys }) => {
      revoked = keys.revokeAll(ACTOR, now());
    });
    expect(revoked).toBe(KEYS);
    expect(written).toBeLessThanOrEqual(5);
    for (const { id, digest } of [keys[0], middle(), keys[KEYS - 1]].filter((key) => key !== undefined))
      expect(await registry().verdict(id, digest)).toEqual({ alive: false });
    expect((await registry().health()).keys).toBe(0);

    const step = await rowsOf(({ keys }) => keys.sweep(now()));
    expect(step.written).toBeLessThanOrEqual(5 * SWEEP_ROWS_MAX);
    const fresh = await created();
    let alarms = 0;
    for (let more = true; more; alarms += 1) {
      world.aheadMs += WRITE_SPACING_MS;
      const before = world.writes.length;
      more = await alarm();
      expect(world.writes.length - before).toBeLessThanOrEqual(WRITES_PER_DRAIN_MAX);
      expect((await registry().health()).outbox.length).toBeLessThanOrEqual(2 * SWEEP_ROWS_MAX);
    }
    expect(alarms).toBeLessThanOrEqual(3 * (KEYS / WRITES_PER_DRAIN_MAX));
    const writes = world.writes.map(({ write }) => `${write.kind} ${write.name}`);
    expect(writes.indexOf(`put key:${fresh.digest}`)).toBeLessThanOrEqual(2 * SWEEP_ROWS_MAX);
    const deleted = writes.filter((write) => write.startsWith("delete"));
    expect(deleted.toSorted()).toEqual(keys.map(({ digest }) => `delete key:${digest}`).toSorted());
    expect((await registry().health()).outbox.length).toBe(0);
  });
});
