/**
 * Writes the outbox to KV.
 *
 * `claim` takes a lease on an entry, so two overlapping drains never write the same key, and nothing depends on there
 * being only one alarm at a time. The lease is stored before the write is sent: a Durable Object's output gate holds
 * outgoing messages back until earlier storage writes are durable.
 */

import { within } from "../../core/deadline.ts";
import type { KvWrite } from "./outbox.ts";
import { WRITE_DEADLINE_MS } from "./outbox.ts";
import type { OutboxTable } from "./outbox-table.ts";

/** The I/O of the registry, except storage. Tests and simulations provide their own. */
export type RegistryIo = {
  now(): number;
  /** Rejects if KV refuses the write or does not respond in time. */
  write(write: KvWrite): Promise<void>;
};

/** Concurrent writes. The platform queues further connections of one invocation. */
const WRITERS = 6;

/**
 * Writes per alarm. A long backlog takes several alarms, each well within an invocation's limits on time and subrequests.
 */
export const WRITES_PER_DRAIN_MAX = 200;

/**
 * Writes the entries that are due, at most {@link WRITES_PER_DRAIN_MAX}. A failed write is tried again later; it never
 * rejects this promise.
 */
export async function drain(outbox: OutboxTable, io: RegistryIo): Promise<void> {
  let budget = WRITES_PER_DRAIN_MAX;
  const writeUntilDone = async () => {
    while (budget-- > 0) {
      const claim = outbox.claim(io.now());
      if (!claim) return;
      const succeeded = await io.write(claim.write).then(
        () => true,
        () => false,
      );
      outbox.settle(claim, succeeded, io.now());
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writeUntilDone));
}

/** The real clock, and the real KV with a deadline on each write. */
export function platformIo(kv: KVNamespace): RegistryIo {
  return { now: () => Date.now(), write: async (write) => within(WRITE_DEADLINE_MS, apply(kv, write)) };
}

function apply(kv: KVNamespace, write: KvWrite): Promise<void> {
  if (write.kind === "delete") return kv.delete(write.name);
  return kv.put(
    write.name,
    write.value,
    write.expiration === undefined ? {} : { expiration: write.expiration },
  );
}
