/**
 * Every error response of the gate: RFC 9457 problem details with a stable `code`. `docs/errors.md` lists them, and a
 * test compares that page with this file.
 *
 * Guarantees: an error's text depends on its code and on the client's own input, never on anything that the origin
 * sent, except in the member `origin` of an `origin_error`. All ways in which a key can be bad have the same response.
 */
import type { Credentials, DenyReason, Refusal, RefusedFields } from "../core/boundary.ts";
import { describeForm } from "../core/credentials.ts";

/** All codes, each with its title. */
export const TITLES = {
  https_required: "HTTPS is required",
  method_not_supported: "This method is not supported",
  invalid_path: "The path is not in canonical form",
  invalid_query: "The query is not in canonical form",
  key_in_query: "A key must not be sent in a URL",
  method_override: "Method overrides are not supported",
  upgrade_not_supported: "Upgrades are not supported",
  invalid_header: "A header is malformed",
  headers_too_large: "The headers are too large",
  ambiguous_credentials: "The request has two different credentials",
  unauthenticated: "A valid key is required",
  too_many_failures: "Too many failed attempts from this address",
  unknown_route: "Not found",
  method_not_allowed: "This path does not support this method",
  action_not_granted: "The key may not do this",
  parameter_not_allowed: "The key may not use this parameter",
  no_fields: "None of the key's fields exist here any longer",
  replace_needs_all_fields: "Replacing a record needs a key with all fields",
  fields_not_granted: "The key may not write these fields",
  header_not_passed: "A header that limits the call cannot be forwarded",
  unexpected_body: "This call takes no body",
  invalid_body: "The body is malformed or incomplete",
  body_too_large: "The body is too large",
  unsupported_media_type: "The body's type is not supported",
  verdict_unavailable: "The key could not be checked",
  overloaded: "Too many responses are open at once",
  misconfigured: "The gate is not configured correctly",
  origin_unreachable: "The origin could not be reached",
  origin_timeout: "The origin took too long",
  origin_refused: "The origin did not accept the gate's credential",
  origin_forbidden: "The origin does not allow this call",
  origin_redirected: "The origin redirected the call",
  origin_unusable: "The origin's response cannot be used",
  origin_error: "The origin returned an error",
  internal_error: "The gate failed",

  not_signed_in: "Only an Administrator may do this",
  not_own_page: "The call did not come from the admin page",
  invalid_request: "The request does not have the documented form",
  invalid_grants: "The grants do not fit the catalog",
  unknown_key: "No such key",
  already_created: "This Idempotency-Key was used before",
  version_required: "If-Match must name the version to change",
  version_changed: "Somebody else has changed the key",
  registry_unavailable: "The registry did not respond",
} as const;

export type ProblemCode = keyof typeof TITLES;

/** Members in addition to the standard ones. */
export type Extra = Readonly<Record<string, Json>>;
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

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

/** The single response to a missing, malformed, unknown, revoked or expired key. */
export function unauthenticated({ credentials }: Credentials): Response {
  const forms = credentials.map(describeForm).join(" or ");
  const response = problem(401, "unauthenticated", `Send a valid key as ${forms}.`);
  response.headers.set("www-authenticate", challenge(credentials));
  return response;
}

/** RFC 9110, section 11.6.1: a 401 names a scheme. Browsers ask for a password only where the key can be one. */
function challenge(forms: Credentials["credentials"]): string {
  if (forms.includes("bearer")) return "Bearer";
  return forms.includes("basic") ? 'Basic realm="key"' : "ApiKey";
}

/** The response to a client address that failed to authenticate too often. */
export function tooManyFailures(waitSeconds: number): Response {
  const response = problem(429, "too_many_failures");
  response.headers.set("retry-after", `${waitSeconds}`);
  return response;
}

/** The response when memory has no room for a body. Nothing was changed, so the call may be repeated. */
export function overloaded(): Response {
  const response = problem(503, "overloaded");
  response.headers.set("retry-after", "1");
  return response;
}

/** The response to a request that is refused for every key. */
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

/** The response to a call that the engine denies. */
export function denied(reason: DenyReason, credentials: Credentials): Response {
  switch (reason.code) {
    case "malformed":
      return refused(reason.refusal);
    case "expired":
      return unauthenticated(credentials);
    case "unknown_route":
      return problem(404, reason.code);
    case "method_not_allowed": {
      const response = problem(405, reason.code);
      response.headers.set("allow", reason.allow.join(", "));
      return response;
    }
    case "parameter_not_allowed":
      return parameterRefused(reason.parameter);
    case "action_not_granted":
    case "no_fields":
    case "replace_needs_all_fields":
      return problem(403, reason.code);
    default:
      return unhandled(reason);
  }
}

/** The response to a parameter, of the query or of a search, that the key may not send. */
export function parameterRefused(parameter: string): Response {
  return problem(403, "parameter_not_allowed", `The parameter is ${parameter}.`, { parameter });
}

/** The response to a body with something that the key may not write. */
export function bodyRefused({ fields, replaces, readOnly, outside, more }: RefusedFields): Response {
  const faults = [
    ["not granted", fields],
    ["granted only in part, so the value must be an object", replaces],
    ["read-only", readOnly],
    ["outside the record", outside],
  ] as const;
  const sentences = faults
    .filter(([, paths]) => paths.length > 0)
    .map(([what, paths]) => `${paths.join(", ")}: ${what}.`);
  const detail = [...sentences, ...(more > 0 ? [`And ${more} more.`] : [])].join(" ");
  return problem(403, "fields_not_granted", detail, { fields, replaces, readOnly, outside, more });
}

/** The compiler rules out an unknown reason. If one arrives all the same, the call is denied. */
function unhandled(_reason: never): Response {
  return problem(500, "internal_error");
}
