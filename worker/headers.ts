/**
 * Which headers pass, in both directions. Nothing passes that is not named here or by the endpoint in the catalog.
 *
 * Guarantees: the client's key never reaches the origin and the origin's credential never reaches the client; a
 * projected answer carries no header that was computed over the hidden part of it. A catalog cannot name any of these:
 * the engine does not take such a one (`src/catalog/header_names.rs`).
 */
import type { Allow } from "../pkg/core/boundary.ts";
import { ENGINE_DIGEST } from "../pkg/wasm/digest.js";
import type { Limits } from "./limits.ts";
import type { Origin } from "./origin.ts";
import { problem } from "./problem.ts";

const REQUEST = ["accept-language", "content-type", "idempotency-key", "traceparent", "tracestate"];
/** These make an answer depend on what a field list may hide: a 304 says that a hidden field has not changed. */
const REQUEST_UNPROJECTED = ["accept", "if-modified-since", "if-none-match", "if-range", "range"];
const REQUEST_UNRESTRICTED = ["if-match", "if-unmodified-since"];

const RESPONSE = ["content-language"];
const RESPONSE_UNPROJECTED = [
  "accept-ranges",
  "content-disposition",
  "content-range",
  "content-type",
  "etag",
  "last-modified",
];

/** What no header's value has (RFC 9110, section 5.5): the runtime lets it pass, and another server reads it in its own way. */
const CONTROL = /[^\t\x20-\x7e\x80-\uffff]/;

const METHOD_OVERRIDES = ["x-http-method-override", "x-http-method", "x-method-override"];

/** The answer to a request whose headers ask for what no call through the gate can be. */
export function refusedHeader(headers: Headers, { requestHeadersBytesMax }: Limits): Response | undefined {
  if (sizeOf(headers) > requestHeadersBytesMax) {
    return problem(431, "headers_too_large", `At most ${requestHeadersBytesMax} bytes are accepted.`);
  }
  const unsound = [...headers].find(([, value]) => CONTROL.test(value));
  if (unsound !== undefined) return problem(400, "invalid_header", `The header is ${unsound[0]}.`);
  const override = METHOD_OVERRIDES.find((name) => headers.has(name));
  if (override !== undefined) return problem(400, "method_override", `The header is ${override}.`);
  return headers.has("upgrade") ? problem(400, "upgrade_not_supported") : undefined;
}

function sizeOf(headers: Headers): number {
  return new TextEncoder().encode([...headers].flat().join("")).byteLength;
}

/** What the origin is told: the client's words by the lists above, then the gate's own. */
export function requestHeaders(client: Headers, allow: Allow, origin: Origin, requestId: string): Headers {
  const projected = allow.answer.rule === "project";
  const headers = new Headers();
  copy(client, headers, [
    ...REQUEST,
    ...(projected ? [] : REQUEST_UNPROJECTED),
    ...(allow.restricted ? [] : REQUEST_UNRESTRICTED),
    ...allow.headers,
  ]);
  if (allow.body.rule === "none") headers.delete("content-type");
  if (projected) headers.set("accept", "application/json");
  // A part of a compressed text cannot be decompressed.
  const asWhole = !headers.has("range") && origin.decodes.includes("gzip");
  headers.set("accept-encoding", asWhole ? "gzip" : "identity");
  headers.set("x-request-id", requestId);
  if (origin.authorization !== undefined) headers.set("authorization", origin.authorization);
  return headers;
}

/** What the client is told of an origin's successful answer, but for the body's own framing. */
export function responseHeaders(from: Headers, allow: Allow, origin: Origin, gate: URL): Headers {
  const projected = allow.answer.rule === "project";
  const headers = new Headers();
  copy(from, headers, [...RESPONSE, ...(projected ? [] : RESPONSE_UNPROJECTED), ...allow.headers]);
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

function copy(from: Headers, to: Headers, names: readonly string[]): void {
  for (const name of names) {
    const value = from.get(name);
    if (value !== null) to.set(name, value);
  }
}
