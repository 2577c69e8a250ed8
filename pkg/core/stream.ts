/**
 * Projects a stream.
 *
 * Guarantees: the stream of a faulty body ends in an error and never looks complete. Nothing is read before it is needed,
 * not even the rest of a chunk. Each byte is copied once into the engine and, if permitted, once out of it. The projector
 * is freed when the text ends, on an error, when the writer aborts and when the reader cancels: all in `#end()`.
 *
 * This is not a `TransformStream` of the platform, because not every platform notifies one when its reader cancels, and
 * its abort waits for a reader that may never come.
 */
import { bytesOf } from "./argument.ts";
import type { Bytes } from "./bytes.ts";
import { translated } from "./error.ts";
import { piecesOf } from "./projection.ts";
import type { Projector } from "./projector.ts";

/** Takes over the projector. */
export function projectStream(projector: Projector): TransformStream<Uint8Array, Bytes> {
  return new ProjectionStream(projector);
}

class ProjectionStream {
  readonly readable: ReadableStream<Bytes>;
  readonly writable: WritableStream<Uint8Array>;
  readonly #projector: Projector;
  #output: ReadableStreamDefaultController<Bytes> | undefined;
  #input: WritableStreamDefaultController | undefined;
  readonly #demand = new Demand();
  #ended = false;

  constructor(projector: Projector) {
    this.#projector = projector;
    this.readable = new ReadableStream<Bytes>(
      {
        start: (controller) => {
          this.#output = controller;
        },
        pull: () => this.#demand.raise(),
        cancel: (reason) => this.#end(() => this.#input?.error(reason)),
      },
      { highWaterMark: 0 },
    );
    this.writable = new WritableStream<Uint8Array>({
      start: (controller) => {
        this.#input = controller;
        // `abort` below is called only after the current write is done, and that may wait for a reader.
        const { signal } = controller;
        signal.addEventListener("abort", () => this.#fail(signal.reason), { once: true });
      },
      write: (chunk) => this.#write(chunk),
      close: () => this.#close(),
      abort: (reason) => this.#fail(reason),
    });
  }

  async #write(chunk: Uint8Array): Promise<void> {
    try {
      for (const piece of piecesOf(bytesOf(chunk, "a chunk"))) {
        await this.#demand.raised();
        if (this.#ended) return;
        if (translated(() => this.#projector.write(piece)) > 0) this.#enqueue(this.#projector.take());
      }
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  #enqueue(permitted: Bytes): void {
    this.#demand.met();
    this.#output?.enqueue(permitted);
  }

  #close(): void {
    try {
      translated(() => this.#projector.finish());
      this.#end(() => this.#output?.close());
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  #fail(reason: unknown): void {
    this.#end(() => this.#output?.error(reason));
  }

  /** Only the first end counts. Frees the projector first, and lets a waiting write continue last. */
  #end(notify: () => void): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#projector.free();
    notify();
    this.#demand.raise();
  }
}

/** Whether the reader waits for bytes. */
class Demand {
  #isRaised = false;
  #wake: (() => void) | undefined;

  raise(): void {
    this.#isRaised = true;
    this.#wake?.();
  }

  met(): void {
    this.#isRaised = false;
  }

  raised(): Promise<void> {
    if (this.#isRaised) return Promise.resolve();
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
