/** The errors of this API. Like those of many real APIs, they quote what was sent. */

import type { Json } from "./json.ts";

export type Problem = { field: string; message: string; value: Json };
type Status = 400 | 401 | 404 | 405 | 409 | 412 | 415 | 416 | 422 | 500;

type Extra = { details?: Problem[]; submitted?: Json; headers?: Record<string, string> };

export class Failure extends Error {
  readonly status: Status;
  readonly code: string;
  readonly extra: Extra;

  constructor(status: Status, code: string, message: string, extra: Extra = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.extra = extra;
  }

  response(): Response {
    const { details, submitted, headers } = this.extra;
    const error = { code: this.code, message: this.message, ...(details && { details }) };
    const body = { error, ...(submitted !== undefined && { submitted }) };
    return Response.json(body, { status: this.status, headers: headers ?? {} });
  }
}

export function notFound(what: string): Failure {
  return new Failure(404, "not_found", `There is no ${what} here.`);
}

export function invalid(details: Problem[], submitted: Json): Failure {
  const places = details.map((d) => d.field).join(", ");
  return new Failure(422, "validation_failed", `These values were not accepted: ${places}.`, {
    details,
    submitted,
  });
}

/** Converts the error of a violated database constraint to an error of the API. Any other error stays as it is. */
export function fromDatabase(error: unknown, submitted: Json): unknown {
  const text = error instanceof Error ? error.message : "";
  const [, kind, what] = /(UNIQUE|CHECK|FOREIGN KEY) constraint failed(?:: ([^:]+))?/.exec(text) ?? [];
  switch (kind) {
    case "UNIQUE":
      return new Failure(409, "conflict", `Another record has the same ${what ?? "value"}.`, { submitted });
    case "CHECK":
      return new Failure(422, "validation_failed", `${what ?? "A value"}.`, { submitted });
    case "FOREIGN KEY":
      return new Failure(409, "conflict", "Other records still refer to this one.", { submitted });
    default:
      return error;
  }
}
