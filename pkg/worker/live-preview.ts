/**
 * The admin page's live preview: what a key with given grants would get right now, by the same steps as a call with such
 * a key. It also says which fields of the origin's response stay hidden.
 *
 * Guarantees: the preview only reads from the origin, and never asks for more than a call with such a key would.
 */
import type { Allow, Deny, Refusal, Survey } from "../core/boundary.ts";
import type { CompiledCatalog } from "../core/compiled-catalog.ts";
import type { AllowedCall, Call } from "../core/compiled-policy.ts";
import { checkRequest } from "../core/request.ts";
import { isJson, mediaType } from "../gate/media-type.ts";
import type { OriginCall, OriginResult } from "../gate/origin.ts";
import { problem } from "../gate/problem.ts";
import { readWithin } from "../gate/read-bounded.ts";
import type { WorkerLimits } from "./limits.ts";

export type LiveAnswer =
  | { outcome: "refused"; refusal: Refusal }
  | { outcome: "denied"; decision: Deny }
  /** Allowed, but not a read: the preview does not make this call. */
  | { outcome: "allowed"; decision: Allow }
  | { outcome: "answered"; decision: Allow; response: Response; survey: Survey | undefined };

/** What a preview needs from the gate. */
export type PreviewGate = Readonly<{
  catalog: CompiledCatalog;
  limits: WorkerLimits;
  send(allowed: AllowedCall): OriginCall;
  buildResponse(originCall: OriginCall, allowed: AllowedCall): Promise<Response>;
}>;

/** `grants` are in their stored form. They are not stored. */
export async function liveRead(gate: PreviewGate, grants: string, call: Call): Promise<LiveAnswer> {
  const refusal = checkRequest(call);
  if (refusal !== undefined) return { outcome: "refused", refusal };
  const policy = gate.catalog.openGrants(grants, null);
  try {
    const decided = policy.decide(call, Date.now());
    if (decided.outcome === "deny") return { outcome: "denied", decision: decided.decision };
    if (decided.decision.action !== "read") return { outcome: "allowed", decision: decided.decision };
    return await read(gate, decided);
  } finally {
    policy.release();
  }
}

/** Reads the body whole first, so that it can be both projected and surveyed. */
async function read(gate: PreviewGate, allowed: AllowedCall): Promise<LiveAnswer> {
  const { decision } = allowed;
  const originCall = gate.send(allowed);
  const result = await originCall.result;
  if (!result.ok || result.response.body === null) {
    return {
      outcome: "answered",
      decision,
      response: await gate.buildResponse(originCall, allowed),
      survey: undefined,
    };
  }
  const { previewBytesMax, originBodyMs } = gate.limits;
  const body = await readWithin(result.response.body, previewBytesMax, originBodyMs, originCall.abort);
  if (body === undefined) {
    const response = problem(502, "origin_unusable", "The response is too large or too slow for a preview.");
    return { outcome: "answered", decision, response, survey: undefined };
  }
  const replay: OriginResult = { ok: true, response: new Response(body, result.response) };
  const response = await gate.buildResponse({ ...originCall, result: Promise.resolve(replay) }, allowed);
  const type = mediaType(response.headers);
  const isText = type !== undefined && isJson(type);
  const surveyed = response.ok && isText && body.byteLength > 0 && decision.answer.rule === "project";
  const survey = surveyed ? allowed.survey(body) : undefined;
  return { outcome: "answered", decision, response, survey };
}
