/** What the admin API says, from the schemas it is checked by. Types only: nothing of the worker is bundled. */
import type { z } from "@hono/zod-openapi";
import type * as schemas from "../../pkg/worker/admin/schemas.ts";

export type Key = z.infer<typeof schemas.Key>;
/** `key` is the key's text: here, this once. */
export type CreatedKey = z.infer<typeof schemas.CreatedKey>;
export type Grants = z.infer<typeof schemas.Grants>;
/** What an Administrator decides on. */
export type KeyContent = Pick<Key, "name" | "grants" | "expiresAt">;
export type KeyPage = z.infer<typeof schemas.KeyPage>;
export type RevokeAll = z.infer<typeof schemas.RevokeAll>;
export type Revoked = z.infer<typeof schemas.Revoked>;
export type AuditEntry = z.infer<typeof schemas.AuditEntry>;
export type AuditPage = z.infer<typeof schemas.AuditPage>;
export type Health = z.infer<typeof schemas.Health>;
export type Preview = z.infer<typeof schemas.Preview>;
export type Problem = z.infer<typeof schemas.Problem>;
