/** The one error of the package, and how the engine's own become it. */
import type { Problem } from "../results.d.ts";
import type { Boundary } from "./boundary.ts";
import { call, EngineTrap, isEngineError } from "./instance.ts";

type Details = { pointer?: string; problems?: readonly Problem[]; byteOffset?: number; cause?: unknown };

export class FieldgateError extends Error {
  override readonly name = "FieldgateError";
  readonly code: string;
  declare readonly pointer?: string;
  readonly problems: readonly Problem[];
  declare readonly byteOffset?: number;

  constructor(code: string, message: string, details?: Details) {
    const { pointer, problems = [], byteOffset, cause } = details ?? {};
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.problems = problems;
    if (pointer !== undefined) this.pointer = pointer;
    if (byteOffset !== undefined) this.byteOffset = byteOffset;
  }
}

/** A document with all that is wrong with it; the first problem gives the place. */
export function invalidDocument(code: string, problems: readonly Problem[]): FieldgateError {
  const message = problems.map((problem) => `${problem.pointer || "/"}: ${problem.message}`).join("\n");
  const [first] = problems;
  return new FieldgateError(code, message, first ? { pointer: first.pointer, problems } : { problems });
}

/** Calls the engine; what it throws becomes a `FieldgateError`. */
export function ask<T>(question: (wasm: Boundary) => T): T {
  return translated(() => call(question));
}

export function translated<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asFieldgateError(error);
  }
}

function asFieldgateError(error: unknown): unknown {
  if (error instanceof EngineTrap || (isEngineError(error) && error.code === "stale_handle")) {
    const message = "The engine was restarted in the middle of this; start it again from the beginning.";
    return new FieldgateError("engine_restarted", message, { cause: error });
  }
  if (!isEngineError(error) || error instanceof FieldgateError) return error;
  const { code, message, byteOffset } = error;
  if (byteOffset === undefined) return new FieldgateError(code, message);
  // Only JSON has a byte offset: one code to act on, and which fault it is beside it.
  const problems = [{ pointer: "", code, message }];
  return new FieldgateError("invalid_json", message, { byteOffset, problems });
}
