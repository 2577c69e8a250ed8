/**
 * The response that replaces an origin's error.
 *
 * Guarantees: a body leaves only with a 4xx that is about the call itself, never with 401, 403, 407 or 5xx, and only as
 * the engine projects it by the catalog's `errors`. What is not JSON, too large, cut or late does not leave. The origin's
 * headers do not leave, except `Retry-After` and the type of a body that leaves as it is.
 */

import type { Bytes } from "../core/bytes.ts";
import type { AllowedCall } from "../core/compiled-policy.ts";
import { isOverloaded } from "../core/instance.ts";
import type { Reason } from "./fault.ts";
import type { Limits } from "./limits.ts";
import { isJson, isUtf8, type MediaType, mediaType, textOf } from "./media-type.ts";
import type { Origin, OriginCall } from "./origin.ts";
import { type Extra, problem } from "./problem.ts";
import { readWithin } from "./read-bounded.ts";

type ErrorContext = Readonly<{
  limits: Limits;
  origin: Origin;
  onFault(reason: Reason, response: Response): void;
}>;

/** The response in place of an origin's, unless that is a success. It ends `originCall`. */
export async function originFailure(
  originCall: OriginCall,
  response: Response,
  allowed: AllowedCall,
  context: ErrorContext,
): Promise<Response | undefined> {
  const { status, headers } = response;
  const { answer, originForbids } = allowed.decision;
  if (status >= 200 && status < 300) return undefined;
  // Only calls whose response is not projected send validators to the origin.
  if (status === 304 && answer.rule !== "project") return undefined;
  const unusable = (reason: Reason, code: "origin_unusable" | "origin_redirected" | "origin_refused") => {
    context.onFault(reason, response);
    return problem(502, code);
  };
  try {
    if (status < 200) return unusable("status", "origin_unusable");
    if (status < 400) return unusable("redirected", "origin_redirected");
    if (status === 403 && originForbids) return problem(403, "origin_forbidden");
    // Passed on, these would blame the client's key, but the origin refused the gate's credential.
    if (status === 401 || status === 403 || status === 407) return unusable("refused", "origin_refused");
    const failure =
      status < 500 ? await explained(originCall, response, allowed, context) : unexplained(status);
    const wait = headers.get("retry-after");
    if (wait !== null && (status === 429 || status === 503)) failure.headers.set("retry-after", wait);
    return failure;
  } finally {
    originCall.abort();
  }
}

function unexplained(status: number, extra?: Extra): Response {
  return problem(status, "origin_error", `The origin returned status ${status}.`, extra);
}

/** An error with what the catalog lets the key learn of its body. */
async function explained(
  originCall: OriginCall,
  { status, headers, body }: Response,
  allowed: AllowedCall,
  { limits, origin }: ErrorContext,
): Promise<Response> {
  const { errors } = allowed.decision;
  const type = readableType(headers, origin);
  if (errors === undefined || type === undefined || body === null) return unexplained(status);
  const isText = errors.whole && type.essence === "text/plain";
  if (!isJson(type) && !isText) return unexplained(status);
  const bytes = await readWithin(body, ERROR_BYTES_MAX, limits.originBodyMs, originCall.abort);
  if (bytes === undefined || bytes.byteLength === 0) return unexplained(status);
  if (errors.whole) return new Response(bytes, { status, headers: { "content-type": textOf(type) } });
  const permitted = permittedPart(allowed, bytes);
  return permitted === undefined
    ? unexplained(status)
    : unexplained(status, { origin: JSON.parse(permitted) });
}

/** As much as the engine reads of an error. */
const ERROR_BYTES_MAX = 65_536;

function readableType(headers: Headers, { decodes }: Origin): MediaType | undefined {
  const coding = headers.get("content-encoding") ?? "identity";
  if (coding !== "identity" && !decodes.includes(coding)) return undefined;
  const type = mediaType(headers);
  return type !== undefined && isUtf8(type) ? type : undefined;
}

function permittedPart(allowed: AllowedCall, body: Bytes): string | undefined {
  try {
    return allowed.projectErrors(body);
  } catch (error) {
    if (isOverloaded(error)) return undefined;
    throw error;
  }
}
