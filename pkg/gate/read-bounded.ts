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
