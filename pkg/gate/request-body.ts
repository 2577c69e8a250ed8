/**
 * The body of a call, read whole before the origin call.
 *
 * Guarantees: memory holds no more than the endpoint's `bodyMaxBytes`. The gate sends exactly the bytes that it checked,
 * with the content type that it checked them as. A restricted key's body has only what the engine lets this key write.
 * No body, of any key, names another method. A call that takes no body but has one is refused, not sent without it.
 */

import type { BodyInspection, BodyVerdict, FormVerdict } from "../core/boundary.ts";
import type { Bytes } from "../core/bytes.ts";
import type { AllowedCall } from "../core/compiled-policy.ts";
import { isOverloaded } from "../core/instance.ts";
import { inspectBody } from "../core/request.ts";
import type { ClientRequest } from "./client-request.ts";
import { isJson, isPlainUtf8, type MediaType, mediaType, textOf } from "./media-type.ts";
import { bodyRefused, overloaded, parameterRefused, problem } from "./problem.ts";
import { readBounded } from "./read-bounded.ts";

/** A body that may go to the origin. */
export type CheckedBody = Readonly<{
  bytes: Bytes | undefined;
  /** The type of the checked body, as the gate writes it. `undefined` if the client named none. */
  contentType: string | undefined;
}>;

export const NO_BODY: CheckedBody = { bytes: undefined, contentType: undefined };

/** The types in which a body is a record as the catalog describes it. A patch that lists operations is not. */
const RECORD_TYPES = ["application/json", "application/vnd.api+json", "application/merge-patch+json"];
/** A restricted key may send a form only where the catalog says how the origin reads the names in it. */
const FORM_TYPE = "application/x-www-form-urlencoded";

/** The body to send, or the refusal. */
export async function readBody(
  { headers, body: stream }: ClientRequest,
  allowed: AllowedCall,
): Promise<CheckedBody | Response> {
  const { body: rule } = allowed.decision;
  if (rule.rule === "none") return (await refuseAnyBody(stream)) ?? NO_BODY;
  const type = mediaType(headers);
  if (!isPlain(headers)) return unsupported("Send the body without a content coding.");
  if (type === undefined) return unsupported("Send one Content-Type, as RFC 9110 writes it.");
  const format = formatOf(type);
  if (format === undefined) {
    return unsupported(
      "Send no parameter except charset=utf-8 or, for a multipart body, one boundary of 1 to 70 plain characters.",
    );
  }
  const isChecked = rule.rule !== "pass";
  if (isChecked) {
    const accepted =
      rule.rule === "check" && rule.form !== undefined ? [...RECORD_TYPES, FORM_TYPE] : RECORD_TYPES;
    // A search without a body needs no type. Only reading shows whether it has one.
    if (!accepted.includes(type.essence) && (rule.rule === "check" || type.essence !== ""))
      return unsupported(`Send ${accepted.join(" or ")}.`);
  }

  const announced = Number(headers.get("content-length") ?? 0);
  const bytes = announced > rule.maxBytes ? undefined : await readBounded(stream, rule.maxBytes).catch(cut);
  if (bytes === undefined) return tooLarge(rule.maxBytes);
  if (bytes instanceof Response) return bytes;
  const contentType = type.essence === "" ? undefined : textOf(type);
  if (rule.rule !== "check" && bytes.byteLength === 0) return { bytes: undefined, contentType };
  if (rule.rule === "search" && type.essence === "") return unsupported(`Send ${RECORD_TYPES.join(" or ")}.`);
  try {
    const refused = refusalOf(bytes, type, format, allowed);
    return refused ?? { bytes, contentType: isChecked ? type.essence : contentType };
  } catch (error) {
    // The client may repeat the call: nothing was sent yet.
    if (isOverloaded(error)) return overloaded();
    throw error;
  }
}

function refusalOf(
  bytes: Bytes,
  { essence }: MediaType,
  { name, boundary }: Format,
  allowed: AllowedCall,
): Response | undefined {
  // An empty body names no method. The check below decides whether it may be empty.
  const inspected = bytes.byteLength > 0 ? problemOf(inspectBody(name, boundary, bytes)) : undefined;
  const { body: rule } = allowed.decision;
  if (inspected !== undefined) return inspected;
  if (rule.rule === "search") return searchRefused(allowed.checkSearch(bytes));
  if (rule.rule !== "check") return undefined;
  const style = essence === FORM_TYPE ? rule.form : undefined;
  return problemOf(style ? allowed.checkForm(style, bytes) : allowed.checkBody(bytes));
}

/** How an origin that goes by the content type parses a body. */
type Format = Readonly<{ name: "json" | "form" | "multipart" | "other"; boundary: string }>;

/** `undefined` if the type has parameters by which two servers might read the body differently. */
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

/** RFC 2046, section 5.1.1, without the space. */
const BOUNDARY = /^[0-9A-Za-z'()+_,./:=?-]{1,70}$/;

/** Refuses a body of a call that takes none: without its body, the call might mean something else. */
export async function refuseAnyBody(stream: ClientRequest["body"]): Promise<Response | undefined> {
  const start = await readBounded(stream, 0).catch(cut);
  if (start instanceof Response) return start;
  return start === undefined
    ? problem(400, "unexpected_body", "Leave the body out: this call takes none.")
    : undefined;
}

/** A search is refused as a query is: by the first parameter that may not pass. */
function searchRefused(check: BodyVerdict): Response | undefined {
  if (check.verdict !== "refused") return problemOf(check);
  const [parameter] = check.fields;
  if (parameter === undefined) return problem(400, "invalid_body", "The body must be a JSON object.");
  return parameterRefused(parameter);
}

type BodyCheck = BodyVerdict | FormVerdict | BodyInspection;

function problemOf(check: BodyCheck): Response | undefined {
  switch (check.verdict) {
    case "pass":
      return undefined;
    case "names_method":
      return problem(400, "method_override", "A body may not name a method.");
    case "invalid_json":
    case "invalid_form":
      return problem(400, "invalid_body", `At byte ${check.byteOffset}: ${check.message}.`);
    case "refused":
      return bodyRefused(check);
    default:
      return check satisfies never;
  }
}

/** The client broke off its body, or its framing is not valid HTTP. */
function cut(): Response {
  return problem(400, "invalid_body", "The body is incomplete.");
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
