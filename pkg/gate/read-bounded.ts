import { type Bytes, concat, owned } from "../core/bytes.ts";

/** A whole body. `undefined` if it is longer than `bytesMax`; the rest of it is then cancelled. */
export async function readBounded(
  body: ReadableStream<Uint8Array> | null,
  bytesMax: number,
): Promise<Bytes | undefined> {
  const pieces: Bytes[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.byteLength;
    if (size > bytesMax) return undefined;
    pieces.push(owned(piece));
  }
  return concat(pieces);
}

/** The same for the body of a call that `abort` ends. `undefined` also if it takes longer than `ms`, or is cut. */
export async function readWithin(
  body: ReadableStream<Uint8Array>,
  bytesMax: number,
  ms: number,
  abort: () => void,
): Promise<Bytes | undefined> {
  const timer = setTimeout(abort, ms);
  try {
    return await readBounded(body, bytesMax);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
