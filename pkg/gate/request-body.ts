/**
 * What a call carries, read whole before the origin is called.
 *
 * Guarantees: never more in memory than the endpoint's `bodyMaxBytes`; what was judged is what is sent, in the type it was
 * judged in; a restricted key's body holds only what the engine let it write; no body, of any key, smuggles another method
 * in; a call that takes no body is not sent without the one it came with.
 */

import type { BodyInspection, BodyVerdict, FormVerdict } from "../core/boundary.ts";
import type { Bytes } from "../core/bytes.ts";
import type { AllowedCall } from "../core/compiled-policy.ts";
import { isOverloaded } from "../core/instance.ts";
import { inspectBody } from "../core/request.ts";
import type { Incoming } from "./incoming.ts";
import { isJson, isPlainUtf8, type MediaType, mediaType, textOf } from "./media-type.ts";
import { bodyRefused, overloaded, problem } from "./problem.ts";
import { readBounded } from "./read-bounded.ts";

/** A body that may go on. */
export type JudgedBody = Readonly<{
  bytes: Bytes | undefined;
  /** The gate's own words for what was judged; nothing where the client named no type. */
  contentType: string | undefined;
}>;

export const NO_BODY: JudgedBody = { bytes: undefined, contentType: undefined };

/** The types in which a body is the record as the catalog models it. A patch that lists operations is not. */
const RECORD_TYPES = ["application/json", "application/vnd.api+json", "application/merge-patch+json"];
/** Taken of a key with a field list where the catalog says how the origin reads its names. */
const FORM_TYPE = "application/x-www-form-urlencoded";

/** What to send, or the refusal. */
export async function readBody(
  { headers, body: stream }: Incoming,
  allowed: AllowedCall,
): Promise<JudgedBody | Response> {
  const { body: rule } = allowed.decision;
  if (rule.rule === "none") return (await refusedIfAny(stream)) ?? NO_BODY;
  const type = mediaType(headers);
  if (!isPlain(headers)) return unsupported("Send the body without a content coding.");
  if (type === undefined) return unsupported("Send one Content-Type, as RFC 9110 writes it.");
  const format = formatOf(type);
  if (format === undefined) {
    return unsupported(
      "Of parameters send only charset=utf-8, or for parts one boundary of 1 to 70 plain characters.",
    );
  }
  if (rule.rule === "check") {
    const taken = rule.form === undefined ? RECORD_TYPES : [...RECORD_TYPES, FORM_TYPE];
    if (!taken.includes(type.essence)) return unsupported(`Send ${taken.join(" or ")}.`);
  }

  const announced = Number(headers.get("content-length") ?? 0);
  const bytes = announced > rule.maxBytes ? undefined : await readBounded(stream, rule.maxBytes).catch(cut);
  if (bytes === undefined) return tooLarge(rule.maxBytes);
  if (bytes instanceof Response) return bytes;
  const contentType = type.essence === "" ? undefined : textOf(type);
  if (rule.rule === "pass" && bytes.byteLength === 0) return { bytes: undefined, contentType };
  try {
    const refused = judged(bytes, type, format, allowed);
    return refused ?? { bytes, contentType: rule.rule === "check" ? type.essence : contentType };
  } catch (error) {
    // Nothing was sent yet.
    if (isOverloaded(error)) return overloaded(true);
    throw error;
  }
}

function judged(
  bytes: Bytes,
  { essence }: MediaType,
  { name, boundary }: Format,
  allowed: AllowedCall,
): Response | undefined {
  // What is empty names nothing; whether it is a record, the check says.
  const inspected = bytes.byteLength > 0 ? refusal(inspectBody(name, boundary, bytes)) : undefined;
  const { body: rule } = allowed.decision;
  if (inspected !== undefined || rule.rule !== "check") return inspected;
  const style = essence === FORM_TYPE ? rule.form : undefined;
  return refusal(style ? allowed.checkForm(style, bytes) : allowed.checkBody(bytes));
}

/** How an origin that goes by the type reads a body. */
type Format = Readonly<{ name: "json" | "form" | "multipart" | "other"; boundary: string }>;

/** Nothing for parameters by which two servers might read it differently. */
function formatOf(type: MediaType): Format | undefined {
  const { essence, parameters } = type;
  if (essence.startsWith("multipart/")) {
    const boundaries = parameters.filter(([name]) => name.startsWith("boundary"));
    const [[name, boundary] = ["", ""]] = boundaries;
    const isOne = boundaries.length === 1 && name === "boundary" && BOUNDARY.test(boundary);
    const isAlone = essence !== "multipart/form-data" || parameters.length === 1;
    return isOne && isAlone ? { name: "multipart", boundary } : undefined;
  }
  const name = isJson(type) ? "json" : essence === FORM_TYPE ? "form" : "other";
  return name === "other" || isPlainUtf8(type) ? { name, boundary: "" } : undefined;
}

/** RFC 2046, section 5.1.1, without the blank. */
const BOUNDARY = /^[0-9A-Za-z'()+_,./:=?-]{1,70}$/;

/** The answer to a body that came with a call that takes none: without it the call would mean something else. */
export async function refusedIfAny(stream: Incoming["body"]): Promise<Response | undefined> {
  const start = await readBounded(stream, 0).catch(cut);
  if (start instanceof Response) return start;
  return start === undefined
    ? problem(400, "unexpected_body", "Leave the body out: this call takes none.")
    : undefined;
}

type Verdict = BodyVerdict | FormVerdict | BodyInspection;

function refusal(verdict: Verdict): Response | undefined {
  switch (verdict.verdict) {
    case "pass":
      return undefined;
    case "names_method":
      return problem(400, "method_override", "A body may not name a method.");
    case "invalid_json":
    case "invalid_form":
      return problem(400, "invalid_body", `At byte ${verdict.byteOffset}: ${verdict.message}.`);
    case "refused":
      return bodyRefused(verdict);
    default:
      return verdict satisfies never;
  }
}

/** The client broke its body off, or framed it in a way that is no HTTP. */
function cut(): Response {
  return problem(400, "invalid_body", "The body did not come whole.");
}

function isPlain(headers: Headers): boolean {
  return (headers.get("content-encoding") ?? "identity") === "identity";
}

function unsupported(detail: string): Response {
  return problem(415, "unsupported_media_type", detail);
}

function tooLarge(maxBytes: number): Response {
  return problem(413, "body_too_large", `At most ${maxBytes} bytes are accepted here.`);
}
