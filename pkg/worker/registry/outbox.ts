/**
 * The outbox's rules: which keys' copies in KV are out of date, when each may be written, and what follows from an
 * attempt. Pure: state and time in, next state out. `drain.ts` does the I/O, `outbox-table.ts` keeps the state.
 *
 * The outbox names keys, not values. What to write is read from the registry at the moment of writing, so the
 * latest state wins however many changes have piled up, and writing twice does no harm. That is what makes an
 * eviction between a write and its acknowledgement safe: the entry is still there, and the write is simply done
 * again.
 *
 * What it guarantees: every change reaches KV in the end; no key is written by two drains at once or twice within
 * {@link WRITE_SPACING_MS}.
 *
 * What it cannot guarantee, because KV does not: that a write which was given up on never lands (it may still be on
 * its way when a later one has arrived), nor when readers will see any of it (60 s and more). So nothing may be
 * decided from KV: a request is let through by the registry's verdict alone, and a stale copy costs one wasted
 * read.
 */

/** KV accepts one write per second to the same key and answers 429 beyond that; a tenth more for clocks that differ. */
export const WRITE_SPACING_MS = 1_100;

/** A write that has not been answered by then counts as failed. */
export const WRITE_DEADLINE_MS = 10_000;

/**
 * For how long a claimed entry belongs to the drain that claimed it. INVARIANT: longer than {@link
 * WRITE_DEADLINE_MS}, so an entry is free again only when the write its holder sent has been answered or given up,
 * also if the holder was evicted.
 */
export const LEASE_MS = 3 * WRITE_DEADLINE_MS;

/** The longest wait between two attempts while KV is failing. */
export const BACKOFF_MS_MAX = 5 * 60_000;

/** KV refuses an `expiration` less than 60 s ahead of its own clock; half as much again for clocks that differ. */
export const EXPIRATION_AHEAD_S_MIN = 90;

/** KV keeps an `expiration` in 32 bits, and refuses a later second than this one of the year 2038. */
export const EXPIRATION_S_MAX = 2 ** 31 - 1;

/** One key whose copy in KV is not known to be up to date. */
export type Entry = {
  /** SHA-256 of the key's text, hex: names the copy. */
  digest: string;
  /** Counts the changes while the entry exists: tells whether something changed while a write was under way. */
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

/** What KV should hold about a key: its record, or nothing once it is revoked. */
export type Current = { record: Uint8Array /** ms, `null` for never */; expiresAt: number | null };

/**
 * The key changed. The first write waits out the spacing, since the last one may have happened just now; later
 * changes join it without pushing it back, so a key that changes all the time is still written.
 */
export function afterChange(entry: Entry | undefined, digest: string, now: number): Entry {
  if (entry) return { ...entry, change: entry.change + 1, attempts: 0 };
  return { digest, change: 1, attempts: 0, dueAt: now + WRITE_SPACING_MS, since: now };
}

/** A drain takes the entry: nobody else may, until the lease ends. To be stored *before* the write is sent. */
export function afterClaim(entry: Entry, now: number): Entry {
  return { ...entry, attempts: entry.attempts + 1, dueAt: now + LEASE_MS };
}

/**
 * The claimed write was answered, or given up. `current` is the entry as it stands now; `undefined` as the answer
 * means that KV is up to date and the entry can go.
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

/** Doubles from the spacing to {@link BACKOFF_MS_MAX}. No jitter: there is one drain, so there is no herd to spread. */
export function backoffMs(attempts: number): number {
  return Math.min(WRITE_SPACING_MS * 2 ** Math.min(attempts, 16), BACKOFF_MS_MAX);
}

/**
 * The write that brings KV up to date. The expiration only tidies up: it may lie later than the record's expiry,
 * which the engine checks at each request, or before it, which costs the head start from then on.
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
