/**
 * What a write carries, read whole before the origin is called.
 *
 * Guarantees: never more in memory than the endpoint's `bodyMaxBytes`; a restricted key's body holds only what the
 * engine let it write; no body smuggles another method in.
 */
import type { BodyVerdict, FormVerdict } from "../pkg/core/boundary.ts";
import { readBounded } from "./bytes.ts";
import type { Allowed, Engine } from "./engine.ts";
import { mediaType } from "./media-type.ts";
import type { Incoming } from "./passage.ts";
import { bodyRefused, problem } from "./problem.ts";

/** The types in which a body is the record as the catalog models it. A patch that lists operations is not. */
const RECORD_TYPES = ["application/json", "application/vnd.api+json", "application/merge-patch+json"];
/** Taken of a key with a field list where the catalog says how the origin reads its names. */
const FORM_TYPE = "application/x-www-form-urlencoded";
const FORM_TYPES = [FORM_TYPE, "multipart/form-data"];

/** The bytes to send, nothing if there are none to send, or the refusal. */
export async function readBody(
  { headers, body: stream }: Incoming,
  allowed: Allowed,
  engine: Engine,
): Promise<Uint8Array | undefined | Response> {
  const { body: rule } = allowed.decision;
  if (rule.rule === "none") {
    stream?.cancel().catch(() => undefined);
    return undefined;
  }
  const type = mediaType(headers);
  if (!isPlain(headers)) return unsupported("Send the body without a content coding.");
  if (!type.isSound) return unsupported("Send one Content-Type.");
  const isForm = FORM_TYPES.includes(type.essence);
  if (rule.rule === "check") {
    const taken = rule.form === undefined ? RECORD_TYPES : [...RECORD_TYPES, FORM_TYPE];
    if (!type.isUtf8 || !taken.includes(type.essence)) return unsupported(`Send ${taken.join(" or ")}.`);
  }

  const announced = Number(headers.get("content-length") ?? 0);
  const body = announced > rule.maxBytes ? undefined : await readBounded(stream, rule.maxBytes).catch(cut);
  if (body === undefined) return tooLarge(rule.maxBytes);
  if (body instanceof Response) return body;
  const refusal = isForm && body.byteLength > 0 ? await refusedForm(headers, body) : undefined;
  if (refusal !== undefined) return refusal;
  if (rule.rule === "pass") return body.byteLength === 0 ? undefined : body;
  const style = isForm ? rule.form : undefined;
  return checked(style ? engine.checkForm(allowed, style, body) : engine.checkBody(allowed, body), body);
}

function checked(verdict: BodyVerdict | FormVerdict, body: Uint8Array): Uint8Array | Response {
  switch (verdict.verdict) {
    case "pass":
      return body;
    case "invalid_json":
    case "invalid_form":
      return problem(400, "invalid_body", `At byte ${verdict.byteOffset}: ${verdict.message}.`);
    case "refused":
      return bodyRefused(verdict);
    default:
      return verdict satisfies never;
  }
}

/** A form may name another method, and many frameworks obey it. */
async function refusedForm(headers: Headers, body: Uint8Array): Promise<Response | undefined> {
  const type = headers.get("content-type") ?? "";
  const form = await new Response(body, { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined);
  if (form === undefined) return problem(400, "invalid_body", "The form cannot be read.");
  const overrides = [...form.keys()].some((name) => name.toLowerCase() === "_method");
  return overrides ? problem(400, "method_override", "A form may not name a method.") : undefined;
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
