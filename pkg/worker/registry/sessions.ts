/**
 * The sessions of signed-in Administrators. Only the browser knows a session's id; the database has its digest, so a copy
 * of the database gives no access. A session is valid only while the token that opened it is still the configured one.
 */

import type { Session } from "./protocol.ts";

const MINUTE_MS = 60_000;

/** A session ends when nobody has used it for this long. */
export const IDLE_MS_MAX = 60 * MINUTE_MS;

/** A session ends this long after signing in, used or not. */
export const SESSION_MS_MAX = 12 * 60 * MINUTE_MS;

/** Use is noted no more often than this, so that not every call writes to storage. */
const SEEN_MS_STEP = MINUTE_MS;

type Row = { token_digest: string; created_at: number; seen_at: number };

export class Sessions {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  open(digest: string, tokenDigest: string, now: number): Session {
    this.#sql.exec(
      "DELETE FROM sessions WHERE seen_at <= ? OR created_at <= ?",
      now - IDLE_MS_MAX,
      now - SESSION_MS_MAX,
    );
    this.#sql.exec("INSERT INTO sessions VALUES (?, ?, ?, ?)", digest, tokenDigest, now, now);
    return { idleEndsAt: now + IDLE_MS_MAX, endsAt: now + SESSION_MS_MAX };
  }

  /** The session, if it is valid now; this call counts as its use. An invalid session is deleted. */
  use(digest: string, tokenDigest: string, now: number): Session | undefined {
    const row = this.#sql
      .exec<Row>("SELECT token_digest, created_at, seen_at FROM sessions WHERE digest = ?", digest)
      .toArray()[0];
    if (!row) return undefined;
    const endsAt = row.created_at + SESSION_MS_MAX;
    if (row.token_digest !== tokenDigest || now >= row.seen_at + IDLE_MS_MAX || now >= endsAt) {
      this.close(digest);
      return undefined;
    }
    if (now < row.seen_at + SEEN_MS_STEP) return { idleEndsAt: row.seen_at + IDLE_MS_MAX, endsAt };
    this.#sql.exec("UPDATE sessions SET seen_at = ? WHERE digest = ?", now, digest);
    return { idleEndsAt: now + IDLE_MS_MAX, endsAt };
  }

  /** Returns whether there was one. */
  close(digest: string): boolean {
    return this.#sql.exec("DELETE FROM sessions WHERE digest = ?", digest).rowsWritten > 0;
  }
}
