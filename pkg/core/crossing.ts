/**
 * Copies bytes into the engine's memory and out of it. No other code touches that memory.
 *
 * Guarantees: this writes only to the engine's input buffer, and no more than it holds. What is read is a copy with a
 * buffer of its own. Each byte is copied once in and once out.
 */
import type { Boundary } from "./boundary.ts";
import type { Bytes } from "./bytes.ts";
import { generation } from "./instance.ts";

/** Views of an instance's memory. When the memory grows, they become detached. */
type Views = Readonly<{ generation: number; input: Uint8Array; memory: Uint8Array }>;

const NO_BYTES = new Uint8Array();
let views: Views = { generation: 0, input: NO_BYTES, memory: NO_BYTES };

/** Writes a piece to a projector. Returns how many permitted bytes wait then. A piece that is too long is refused. */
export function write(wasm: Boundary, projector: number, piece: Uint8Array): number {
  putInput(wasm, piece, 0);
  return writeInput(wasm, projector, piece.byteLength);
}

/** Copies a piece into the input buffer at `offset`. Returns `false`, and copies nothing, if it does not fit. */
export function putInput(wasm: Boundary, piece: Uint8Array, offset: number): boolean {
  const { input } = current(wasm);
  if (offset + piece.byteLength > input.byteLength) return false;
  input.set(piece, offset);
  return true;
}

/** Like `write`, for the first `length` bytes of the input buffer. Nothing else may have used the buffer in between. */
export function writeInput(wasm: Boundary, projector: number, length: number): number {
  return throwIfFailed(wasm, wasm.writeProjector(projector, length));
}

/** Takes the waiting bytes. `waiting` is their number as the last call returned it. */
export function take(wasm: Boundary, projector: number, waiting: number): Bytes {
  const at = throwIfFailed(wasm, wasm.takeProjected(projector));
  return current(wasm).memory.slice(at, at + waiting);
}

/**
 * Runs `work`, which copies the whole body into the engine's memory. `copies` is how many copies exist at once. Throws
 * `overloaded` if the memory has no room for them: a failed allocation in generated code would be a trap.
 */
export function withRoom<T>(wasm: Boundary, body: Uint8Array, copies: number, work: () => T): T {
  wasm.requireRoom(copies * body.byteLength + SPARE_BYTES);
  return work();
}

/** Unescaping a form copies each value twice. */
export const FORM_COPIES = 3;

/** A search, a patch or an error of the origin is read as a tree, whose nodes are larger than their text. A longer one is not read. */
export const TREE_BYTES_MAX = 65_536;

export function treeCopies({ byteLength }: Uint8Array): number {
  return byteLength > TREE_BYTES_MAX ? 1 : 100;
}

/** For the names, paths and refusals that the engine keeps while it reads a body. */
const SPARE_BYTES = 256 * 1024;

/** A number below zero is a failure. */
export function throwIfFailed(wasm: Boundary, number: number): number {
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
