/** The API behind the gate, as a deployment configures it. */
import { isLocal } from "../core/local.ts";
import type { Origin } from "../gate/origin.ts";
import type { Env } from "./env.ts";

/** What the runtime takes off what it fetched. */
const DECODED = ["gzip", "br"];

/** What a bound origin sees as its own address. Links it builds from that are led back to the gate. */
const BOUND_BASE = "https://origin";

/** The origin if exactly one is configured, and in a way that cannot give its credential away. */
export function originOf(env: Env): Origin | undefined {
  const shared = { authorization: env.ORIGIN_AUTHORIZATION || undefined, decodes: DECODED };
  const bound = env.ORIGIN;
  if (bound !== undefined) {
    if (env.ORIGIN_URL) return undefined;
    return { ...shared, base: BOUND_BASE, fetch: (url, sent) => bound.fetch(url, sent) };
  }
  const base = baseOf(env.ORIGIN_URL ?? "");
  if (base === undefined) return undefined;
  return { ...shared, base, fetch: (url, sent) => fetch(url, sent) };
}

/** An https URL with nothing but an authority; http only on this very machine, since a credential goes along. */
function baseOf(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || url.href !== `${url.origin}/`) return undefined;
  return url.protocol === "https:" || isLocal(url) ? url.origin : undefined;
}
