/**
 * The headers of a response. A header of the origin passes only if it is named here or by the endpoint in the catalog.
 *
 * Guarantees: the origin's credential never reaches the client. A projected response has no header that was computed
 * over its hidden part.
 */
import type { Allow, Credentials } from "../core/boundary.ts";
import { credentialHeaders } from "../core/credentials.ts";
import { ENGINE_DIGEST } from "../wasm/digest.js";
import { copyHeaders } from "./copy-headers.ts";
import type { Origin } from "./origin.ts";

const RESPONSE = ["content-language"];
const RESPONSE_UNPROJECTED = [
  "accept-ranges",
  "content-disposition",
  "content-range",
  "content-type",
  "etag",
  "last-modified",
];

/** The headers for the client of an origin's successful response, except those of the body's framing. */
export function responseHeaders(from: Headers, allow: Allow, origin: Origin, gate: URL): Headers {
  const projected = allow.answer.rule === "project";
  const headers = new Headers();
  copyHeaders(from, headers, [...RESPONSE, ...(projected ? [] : RESPONSE_UNPROJECTED), ...allow.headers]);
  const toGate = (reference: string) => onGate(reference, allow.target, origin, gate);
  const location = from.get("location");
  const rewritten = location === null ? undefined : toGate(location);
  if (rewritten !== undefined) headers.set("location", rewritten);
  const links = rewriteLinks(from.get("link") ?? "", toGate, projected);
  if (links !== "") headers.set("link", links);
  return headers;
}

/**
 * Rewrites the origin's reference to itself to the gate's address, as the engine does it for links in a body. `undefined`
 * for a reference to anywhere else.
 */
export function onGate(
  reference: string,
  target: string,
  { base, publicBase }: Pick<Origin, "base" | "publicBase">,
  gate: URL,
): string | undefined {
  const url = URL.parse(reference, `${base}${target}`);
  if (url === null) return undefined;
  const rests = [publicBase, base, gate.origin].map((address) => restBelow(url, new URL(address)));
  const rest = rests.find((found) => found !== undefined);
  return rest === undefined ? undefined : `${gate.origin}${rest}${url.search}`;
}

/**
 * What follows an address in the path of a URL. `undefined` if the URL is not below that address. http and https are one
 * API: behind a proxy, many an API does not know by which its clients came.
 */
function restBelow(url: URL, { host, pathname }: URL): string | undefined {
  const prefix = pathname === "/" ? "" : pathname;
  const isBelow =
    /^https?:$/.test(url.protocol) && url.host === host && `${url.pathname}/`.startsWith(`${prefix}/`);
  return isBelow ? url.pathname.slice(prefix.length) : undefined;
}

/** One link of RFC 8288: `<target>` and its parameters. Quoted values may contain commas and semicolons. */
const LINK = /<([^<>]*)>\s*((?:;[^;,"]*(?:"(?:[^"\\]|\\.)*"[^;,"]*)*)*)/g;
const RELATION = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i;
const PAGING = ["first", "prev", "previous", "next", "last", "self"];

/**
 * The links to the origin itself, rewritten to the gate's address, with no parameter except their relation. With
 * `pagingOnly`, as for a projected response, only those for paging.
 */
export function rewriteLinks(
  value: string,
  toGate: (reference: string) => string | undefined,
  pagingOnly: boolean,
): string {
  const links: string[] = [];
  for (const [, target = "", parameters = ""] of value.matchAll(LINK)) {
    const [, quoted, bare] = RELATION.exec(parameters) ?? [];
    const relation = (quoted ?? bare ?? "").toLowerCase();
    const url = toGate(target);
    if (url === undefined || relation === "" || (pagingOnly && !PAGING.includes(relation))) continue;
    links.push(`<${url}>; rel="${relation}"`);
  }
  return links.join(", ");
}

/** Sets the headers that every response has, whichever part built it. */
export function finish(headers: Headers, requestId: string, credentials: Credentials): void {
  headers.set("cache-control", "private, no-store");
  headers.append("vary", credentialHeaders(credentials).join(", "));
  headers.set("x-content-type-options", "nosniff");
  headers.set("content-security-policy", "default-src 'none'; sandbox");
  headers.set("cross-origin-resource-policy", "same-origin");
  headers.set("x-request-id", requestId);
  headers.set("fieldgate-engine", ENGINE_DIGEST);
}
