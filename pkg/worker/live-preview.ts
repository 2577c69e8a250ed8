/**
 * The admin page's live preview: what a key with given grants would get right now, by the very steps a call with such
 * a key goes through, and besides which fields of the real answer stay hidden.
 *
 * Guarantees: the origin is asked for reads only, and never for more than the gate would ask it.
 */
import type { Allow, Deny, Refusal, Survey } from "../core/boundary.ts";
import type { CompiledCatalog } from "../core/compiled-catalog.ts";
import type { AllowedCall, Call } from "../core/compiled-policy.ts";
import { checkRequest } from "../core/request.ts";
import type { Answer, OriginCall } from "../gate/origin.ts";
import { problem } from "../gate/problem.ts";
import { readBounded } from "../gate/read-bounded.ts";
import type { WorkerLimits } from "./limits.ts";

export type LiveAnswer =
  | { outcome: "refused"; refusal: Refusal }
  | { outcome: "denied"; decision: Deny }
  /** AllowedCall, but not a read: it is not tried out. */
  | { outcome: "allowed"; decision: Allow }
  | { outcome: "answered"; decision: Allow; response: Response; survey: Survey | undefined };

/** What a preview needs of the gate. */
export type LiveGate = Readonly<{
  catalog: CompiledCatalog;
  limits: WorkerLimits;
  send(allowed: AllowedCall): OriginCall;
  respond(originCall: OriginCall, allowed: AllowedCall): Promise<Response>;
}>;

/** `grants` are in their stored form. Nothing of them is stored. */
export async function liveRead(gate: LiveGate, grants: string, call: Call): Promise<LiveAnswer> {
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

/** The body is read whole first, so that it can be both projected and surveyed. */
async function read(gate: LiveGate, allowed: AllowedCall): Promise<LiveAnswer> {
  const { decision } = allowed;
  const originCall = gate.send(allowed);
  const answer = await originCall.answer;
  if (!answer.ok || answer.response.body === null) {
    return {
      outcome: "answered",
      decision,
      response: await gate.respond(originCall, allowed),
      survey: undefined,
    };
  }
  const body = await readWithin(answer.response.body, originCall, gate.limits);
  if (body === undefined) {
    const response = problem(502, "origin_unusable", "The answer is too large or too slow for a preview.");
    return { outcome: "answered", decision, response, survey: undefined };
  }
  const replay: Answer = { ok: true, response: new Response(body, answer.response) };
  const response = await gate.respond({ ...originCall, answer: Promise.resolve(replay) }, allowed);
  const surveyed = response.ok && body.byteLength > 0 && decision.answer.rule === "project";
  const survey = surveyed ? allowed.survey(body) : undefined;
  return { outcome: "answered", decision, response, survey };
}

/** The whole body, or nothing if it is too large, too slow or broken off. */
async function readWithin(
  body: ReadableStream<Uint8Array>,
  originCall: OriginCall,
  { previewBytesMax, originBodyMs }: WorkerLimits,
): Promise<Uint8Array | undefined> {
  const timer = setTimeout(originCall.abort, originBodyMs);
  try {
    return await readBounded(body, previewBytesMax);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
