/**
 * The single wasm instance of this runtime, and its generations. The worker, the admin page and the package all use it.
 *
 * Guarantees: an instance that trapped is never called again; the next call gets a new one. The new instance refuses
 * handles of the dead one, so a stream that outlives its instance ends in an error.
 *
 * Does not: keep anything across a trap. The owner of a handle compares `generation()` and creates the handle again.
 * Handles are never reused, so freeing one late or twice does no harm.
 */
import * as generated from "../wasm/fieldgate.js";
import type { Boundary } from "./boundary.ts";
import { guarded } from "./entrance.ts";

/** The error for input that the engine refuses. The instance stays alive. */
export type EngineError = Error & { code: string; byteOffset?: number };

/** The instance died in this call. */
export class EngineTrap extends Error {
  override readonly name = "EngineTrap";
}

export function isEngineError(error: unknown): error is EngineError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/** Whether the engine has no room for another body. */
export function isOverloaded(error: unknown): boolean {
  return isEngineError(error) && error.code === "overloaded";
}

const wasm: Boundary = guarded(generated);
let source: () => WebAssembly.Module = () => {
  throw new Error("import an entry of the package: only an entry knows where the wasm is");
};
let born = 0;
let dead = true;

/** Sets where the wasm comes from. `module` is called once, when the engine is first needed. */
export function loadFrom(module: () => WebAssembly.Module): void {
  source = module;
}

/** The generation of the living instance. When it changes, all earlier handles are lost. */
export function generation(): number {
  revive();
  return born;
}

/** Whether handles of this generation are still valid. Handles of other generations need no freeing. */
export function isAlive(one: number): boolean {
  return !dead && one === born;
}

/**
 * Runs `work` on a living instance.
 *
 * Throws the `EngineError` that the engine threw, or that `entrance.ts` threw before the engine ran. Everything else (a
 * `RuntimeError`, or the `RangeError` of an exhausted stack) leaves memory in an unknown state: the instance is discarded
 * and `EngineTrap` is thrown. Therefore `work` must do nothing else that may throw.
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

/** Replaces a dead instance. `initSync` creates only the first one; later calls of it do nothing. */
function revive(): void {
  if (!dead) return;
  if (born === 0) generated.initSync({ module: source() });
  else generated.__wbg_reset_state();
  born += 1;
  generated.begin(born);
  dead = false;
}
