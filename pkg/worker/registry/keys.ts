/**
 * The keys that are alive. Every verdict is read from here.
 *
 * A key is alive while its row exists and has the current epoch. Revoking one key deletes its row. Revoking all keys
 * raises the epoch, with one write for any number of keys: from that commit on every row is dead, and is deleted later.
 *
 * Guarantees: each method that changes something is one transaction, which includes the audit entry and the outbox
 * entry. A Durable Object runs one transaction at a time, so a key created "at the same moment" as a revoke-all comes
 * either before it (and is dead) or after it (and is alive). A deleted row never comes back.
 *
 * Does not check expiry: that is part of the decision, which the engine makes from the record and the time of the
 * request.
 */
import type { Actor } from "../../core/boundary.ts";
import { type AuditLog, toPage } from "./audit.ts";
import type { Codec } from "./codec.ts";
import type { OutboxTable } from "./outbox-table.ts";
import type {
  Change,
  CreateResult,
  Key,
  KeyChanges,
  NewKey,
  Page,
  RevokeResult,
  Snapshot,
  UpdateResult,
  Verdict,
} from "./protocol.ts";

/** How long a repeated Idempotency-Key is recognised. */
export const IDEMPOTENCY_MS = 24 * 60 * 60_000;

/** Dead rows deleted in one transaction, bounded so that verdicts wait only briefly. */
export const SWEEP_ROWS_MAX = 500;

type Row = { seq: number; digest: string; version: string; record: ArrayBuffer };

const ALIVE = "epoch = (SELECT epoch FROM registry)";

export class Keys {
  readonly #storage: DurableObjectStorage;
  readonly #codec: Codec;
  readonly #audit: AuditLog;
  readonly #outbox: OutboxTable;

  constructor(storage: DurableObjectStorage, codec: Codec, audit: AuditLog, outbox: OutboxTable) {
    this.#storage = storage;
    this.#codec = codec;
    this.#audit = audit;
    this.#outbox = outbox;
  }

  verdict(id: string, digest: string, held: string | undefined): Verdict {
    const row = this.#sql
      .exec<{ version: string; record: ArrayBuffer | null }>(
        `SELECT version, CASE WHEN version = ? THEN NULL ELSE record END AS record FROM keys
         WHERE id = ? AND digest = ? AND ${ALIVE}`,
        held ?? null,
        id,
        digest,
      )
      .toArray()[0];
    if (!row) return { alive: false };
    const { version, record } = row;
    return record ? { alive: true, version, record: new Uint8Array(record) } : { alive: true, version };
  }

