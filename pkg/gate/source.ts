/** A body, piece by piece, from whatever stream the platform or a handler made of it. */

import { PIECE_BYTES, piecesOf } from "../core/projection.ts";
import { runtime } from "../core/runtime.ts";

export type Source = Readonly<{
  /**
   * The next piece, no longer than a projector takes; nothing at the end. It may be overwritten by the next read. Small
   * ones are gathered until they are `enough` together, where that takes no copy.
   */
  read(enough: number): Promise<Uint8Array | undefined>;
  cancel(): void;
}>;

/** Hears of bytes when they come. What it throws ends the read. */
type OnBytes = (count: number) => void;

/**
 * Reads by saying how much is taken: to a reader that does not, workerd gives 4 KiB at a time, whatever has come. A
 * body made by JavaScript has no such reader; in workerd it gets one by a stream of the platform's own.
 */
export function sourceOf(body: ReadableStream<Uint8Array>, onBytes: OnBytes): Source {
  const reader = sizedReader(body);
  return reader === undefined ? pieces(body.getReader(), onBytes) : sized(reader, onBytes);
}

function sizedReader(body: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | undefined {
  try {
    return body.getReader({ mode: "byob" });
  } catch {
    return runtime.sizable(body)?.getReader({ mode: "byob" });
  }
}

function sized(reader: ReadableStreamBYOBReader, onBytes: OnBytes): Source {
  let buffer = new ArrayBuffer(PIECE_BYTES);
  return {
    async read(enough) {
      let filled = 0;
      while (filled < enough) {
        const { done, value } = await reader.read(new Uint8Array(buffer, filled));
        // The read took the buffer over and gives it back under another name.
        if (value !== undefined) buffer = value.buffer;
        if (done) break;
        filled += value.byteLength;
        onBytes(value.byteLength);
      }
      return filled === 0 ? undefined : new Uint8Array(buffer, 0, filled);
    },
    cancel: () => void reader.cancel().catch(() => undefined),
  };
}

function pieces(reader: ReadableStreamDefaultReader<Uint8Array>, onBytes: OnBytes): Source {
  const rest: Uint8Array[] = [];
  return {
    async read() {
      if (rest.length > 0) return rest.shift();
      const { done, value } = await reader.read();
      if (done) return undefined;
      if (!(value instanceof Uint8Array)) throw new TypeError("a body is made of bytes");
      onBytes(value.byteLength);
      rest.push(...piecesOf(value));
      return rest.shift();
    },
    cancel: () => void reader.cancel().catch(() => undefined),
  };
}
