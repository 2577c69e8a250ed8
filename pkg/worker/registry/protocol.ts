/** The arguments and results of the registry's calls: plain values that cross the RPC boundary unchanged. */
import type { Action, Actor, RecordDocument } from "../../core/boundary.ts";

/** A key's grants in their stored form, as the engine wrote them. */
export type StoredGrants = Record<
  string,
  { actions: Action[]; fields: "all" | string[]; parents?: string[] }
>;

/** A record, and the version of its bytes. */
export type Key = { record: Omit<RecordDocument, "grants"> & { grants: StoredGrants }; version: string };

/** Who makes a change, and the catalog against which its grants were checked. */
export type Change = { actor: Actor; catalogDigest: string };

/**
 * A key to create. Its text was generated and shown elsewhere; only its digest comes here. `grants` is their stored form
 * as JSON text.
 */
export type NewKey = {
  id: string;
  digest: string;
  name: string;
  grants: string;
  expiresAt: number | null;
  idempotencyKey?: string;
};

/** Members that are left out stay as they are. */
export type KeyChanges = { name?: string; grants?: string; expiresAt?: number | null };

export type CreateResult =
  | { outcome: "created"; key: Key }
  /**
   * This idempotency key created the key before; `isSame` says whether by the same request. The key's text cannot be
   * shown again, since it is stored nowhere.
   */
  | { outcome: "repeated"; id: string; isSame: boolean };

export type UpdateResult =
  | { outcome: "updated"; key: Key }
  /** Somebody else changed the key first; these members describe their change. */
  | { outcome: "lost"; version: string; updatedAt: number; updatedBy: Actor }
  | { outcome: "unknown" };

export type RevokeResult = "revoked" | "already_revoked" | "unknown";

/** Newest first. `next` is the cursor of the next page, if there is one. */
export type Page<T> = { items: T[]; next?: number };

/** The entries of the audit log, by kind of event. */
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

/** The part of a record that an Administrator chooses. */
export type Snapshot = { name: string; grants: StoredGrants; expiresAt: number | null };

export type AuditEntry = AuditEvent & { seq: number; at: number; actor: Actor };

/** A valid session: when it ends without further calls, and when at the latest, ms. */
export type Session = { idleEndsAt: number; endsAt: number };

export type Health = {
  epoch: number;
  keys: number;
  /** Read copies that are out of date, and since when the oldest is, ms. */
  outbox: { length: number; since: number | null };
};

/** The registry's answer for one request: whether a key is alive, and at which version. */
export type Verdict =
  | { alive: false }
  /** `record` has the bytes of that version, unless the caller said that it holds them already. */
  | { alive: true; version: string; record?: Uint8Array };
