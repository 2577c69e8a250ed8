/** What the admin API takes and answers, for the page. */
import type { Key } from "../../pkg/worker/admin/types.ts";

export type * from "../../pkg/worker/admin/types.ts";
/** What an Administrator decides on. */
export type KeyContent = Pick<Key, "name" | "grants" | "expiresAt">;
