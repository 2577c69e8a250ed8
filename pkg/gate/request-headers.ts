/**
 * The headers of a request: which refuse the call, and which pass. Nothing passes that is not named here or by the
 * endpoint in the catalog.
 *
 * Guarantees: the client's key never reaches the origin. A catalog cannot name such a header: the engine does not take
 * it (`src/catalog/header_names.rs`).
 */
import type { Action, Allow } from "../core/boundary.ts";
import { distinctIdempotencyKey, methodOverrides } from "../core/request.ts";
import { copyHeaders } from "./copy-headers.ts";
import type { Limits } from "./limits.ts";
import type { Origin } from "./origin.ts";
import { problem } from "./problem.ts";

/** Request headers that pass; `docs/headers.md` says of each that does not why it may be left out. */
export const REQUEST: readonly string[] = ["accept-language", "traceparent", "tracestate"];
/** What makes a write happen only if, or only once: never left out, whatever the key. */
export const REQUEST_WRITE: readonly string[] = [
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
export const REQUEST_UNPROJECTED: readonly string[] = [
  "accept",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "if-unmodified-since",
  "range",
];
/** A write with one of these does less than without it, so it is not sent without it. */
export const REQUEST_REFUSED: readonly string[] = [
  "content-range",
  "early-data",
  "if",
  "if-schedule-tag-match",
  "prefer",
];
/** Names that nobody registered, by which APIs are asked not to do what they are asked. */
const DRY_RUN = /dry-?run|validate-?only/;

/** What no header's value has (RFC 9110, section 5.5): the runtime lets it pass, and another server reads it in its own way. */
const CONTROL = /[^\t\x20-\x7e\x80-\uffff]/;

/** The answer to a request whose headers ask for what no call through the gate can be. */
export function refusedHeader(headers: Headers, { requestHeadersBytesMax }: Limits): Response | undefined {
  if (sizeOf(headers) > requestHeadersBytesMax) {
    return problem(431, "headers_too_large", `At most ${requestHeadersBytesMax} bytes are accepted.`);
  }
  const unsound = [...headers].find(([, value]) => CONTROL.test(value));
  if (unsound !== undefined) return problem(400, "invalid_header", `The header is ${unsound[0]}.`);
  const override = methodOverrides().find((name) => headers.has(name));
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
  allow: Allow,
  keyId: string,
  contentType: string | undefined,
  origin: Origin,
  requestId: string,
): Headers {
  const projected = allow.answer.rule === "project";
  const headers = new Headers();
  copyHeaders(client, headers, [
    ...REQUEST,
    ...(isWrite(allow.action) ? REQUEST_WRITE : []),
    ...(projected ? [] : REQUEST_UNPROJECTED),
    ...allow.headers,
  ]);
  const idempotencyKey = headers.get("idempotency-key");
  if (idempotencyKey !== null) {
    headers.set("idempotency-key", distinctIdempotencyKey(keyId, idempotencyKey));
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
