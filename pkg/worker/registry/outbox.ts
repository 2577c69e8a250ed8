/**
 * The rules of the outbox: which read copies are out of date, when each may be written, and what follows from an
 * attempt. Pure: state and time in, next state out. `drain.ts` does the I/O, `outbox-table.ts` keeps the state.
 *
 * The outbox names keys, not values. The value is read from the registry at the moment of writing, so the latest state
 * wins however many changes are queued, and writing twice does no harm. Therefore an eviction between a write and its
 * acknowledgement is safe: the entry still exists, and the write is done again.
 *
 * Guarantees: every change reaches KV in the end. No key is written by two drains at once, or twice within
 * {@link WRITE_SPACING_MS}.
 *
 * Does not guarantee, because KV does not: that a write which was given up never lands (it may arrive after a later one),
 * nor when readers see a write (60 s and more). So nothing may be decided from KV. Only the registry's verdict lets a
 * request through, and a stale copy costs one wasted read.
 */

/**
 * KV accepts one write per second to the same key and responds with 429 to more. A tenth is added for clocks that
 * differ.
 */
export const WRITE_SPACING_MS = 1_100;

/** A write without a response after this time counts as failed. */
export const WRITE_DEADLINE_MS = 10_000;

/**
 * How long a claimed entry belongs to the drain that claimed it. INVARIANT: longer than {@link WRITE_DEADLINE_MS}. So an
 * entry becomes free only after its write has ended or was given up, even if its drain was evicted.
 */
export const LEASE_MS = 3 * WRITE_DEADLINE_MS;

/** The longest wait between two attempts while KV is failing. */
export const BACKOFF_MS_MAX = 5 * 60_000;

/** KV refuses an `expiration` less than 60 s ahead of its own clock. Half of that is added for clocks that differ. */
export const EXPIRATION_AHEAD_S_MIN = 90;

/** KV stores an `expiration` in 32 bits and refuses any later second than this one, in the year 2038. */
export const EXPIRATION_S_MAX = 2 ** 31 - 1;

/** One key whose read copy may be out of date. */
export type Entry = {
  /** SHA-256 of the key's text, hex. It names the copy. */
  digest: string;
  /** Counts the changes while the entry exists, to detect a change during a write. */
  change: number;
  /** Writes tried since the last change or success. */
  attempts: number;
  /** The earliest moment of the next attempt, ms. */
  dueAt: number;
  /** Since when the copy is out of date, ms. */
  since: number;
};

/** One write to KV. */
export type KvWrite =
  | { kind: "put"; name: string; value: Uint8Array /** seconds since the epoch */; expiration?: number }
  | { kind: "delete"; name: string };

/** What KV should contain about a key that is not revoked. */
export type Current = { record: Uint8Array /** ms, `null` for never */; expiresAt: number | null };

/**
 * The entry after a change of the key. The first write waits for the spacing, since the previous write may be recent.
 * Later changes join it without delaying it, so a key that changes all the time is still written.
 */
export function afterChange(entry: Entry | undefined, digest: string, now: number): Entry {
  if (entry) return { ...entry, change: entry.change + 1, attempts: 0 };
  return { digest, change: 1, attempts: 0, dueAt: now + WRITE_SPACING_MS, since: now };
}

/**
 * The entry after a drain has claimed it: no other drain may until the lease ends. Store it *before* sending the
 * write.
 */
export function afterClaim(entry: Entry, now: number): Entry {
  return { ...entry, attempts: entry.attempts + 1, dueAt: now + LEASE_MS };
}

/**
 * The entry after the claimed write has ended or was given up. `current` is the entry as it is now. `undefined` means
 * that KV is up to date and the entry can be deleted.
 */
export function afterWrite(
  current: Entry,
  claimed: Entry,
  succeeded: boolean,
  now: number,
): Entry | undefined {
  if (succeeded && current.change === claimed.change) return undefined;
  if (succeeded) return { ...current, attempts: 0, dueAt: now + WRITE_SPACING_MS, since: now };
  return { ...current, dueAt: now + backoffMs(current.attempts) };
}

/** Doubles from the spacing to {@link BACKOFF_MS_MAX}. No jitter: there is only one drain, so no thundering herd. */
export function backoffMs(attempts: number): number {
  return Math.min(WRITE_SPACING_MS * 2 ** Math.min(attempts, 16), BACKOFF_MS_MAX);
}

/**
 * The write that brings KV up to date. The expiration only cleans up. It may be later than the record's expiry, which the
 * engine checks at each request, or earlier, which costs only the early reads after it.
 */
export function writeFor(digest: string, current: Current | undefined, now: number): KvWrite {
  const name = `key:${digest}`;
  if (!current) return { kind: "delete", name };
  const put = { kind: "put", name, value: current.record } as const;
  if (current.expiresAt === null) return put;
  const earliest = Math.ceil(now / 1000) + EXPIRATION_AHEAD_S_MIN;
  const expiration = Math.min(Math.max(Math.ceil(current.expiresAt / 1000), earliest), EXPIRATION_S_MAX);
  return expiration < earliest ? put : { ...put, expiration };
}
