/**
 * One line of JSON per call, for whoever runs the gate.
 *
 * Guarantees: a line holds only the members named here, and none of them can carry a key, a token, a field's value, a
 * path or a query: paths name people. A key is named by its public id.
 */
import { EngineTrap } from "../core/instance.ts";
import { codeOf } from "../gate/problem.ts";
import type { Fault } from "../gate/projection.ts";
import type { RequestContext } from "./request-context.ts";

/** How a call ended. */
export function logCall({ requestId, ms, logFields }: RequestContext, response: Response): void {
  write({ event: "call", requestId, ...logFields, status: response.status, code: codeOf(response), ms });
}

/** An origin's body that could not be passed on, or not to its end. */
export function logFault({ requestId, logFields }: RequestContext, fault: Fault): void {
  write({ event: "body_fault", requestId, ...logFields, fault });
}

/** The gate's own failure, by its kind only: a message may quote what was read. */
export function logFailure({ requestId, logFields }: RequestContext, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  write({ event: error instanceof EngineTrap ? "engine_trap" : "failure", requestId, ...logFields, kind });
}

function write(line: Readonly<Record<string, string | number | undefined>>): void {
  console.log(JSON.stringify(line));
}
