/** What the admin API takes and answers, by the schemas that check it. Types only: importing them bundles nothing. */
import type { z } from "@hono/zod-openapi";
import type * as schemas from "./schemas.ts";

export type Key = z.infer<typeof schemas.Key>;
/** `key` is the key's text: here, this once. */
export type CreatedKey = z.infer<typeof schemas.CreatedKey>;
export type Grants = z.infer<typeof schemas.Grants>;
export type KeyPage = z.infer<typeof schemas.KeyPage>;
export type RevokeAll = z.infer<typeof schemas.RevokeAll>;
export type Revoked = z.infer<typeof schemas.Revoked>;
export type AuditEntry = z.infer<typeof schemas.AuditEntry>;
export type AuditPage = z.infer<typeof schemas.AuditPage>;
export type Health = z.infer<typeof schemas.Health>;
export type Preview = z.infer<typeof schemas.Preview>;
export type Problem = z.infer<typeof schemas.Problem>;
