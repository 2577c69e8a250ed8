/** What the registry is asked and what it answers: plain values that cross the RPC boundary unchanged. */
import type { Action, Actor, RecordDocument } from "../../core/boundary.ts";

/** A key's grants in their stored form, as the engine wrote them. */
export type StoredGrants = Record<
  string,
  { actions: Action[]; fields: "all" | string[]; parents?: string[] }
>;

/** A record and the version its bytes have. */
export type Key = { record: Omit<RecordDocument, "grants"> & { grants: StoredGrants }; version: string };

/** Who asks for a change, and by which catalog its grants were checked. */
export type Change = { actor: Actor; catalogDigest: string };

/**
 * A key to be: its text was made and shown elsewhere, only its digest comes here. `grants` is their stored form as
 * JSON text.
 */
export type NewKey = {
  id: string;
  digest: string;
  name: string;
  grants: string;
  expiresAt: number | null;
  idempotencyKey?: string;
};

/** What is left out stays as it is. */
export type KeyChanges = { name?: string; grants?: string; expiresAt?: number | null };

export type CreateResult =
  | { outcome: "created"; key: Key }
  /**
   * The same idempotency key made this key before, asked for in the same way or not. Its text cannot be shown again: it
   * is stored nowhere.
   */
  | { outcome: "repeated"; id: string; isSame: boolean };

export type UpdateResult =
  | { outcome: "updated"; key: Key }
  /** Somebody else was first; this is what they left. */
  | { outcome: "lost"; version: string; updatedAt: number; updatedBy: Actor }
  | { outcome: "unknown" };

export type RevokeResult = "revoked" | "already_revoked" | "unknown";

/** Newest first; `next` is the cursor of the page that follows, if one does. */
export type Page<T> = { items: T[]; next?: number };

/** What the audit log holds about each kind of event. */
export type AuditEvent =
  | { event: "session.opened" | "session.closed" }
  | { event: "key.created"; keyId: string; detail: Snapshot & { catalogDigest: string } }
  | {
      event: "key.changed";
      keyId: string;
      detail: { before: Partial<Snapshot>; after: Partial<Snapshot>; catalogDigest: string };
    }
  | { event: "key.revoked"; keyId: string; detail: { name: string } }
  | { event: "keys.revoked_all"; detail: { revoked: number; epoch: number } }
  | { event: "preview.read"; detail: { endpoint: string; target: string; catalogDigest: string } };

/** The part of a record an Administrator decides on. */
export type Snapshot = { name: string; grants: StoredGrants; expiresAt: number | null };

export type AuditEntry = AuditEvent & { seq: number; at: number; actor: Actor };

/** A session that counts, and when it ends without further calls and at the latest, ms. */
export type Session = { idleEndsAt: number; endsAt: number };

export type Health = {
  epoch: number;
  keys: number;
  /** Copies in KV that are out of date, and since when the oldest is, ms. */
  outbox: { length: number; since: number | null };
};

/** The registry's answer, for one request, whether a key is alive and at which version. */
export type Verdict =
  | { alive: false }
  /** `record` holds the bytes of that version whenever the asker does not hold it already. */
  | { alive: true; version: string; record?: Uint8Array };
