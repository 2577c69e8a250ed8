/**
 * Something compiled in the engine: a catalog, a policy or a mask.
 *
 * Guarantees: it is compiled again from its source after its instance died or its memory was released. After it was
 * disposed, using it throws.
 */
import type { Boundary } from "./boundary.ts";
import { FieldgateError } from "./error.ts";
import { freeHeld, type Held, hold } from "./handle.ts";
import { isAlive } from "./instance.ts";

type Free = "freeCatalog" | "freeMask" | "freePolicy";

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

  /** The handle in the living instance. Throws what compiling throws, and `disposed`. */
  get handle(): number {
    this.refuseIfDisposed();
    if (this.#held === undefined || !isAlive(this.#held.generation)) {
      this.release();
      this.#held = hold(this, this.#free, this.#compile);
    }
    return this.#held.handle;
  }

  refuseIfDisposed(): void {
    if (this.#disposed) throw new FieldgateError("disposed", "This object was disposed; create a new one.");
  }

  /** Releases the memory until the handle is needed again. */
  release(): void {
    if (this.#held !== undefined) freeHeld(this, this.#held);
    this.#held = undefined;
  }

  dispose(): void {
    this.#disposed = true;
    this.release();
  }
}
