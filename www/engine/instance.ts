/**
 * The engine in the page: the same wasm module that the gate runs.
 *
 * Guarantees: `engineDigest` is the SHA-256 of the bytes that were compiled, not of what some build said they are.
 */
import { hex } from "../../pkg/core/bytes.ts";
import { generation, loadFrom } from "../../pkg/core/instance.ts";
import wasmUrl from "../../pkg/wasm/fieldgate_bg.wasm?url";

/** Fetches and starts the engine; returns the digest of what was started, in hex. */
export async function startEngine(): Promise<string> {
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(`The engine could not be loaded (${response.status}).`);
  const bytes = await response.arrayBuffer();
  const [module, digest] = await Promise.all([
    WebAssembly.compile(bytes),
    crypto.subtle.digest("SHA-256", bytes),
  ]);
  loadFrom(() => module);
  generation();
  return hex(new Uint8Array(digest));
}
