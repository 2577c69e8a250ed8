/** The projector of one body. After an error it gives no more output. Its owner must free it in every case. */
import type { Bytes } from "./bytes.ts";
import { take, throwIfFailed, write } from "./crossing.ts";
import { freeHeld, type Held, hold } from "./handle.ts";
import { call } from "./instance.ts";
import type { Open } from "./projection.ts";

/**
 * If the platform ends a request in the middle, no cleanup runs: when the client leaves before its response begins and the
 * origin is slower than the time that the platform then allows. Such projectors are freed when they are collected.
 */
export class Projector {
  readonly #held: Held;
  /** How many permitted bytes wait in the engine. */
  #waiting = 0;

  constructor(open: Open) {
    this.#held = hold(this, "freeProjector", (wasm) => throwIfFailed(wasm, open(wasm)));
  }

  get waiting(): number {
    return this.#waiting;
  }

  /**
   * Writes a piece of `piecesOf`. Returns how many permitted bytes wait then. Throws an `EngineError` if the text stops
   * being JSON.
   */
  write(piece: Uint8Array): number {
    this.#waiting = 0;
    this.#waiting = call((wasm) => write(wasm, this.#held.handle, piece));
    return this.#waiting;
  }

  /** Whether the text could end here. The waiting bytes keep waiting. */
  isComplete(): boolean {
    return call((wasm) => throwIfFailed(wasm, wasm.isProjectorComplete(this.#held.handle))) === 1;
  }

  /** Throws unless the text is complete. Only after this is the output, with what still waits, complete too. */
  finish(): void {
    const waiting = this.#waiting;
    this.#waiting = 0;
    call((wasm) => throwIfFailed(wasm, wasm.finishProjector(this.#held.handle)));
    this.#waiting = waiting;
  }

  /** Takes the permitted bytes that wait. */
  take(): Bytes {
    const waiting = this.#waiting;
    this.#waiting = 0;
    return call((wasm) => take(wasm, this.#held.handle, waiting));
  }

  /** May be called more than once. */
  free(): void {
    freeHeld(this, this.#held);
  }
}
