/**
 * The page's one instance of the engine: the very wasm module that the gate runs.
 *
 * Guarantees: `engineDigest` is the SHA-256 of the bytes that were compiled, not of what some build said they are. An
 * instance that trapped is never called again; the next call gets a fresh one, under another generation.
 */
import * as generated from "../../pkg/wasm/fieldgate.js";
import wasmUrl from "../../pkg/wasm/fieldgate_bg.wasm?url";
import type { Boundary } from "../../worker/boundary.ts";

/** The engine's answer to input it cannot accept. */
export type EngineError = Error & { code: string; byteOffset?: number };

export function isEngineError(error: unknown): error is EngineError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

let born = 0;
let dead = false;

/** Fetches and starts the engine; returns the digest of what was started, in hex. */
export async function startEngine(): Promise<string> {
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(`The engine could not be loaded (${response.status}).`);
  const bytes = await response.arrayBuffer();
  const [module, digest] = await Promise.all([
    WebAssembly.compile(bytes),
    crypto.subtle.digest("SHA-256", bytes),
  ]);
  generated.initSync({ module });
  begin();
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The number of the living instance: it changes when all handles are lost. */
export function generation(): number {
  if (dead) {
    generated.__wbg_reset_state();
    begin();
  }
  return born;
}

/** Runs `work` on a living instance. What is thrown and is no `EngineError` has killed it. */
export function call<T>(work: (wasm: Boundary) => T): T {
  generation();
  try {
    return work(generated);
  } catch (error) {
    if (!isEngineError(error)) dead = true;
    throw error;
  }
}

function begin(): void {
  born += 1;
  generated.begin(born);
  dead = false;
}
