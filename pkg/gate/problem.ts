/**
 * Every error the worker answers with: RFC 9457 problem details with a stable `code`. `docs/errors.md` lists them, and
 * a test holds that page to this file.
 *
 * Guarantees: what is said depends on the code and on the client's own input, never on anything the origin sent; all
 * ways in which a key can be bad give one and the same answer.
 */
import type { DenyReason, Refusal, RefusedFields } from "../core/boundary.ts";

/** All codes, each with its title. */
export const TITLES = {
  https_required: "Plain HTTP is not answered",
  method_not_supported: "This method is not supported",
  invalid_path: "The path is not in canonical form",
  invalid_query: "The query is not in canonical form",
  key_in_query: "A key does not belong in a URL",
  method_override: "Method overrides are not supported",
  upgrade_not_supported: "Upgrades are not supported",
  invalid_header: "A header cannot be read",
  headers_too_large: "The headers are too large",
  ambiguous_credentials: "Two different credentials were sent",
  unauthenticated: "A valid key is required",
  too_many_failures: "Too many failed attempts from this address",
  unknown_route: "There is nothing here",
  method_not_allowed: "This path has no such method",
  action_not_granted: "The key may not do this",
  parameter_not_allowed: "The key may not use this parameter",
  no_fields: "None of the key's fields exist here any more",
  replace_needs_all_fields: "Replacing a record needs a key with all fields",
  fields_not_granted: "The key may not write these fields",
  header_not_passed: "A header that limits the call cannot be passed on",
  unexpected_body: "This call takes no body",
  invalid_body: "The body cannot be read",
  body_too_large: "The body is too large",
  unsupported_media_type: "The body's type is not supported",
  verdict_unavailable: "The key could not be checked",
  overloaded: "Too many answers are being passed on",
  misconfigured: "The gate is not configured",
  origin_unreachable: "The origin could not be reached",
  origin_timeout: "The origin took too long",
  origin_refused: "The origin did not accept the gate",
  origin_redirected: "The origin redirected",
  origin_unusable: "The origin's answer cannot be used",
  origin_error: "The origin answered with an error",
  internal_error: "The gate failed",

  not_signed_in: "Only an Administrator may do this",
  not_own_page: "This did not come from the admin page",
  invalid_request: "The request is not of the form described",
  invalid_grants: "The grants do not fit the catalog",
  unknown_key: "There is no such key",
  already_created: "This Idempotency-Key has been used",
  version_required: "The version to change is not named",
  version_changed: "The key has been changed meanwhile",
  registry_unavailable: "The registry could not be asked",
} as const;

export type ProblemCode = keyof typeof TITLES;

/** Members beside the standard ones. */
export type Extra = Readonly<Record<string, Json>>;
type Json = string | number | readonly Json[] | { readonly [name: string]: Json };

const codes = new WeakMap<Response, ProblemCode>();

export function problem(status: number, code: ProblemCode, detail?: string, extra?: Extra): Response {
  const body = { title: TITLES[code], status, code, ...(detail === undefined ? {} : { detail }), ...extra };
  const response = new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
  codes.set(response, code);
  return response;
}

/** The code of a response that `problem` made. */
export function codeOf(response: Response): ProblemCode | undefined {
  return codes.get(response);
}

/** The one answer to a missing, malformed, unknown, revoked or expired key. */
export function unauthenticated(): Response {
  const response = problem(
    401,
    "unauthenticated",
    "Send a valid key as `Authorization: Bearer <key>` or `X-API-Key: <key>`.",
  );
  response.headers.set("www-authenticate", "Bearer");
  return response;
}

/** The answer to a client address that failed to authenticate too often. */
export function tooManyFailures(waitSeconds: number): Response {
  const response = problem(429, "too_many_failures");
  response.headers.set("retry-after", `${waitSeconds}`);
  return response;
}

/** The answer in the place of one that there is no room for now. What the origin has done already is not to be repeated. */
export function overloaded(mayRepeat: boolean): Response {
  const response = problem(503, "overloaded");
  if (mayRepeat) response.headers.set("retry-after", "1");
  return response;
}

/** The answer to a request that is refused whatever its key. */
export function refused({ code, message }: Refusal): Response {
  switch (code) {
    case "method_not_supported":
      return problem(405, code, message);
    case "invalid_path":
    case "invalid_query":
    case "key_in_query":
    case "method_override":
      return problem(400, code, message);
    default:
      return unhandled(code);
  }
}

/** The answer to a call the engine denies. */
export function denied(reason: DenyReason): Response {
  switch (reason.code) {
    case "malformed":
      return refused(reason.refusal);
    case "expired":
      return unauthenticated();
    case "unknown_route":
      return problem(404, reason.code);
    case "method_not_allowed": {
      const response = problem(405, reason.code);
      response.headers.set("allow", reason.allow.join(", "));
      return response;
    }
    case "parameter_not_allowed":
      return problem(403, reason.code, `The parameter is ${reason.parameter}.`, {
        parameter: reason.parameter,
      });
    case "action_not_granted":
    case "no_fields":
    case "replace_needs_all_fields":
      return problem(403, reason.code);
    default:
      return unhandled(reason);
  }
}

/** The answer to a body that carries what the key may not write. */
export function bodyRefused({ fields, replaces, readOnly, outside, more }: RefusedFields): Response {
  const faults = [
    ["not granted", fields],
    ["only partly granted, so that nothing but an object may stand there", replaces],
    ["read-only", readOnly],
    ["outside the record", outside],
  ] as const;
  const sentences = faults
    .filter(([, paths]) => paths.length > 0)
    .map(([what, paths]) => `${paths.join(", ")}: ${what}.`);
  const detail = [...sentences, ...(more > 0 ? [`And ${more} more.`] : [])].join(" ");
  return problem(403, "fields_not_granted", detail, { fields, replaces, readOnly, outside, more });
}

/** A reason this worker does not know cannot be compiled in; should one arrive all the same, it is a deny. */
function unhandled(_reason: never): Response {
  return problem(500, "internal_error");
}
