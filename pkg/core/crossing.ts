/**
 * Bytes into the engine's memory, and out of it again.
 *
 * Guarantees: nothing is written but the engine's input buffer, and no more than it holds. What is read becomes a copy
 * with a buffer of its own. Each byte is copied once on either way.
 */
import type { Boundary } from "./boundary.ts";
import { generation } from "./instance.ts";

/** Bytes with a buffer of their own: older versions of TypeScript have no name for them. */
export type Bytes = ReturnType<Uint8Array["slice"]>;

/** An instance's memory as it was when last looked at: when memory grows, its views lose it. */
type Views = Readonly<{ generation: number; input: Uint8Array; memory: Uint8Array }>;

const NO_BYTES = new Uint8Array();
let views: Views = { generation: 0, input: NO_BYTES, memory: NO_BYTES };

/** Gives a piece to a projector, and how many permitted bytes wait then. */
export function write(wasm: Boundary, projector: number, piece: Uint8Array): number {
  const { input } = current(wasm);
  const { byteLength } = piece;
  // The engine refuses the others.
  if (byteLength <= input.byteLength) input.set(piece);
  return succeeded(wasm, wasm.writeProjector(projector, byteLength));
}

/** Takes the bytes of which the last call said that so many wait. */
export function take(wasm: Boundary, projector: number, waiting: number): Bytes {
  const at = succeeded(wasm, wasm.takeProjected(projector));
  return current(wasm).memory.slice(at, at + waiting);
}

/** Numbers below zero stand for failures. */
export function succeeded(wasm: Boundary, number: number): number {
  if (number < 0) wasm.throwFailure();
  return number;
}

function current(wasm: Boundary): Views {
  const isCurrent = views.memory.byteLength > 0 && views.generation === generation();
  if (!isCurrent) views = viewsOf(wasm);
  return views;
}

function viewsOf(wasm: Boundary): Views {
  const { buffer } = wasm.linearMemory();
  const input = new Uint8Array(buffer, wasm.inputPointer(), wasm.inputLength());
  return { generation: generation(), input, memory: new Uint8Array(buffer) };
}
