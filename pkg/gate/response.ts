/**
 * From the origin's answer to the client's.
 *
 * Guarantees: a restricted key gets nothing but what passed its mask; an error's body, a redirect's place and
 * everything the gate cannot read as JSON stay here. Whatever is not passed on is let go at once.
 */
import type { Allow } from "../core/boundary.ts";
import type { AllowedCall } from "../core/compiled-policy.ts";
import { runtime } from "../core/runtime.ts";
import type { Limits } from "./limits.ts";
import { isJson, isUtf8, mediaType } from "./media-type.ts";
import type { Origin, OriginCall } from "./origin.ts";
import { overloaded, problem } from "./problem.ts";
import { type Fault, project } from "./projection.ts";
import { responseHeaders } from "./response-headers.ts";

export type Responding = Readonly<{
  limits: Limits;
  origin: Origin;
  /** The gate as the client addressed it. */
  gate: URL;
  /** Told why a body could not be passed on, or not to its end. */
  onFault(fault: Fault): void;
}>;

/** What of the origin's answer to an allowed call may go out. Takes over `originCall`. */
export async function respond(
  originCall: OriginCall,
  allowed: AllowedCall,
  to: Responding,
): Promise<Response> {
  try {
    return await answerOf(originCall, allowed, to);
  } catch (error) {
    originCall.abort();
    throw error;
  }
}

async function answerOf(originCall: OriginCall, allowed: AllowedCall, to: Responding): Promise<Response> {
  const answer = await originCall.answer;
  if (!answer.ok) return problem(answer.code === "origin_timeout" ? 504 : 502, answer.code);

  const { response } = answer;
  const failure = originFailure(response, allowed.decision);
  if (failure !== undefined) {
    originCall.abort();
    return failure;
  }
  const headers = responseHeaders(response.headers, allowed.decision, to.origin, to.gate);
  const { rule } = allowed.decision.answer;
  switch (rule) {
    case "pass":
      return passed(response, headers, to.origin);
    case "attachment":
      headers.set("content-disposition", asAttachment(headers.get("content-disposition")));
      return passed(response, headers, to.origin);
    case "project":
      return projected(originCall, response, headers, allowed, to);
    default:
      return rule satisfies never;
  }
}

/** The answer in the place of an origin's answer that is not a success. */
function originFailure({ status, headers }: Response, { answer }: Allow): Response | undefined {
  if (status >= 200 && status < 300) return undefined;
  // Validators reached the origin only from a key whose answer is not projected.
  if (status === 304 && answer.rule !== "project") return undefined;
  if (status < 200) return problem(502, "origin_unusable");
  if (status < 400) return problem(502, "origin_redirected");
  // These would blame the client's key, where the gate's own credential was refused.
  if (status === 401 || status === 403 || status === 407) return problem(502, "origin_refused");
  const failure = problem(status, "origin_error", `The origin answered with status ${status}.`);
  const wait = headers.get("retry-after");
  if (wait !== null && (status === 429 || status === 503)) failure.headers.set("retry-after", wait);
  return failure;
}

/** The body as it is. A coding that is off it already leaves without its name; others keep theirs. */
function passed({ status, headers: from, body }: Response, headers: Headers, { decodes }: Origin): Response {
  const coding = from.get("content-encoding");
  if (coding === null || coding === "identity") copyLength(from, headers);
  else if (!decodes.includes(coding)) {
    headers.set("content-encoding", coding);
    return runtime.encoded(body, { status, headers });
  }
  return new Response(body, { status, headers });
}

function copyLength(from: Headers, to: Headers): void {
  const length = from.get("content-length");
  if (length !== null) to.set("content-length", length);
}

/** `attachment`, with the file name the origin gave. */
function asAttachment(disposition: string | null): string {
  const parameters = /^[^;,]*(;.*)$/.exec(disposition ?? "")?.[1] ?? "";
  return `attachment${parameters}`;
}

async function projected(
  originCall: OriginCall,
  response: Response,
  headers: Headers,
  allowed: AllowedCall,
  { limits, origin, onFault }: Responding,
): Promise<Response> {
  const { status, body } = response;
  const without = (): Response => {
    originCall.abort();
    return new Response(null, { status, headers });
  };
  const unusable = (): Response => {
    originCall.abort();
    return problem(502, "origin_unusable");
  };

  if (status === 206) return unusable();
  if (status === 204 || status === 205 || allowed.call.method === "HEAD") return without();
  const mayBeEmpty = status === 201 || status === 202;
  const type = jsonType(response.headers, origin);
  // Whether a body is empty shows only when it is read, and an empty one has no type.
  if (body === null || (type === undefined && !mayBeEmpty)) return mayBeEmpty ? without() : unusable();

  const result = await project(body, () => allowed.openProjector(), originCall, limits, onFault);
  switch (result.kind) {
    case "whole":
    case "stream":
      if (type === undefined) {
        if (result.kind === "stream") await result.body.cancel();
        return unusable();
      }
      headers.set("content-type", type);
      if (result.kind === "whole") headers.set("content-length", `${result.body.byteLength}`);
      return new Response(result.body, { status, headers });
    case "empty":
      return mayBeEmpty ? without() : unusable();
    case "failed":
      onFault(result.fault);
      return failed(result.fault, allowed);
    default:
      return result satisfies never;
  }
}

function failed(fault: Fault, { decision }: AllowedCall): Response {
  switch (fault) {
    case "invalid":
    case "too_large":
    case "cut":
      return problem(502, "origin_unusable");
    case "late":
      return problem(504, "origin_timeout");
    case "overloaded":
      return overloaded(decision.action === "read");
    case "trap":
      return problem(500, "internal_error");
    default:
      return fault satisfies never;
  }
}

/** The media type, bare, of a body that can be projected: JSON in UTF-8, in a coding that is taken off before. */
function jsonType(headers: Headers, { decodes }: Origin): string | undefined {
  const coding = headers.get("content-encoding") ?? "identity";
  if (coding !== "identity" && !decodes.includes(coding)) return undefined;
  const type = mediaType(headers);
  return type !== undefined && isUtf8(type) && isJson(type) ? type.essence : undefined;
}
