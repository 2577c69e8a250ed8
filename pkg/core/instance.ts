/**
 * The one wasm instance of this runtime and its generations: for the worker, the admin page and the package alike.
 *
 * Guarantees: an instance that trapped is never called again; the next call gets a fresh one. Handles of a dead
 * instance are refused by the fresh one, so that a stream which outlives its instance ends in an error.
 *
 * Does not: keep anything across a trap. Whoever holds handles compares `generation()` and makes them anew. Handles are
 * never used again, so that one freed late or twice harms nobody.
 */
import * as generated from "../wasm/fieldgate.js";
import type { Boundary } from "./boundary.ts";
import { guarded } from "./entrance.ts";

/** The engine's answer to input it cannot accept. The instance lives on. */
export type EngineError = Error & { code: string; byteOffset?: number };

/** The instance died in this call. */
export class EngineTrap extends Error {
  override readonly name = "EngineTrap";
}

export function isEngineError(error: unknown): error is EngineError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/** The engine has no room beside the bodies that are open. */
export function isOverloaded(error: unknown): boolean {
  return isEngineError(error) && error.code === "overloaded";
}

const wasm: Boundary = guarded(generated);
let source: () => WebAssembly.Module = () => {
  throw new Error("import an entry of the package: it knows where the wasm is");
};
let born = 0;
let dead = true;

/** Says where the wasm comes from. It is asked once, when the engine is first needed. */
export function loadFrom(module: () => WebAssembly.Module): void {
  source = module;
}

/** The number of the living instance. It changes whenever all handles are lost. */
export function generation(): number {
  revive();
  return born;
}

/** Whether handles of this generation still name something: to free others is needless. */
export function isAlive(one: number): boolean {
  return !dead && one === born;
}

/**
 * Runs `work` on a living instance.
 *
 * Throws an `EngineError` as the engine threw it, or as `entrance.ts` did before anything ran. Everything else (a
 * `RuntimeError`, or the `RangeError` of an exhausted stack) leaves memory in an unknown state: the instance is given up
 * and `EngineTrap` is thrown. `work` therefore does nothing else that may throw.
 */
export function call<T>(work: (wasm: Boundary) => T): T {
  revive();
  try {
    return work(wasm);
  } catch (error) {
    if (isEngineError(error)) throw error;
    dead = true;
    throw new EngineTrap("the engine's instance died", { cause: error });
  }
}

/** Replaces a dead instance. `initSync` makes the first one only: a second call of it does nothing. */
function revive(): void {
  if (!dead) return;
  if (born === 0) generated.initSync({ module: source() });
  else generated.__wbg_reset_state();
  born += 1;
  generated.begin(born);
  dead = false;
}
