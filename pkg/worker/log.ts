/**
 * The log: one line of JSON per call.
 *
 * Guarantees: a line has only the members named here. None of them can contain a key, a token, a field's value, a path or
 * a query, since paths can name people. A key appears as its public id.
 */
import { EngineTrap } from "../core/instance.ts";
import type { OriginFault } from "../gate/fault.ts";
import { codeOf } from "../gate/problem.ts";
import type { RequestContext } from "./request-context.ts";

/** Logs how a call ended. */
export function logCall({ requestId, ms, logFields }: RequestContext, response: Response): void {
  write({ event: "call", requestId, ...logFields, status: response.status, code: codeOf(response), ms });
}

/** Logs why an origin's response could not be passed on, or not to its end. */
export function logFault({ requestId, logFields }: RequestContext, fault: OriginFault): void {
  const { reason, status, mediaType } = fault;
  write({ event: "body_fault", requestId, ...logFields, fault: reason, originStatus: status, mediaType });
}

/** Logs a failure of the gate itself. Only its kind: a message may quote what was read. */
export function logFailure({ requestId, logFields }: RequestContext, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  write({ event: error instanceof EngineTrap ? "engine_trap" : "failure", requestId, ...logFields, kind });
}

function write(line: Readonly<Record<string, string | number | undefined>>): void {
  console.log(JSON.stringify(line));
}
