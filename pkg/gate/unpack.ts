/**
 * Reads a request body whole, and unpacks it if the client has compressed it.
 *
 * Guarantees: neither the body as it came nor as it is unpacked is longer than `bytesMax`, so a gzip bomb costs no more than
 * two bodies of that length. A part of a body is never taken for the whole.
 */
import type { Bytes } from "../core/bytes.ts";
import { readBounded } from "./read-bounded.ts";

/** `undefined` if the body is too long. Fails if it breaks off, or is not exactly one gzip text where it should be. */
export async function readUnpacked(
  body: ReadableStream<Uint8Array> | null,
  isPacked: boolean,
  bytesMax: number,
): Promise<Bytes | undefined> {
  const bytes = await readBounded(body, bytesMax);
  if (bytes === undefined || !isPacked) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return readBounded(unpacked, bytesMax);
}
