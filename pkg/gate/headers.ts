/**
 * Which headers pass, in both directions. Nothing passes that is not named here or by the endpoint in the catalog.
 *
 * Guarantees: the client's key never reaches the origin and the origin's credential never reaches the client; a
 * projected answer carries no header that was computed over the hidden part of it. A catalog cannot name any of these:
 * the engine does not take such a one (`src/catalog/header_names.rs`).
 */
import type { Action, Allow } from "../core/boundary.ts";
import { call } from "../core/instance.ts";
import { ENGINE_DIGEST } from "../wasm/digest.js";
import type { Allowed } from "./engine.ts";
import type { Limits } from "./limits.ts";
import type { Origin } from "./origin.ts";
import { problem } from "./problem.ts";
import type { JudgedBody } from "./request-body.ts";

/** Request headers that pass; `docs/headers.md` says of each that does not why it may be left out. */
export const REQUEST = ["accept-language", "traceparent", "tracestate"];
/** What makes a write happen only if, or only once: never left out, whatever the key. */
export const REQUEST_WRITE = [
  "content-digest",
  "content-md5",
  "digest",
  "idempotency-key",
  "if-match",
  "if-none-match",
  "if-unmodified-since",
  "repr-digest",
];
/** These make an answer depend on what a field list may hide: a 304 says that a hidden field has not changed. */
export const REQUEST_UNPROJECTED = [
  "accept",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "if-unmodified-since",
  "range",
];
/** A write with one of these does less than without it, so it is not sent without it. */
export const REQUEST_REFUSED = ["content-range", "early-data", "if", "if-schedule-tag-match", "prefer"];
/** Names that nobody registered, by which APIs are asked not to do what they are asked. */
const DRY_RUN = /dry-?run|validate-?only/;

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

let methodOverrides: readonly string[] | undefined;

/** The answer to a request whose headers ask for what no call through the gate can be. */
export function refusedHeader(headers: Headers, { requestHeadersBytesMax }: Limits): Response | undefined {
  if (sizeOf(headers) > requestHeadersBytesMax) {
    return problem(431, "headers_too_large", `At most ${requestHeadersBytesMax} bytes are accepted.`);
  }
  const unsound = [...headers].find(([, value]) => CONTROL.test(value));
  if (unsound !== undefined) return problem(400, "invalid_header", `The header is ${unsound[0]}.`);
  methodOverrides ??= call((wasm) => wasm.methodOverrides());
  const override = methodOverrides.find((name) => headers.has(name));
  if (override !== undefined) return problem(400, "method_override", `The header is ${override}.`);
  return headers.has("upgrade") ? problem(400, "upgrade_not_supported") : undefined;
}

function sizeOf(headers: Headers): number {
  return new TextEncoder().encode([...headers].flat().join("")).byteLength;
}

/** The answer to a write that would be sent without what limits it. */
export function refusedGuard(client: Headers, { action, headers: passed }: Allow): Response | undefined {
  if (!isWrite(action)) return undefined;
  const names = [...client.keys()].filter((name) => REQUEST_REFUSED.includes(name) || DRY_RUN.test(name));
  const refused = names.find((name) => !passed.includes(name));
  if (refused === undefined) return undefined;
  return problem(400, "header_not_passed", `The header is ${refused}: without it this call would do more.`);
}

function isWrite(action: Action): boolean {
  return action === "create" || action === "update" || action === "delete";
}

/** What the origin is told: the client's words by the lists above, then the gate's own. */
export function requestHeaders(
  client: Headers,
  { decision: allow, held }: Allowed,
  { contentType }: JudgedBody,
  origin: Origin,
  requestId: string,
): Headers {
  const projected = allow.answer.rule === "project";
  const headers = new Headers();
  copy(client, headers, [
    ...REQUEST,
    ...(isWrite(allow.action) ? REQUEST_WRITE : []),
    ...(projected ? [] : REQUEST_UNPROJECTED),
    ...allow.headers,
  ]);
  const idempotencyKey = headers.get("idempotency-key");
  if (idempotencyKey !== null) {
    const distinct = call((wasm) => wasm.distinctIdempotencyKey(held.id, idempotencyKey));
    headers.set("idempotency-key", distinct);
  }
  if (contentType !== undefined) headers.set("content-type", contentType);
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
