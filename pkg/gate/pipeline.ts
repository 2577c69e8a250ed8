/**
 * One call on its way through a gate: the steps in the order of what they cost and reveal. Form, key, admission,
 * decision, body, call, answer. The Worker's gate and the package's guards are this same code; they differ in who
 * admits a key, and in where an allowed call goes.
 *
 * Guarantees: nothing is sent unless it was decided to be allowed, and nothing but what was judged; every answer has
 * gone through `respond`, or is a refusal of our own.
 */

import type { AllowedCall, Decided } from "../core/compiled-policy.ts";
import { parseKey } from "../core/keys.ts";
import { checkRequest } from "../core/request.ts";
import { presentedKey } from "./credentials.ts";
import type { Incoming } from "./incoming.ts";
import type { Limits } from "./limits.ts";
import type { OriginCall } from "./origin.ts";
import type { KeyName } from "./policies.ts";
import { denied, problem, refused, unauthenticated } from "./problem.ts";
import { type JudgedBody, readBody, refusedIfAny } from "./request-body.ts";
import { refusedGuard, refusedHeader } from "./request-headers.ts";

/** A key that counts, with what it may do here. */
export type Admitted = Readonly<{
  decided: Decided;
  /** The call, if it was started already. */
  early: OriginCall | undefined;
}>;

/** What the steps need of a gate. */
export type Pipeline = Readonly<{
  limits: Limits;
  keyPrefix: string;
  /** The decision for this key, or the answer to a key that does not count. */
  admit(key: KeyName): Promise<Admitted | Response>;
  send(key: KeyName, allowed: AllowedCall, body: JudgedBody): OriginCall;
  /** Takes over the call. */
  respond(originCall: OriginCall, allowed: AllowedCall): Promise<Response>;
}>;

const SAFE_METHODS = ["GET", "HEAD"];

export async function answerCall(incoming: Incoming, pipeline: Pipeline): Promise<Response> {
  const { call, headers } = incoming;
  const { limits, keyPrefix } = pipeline;
  const refusal = checkRequest(call);
  const malformed = refusedHeader(headers, limits) ?? (refusal && refused(refusal));
  if (malformed !== undefined) return malformed;

  const presented = presentedKey(headers, (text) => parseKey(text, keyPrefix));
  if (presented.kind === "ambiguous") return problem(400, "ambiguous_credentials");
  if (presented.kind === "none") return unauthenticated();
  // A read may be started while it is being admitted, so what it carries is looked at before.
  const unexpected = SAFE_METHODS.includes(call.method) ? await refusedIfAny(incoming.body) : undefined;
  if (unexpected !== undefined) return unexpected;
  const admitted = await pipeline.admit(presented.key);
  if (admitted instanceof Response) return admitted;
  const { decided, early } = admitted;
  if (decided.outcome === "deny") return denied(decided.decision.reason);

  const body = refusedGuard(headers, decided.decision) ?? (await readBody(incoming, decided));
  if (body instanceof Response) return body;
  return pipeline.respond(early ?? pipeline.send(presented.key, decided, body), decided);
}
