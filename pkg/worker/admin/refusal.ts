/** How the admin API refuses: a handler throws, the app answers. Every refusal is a problem of `problem.ts`. */
import type { Hook } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ZodError } from "zod";
import type { Problem } from "../../core/boundary.ts";
import { below } from "../../core/json-pointer.ts";
import { type Extra, type ProblemCode, problem } from "../../gate/problem.ts";
import type { AdminEnv } from "./environment.ts";

/** Ends the call with this problem. */
export function refuse(status: number, code: ProblemCode, detail?: string, extra?: Extra): never {
  return refuseWith(problem(status, code, detail, extra));
}

export function refuseWith(response: Response): never {
  throw new HTTPException(undefined, { res: response });
}

/** 422, naming each place in the body by its JSON Pointer. */
export function refuseProblems(code: ProblemCode, problems: readonly Problem[]): never {
  const named = problems.slice(0, 3).map(({ pointer, message }) => `${pointer || "/"}: ${message}`);
  const more = problems.length > named.length ? ` And ${problems.length - named.length} more.` : "";
  return refuse(422, code, `${named.join(" ")}${more}`, { problems });
}

/** Makes the answer of what was thrown. A failure that is no refusal is left to the caller, who logs it. */
export function toResponse(error: Error): Response {
  if (!(error instanceof HTTPException)) throw error;
  if (error.res !== undefined) return error.res;
  // Thrown by the framework before a handler ran.
  switch (error.status) {
    case 400:
      return problem(400, "invalid_body", "The body is not JSON.");
    case 415:
      return problem(415, "unsupported_media_type", "Send the body as application/json.");
    default:
      throw error;
  }
}

/** Refuses what does not have the form that the route describes: missing, wrong or unknown members. */
export const refuseMalformed: Hook<unknown, AdminEnv, string, undefined> = (result) => {
  if (result.success) return undefined;
  return refuseProblems("invalid_request", toProblems(result.error));
};

function toProblems({ issues }: ZodError): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [toProblem(issue.path, issue.code, issue.message)];
    return issue.keys.map((key) =>
      toProblem([...issue.path, key], "unknown_member", "This member is not known."),
    );
  });
}

function toProblem(path: readonly PropertyKey[], code: string, message: string): Problem {
  return { pointer: below("", ...path.map(String)), code, message };
}

/** For a path that does not exist. The answer does not reveal which paths do. */
export function unknownPath(_: Context): Response {
  return problem(404, "unknown_route");
}
