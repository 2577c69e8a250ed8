/** One body on its way through a mask. After an error it gives nothing more; its owner frees it in every case. */
import type { Bytes } from "./bytes.ts";
import { succeeded, take, write } from "./crossing.ts";
import { type Held, hold, letGo } from "./handle.ts";
import { call } from "./instance.ts";
import type { Open } from "./projection.ts";

/**
 * What the platform ends in the middle of a request runs no cleanup: a client that leaves before its answer begins, and
 * an origin slower than the time the platform then still gives. Such projectors are freed when they are collected.
 */
export class Projector {
  readonly #held: Held;
  /** How many permitted bytes wait in the engine. */
  #waiting = 0;

  constructor(open: Open) {
    this.#held = hold(this, "freeProjector", (wasm) => succeeded(wasm, open(wasm)));
  }

  get waiting(): number {
    return this.#waiting;
  }

  /** Gives how many permitted bytes wait after `piece`, one of `piecesOf`. Throws an `EngineError` where the text stops being JSON. */
  write(piece: Uint8Array): number {
    this.#waiting = 0;
    this.#waiting = call((wasm) => write(wasm, this.#held.handle, piece));
    return this.#waiting;
  }

  /** Throws unless the text was complete. Only then is what was and is to be taken the whole of what is permitted. */
  finish(): void {
    const waiting = this.#waiting;
    this.#waiting = 0;
    call((wasm) => succeeded(wasm, wasm.finishProjector(this.#held.handle)));
    this.#waiting = waiting;
  }

  /** The permitted bytes that waited. */
  take(): Bytes {
    const waiting = this.#waiting;
    this.#waiting = 0;
    return call((wasm) => take(wasm, this.#held.handle, waiting));
  }

  /** Any number of times. */
  free(): void {
    letGo(this, this.#held);
  }
}
