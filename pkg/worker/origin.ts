/** The origin, as a deployment configures it. */

import type { Credentials } from "../core/boundary.ts";
import { isLocal } from "../core/local.ts";
import { type Origin, USER_TOKEN } from "../gate/origin.ts";
import type { Env } from "./env.ts";

/** The content codings that the runtime decodes. */
const DECODED = ["gzip", "br"];

/**
 * The address that a bound origin sees as its own. Links that it builds from this address are rewritten to the gate's.
 */
const BOUND_BASE = "https://origin";

/**
 * The origin, if exactly one is configured, in a way that cannot reveal its credential. It gets one `Authorization`: the
 * gate's own, or the user's if the catalog passes that. A deployment with both is not configured.
 */
export function originOf(env: Env, { userToken }: Credentials): Origin | undefined {
  const own = env.ORIGIN_AUTHORIZATION || undefined;
  if (userToken && own !== undefined) return undefined;
  const shared = { authorization: userToken ? USER_TOKEN : own, decodes: DECODED } as const;
  const bound = env.ORIGIN;
  if (bound !== undefined && env.ORIGIN_URL) return undefined;
  const base = bound === undefined ? baseOf(env.ORIGIN_URL ?? "") : BOUND_BASE;
  const publicBase = env.ORIGIN_PUBLIC_URL ? publicBaseOf(env.ORIGIN_PUBLIC_URL) : base;
  if (base === undefined || publicBase === undefined) return undefined;
  const send = bound === undefined ? fetch : bound.fetch.bind(bound);
  return { ...shared, base, publicBase, fetch: (url, init) => send(url, init) };
}

/** A URL without credentials, query and fragment. Links are compared with it, and nothing is sent there. */
function publicBaseOf(text: string): string | undefined {
  const url = URL.parse(text);
  const base = `${url?.origin}${url?.pathname === "/" ? "" : url?.pathname}`;
  return text === base && /^https?:/.test(text) && !text.endsWith("/") ? text : undefined;
}

/** An https URL that has only an authority. http is allowed only to this machine, since the gate sends a credential. */
function baseOf(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || url.href !== `${url.origin}/`) return undefined;
  return url.protocol === "https:" || isLocal(url) ? url.origin : undefined;
}
