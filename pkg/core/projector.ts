/** One body on its way through a mask. After an error it gives nothing more; its owner frees it in every case. */
import type { Boundary } from "./boundary.ts";
import { type Held, hold, letGo } from "./handle.ts";
import { call } from "./instance.ts";

/**
 * What the platform ends in the middle of a request runs no cleanup: a client that leaves before its answer begins, and
 * an origin slower than the time the platform then still gives. Such projectors are freed when they are collected.
 */
export class Projector {
  readonly #held: Held;

  constructor(open: (wasm: Boundary) => number) {
    this.#held = hold(this, "freeProjector", open);
  }

  /** The permitted bytes of `chunk`. Throws an `EngineError` where the text stops being JSON. */
  write(chunk: Uint8Array): Uint8Array {
    return call((wasm) => wasm.writeProjector(this.#held.handle, chunk));
  }

  /** Throws unless the text was complete. */
  finish(): void {
    call((wasm) => wasm.finishProjector(this.#held.handle));
  }

  /** Any number of times. */
  free(): void {
    letGo(this, this.#held);
  }
}
