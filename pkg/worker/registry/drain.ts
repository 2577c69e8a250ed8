/**
 * Carries the outbox to KV.
 *
 * The lease taken by `claim` keeps two drains off one key even where they overlap, so nothing depends on there
 * being only one alarm at a time. The lease is stored before the write leaves: a Durable Object's output gate holds
 * outgoing messages back until the storage writes before them are durable.
 */

import { within } from "../../core/deadline.ts";
import type { KvWrite } from "./outbox.ts";
import { WRITE_DEADLINE_MS } from "./outbox.ts";
import type { OutboxTable } from "./outbox-table.ts";

/** Everything the registry does to the outside world. Tests and simulations bring their own. */
export type RegistryIo = {
  now(): number;
  /** Rejects if KV refused, or did not answer in time. */
  write(write: KvWrite): Promise<void>;
};

/** Writes in flight at once: the platform queues more than six connections of one invocation. */
const LANES = 6;

/**
 * Writes per alarm: a long backlog is carried in several, each well inside an invocation's limits on time and
 * subrequests.
 */
export const WRITES_PER_DRAIN_MAX = 200;

/**
 * Writes what is due, at most {@link WRITES_PER_DRAIN_MAX} of it. A write that fails comes back later; it never
 * rejects this.
 */
export async function drain(outbox: OutboxTable, io: RegistryIo): Promise<void> {
  let budget = WRITES_PER_DRAIN_MAX;
  const lane = async () => {
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
  await Promise.all(Array.from({ length: LANES }, lane));
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
