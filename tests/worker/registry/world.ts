/**
 * The I/O of the registry under test: a clock that tests can move, and the real KV with faults in front of it.
 * It is outside the object, so it survives when the object is evicted.
 */

import { evictAllDurableObjects, reset, runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach } from "vitest";
import { platformIo, type RegistryIo } from "../../../pkg/worker/registry/drain.ts";
import type { Registry } from "../../../pkg/worker/registry/object.ts";
import { type KvWrite, LEASE_MS } from "../../../pkg/worker/registry/outbox.ts";
import type { Key, NewKey } from "../../../pkg/worker/registry/protocol.ts";
import { registry as stubOf } from "../../../pkg/worker/registry/stub.ts";

/** What happens to a write to KV: it may be delayed, refused, or done with its acknowledgement lost. */
type Fault = (write: KvWrite, carryOut: () => Promise<void>) => Promise<void>;

/** Far enough ahead that no alarm is due by itself: alarms run only when a test says so. */
const AHEAD_MS = 3_600_000;

export const world: { aheadMs: number; fault: Fault | undefined; writes: { write: KvWrite; at: number }[] } =
  {
    aheadMs: AHEAD_MS,
    fault: undefined,
    writes: [],
  };

afterEach(async () => {
  Object.assign(world, { aheadMs: AHEAD_MS, fault: undefined, writes: [] });
  await reset();
});

export function bentIo(kv: KVNamespace): RegistryIo {
  const real = platformIo(kv);
  const now = () => real.now() + world.aheadMs;
  return {
    now,
    async write(write) {
      world.writes.push({ write, at: now() });
      const carryOut = () => real.write(write);
      await (world.fault ? world.fault(write, carryOut) : carryOut());
    },
  };
}

export const now = (): number => Date.now() + world.aheadMs;
export const registry = (): DurableObjectStub<Registry> => stubOf(env);
export const evict = (): Promise<void> => evictAllDurableObjects();

/** Runs the alarm once, now. */
export const alarm = (): Promise<boolean> => runDurableObjectAlarm(registry());

/** Moves the clock past every wait and runs alarms until there is nothing left to write. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 50; round++) {
    world.aheadMs += LEASE_MS;
    await alarm();
    const { outbox } = await registry().health();
    if (outbox.length === 0) return;
  }
  throw new Error("the outbox does not empty");
}

export const ACTOR = { kind: "token" } as const;
export const BY = { actor: ACTOR, catalogDigest: "c".repeat(64) };

let made = 0;

/** A key that does not exist yet. */
export function newKey(more: Partial<NewKey> = {}): NewKey {
  made += 1;
  return {
    id: `id${String(made).padStart(10, "0")}`,
    digest: made.toString(16).padStart(64, "0"),
    name: `Key ${made}`,
    grants: '{"time-off":{"actions":["read"],"fields":["employee.name"]}}',
    expiresAt: null,
    ...more,
  };
}

export async function created(key: NewKey = newKey()): Promise<NewKey & Key> {
  const result = await registry().create(key, BY);
  if (result.outcome !== "created") throw new Error("not created");
  return { ...key, ...result.key };
}

/** The bytes in KV for the key, as text; `null` if there are none. */
export const copyOf = ({ digest }: { digest: string }): Promise<string | null> =>
  env.KEYS.get(`key:${digest}`);
