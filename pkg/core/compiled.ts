/**
 * What was compiled in the engine, for as long as its owner lives.
 *
 * Guarantees: it is compiled again from its source when the instance died; once disposed it is refused, not used.
 */
import type { Boundary } from "./boundary.ts";
import { FieldgateError, translated } from "./error.ts";
import { type Held, hold, letGo } from "./handle.ts";
import { isAlive } from "./instance.ts";

type Kind = "freeCatalog" | "freeMask" | "freeRecord";

export class Compiled {
  readonly #kind: Kind;
  readonly #compile: (wasm: Boundary) => number;
  #held: Held;
  #disposed = false;

  constructor(kind: Kind, compile: (wasm: Boundary) => number) {
    this.#kind = kind;
    this.#compile = compile;
    this.#held = this.#make();
  }

  get handle(): number {
    this.refuseIfDisposed();
    if (!isAlive(this.#held.generation)) {
      letGo(this, this.#held);
      this.#held = this.#make();
    }
    return this.#held.handle;
  }

  refuseIfDisposed(): void {
    if (this.#disposed) throw new FieldgateError("disposed", "This was disposed; make another one.");
  }

  dispose(): void {
    this.#disposed = true;
    letGo(this, this.#held);
  }

  #make(): Held {
    return translated(() => hold(this, this.#kind, this.#compile));
  }
}
