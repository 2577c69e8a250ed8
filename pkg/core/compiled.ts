/**
 * What was compiled in the engine, for as long as its owner lives.
 *
 * Guarantees: it is compiled again from its source when its instance died or its memory was given back; once disposed
 * it is refused, not used.
 */
import type { Boundary } from "./boundary.ts";
import { FieldgateError } from "./error.ts";
import { type Held, hold, letGo } from "./handle.ts";
import { isAlive } from "./instance.ts";

type Free = "freeCatalog" | "freeMask" | "freeRecord";

export class Compiled {
  readonly #free: Free;
  readonly #compile: (wasm: Boundary) => number;
  #held: Held | undefined;
  #disposed = false;

  constructor(free: Free, compile: (wasm: Boundary) => number) {
    this.#free = free;
    this.#compile = compile;
    this.#held = hold(this, free, compile);
  }

  /** Of the living instance. Throws what compiling throws, and `disposed`. */
  get handle(): number {
    this.refuseIfDisposed();
    if (this.#held === undefined || !isAlive(this.#held.generation)) {
      this.release();
      this.#held = hold(this, this.#free, this.#compile);
    }
    return this.#held.handle;
  }

  refuseIfDisposed(): void {
    if (this.#disposed) throw new FieldgateError("disposed", "This was disposed; make another one.");
  }

  /** Gives the memory back until the handle is needed again. */
  release(): void {
    if (this.#held !== undefined) letGo(this, this.#held);
    this.#held = undefined;
  }

  dispose(): void {
    this.#disposed = true;
    this.release();
  }
}