  create(key: NewKey, by: Change, now: number): CreateResult {
    return this.#storage.transactionSync(() => {
      const repeated = key.idempotencyKey && this.#createdWith(key.idempotencyKey, now);
      if (repeated) return { outcome: "repeated", id: repeated, isSame: this.#wasCreatedAs(repeated, key) };
      const { id, digest, name, expiresAt } = key;
      const record: Key["record"] = {
        format: 1,
        id,
        name,
        grants: JSON.parse(key.grants),
        epoch: this.epoch(),
        createdAt: now,
        createdBy: by.actor,
        updatedAt: now,
        updatedBy: by.actor,
        expiresAt,
      };
      const { bytes, version } = this.#codec.seal(record);
      this.#sql.exec(
        "INSERT INTO keys (id, digest, epoch, version, record, name, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        digest,
        record.epoch,
        version,
        bytes,
        name,
        expiresAt,
      );
      if (key.idempotencyKey) {
        this.#sql.exec("INSERT INTO idempotency VALUES (?, ?, ?)", key.idempotencyKey, id, now);
      }
      const detail = { ...snapshot(record), catalogDigest: by.catalogDigest };
      this.#audit.append(by.actor, { event: "key.created", keyId: id, detail }, now);
      this.#outbox.changed(digest, now);
      return { outcome: "created", key: { record, version } };
    });
  }

  get(id: string): Key | undefined {
    const row = this.#find(id);
    return row && this.#read(row);
  }

  /**
   * The keys older than `cursor`, newest first. A key created or revoked between two pages neither shifts nor repeats
   * others.
   */
  list(cursor: number | undefined, limit: number): Page<Key> {
    const rows = this.#sql
      .exec<Row>(
        `SELECT seq, digest, version, record FROM keys WHERE ${ALIVE} AND seq < ? ORDER BY seq DESC LIMIT ?`,
        cursor ?? Number.MAX_SAFE_INTEGER,
        limit + 1,
      )
      .toArray();
    return toPage(rows, limit, (row) => this.#read(row));
  }

  /** Changes the key if it is still at `version`. */
  update(id: string, version: string, changes: KeyChanges, by: Change, now: number): UpdateResult {
    return this.#storage.transactionSync(() => {
      const row = this.#find(id);
      if (!row) return { outcome: "unknown" };
      const { record: before } = this.#read(row);
      if (row.version !== version) {
        return {
          outcome: "lost",
          version: row.version,
          updatedAt: before.updatedAt,
          updatedBy: before.updatedBy,
        };
      }
      const { grants, ...rest } = changes;
      const changed: Partial<Snapshot> =
        grants === undefined ? rest : { ...rest, grants: JSON.parse(grants) };
      const record = { ...before, ...changed, updatedAt: now, updatedBy: by.actor };
      const sealed = this.#codec.seal(record);
      this.#sql.exec(
        "UPDATE keys SET version = ?, record = ?, name = ?, expires_at = ? WHERE seq = ?",
        sealed.version,
        sealed.bytes,
        record.name,
        record.expiresAt,
        row.seq,
      );
      const detail = {
        before: only(changed, snapshot(before)),
        after: changed,
        catalogDigest: by.catalogDigest,
      };
      this.#audit.append(by.actor, { event: "key.changed", keyId: id, detail }, now);
      this.#outbox.changed(row.digest, now);
      return { outcome: "updated", key: { record, version: sealed.version } };
    });
  }

  /** Does not read the record: a damaged record must not prevent its key from being revoked. */
  revoke(id: string, actor: Actor, now: number): RevokeResult {
    return this.#storage.transactionSync(() => {
      const row = this.#sql
        .exec<{ digest: string; name: string }>(
          `DELETE FROM keys WHERE id = ? AND ${ALIVE} RETURNING digest, name`,
          id,
        )
        .toArray()[0];
      if (!row) return this.#audit.knows(id) ? "already_revoked" : "unknown";
      this.#audit.append(actor, { event: "key.revoked", keyId: id, detail: { name: row.name } }, now);
      this.#outbox.changed(row.digest, now);
      return "revoked";
    });
  }

  /** Revokes every key and returns how many there were. */
  revokeAll(actor: Actor, now: number): number {
    return this.#storage.transactionSync(() => {
      const revoked = this.count();
      this.#sql.exec("UPDATE registry SET epoch = epoch + 1");
      this.#audit.append(actor, { event: "keys.revoked_all", detail: { revoked, epoch: this.epoch() } }, now);
      return revoked;
    });
  }

  /** Deletes some of the rows that a revoke-all left dead, and queues the deletion of their read copies. */
  sweep(now: number): void {
    this.#storage.transactionSync(() => {
      const dead = this.#sql
        .exec<{ seq: number; digest: string }>(
          "SELECT seq, digest FROM keys WHERE epoch < (SELECT epoch FROM registry) LIMIT ?",
          SWEEP_ROWS_MAX,
        )
        .toArray();
      for (const { seq, digest } of dead) {
        this.#sql.exec("DELETE FROM keys WHERE seq = ?", seq);
        this.#outbox.changed(digest, now);
      }
    });
  }

  /** Whether there are dead rows to sweep. */
  unswept(): boolean {
    return (
      this.#sql.exec("SELECT 1 FROM keys WHERE epoch < (SELECT epoch FROM registry) LIMIT 1").toArray()
        .length > 0
    );
  }

  count(): number {
    return this.#sql.exec<{ n: number }>(`SELECT count(*) AS n FROM keys WHERE ${ALIVE}`).one().n;
  }

  /** Raised by each revoke-all; a record of an older epoch is dead. */
  epoch(): number {
    return this.#sql.exec<{ epoch: number }>("SELECT epoch FROM registry").one().epoch;
  }

  get #sql(): SqlStorage {
    return this.#storage.sql;
  }

  #find(id: string): Row | undefined {
    return this.#sql
      .exec<Row>(`SELECT seq, digest, version, record FROM keys WHERE id = ? AND ${ALIVE}`, id)
      .toArray()[0];
  }

  #read({ version, record }: Row): Key {
    return { record: this.#codec.read(new Uint8Array(record)), version };
  }

  #wasCreatedAs(id: string, { name, grants, expiresAt }: NewKey): boolean {
    const before = this.#audit.creationOf(id);
    const asked: Snapshot = { name, grants: JSON.parse(grants), expiresAt };
    return before !== undefined && JSON.stringify(snapshot(before)) === JSON.stringify(asked);
  }

  #createdWith(idempotencyKey: string, now: number): string | undefined {
    this.#sql.exec("DELETE FROM idempotency WHERE created_at <= ?", now - IDEMPOTENCY_MS);
    return this.#sql
      .exec<{ key_id: string }>("SELECT key_id FROM idempotency WHERE idempotency_key = ?", idempotencyKey)
      .toArray()[0]?.key_id;
  }
}

function snapshot({ name, grants, expiresAt }: Snapshot): Snapshot {
  return { name, grants, expiresAt };
}

/** The members of `whole` that `changed` has too. */
function only(changed: Partial<Snapshot>, whole: Snapshot): Partial<Snapshot> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name in changed));
}
