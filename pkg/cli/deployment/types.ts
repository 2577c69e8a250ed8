/** What the admin API takes and answers, for the command line. */
import type { KeyPage } from "../../worker/admin/types.ts";

export type {
  AuditEntry,
  CreatedKey,
  Grants,
  Key,
  Problem,
  RevokeAll,
  Revoked,
} from "../../worker/admin/types.ts";
/** One page of a list of anything. */
export type Page<Item> = Omit<KeyPage, "items"> & { items: Item[] };
