/** The error class of the package, and the conversion of the engine's errors to it. */

import type { Boundary } from "./boundary.ts";
import { call, EngineTrap, isEngineError } from "./instance.ts";
import type { Problem } from "./results.ts";

/** Every code that the package throws. The table at `FieldgateError` says what each means. */
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
 * An error with a stable `code`:
 *
 * | code | meaning |
 * |---|---|
 * | `invalid_catalog`, `invalid_grants` | `problems` lists everything that is wrong with the document |
 * | `invalid_mask`, `invalid_leak_plan`, `invalid_prefix` | the message says what is wrong |
 * | `invalid_json` | a body is not JSON, or two parsers might read it differently; `problems[0].code` says why, `byteOffset` where |
 * | `invalid_argument` | an argument has the wrong type; the message says what to pass. Nothing was done |
 * | `unexpected_body`, `body_too_large` | the call may have no body, or only a shorter one |
 * | `form_not_taken` | the catalog does not say how the names in forms are written here |
 * | `overloaded` | the engine has no room for this body, since too many are open at once. Try again when others have ended |
 * | `disposed` | a catalog or mask was used after it was disposed |
 * | `engine_restarted` | the engine failed and was restarted. This body cannot be finished; other bodies can |
 * | `no_entropy` | the platform gives no randomness here, such as in a Worker's global scope |
 * | `body_read` | other middleware read the body before the Express guard; passed to `onError` |
 * | `engine_not_found` | the wasm file is not next to the code, as in a bundle; the message says what to do |
 * | `inconsistent` | never seen: the same decision, made again, had another outcome |
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
  /** A JSON Pointer to the place of the first problem in the document. */
  declare readonly pointer?: string;
  /** Every problem; empty if there is nothing to list. */
  readonly problems: readonly Problem[];
  /** The offset in bytes at which a body stops being JSON. */
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

/** The error for an invalid document, with every problem. Its `pointer` is that of the first. */
export function invalidDocument(
  code: "invalid_catalog" | "invalid_grants",
  problems: readonly Problem[],
): FieldgateError {
  const message = problems.map((problem) => `${problem.pointer || "/"}: ${problem.message}`).join("\n");
  const [first] = problems;
  return new FieldgateError(code, message, first ? { pointer: first.pointer, problems } : { problems });
}

/** Calls the engine. Its errors become `FieldgateError`s. */
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
    const message = "The engine was restarted during this operation; start it again from the beginning.";
    return new FieldgateError("engine_restarted", message, { cause: error });
  }
  if (!isEngineError(error) || error instanceof FieldgateError) return error;
  const { code, message, byteOffset } = error;
  if (byteOffset === undefined) return new FieldgateError(codeOf(code), message, { cause: error });
  // Only invalid JSON has a byte offset. It becomes one code to act on, with the exact fault in `problems`.
  const problems = [{ pointer: "", code, message }];
  return new FieldgateError("invalid_json", message, { byteOffset, problems });
}

/** The engine's other codes belong to calls that the package does not make. */
function codeOf(code: string): FieldgateErrorCode {
  return CODES.find((one) => one === code) ?? "inconsistent";
}
