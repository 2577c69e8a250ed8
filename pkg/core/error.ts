/** The one error of the package, and how the engine's own become it. */

import type { Boundary } from "./boundary.ts";
import { call, EngineTrap, isEngineError } from "./instance.ts";
import type { Problem } from "./results.ts";

/** Every code that the package throws; the table at `FieldgateError` says what each means. */
const CODES = [
  "invalid_catalog",
  "invalid_grants",
  "invalid_mask",
  "invalid_leak_plan",
  "invalid_prefix",
  "invalid_json",
  "invalid_argument",
  "unexpected_body",
  "body_too_large",
  "form_not_taken",
  "overloaded",
  "disposed",
  "engine_restarted",
  "no_entropy",
  "body_read",
  "engine_not_found",
  "inconsistent",
] as const;

export type FieldgateErrorCode = (typeof CODES)[number];

type Details = { pointer?: string; problems?: readonly Problem[]; byteOffset?: number; cause?: unknown };

/**
 * What went wrong, with a stable `code`:
 *
 * | code | means |
 * |---|---|
 * | `invalid_catalog`, `invalid_grants` | `problems` lists everything that is wrong with the document |
 * | `invalid_mask`, `invalid_leak_plan`, `invalid_prefix` | the message says what is wrong |
 * | `invalid_json` | a body is not JSON, or two parsers might read it differently; `problems[0].code` says how, `byteOffset` where |
 * | `invalid_argument` | an argument of another type; the message says what to pass. Nothing was done |
 * | `unexpected_body`, `body_too_large` | the call may carry no body, or none as long |
 * | `form_not_taken` | the catalog does not say how names are written in forms here |
 * | `overloaded` | the engine has no room for this body now: too many are open at once. It has when others have ended |
 * | `disposed` | a catalog or mask was used after it was disposed |
 * | `engine_restarted` | the engine failed and was started anew: this body cannot be finished. Others can |
 * | `no_entropy` | the platform gives no randomness here, such as in a Worker's global scope |
 * | `body_read` | something before the Express guard read the body; given to `onError` |
 * | `engine_not_found` | the wasm file is not beside the code, as in a bundle; the message says what to do |
 * | `inconsistent` | never seen: a decision made again came out differently |
 *
 * ```js
 * import { Catalog, FieldgateError } from "fieldgate";
 *
 * try {
 *   Catalog.parse('{ "name": "HR", "endpoints": [] }');
 * } catch (error) {
 *   if (!(error instanceof FieldgateError)) throw error;
 *   console.log(error.code, error.pointer); // invalid_catalog /endpoints
 * }
 * ```
 */
export class FieldgateError extends Error {
  override readonly name = "FieldgateError";
  readonly code: FieldgateErrorCode;
  /** A JSON Pointer to the first problem's place in the document. */
  declare readonly pointer?: string;
  /** Everything that is wrong; empty where there is nothing to list. */
  readonly problems: readonly Problem[];
  /** Where a body stops being JSON, in bytes from its beginning. */
  declare readonly byteOffset?: number;

  constructor(code: FieldgateErrorCode, message: string, details?: Details) {
    const { pointer, problems = [], byteOffset, cause } = details ?? {};
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.problems = problems;
    if (pointer !== undefined) this.pointer = pointer;
    if (byteOffset !== undefined) this.byteOffset = byteOffset;
  }
}

/** A document with all that is wrong with it; the first problem gives the place. */
export function invalidDocument(
  code: "invalid_catalog" | "invalid_grants",
  problems: readonly Problem[],
): FieldgateError {
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
  if (byteOffset === undefined) return new FieldgateError(codeOf(code), message, { cause: error });
  // Only JSON has a byte offset: one code to act on, and which fault it is beside it.
  const problems = [{ pointer: "", code, message }];
  return new FieldgateError("invalid_json", message, { byteOffset, problems });
}

/** The engine's other codes are answers to questions that the package does not ask. */
function codeOf(code: string): FieldgateErrorCode {
  return CODES.find((one) => one === code) ?? "inconsistent";
}
