/** What the admin API answers, from the schemas it is checked by. Types only: nothing of the worker is bundled. */

import type { z } from "@hono/zod-openapi";
import type * as schemas from "../../worker/admin/schemas.ts";

export type Key = z.infer<typeof schemas.Key>;
export type CreatedKey = z.infer<typeof schemas.CreatedKey>;
export type Grants = z.infer<typeof schemas.Grants>;
export type AuditEntry = z.infer<typeof schemas.AuditEntry>;
export type RevokeAll = z.infer<typeof schemas.RevokeAll>;
export type Revoked = z.infer<typeof schemas.Revoked>;
export type Problem = z.infer<typeof schemas.Problem>;
/** One page of a list of anything. */
export type Page<Item> = Omit<z.infer<typeof schemas.KeyPage>, "items"> & { items: Item[] };
