/**
 * The headers of a response. Nothing of the origin's passes that is not named here or by the endpoint in the catalog.
 *
 * Guarantees: the origin's credential never reaches the client; a projected answer carries no header that was computed
 * over the hidden part of it.
 */
import type { Allow } from "../core/boundary.ts";
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

/** What the client is told of an origin's successful answer, but for the body's own framing. */
export function responseHeaders(from: Headers, allow: Allow, origin: Origin, gate: URL): Headers {
  const projected = allow.answer.rule === "project";
  const headers = new Headers();
  copyHeaders(from, headers, [...RESPONSE, ...(projected ? [] : RESPONSE_UNPROJECTED), ...allow.headers]);
  const toGate = (reference: string) => onGate(reference, `${origin.base}${allow.target}`, gate);
  const location = from.get("location");
  const led = location === null ? undefined : toGate(location);
  if (led !== undefined) headers.set("location", led);
  const links = rewriteLinks(from.get("link") ?? "", toGate, projected);
  if (links !== "") headers.set("link", links);
  return headers;
}

/** A reference of the origin to itself, as the client reaches it; nothing for a reference to anywhere else. */
export function onGate(reference: string, base: string, gate: URL): string | undefined {
  if (!URL.canParse(reference, base)) return undefined;
  const url = new URL(reference, base);
  if (url.origin !== new URL(base).origin) return undefined;
  return `${gate.origin}${url.pathname}${url.search}`;
}

/** One link of RFC 8288: `<target>` and its parameters, of which quoted values may hold commas and semicolons. */
const LINK = /<([^<>]*)>\s*((?:;[^;,"]*(?:"(?:[^"\\]|\\.)*"[^;,"]*)*)*)/g;
const RELATION = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i;
const PAGING = ["first", "prev", "previous", "next", "last", "self"];

/** The links that stay on the origin, led to the gate, with their relation only. Of a projected answer: paging only. */
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

/** What every answer of the worker says, whichever part made it. */
export function finish(headers: Headers, requestId: string): void {
  headers.set("cache-control", "private, no-store");
  headers.append("vary", "Authorization, X-API-Key");
  headers.set("x-content-type-options", "nosniff");
  headers.set("content-security-policy", "default-src 'none'; sandbox");
  headers.set("cross-origin-resource-policy", "same-origin");
  headers.set("x-request-id", requestId);
  headers.set("fieldgate-engine", ENGINE_DIGEST);
}
