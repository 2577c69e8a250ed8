/** Reads a body in pieces, whichever kind of stream the platform or a handler gives. */

import { PIECE_BYTES, piecesOf } from "../core/projection.ts";
import { runtime } from "../core/runtime.ts";

export type Source = Readonly<{
  /**
   * The next piece, no longer than a projector accepts; `undefined` at the end. The next read may overwrite it. Small
   * pieces are gathered up to `enough` bytes where that needs no copy.
   */
  read(enough: number): Promise<Uint8Array | undefined>;
  cancel(): void;
}>;

/** Called when bytes arrive. If it throws, the read ends. */
type OnBytes = (count: number) => void;

/**
 * Reads with a BYOB reader where it can: to any other reader, workerd gives 4 KiB at a time, however much has arrived. A
 * stream made by JavaScript has no such reader; in workerd, a native stream of the platform gives it one.
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
        // The read transferred the buffer and returns it as another object.
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
