/**
 * The body of a call, read whole before the origin call.
 *
 * Guarantees: memory holds no more than the endpoint's `bodyMaxBytes`. The gate sends exactly the bytes that it checked,
 * with the content type that it checked them as, and without a content coding. A restricted key's body has only what the
 * engine lets this key write. No body, of any key, names another method. A call that takes no body but has one is refused,
 * not sent without it.
 */

import type { BodyInspection, BodyVerdict, FormStyle, FormVerdict } from "../core/boundary.ts";
import type { Bytes } from "../core/bytes.ts";
import type { AllowedCall } from "../core/compiled-policy.ts";
import { TREE_BYTES_MAX } from "../core/crossing.ts";
import { isOverloaded } from "../core/instance.ts";
import { inspectBody } from "../core/request.ts";
import type { ClientRequest } from "./client-request.ts";
import { isJson, isPlainUtf8, type MediaType, mediaType, textOf } from "./media-type.ts";
import { bodyRefused, overloaded, parameterRefused, problem } from "./problem.ts";
import { readBounded } from "./read-bounded.ts";
import { readUnpacked } from "./unpack.ts";

/** A body that may go to the origin. */
export type CheckedBody = Readonly<{
  bytes: Bytes | undefined;
  /** The type of the checked body, as the gate writes it. `undefined` if the client named none. */
  contentType: string | undefined;
  /** The client sent it compressed, so what the client says of its bytes does not hold for these. */
  unpacked: boolean;
}>;

export const NO_BODY: CheckedBody = { bytes: undefined, contentType: undefined, unpacked: false };

/** A patch that lists operations. A body of any other JSON type is a record as the catalog describes it. */
const PATCH_TYPE = "application/json-patch+json";
/** A restricted key may send a form only where the catalog says how the origin reads the names in it. */
const FORM_TYPE = "application/x-www-form-urlencoded";

/** A body is unpacked to be checked, and goes on unpacked. */
const CODINGS = ["identity", "gzip"];

/** The body to send, or the refusal. */
export async function readBody(
  { headers, body: stream }: ClientRequest,
  allowed: AllowedCall,
): Promise<CheckedBody | Response> {
  const { body: rule } = allowed.decision;
  if (rule.rule === "none") return (await refuseAnyBody(stream)) ?? NO_BODY;
  const type = mediaType(headers);
  const coding = headers.get("content-encoding") ?? "identity";
  if (!CODINGS.includes(coding))
    return unsupported("Send the body as it is, or with the content coding gzip.");
  if (type === undefined) return unsupported("Send one Content-Type, as RFC 9110 writes it.");
  const format = formatOf(type);
  if (format === undefined) {
    return unsupported(
      "Send no parameter except charset=utf-8 or, for a multipart body, one boundary of 1 to 70 plain characters.",
    );
  }
  const kind = kindOf(type, allowed);
  if (kind === undefined) return unsupported(`Send ${accepted(allowed)}.`);

  const unpacked = coding === "gzip";
  const announced = Number(headers.get("content-length") ?? 0);
  const maxBytes = kind === "patch" ? Math.min(rule.maxBytes, TREE_BYTES_MAX) : rule.maxBytes;
  const bytes = announced > maxBytes ? undefined : await readUnpacked(stream, unpacked, maxBytes).catch(cut);
  if (bytes === undefined) return tooLarge(maxBytes);
  if (bytes instanceof Response) return bytes;
  const contentType = sentType(type, kind);
  if (rule.rule !== "check" && bytes.byteLength === 0) return { bytes: undefined, contentType, unpacked };
  try {
    const refused = refusalOf(bytes, kind, format, allowed);
    return refused ?? { bytes, contentType, unpacked };
  } catch (error) {
    // The client may repeat the call: nothing was sent yet.
    if (isOverloaded(error)) return overloaded();
    throw error;
  }
}

function refusalOf(
  bytes: Bytes,
  kind: Kind,
  { name, boundary }: Format,
  allowed: AllowedCall,
): Response | undefined {
  // An empty body names no method. The check below decides whether it may be empty.
  const inspected = bytes.byteLength > 0 ? problemOf(inspectBody(name, boundary, bytes)) : undefined;
  if (inspected !== undefined) return inspected;
  switch (kind) {
    case "record":
      return problemOf(allowed.checkBody(bytes));
    case "patch":
      return problemOf(allowed.checkPatch(bytes));
    case "search":
      return searchRefused(allowed.checkSearch(bytes));
    case "any":
      return undefined;
    default:
      return problemOf(allowed.checkForm(kind, bytes));
  }
}

/** What a body is checked as. A form is checked by its style. */
type Kind = "any" | "record" | "patch" | "search" | FormStyle;

/** A checked body is sent with the type alone, and a search of no type as JSON. */
function sentType(type: MediaType, kind: Kind): string | undefined {
  if (kind !== "any") return type.essence === "" ? "application/json" : type.essence;
  return type.essence === "" ? undefined : textOf(type);
}

/** `undefined` for a type in which a restricted key may not send this call. */
function kindOf(type: MediaType, { call, decision }: AllowedCall): Kind | undefined {
  const { body } = decision;
  if (body.rule === "search") {
    const isSearch = type.essence === "" || (isJson(type) && type.essence !== PATCH_TYPE);
    return isSearch ? "search" : undefined;
  }
  if (body.rule !== "check") return "any";
  if (type.essence === FORM_TYPE) return body.form;
  if (type.essence === PATCH_TYPE) return takesPatch(call, decision) ? "patch" : undefined;
  return isJson(type) ? "record" : undefined;
}

function takesPatch({ method }: AllowedCall["call"], { action }: AllowedCall["decision"]): boolean {
  return method === "PATCH" && action === "update";
}

function accepted({ call, decision }: AllowedCall): string {
  const { body } = decision;
  return [
    "a JSON type such as application/json",
    ...(takesPatch(call, decision) ? [PATCH_TYPE] : []),
    ...(body.rule === "check" && body.form !== undefined ? [FORM_TYPE] : []),
  ].join(" or ");
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
  return problem(400, "invalid_body", "The body is incomplete, or not in its content coding.");
}

function unsupported(detail: string): Response {
  return problem(415, "unsupported_media_type", detail);
}

function tooLarge(maxBytes: number): Response {
  return problem(413, "body_too_large", `At most ${maxBytes} bytes are accepted here.`);
}
