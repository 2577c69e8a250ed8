/**
 * Bytes into the engine's memory, and out of it again.
 *
 * Guarantees: nothing is written but the engine's input buffer, and no more than it holds. What is read becomes a copy
 * with a buffer of its own. Each byte is copied once on either way.
 */
import type { Boundary } from "./boundary.ts";
import type { Bytes } from "./bytes.ts";
import { generation } from "./instance.ts";

/** An instance's memory as it was when last looked at: when memory grows, its views lose it. */
type Views = Readonly<{ generation: number; input: Uint8Array; memory: Uint8Array }>;

const NO_BYTES = new Uint8Array();
let views: Views = { generation: 0, input: NO_BYTES, memory: NO_BYTES };

/** Gives a piece to a projector, and how many permitted bytes wait then. A piece that is too long is refused. */
export function write(wasm: Boundary, projector: number, piece: Uint8Array): number {
  put(wasm, piece, 0);
  return writePut(wasm, projector, piece.byteLength);
}

/** Puts a piece behind so many bytes that were put before it and not written yet; or not, for want of room. */
export function put(wasm: Boundary, piece: Uint8Array, behind: number): boolean {
  const { input } = current(wasm);
  if (behind + piece.byteLength > input.byteLength) return false;
  input.set(piece, behind);
  return true;
}

/** As `write`, for bytes that were put. Nothing else may have been written in between. */
export function writePut(wasm: Boundary, projector: number, length: number): number {
  return succeeded(wasm, wasm.writeProjector(projector, length));
}

/** Takes the bytes of which the last call said that so many wait. */
export function take(wasm: Boundary, projector: number, waiting: number): Bytes {
  const at = succeeded(wasm, wasm.takeProjected(projector));
  return current(wasm).memory.slice(at, at + waiting);
}

/**
 * Lets the engine look at a body that is in its memory whole, and so many times over while it does. Throws `overloaded`
 * where there is no room for that: what generated code cannot allocate would be a trap.
 */
export function whole<T>(wasm: Boundary, body: Uint8Array, copies: number, look: () => T): T {
  wasm.requireRoom(copies * body.byteLength + SPARE_BYTES);
  return look();
}

/** A form's value is copied twice to be unescaped. */
export const FORM_COPIES = 3;

/** For what the engine remembers of a body: names, paths, what is refused. */
const SPARE_BYTES = 256 * 1024;

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
