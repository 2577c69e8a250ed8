/** What every handler of the admin API finds in its context. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Actor } from "../../core/boundary.ts";
import type { Env } from "../env.ts";
import type { Session } from "../registry/protocol.ts";

/** Who makes a call, and how they signed in. */
export type Caller = { actor: Actor } & (
  | { via: "token" }
  | { via: "session"; digest: string; session: Session }
);

export type AdminEnv = { Bindings: Env; Variables: { caller: Caller } };
export type AdminApp = OpenAPIHono<AdminEnv>;
