/**
 * The headers of a request: those that refuse the call, and those that pass. A header passes only if it is named here or
 * by the endpoint in the catalog.
 *
 * Guarantees: the client's key never reaches the origin. `readCredential` takes it out of the headers, and a catalog cannot
 * pass a header that carries one: the engine refuses such a catalog (`src/catalog/headers.rs`).
 */
import type { Action, Allow } from "../core/boundary.ts";
import { distinctIdempotencyKey, methodOverrides } from "../core/request.ts";
import { acceptJson } from "./accept.ts";
import { copyHeaders } from "./copy-headers.ts";
import type { Limits } from "./limits.ts";
import { type Origin, USER_TOKEN } from "./origin.ts";
import { problem } from "./problem.ts";

/** Request headers that pass. For each header that does not, `docs/headers.md` explains why it may be dropped. */
export const REQUEST: readonly string[] = ["accept-language", "traceparent", "tracestate"];
/** Headers that make a write conditional or idempotent. They always pass, whatever the key. */
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
/** With these, a response depends on fields that may be hidden: a 304 says that a hidden field has not changed. */
export const REQUEST_UNPROJECTED: readonly string[] = [
  "accept",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "if-unmodified-since",
  "range",
];
/** A write with one of these does less than without it, so the gate refuses the write instead of dropping the header. */
export const REQUEST_REFUSED: readonly string[] = [
  "content-range",
  "early-data",
  "if",
  "if-schedule-tag-match",
  "prefer",
];
/** Unregistered headers that ask an API for a dry run. */
const DRY_RUN = /dry-?run|validate-?only/;

/**
 * Characters that no header value may contain (RFC 9110, section 5.5). The runtime lets them pass, and servers differ
 * in how they read them.
 */
const CONTROL = /[^\t\x20-\x7e\x80-\uffff]/;

/** The response to a request whose headers the gate refuses for every key. */
export function refusedHeader(headers: Headers, { requestHeadersBytesMax }: Limits): Response | undefined {
  if (sizeOf(headers) > requestHeadersBytesMax) {
    return problem(431, "headers_too_large", `At most ${requestHeadersBytesMax} bytes are accepted.`);
  }
  const malformed = [...headers].find(([, value]) => CONTROL.test(value));
  if (malformed !== undefined) return problem(400, "invalid_header", `The header is ${malformed[0]}.`);
  const override = methodOverrides().find((name) => headers.has(name));
  if (override !== undefined) return problem(400, "method_override", `The header is ${override}.`);
  return headers.has("upgrade") ? problem(400, "upgrade_not_supported") : undefined;
}

function sizeOf(headers: Headers): number {
  return new TextEncoder().encode([...headers].flat().join("")).byteLength;
}

/** The response to a call with a header that changes it and that cannot be forwarded. */
export function refusedForCall(client: Headers, allow: Allow): Response | undefined {
  return (
    refusedValue(client, allow) ?? (isWrite(allow.action) ? refusedLimitingHeader(client, allow) : undefined)
  );
}

function parts(line: string): [name: string, value: string] {
  const colon = line.indexOf(": ");
  return [line.slice(0, colon), line.slice(colon + 2)];
}

/** A client that asks for another value, such as another version, would misread the response. */
function refusedValue(client: Headers, { fixedHeaders = [] }: Allow): Response | undefined {
  const other = fixedHeaders
    .map(parts)
    .find(([name, value]) => name !== "accept" && (client.get(name) ?? value) !== value);
  if (other === undefined) return undefined;
  return problem(400, "header_not_passed", `The header is ${other[0]}: this gate sends ${other[1]}.`);
}

/** A write with a header that limits it would do more without it. */
function refusedLimitingHeader(client: Headers, { headers, fixedHeaders = [] }: Allow): Response | undefined {
  const passed = [...headers, ...fixedHeaders.map((line) => parts(line)[0])];
  const names = [...client.keys()].filter((name) => REQUEST_REFUSED.includes(name) || DRY_RUN.test(name));
  const refused = names.find((name) => !passed.includes(name));
  if (refused === undefined) return undefined;
  return problem(400, "header_not_passed", `The header is ${refused}: without it this call would do more.`);
}

function isWrite(action: Action): boolean {
  return action === "create" || action === "update" || action === "delete";
}

/** The headers that go to the origin: the client's, without its key, by the lists above, then the gate's own. */
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
    ...(origin.authorization === USER_TOKEN ? ["authorization"] : []),
  ]);
  const idempotencyKey = headers.get("idempotency-key");
  if (idempotencyKey !== null) {
    headers.set("idempotency-key", distinctIdempotencyKey(keyId, idempotencyKey));
  }
  const fixed = new Map((allow.fixedHeaders ?? []).map(parts));
  const accept = fixed.get("accept") ?? "application/json";
  fixed.delete("accept");
  for (const [name, value] of fixed) headers.set(name, value);
  if (contentType !== undefined) headers.set("content-type", contentType);
  if (projected) headers.set("accept", acceptJson(client.get("accept"), accept));
  // In a part of a body, the gate cannot find the links.
  if (allow.links !== undefined) for (const name of ["range", "if-range"]) headers.delete(name);
  // A range of a compressed body cannot be decompressed.
  const mayCompress = !headers.has("range") && origin.decodes.includes("gzip");
  headers.set("accept-encoding", mayCompress ? "gzip" : "identity");
  headers.set("x-request-id", requestId);
  if (typeof origin.authorization === "string") headers.set("authorization", origin.authorization);
  return headers;
}
