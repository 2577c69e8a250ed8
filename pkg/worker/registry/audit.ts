/**
 * The audit log: who did what, and when. It only grows. An entry is written in the same transaction as the change that it
 * reports, so there is no change without its entry and no entry without its change. The log outlives the records, and
 * distinguishes a revoked key from one that never existed. It never contains a key's text, a token or a value from the
 * origin.
 */
import type { Actor } from "../../core/boundary.ts";
import type { AuditEntry, AuditEvent, Page, Snapshot } from "./protocol.ts";

type Row = {
  seq: number;
  at: number;
  actor: string;
  event: AuditEvent["event"];
  key_id: string | null;
  detail: string | null;
};

export class AuditLog {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  append(actor: Actor, event: AuditEvent, now: number): void {
    this.#sql.exec(
      "INSERT INTO audit (at, actor, event, key_id, detail) VALUES (?, ?, ?, ?, ?)",
      now,
      JSON.stringify(actor),
      event.event,
      "keyId" in event ? event.keyId : null,
      "detail" in event ? JSON.stringify(event.detail) : null,
    );
  }

  /** Whether a key with this id ever existed. */
  knows(keyId: string): boolean {
    return this.#sql.exec("SELECT 1 FROM audit WHERE key_id = ? LIMIT 1", keyId).toArray().length > 0;
  }

  /** The key as it was created, even if it was changed or revoked since. */
  creationOf(keyId: string): Snapshot | undefined {
    const row = this.#sql
      .exec<{ detail: string }>("SELECT detail FROM audit WHERE key_id = ? AND event = 'key.created'", keyId)
      .toArray()[0];
    return row && JSON.parse(row.detail);
  }

  /** The entries older than `cursor`, newest first. */
  list(cursor: number | undefined, limit: number): Page<AuditEntry> {
    const rows = this.#sql
      .exec<Row>(
        "SELECT * FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?",
        cursor ?? Number.MAX_SAFE_INTEGER,
        limit + 1,
      )
      .toArray();
    return toPage(rows, limit, fromRow);
  }
}

/** The caller asks for one row more than `limit`, to see whether another page follows. */
export function toPage<Row extends { seq: number }, T>(
  rows: Row[],
  limit: number,
  read: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(read);
  return rows.length > limit && last ? { items, next: last.seq } : { items };
}

function fromRow({ seq, at, actor, event, key_id, detail }: Row): AuditEntry {
  const entry = {
    seq,
    at,
    actor: JSON.parse(actor),
    event,
    ...(key_id === null ? {} : { keyId: key_id }),
    ...(detail === null ? {} : { detail: JSON.parse(detail) }),
  };
  // `append` wrote these columns from an `AuditEvent`.
  return entry as AuditEntry;
}
