/**
 * Signing in and out. The session's id goes to the browser as a cookie that scripts cannot read and other sites
 * cannot send; the registry keeps its digest.
 */

import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { tooManyFailures } from "../../gate/problem.ts";
import { clientNetwork } from "../admission/address.ts";
import { SESSION_MS_MAX } from "../registry/sessions.ts";
import { ask } from "./ask.ts";
import { ACTOR, requireOwnPage, sessionCookie } from "./auth.ts";
import type { AdminApp, AdminEnv, Caller } from "./environment.ts";
import { refuse, refuseWith } from "./refusal.ts";
import { body, COMMON, json, refused, SessionView, SignIn, WITH_BODY } from "./schemas.ts";
import { adminToken, digestOf, randomSecret, sameSecret, TOKEN_CHARACTERS_MIN } from "./secret.ts";

const PATH = "/session";

/** The period of the rate limit `ADMIN_ATTEMPTS`. */
const ATTEMPTS_PERIOD_S = 60;

const signIn = createRoute({
  method: "post",
  path: PATH,
  operationId: "signIn",
  summary: "Sign in with the admin token",
  security: [],
  request: body(SignIn),
  responses: { ...WITH_BODY, 200: json(SessionView, "Signed in: the session is in the cookie.") },
});

const whoAmI = createRoute({
  method: "get",
  path: PATH,
  operationId: "whoAmI",
  summary: "Who am I, and for how long",
  responses: { ...COMMON, 200: json(SessionView, "Who makes this call.") },
});

const signOut = createRoute({
  method: "delete",
  path: PATH,
  operationId: "signOut",
  summary: "Sign out",
  responses: {
    ...COMMON,
    403: refused("Not sent by the admin page."),
    204: { description: "The session is over; a call with the token had none." },
  },
});

/** Added before the authentication: who signs in is not signed in yet. */
export function addSignIn(app: AdminApp): void {
  app.openapi(signIn, async (c) => {
    requireOwnPage(c);
    await countAttempt(c);
    const { name, ...prefix } = sessionCookie(c.req.url) ?? refuse(400, "https_required");
    const expected = adminToken(c.env) ?? noToken();
    const presented = c.req.valid("json").token;
    if (!(await sameSecret(presented, expected)))
      return refuse(401, "not_signed_in", "This is not the admin token.");
    const id = randomSecret();
    const [digest, tokenDigest] = [await digestOf(id), await digestOf(expected)];
    const session = await ask(c.env, (registry) => registry.openSession(digest, tokenDigest, ACTOR));
    setCookie(c, name, id, {
      ...prefix,
      path: "/",
      httpOnly: true,
      sameSite: "Strict",
      maxAge: SESSION_MS_MAX / 1000,
    });
    return c.json(view({ actor: ACTOR, via: "session", digest, session }), 200);
  });
}

export function addSession(app: AdminApp): void {
  app.openapi(whoAmI, (c) => c.json(view(c.get("caller")), 200));

  app.openapi(signOut, async (c) => {
    const caller = c.get("caller");
    if (caller.via === "session") {
      await ask(c.env, (registry) => registry.closeSession(caller.digest, caller.actor));
      const { name, ...prefix } = sessionCookie(c.req.url) ?? refuse(400, "https_required");
      deleteCookie(c, name, { ...prefix, path: "/" });
    }
    return c.body(null, 204);
  });
}

/** Every attempt counts, the right one too: otherwise the count would tell a right guess from a wrong one. */
async function countAttempt(c: Context<AdminEnv>): Promise<void> {
  const key = `sign-in:${clientNetwork(c.req.raw.headers)}`;
  const { success } = await c.env.ADMIN_ATTEMPTS.limit({ key });
  if (!success) refuseWith(tooManyFailures(ATTEMPTS_PERIOD_S));
}

function noToken(): never {
  return refuse(
    503,
    "misconfigured",
    `Nobody can sign in: the secret ADMIN_TOKEN is missing or shorter than ${TOKEN_CHARACTERS_MIN} characters.`,
  );
}

function view(caller: Caller) {
  const { actor, via } = caller;
  if (via === "token") return { actor, via };
  const { idleEndsAt, endsAt } = caller.session;
  return { actor, via, idleEndsAt: iso(idleEndsAt), endsAt: iso(endsAt) };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
