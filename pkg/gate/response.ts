/**
 * Builds the response to the client from the origin's.
 *
 * Guarantees: a restricted key gets only what its mask permits. The gate keeps back the body of an error, the address
 * of a redirect, and everything that it cannot read as JSON. It cancels at once what it does not pass on.
 */
import type { AllowedCall } from "../core/compiled-policy.ts";
import type { Projector } from "../core/projector.ts";
import { runtime } from "../core/runtime.ts";
import type { Reason } from "./fault.ts";
import { formatOf } from "./framing.ts";
import type { Limits } from "./limits.ts";
import { isJson, isUtf8, type MediaType, mediaType } from "./media-type.ts";
import type { Origin, OriginCall } from "./origin.ts";
import { originFailure } from "./origin-errors.ts";
import { overloaded, problem } from "./problem.ts";
import { type Fault, project, projectSequence } from "./projection.ts";
import { responseHeaders } from "./response-headers.ts";
import { SequenceProjector } from "./sequence.ts";

export type ResponseContext = Readonly<{
  limits: Limits;
  origin: Origin;
  /** The gate's address as the client wrote it. */
  gate: URL;
  /** Called with the reason of every 502, and of a body that could not be passed on, or not to its end. */
  onFault(reason: Reason, response: Response | undefined): void;
}>;

/** The response to an allowed call. Takes over `originCall`. */
export async function buildResponse(
  originCall: OriginCall,
  allowed: AllowedCall,
  context: ResponseContext,
): Promise<Response> {
  try {
    return await buildFromResult(originCall, allowed, context);
  } catch (error) {
    originCall.abort();
    throw error;
  }
}

async function buildFromResult(
  originCall: OriginCall,
  allowed: AllowedCall,
  context: ResponseContext,
): Promise<Response> {
  const result = await originCall.result;
  if (!result.ok) {
    context.onFault(result.code, undefined);
    return problem(result.code === "origin_timeout" ? 504 : 502, result.code);
  }

  const { response } = result;
  const failure = await originFailure(originCall, response, allowed, context);
  if (failure !== undefined) return failure;
  const headers = responseHeaders(response.headers, allowed.decision, context.origin, context.gate);
  const { rule } = allowed.decision.answer;
  switch (rule) {
    case "pass":
      if (hasLinks(response, allowed))
        return projectResponse(originCall, response, headers, allowed, context);
      return passThrough(response, headers, context.origin);
    case "attachment":
      headers.set("content-disposition", asAttachment(headers.get("content-disposition")));
      return passThrough(response, headers, context.origin);
    case "project":
      return projectResponse(originCall, response, headers, allowed, context);
    default:
      return rule satisfies never;
  }
}

/**
 * Whether a client may find URLs of the API in members of the body. Without one clear type, many clients try JSON. Events
 * pass as they are: their data may be anything, and a key with ALL fields gets their names and ids.
 */
function hasLinks({ status, headers, body }: Response, { decision }: AllowedCall): boolean {
  if (decision.links === undefined || status === 304) return false;
  const type = mediaType(headers);
  if (type === undefined || type.essence === "") return body !== null;
  return isJson(type) || !["events", undefined].includes(formatOf(type));
}

/** The body as it is. `Content-Encoding` is dropped if the runtime has decoded the body, and kept otherwise. */
function passThrough(
  { status, headers: from, body }: Response,
  headers: Headers,
  { decodes }: Origin,
): Response {
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

/** `attachment`, with the origin's file name. */
function asAttachment(disposition: string | null): string {
  const parameters = /^[^;,]*(;.*)$/.exec(disposition ?? "")?.[1] ?? "";
  return `attachment${parameters}`;
}

async function projectResponse(
  originCall: OriginCall,
  response: Response,
  headers: Headers,
  allowed: AllowedCall,
  context: ResponseContext,
): Promise<Response> {
  const { body } = response;
  const status = response.status === 206 ? 200 : response.status;
  const withoutBody = (): Response => {
    originCall.abort();
    return new Response(null, { status, headers });
  };
  // A successful write is done: after an error, a client would repeat it.
  const isDone = allowed.decision.action !== "read";
  const tell = (reason: Reason): void => context.onFault(reason, response);
  const refuse = (refusal: Response): Response => {
    if (isDone) return withoutBody();
    originCall.abort();
    return refusal;
  };
  const unusable = (reason: Reason): Response => {
    if (!isDone) tell(reason);
    return refuse(problem(502, "origin_unusable"));
  };

  if (isPart(response)) return unusable("partial");
  if (status === 204 || status === 205 || allowed.call.method === "HEAD") return withoutBody();
  const mayBeEmpty = status === 201 || status === 202;
  const type = projectableType(response.headers, context.origin);
  // An empty body needs no type, but only reading it shows whether it is empty.
  if (body === null) return mayBeEmpty ? withoutBody() : unusable("empty");
  if (type === undefined && !mayBeEmpty) return unusable("media_type");

  const open = opener(allowed, context);
  const format = type && formatOf(type);
  const typed = (essence: string): void => {
    if (!headers.has("content-type")) headers.set("content-type", essence);
  };
  if (type !== undefined && format !== undefined) {
    typed(type.essence);
    const projector = new SequenceProjector(open, format, context.limits);
    const texts = projectSequence(body, projector, originCall, context.limits, tell);
    return new Response(texts, { status, headers });
  }
  const result = await project(body, open, originCall, context.limits, tell);
  switch (result.kind) {
    case "whole":
    case "stream":
      if (type === undefined) {
        if (result.kind === "stream") await result.body.cancel();
        return unusable("media_type");
      }
      typed(type.essence);
      if (result.kind === "whole") headers.set("content-length", `${result.body.byteLength}`);
      return new Response(result.body, { status, headers });
    case "empty":
      return mayBeEmpty ? withoutBody() : unusable("empty");
    case "failed":
      tell(result.fault);
      return refuse(problemOf(result.fault));
    default:
      return result satisfies never;
  }
}

/**
 * Whether the body is a part of a whole. The gate asks for none where it projects. Some APIs return 206 for a page, which
 * is a whole text: its range is not one of bytes.
 */
function isPart({ status, headers }: Response): boolean {
  const range = headers.get("content-range");
  if (status !== 206 || range === null || !/^\s*bytes\b/i.test(range)) return false;
  const [, last, size] = /^bytes 0-(\d+)\/(\d+)$/.exec(range) ?? [];
  return Number(last) + 1 !== Number(size);
}

function opener(allowed: AllowedCall, { origin, gate }: ResponseContext): () => Projector {
  if (allowed.decision.links === undefined) return () => allowed.openProjector();
  return () => allowed.openRewriter({ from: origin.publicBase, to: gate.origin });
}

function problemOf(fault: Fault): Response {
  switch (fault) {
    case "invalid":
    case "too_large":
    case "cut":
      return problem(502, "origin_unusable");
    case "late":
      return problem(504, "origin_timeout");
    case "overloaded":
      return overloaded();
    case "trap":
      return problem(500, "internal_error");
    default:
      return fault satisfies never;
  }
}

/** The type of a body that can be projected: JSON in UTF-8, in a coding that the runtime decodes. */
function projectableType(headers: Headers, { decodes }: Origin): MediaType | undefined {
  const coding = headers.get("content-encoding") ?? "identity";
  if (coding !== "identity" && !decodes.includes(coding)) return undefined;
  const type = mediaType(headers);
  const isReadable = type !== undefined && isUtf8(type) && (isJson(type) || formatOf(type) !== undefined);
  return isReadable ? type : undefined;
}
