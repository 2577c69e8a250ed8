/**
 * The outbox's state in SQLite. Every method is synchronous, and so is part of the transaction in which it is called.
 * `changed` must be called in the same transaction as the change itself.
 */

import {
  afterChange,
  afterClaim,
  afterWrite,
  type Current,
  type Entry,
  type KvWrite,
  writeFor,
} from "./outbox.ts";

/** An entry that a drain has claimed, and its write. */
export type Claim = { entry: Entry; write: KvWrite };

type Row = { digest: string; change: number; attempts: number; due_at: number; since: number };

export class OutboxTable {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Notes that the key's read copy is out of date. */
  changed(digest: string, now: number): void {
    this.#store(afterChange(this.#find(digest), digest, now));
  }

  /** Claims the entry that has been due the longest, if any is due. */
  claim(now: number): Claim | undefined {
    const row = this.#sql
      .exec<Row>("SELECT * FROM outbox WHERE due_at <= ? ORDER BY due_at LIMIT 1", now)
      .toArray()[0];
    if (!row) return undefined;
    const entry = afterClaim(fromRow(row), now);
    this.#store(entry);
    return { entry, write: writeFor(entry.digest, this.#current(entry.digest), now) };
  }

  /** Notes that the claimed write succeeded, failed or was given up. */
  settle(claim: Claim, succeeded: boolean, now: number): void {
    const current = this.#find(claim.entry.digest);
    if (!current) return;
    const next = afterWrite(current, claim.entry, succeeded, now);
    if (next) this.#store(next);
    else this.#sql.exec("DELETE FROM outbox WHERE digest = ?", current.digest);
  }

  /** The time of the next write, ms. `undefined` if KV is up to date. */
  nextDueAt(): number | undefined {
    return (
      this.#sql.exec<{ at: number | null }>("SELECT min(due_at) AS at FROM outbox").one().at ?? undefined
    );
  }

  /** How many read copies are out of date, and since when the oldest of them is, ms. */
  backlog(): { length: number; since: number | null } {
    return this.#sql
      .exec<{ length: number; since: number | null }>(
        "SELECT count(*) AS length, min(since) AS since FROM outbox",
      )
      .one();
  }

  /** What KV should contain about the key now. */
  #current(digest: string): Current | undefined {
    const row = this.#sql
      .exec<{ record: ArrayBuffer; expires_at: number | null }>(
        "SELECT record, expires_at FROM keys WHERE digest = ? AND epoch = (SELECT epoch FROM registry)",
        digest,
      )
      .toArray()[0];
    return row && { record: new Uint8Array(row.record), expiresAt: row.expires_at };
  }

  #find(digest: string): Entry | undefined {
    const row = this.#sql.exec<Row>("SELECT * FROM outbox WHERE digest = ?", digest).toArray()[0];
    return row && fromRow(row);
  }

  #store({ digest, change, attempts, dueAt, since }: Entry): void {
    this.#sql.exec(
      "INSERT OR REPLACE INTO outbox (digest, change, attempts, due_at, since) VALUES (?, ?, ?, ?, ?)",
      digest,
      change,
      attempts,
      dueAt,
      since,
    );
  }
}

function fromRow({ due_at, ...row }: Row): Entry {
  return { ...row, dueAt: due_at };
}
