/** What the admin API says, as /admin/api/openapi.json describes it. Times are ISO 8601. */
import type { Action } from "../../pkg/core/boundary.ts";
import type { StoredGrants } from "../model/draft.ts";

export type Actor = { kind: "token" };

export type Key = {
  id: string;
  name: string;
  grants: StoredGrants;
  expiresAt: string | null;
  createdAt: string;
  createdBy: Actor;
  updatedAt: string;
  updatedBy: Actor;
  version: string;
};

/** `key` is the key's text: here, this once. */
export type CreatedKey = Key & { key: string };

export type KeyContent = { name: string; grants: StoredGrants; expiresAt: string | null };

export type Page<T> = { items: T[]; next?: string };

export type KeySnapshot = { name: string; grants: StoredGrants; expiresAt: string | number | null };

export type AuditEvent =
  | { event: "session.opened" | "session.closed" }
  | { event: "key.created"; keyId: string; detail: KeySnapshot }
  | {
      event: "key.changed";
      keyId: string;
      detail: { before: Partial<KeySnapshot>; after: Partial<KeySnapshot> };
    }
  | { event: "key.revoked"; keyId: string; detail: { name: string } }
  | { event: "keys.revoked_all"; detail: { revoked: number } }
  | { event: "preview.read"; detail: { endpoint: string; target: string } };

export type AuditEntry = AuditEvent & { seq: number; at: string; actor: Actor };

export type Health = {
  keys: number;
  outbox: { length: number; oldestMs: number | null };
  catalog: { name: string; digest: string };
  engine: { digest: string };
};

export type DenyReason =
  | { code: "malformed"; refusal: { code: string; message: string } }
  | { code: "expired" | "unknown_route" | "action_not_granted" | "no_fields" | "replace_needs_all_fields" }
  | { code: "method_not_allowed"; allow: string[] }
  | { code: "parameter_not_allowed"; parameter: string };

export type LiveDecision =
  | { outcome: "allow"; endpoint: string; action: Action; target: string; restricted: boolean }
  | { outcome: "deny"; endpoint?: string; action?: Action; reason: DenyReason };

export type LiveAnswer = {
  status: number;
  contentType: string | null;
  body: string;
  hidden: string[];
  undeclared: string[];
  more: boolean;
};

export type LivePreview = { decision: LiveDecision; answer: LiveAnswer | null };
