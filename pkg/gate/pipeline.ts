/**
 * The pipeline of one call: form, key, admission, decision, body, origin call, response. The steps are in the order of
 * what they cost and reveal. The Worker's gateway and the package's guards both run this code. They differ in who admits
 * a key, and in where an allowed call goes.
 *
 * Guarantees: the gate sends only calls that were allowed, exactly as they were decided on. Every response either comes
 * from `buildResponse` or is a refusal of the gate itself.
 */

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
import { refusedHeader, refusedLimitingHeader } from "./request-headers.ts";

/** An admitted key, with the decision on its call. */
export type Admitted = Readonly<{
  decided: DecidedCall;
  /** The early read, if one was started. */
  early: OriginCall | undefined;
}>;

/** What the steps need from a gate. */
export type Pipeline = Readonly<{
  limits: Limits;
  keyPrefix: string;
  /** The decision for this key, or the response to a key that is not admitted. */
  admit(key: PresentedKey): Promise<Admitted | Response>;
  send(key: PresentedKey, allowed: AllowedCall, body: CheckedBody): OriginCall;
  /** Takes over `originCall`. */
  buildResponse(originCall: OriginCall, allowed: AllowedCall): Promise<Response>;
}>;

const SAFE_METHODS = ["GET", "HEAD"];

export async function runPipeline(request: ClientRequest, pipeline: Pipeline): Promise<Response> {
  const { call, headers } = request;
  const { limits, keyPrefix } = pipeline;
  const refusal = checkRequest(call);
  const malformed = refusedHeader(headers, limits) ?? (refusal && refused(refusal));
  if (malformed !== undefined) return malformed;

  const credential = readCredential(headers, (text) => parseKey(text, keyPrefix));
  if (credential.kind === "ambiguous") return problem(400, "ambiguous_credentials");
  if (credential.kind === "none") return unauthenticated();
  // Admission may start an early read, so a body must be refused before it.
  const unexpected = SAFE_METHODS.includes(call.method) ? await refuseAnyBody(request.body) : undefined;
  if (unexpected !== undefined) return unexpected;
  const admitted = await pipeline.admit(credential.key);
  if (admitted instanceof Response) return admitted;
  const { decided, early } = admitted;
  if (decided.outcome === "deny") return denied(decided.decision.reason);

  const body = refusedLimitingHeader(headers, decided.decision) ?? (await readBody(request, decided));
  if (body instanceof Response) return body;
  return pipeline.buildResponse(early ?? pipeline.send(credential.key, decided, body), decided);
}
