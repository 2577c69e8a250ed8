/** The origin, as a deployment configures it. */
import { isLocal } from "../core/local.ts";
import type { Origin } from "../gate/origin.ts";
import type { Env } from "./env.ts";

/** The content codings that the runtime decodes. */
const DECODED = ["gzip", "br"];

/**
 * The address that a bound origin sees as its own. Links that it builds from this address are rewritten to the gate's.
 */
const BOUND_BASE = "https://origin";

/** The origin, if exactly one is configured, in a way that cannot reveal its credential. */
export function originOf(env: Env): Origin | undefined {
  const shared = { authorization: env.ORIGIN_AUTHORIZATION || undefined, decodes: DECODED };
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
