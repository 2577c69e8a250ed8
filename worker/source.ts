/** A body, piece by piece, from whatever stream the platform or a handler made of it. */

import { PIECE_BYTES, piecesOf } from "../pkg/core/projection.ts";

export type Source = Readonly<{
  /** The next piece, no longer than a projector takes; nothing at the end. It may be overwritten by the next read. */
  read(): Promise<Uint8Array | undefined>;
  cancel(): void;
}>;

/**
 * Reads by saying how much is taken: to a reader that does not, workerd gives 4 KiB at a time, whatever has come. A
 * body made by JavaScript has no such reader; in workerd it gets one by a stream of the platform's own.
 */
export function sourceOf(body: ReadableStream<Uint8Array>): Source {
  const reader = sizedReader(body);
  return reader === undefined ? pieces(body.getReader()) : sized(reader);
}

function sizedReader(body: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | undefined {
  try {
    return body.getReader({ mode: "byob" });
  } catch {
    if (typeof IdentityTransformStream === "undefined") return undefined;
    return body.pipeThrough(new IdentityTransformStream()).getReader({ mode: "byob" });
  }
}

function sized(reader: ReadableStreamBYOBReader): Source {
  let buffer = new Uint8Array(PIECE_BYTES);
  return {
    async read() {
      const { done, value } = await reader.read(buffer);
      if (done) return undefined;
      // The read took the buffer over and gives it back under another name.
      buffer = new Uint8Array(value.buffer);
      return value;
    },
    cancel: () => void reader.cancel().catch(() => undefined),
  };
}

function pieces(reader: ReadableStreamDefaultReader<Uint8Array>): Source {
  const rest: Uint8Array[] = [];
  return {
    async read() {
      if (rest.length > 0) return rest.shift();
      const { done, value } = await reader.read();
      if (done) return undefined;
      if (!(value instanceof Uint8Array)) throw new TypeError("a body is made of bytes");
      rest.push(...piecesOf(value));
      return rest.shift();
    },
    cancel: () => void reader.cancel().catch(() => undefined),
  };
}
