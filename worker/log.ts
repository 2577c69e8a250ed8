/**
 * One line of JSON per call, for whoever runs the gate.
 *
 * Guarantees: a line holds only the members named here, and none of them can carry a key, a token, a field's value, a
 * path or a query: paths name people. A key is named by its public id.
 */
import { EngineTrap } from "../pkg/core/instance.ts";
import { codeOf } from "./problem.ts";
import type { Fault } from "./projection.ts";
import type { Visit } from "./visit.ts";

/** How a call ended. */
export function logCall({ requestId, ms, told }: Visit, response: Response): void {
  write({ event: "call", requestId, ...told, status: response.status, code: codeOf(response), ms });
}

/** An origin's body that could not be passed on, or not to its end. */
export function logFault({ requestId, told }: Visit, fault: Fault): void {
  write({ event: "body_fault", requestId, ...told, fault });
}

/** The gate's own failure, by its kind only: a message may quote what was read. */
export function logFailure({ requestId, told }: Visit, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  write({ event: error instanceof EngineTrap ? "engine_trap" : "failure", requestId, ...told, kind });
}

function write(line: Readonly<Record<string, string | number | undefined>>): void {
  console.log(JSON.stringify(line));
}
