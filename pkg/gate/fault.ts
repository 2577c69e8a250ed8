/** Why the gate answers in the origin's place: for whoever operates it, never for the client. */

import { parseMediaType } from "./media-type.ts";
import type { OriginResult } from "./origin.ts";
import type { Fault } from "./projection.ts";

/** A `Fault` of the body, or what else was wrong with the response. */
export type Reason =
  | Fault
  /** The response to a read had no body. */
  | "empty"
  /** The body is not JSON in UTF-8, in a coding that can be decoded. */
  | "media_type"
  /** A 206, which nobody had asked for. */
  | "partial"
  | "redirected"
  /** The origin did not accept the gate's credential. */
  | "refused"
  /** A status below 200. */
  | "status"
  | Extract<OriginResult, { ok: false }>["code"];

/** A reason and the response that it is about, if one arrived. It contains no value of a body. */
export type OriginFault = Readonly<{ reason: Reason; status?: number; mediaType?: string }>;

/** A client that leaves ends the call, which is nobody's fault. */
export function isOfClient(reason: Reason, client: AbortSignal): boolean {
  return client.aborted && (reason === "cut" || reason === "origin_unreachable");
}

export function faultOf(reason: Reason, response: Response | undefined): OriginFault {
  if (response === undefined) return { reason };
  // Only what can be a type: the header could contain anything.
  const type = parseMediaType(response.headers.get("content-type") ?? "")?.essence;
  const known = type !== undefined && type.length <= MEDIA_TYPE_CHARACTERS_MAX;
  return { reason, status: response.status, ...(known ? { mediaType: type } : {}) };
}

const MEDIA_TYPE_CHARACTERS_MAX = 100;

/** For people. */
export function describeFault({ reason, status, mediaType }: OriginFault): string {
  const facts = [status && `status ${status}`, mediaType].filter(Boolean).join(", ");
  return `${SENTENCES[reason]}${facts === "" ? "" : ` (${facts})`}.`;
}

const SENTENCES: Readonly<Record<Reason, string>> = {
  invalid: "The body is not one valid JSON text with an object or an array",
  too_large: "The body is larger than projectionInputBytesMax",
  cut: "The body ended in an error",
  late: "The body took too long",
  overloaded: "The engine has no room for another body",
  trap: "The engine failed",
  empty: "The body is empty",
  media_type: "The body is not JSON in UTF-8, or its content coding is unknown",
  partial: "The body is a part (206)",
  redirected: "The origin redirected the call, and the gate does not follow",
  refused:
    "The origin did not accept the gate's credential; if its 403 is about the record, set originForbids",
  status: "The status is not that of a response",
  origin_unreachable: "The origin could not be reached",
  origin_timeout: "The origin sent no response in time",
};
