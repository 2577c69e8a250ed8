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
  if (bound !== undefined) {
    if (env.ORIGIN_URL) return undefined;
    return { ...shared, base: BOUND_BASE, fetch: (url, init) => bound.fetch(url, init) };
  }
  const base = baseOf(env.ORIGIN_URL ?? "");
  if (base === undefined) return undefined;
  return { ...shared, base, fetch: (url, init) => fetch(url, init) };
}

/** An https URL that has only an authority. http is allowed only to this machine, since the gate sends a credential. */
function baseOf(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || url.href !== `${url.origin}/`) return undefined;
  return url.protocol === "https:" || isLocal(url) ? url.origin : undefined;
}
