/**
 * The pipeline of one call: form, key, admission, decision, body, origin call, response. The steps are in the order of
 * what they cost and reveal. The Worker's gateway and the package's guards both run this code. They differ in who admits
 * a key, and in where an allowed call goes.
 *
 * Guarantees: the gate sends only calls that were allowed, exactly as they were decided on. Every response either comes
 * from `buildResponse` or is a refusal of the gate itself.
 */

import type { Credentials } from "../core/boundary.ts";
import type { AllowedCall, DecidedCall } from "../core/compiled-policy.ts";
import { parseKey } from "../core/keys.ts";
import { checkRequest } from "../core/request.ts";
import type { ClientRequest } from "./client-request.ts";
import { readCredential } from "./credentials.ts";
import type { Limits } from "./limits.ts";
import type { OriginCall } from "./origin.ts";
import type { PresentedKey } from "./policies.ts";
import { denied, problem, refused, unauthenticated } from "./problem.ts";
import { type CheckedBody, readBody, refuseAnyBody } from "./request-body.ts";
import { refusedForCall, refusedHeader } from "./request-headers.ts";

/** An admitted key, with the decision on its call. */
export type Admitted = Readonly<{
  decided: DecidedCall;
  /** The early read, if one was started. */
  early: OriginCall | undefined;
}>;

/** Who makes a call: the key, and the headers of the request that do not hold it. */
export type Caller = Readonly<{ key: PresentedKey; headers: Headers }>;

/** What the steps need from a gate. */
export type Pipeline = Readonly<{
  limits: Limits;
  keyPrefix: string;
  credentials: Credentials;
  /** The decision for this caller, or the response to a key that is not admitted. */
  admit(caller: Caller): Promise<Admitted | Response>;
  send(caller: Caller, allowed: AllowedCall, body: CheckedBody): OriginCall;
  /** Takes over `originCall`. */
  buildResponse(originCall: OriginCall, allowed: AllowedCall): Promise<Response>;
}>;

const SAFE_METHODS = ["GET", "HEAD"];

export async function runPipeline(request: ClientRequest, pipeline: Pipeline): Promise<Response> {
  const { call, headers } = request;
  const { limits, keyPrefix, credentials } = pipeline;
  const refusal = checkRequest(call);
  const malformed = refusedHeader(headers, limits) ?? (refusal && refused(refusal));
  if (malformed !== undefined) return malformed;

  const credential = readCredential(headers, credentials, (text) => parseKey(text, keyPrefix));
  if (credential.kind === "ambiguous") return problem(400, "ambiguous_credentials");
  if (credential.kind === "none") return unauthenticated(credentials);
  const caller = { key: credential.key, headers: credential.forwardable };
  // Admission may start an early read, so a body must be refused before it.
  const unexpected = SAFE_METHODS.includes(call.method) ? await refuseAnyBody(request.body) : undefined;
  if (unexpected !== undefined) return unexpected;
  const admitted = await pipeline.admit(caller);
  if (admitted instanceof Response) return admitted;
  const { decided, early } = admitted;
  if (decided.outcome === "deny") return denied(decided.decision.reason, credentials);

  const body = refusedForCall(headers, decided.decision) ?? (await readBody(request, decided));
  if (body instanceof Response) {
    early?.abort();
    return body;
  }
  return pipeline.buildResponse(early ?? pipeline.send(caller, decided, body), decided);
}
