/**
 * Who calls the admin API.
 *
 * Guarantees: a call is let in by the admin token as a Bearer token, or by a session that this very token opened.
 * If there is an `Authorization` header, only it counts. A call that could have been sent by another site's page,
 * because the browser adds the cookie by itself, changes nothing: it must name this origin and carry a header that
 * other sites cannot add without asking, which nobody answers them.
 *
 * Does not slow down guessing worldwide: attempts are counted per location. What makes guessing hopeless is the
 * token's length.
 */
import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { Actor } from "../../core/boundary.ts";
import { Lru } from "../../gate/lru.ts";
import { tooManyFailures } from "../../gate/problem.ts";
import { clientNetwork } from "../admission/address.ts";
import { Failures } from "../admission/failures.ts";
import { Guesses } from "../admission/guesses.ts";
import type { WorkerLimits } from "../limits.ts";
import { ask } from "./ask.ts";
import type { AdminEnv, Caller } from "./environment.ts";
import { refuse, refuseWith } from "./refusal.ts";
import { adminToken, digestOf, sameSecret } from "./secret.ts";

export const ACTOR: Actor = { kind: "token" };

/** Sent by the admin page with every change. A plain form or link of another site cannot. */
export const ADMIN_HEADER = "x-fieldgate-admin";

/** Sessions an isolate has seen in use. */
const SESSIONS_MAX = 100;

/** Lets Administrators in, and sets the caller for the handlers. */
export function authenticate(limits: WorkerLimits): MiddlewareHandler<AdminEnv> {
  const failures = new Failures(limits);
  const sessions = {
    guesses: new Guesses(limits),
    used: new Lru<true>({ entriesMax: SESSIONS_MAX, sizeMax: SESSIONS_MAX }),
  };
  return async (c, next) => {
    const authorization = c.req.header("authorization");
    c.set(
      "caller",
      authorization === undefined ? await bySession(c, sessions) : await byToken(c, authorization, failures),
    );
    await next();
  };
}

/** Only wrong tokens are counted, so that a script with the right one may call as often as it likes. */
async function byToken(c: Context<AdminEnv>, authorization: string, failures: Failures): Promise<Caller> {
  const address = `bearer:${clientNetwork(c.req.raw.headers)}`;
  refuseIfTooMany(failures, address);
  const expected = adminToken(c.env);
  const presented = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (expected !== undefined && presented !== undefined && (await sameSecret(presented, expected))) {
    return { actor: ACTOR, via: "token" };
  }
  await failures.count(c.env.ADMIN_ATTEMPTS, address, Date.now());
  refuseIfTooMany(failures, address);
  return notSignedIn("This is not the admin token.");
}

function refuseIfTooMany(failures: Failures, address: string): void {
  const waitSeconds = failures.refusedSeconds(address, Date.now());
  if (waitSeconds > 0) refuseWith(tooManyFailures(waitSeconds));
}

/**
 * A made-up cookie costs the registry no more than a made-up key does: it is asked about few of one address, and about
 * none that is known to be over.
 */
async function bySession(
  c: Context<AdminEnv>,
  { guesses, used }: { guesses: Guesses; used: Lru<true> },
): Promise<Caller> {
  const cookie = sessionCookie(c.req.url);
  const id = cookie && getCookie(c, cookie.name, cookie.prefix);
  const token = adminToken(c.env);
  if (id === undefined || token === undefined) return notSignedIn();
  if (!["GET", "HEAD"].includes(c.req.method)) requireOwnPage(c);
  const digest = await digestOf(id);
  const tokenDigest = await digestOf(token);
  const address = `session:${clientNetwork(c.req.raw.headers)}`;
  if (guesses.isDead(digest, Date.now())) return notSignedIn();
  if (!used.get(digest) && !guesses.takePlace(address, digest, Date.now()))
    return refuseWith(tooManyFailures(guesses.waitSeconds(address, Date.now())));
  const session = await ask(c.env, (registry) => registry.useSession(digest, tokenDigest));
  if (session === undefined) {
    used.delete(digest);
    await guesses.died(c.env.ADMIN_ATTEMPTS, address, digest, Date.now());
    return notSignedIn();
  }
  guesses.givePlaceBack(address, digest);
  used.set(digest, true);
  return { actor: ACTOR, via: "session", digest, session };
}

function notSignedIn(detail = "Sign in, or send the admin token as `Authorization: Bearer <token>`."): never {
  return refuse(401, "not_signed_in", detail);
}

/**
 * Refuses what another site's page may have sent. The type of the body proves nothing here: a cross-origin call may
 * well carry JSON.
 */
export function requireOwnPage(c: Context<AdminEnv>): void {
  const own = c.req.header("origin") === new URL(c.req.url).origin && c.req.header(ADMIN_HEADER) === "1";
  if (!own) refuse(403, "not_own_page", "Send this site's exact `Origin`, and `X-Fieldgate-Admin: 1`.");
}

/**
 * The session cookie's name. `__Host-` makes the browser insist on Secure, on the root path and on this exact host.
 * Plain http exists on a developer's own machine only, where Secure would keep the cookie from being sent: there,
 * and nowhere else, it has another name and no Secure. Elsewhere over http there is no cookie at all.
 */
export function sessionCookie(url: string): { name: string; prefix?: "host" } | undefined {
  const { protocol, hostname } = new URL(url);
  if (protocol === "https:") return { name: "fieldgate", prefix: "host" };
  return hostname === "localhost" ? { name: "fieldgate-dev" } : undefined;
}
