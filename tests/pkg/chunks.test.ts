/** How `projectStream` treats chunks: any size, each copied once, none read before it is needed. */
import { expect, it } from "vitest";
import { mask } from "../../pkg/entries/node.ts";
import { bodyOf, bytesOf, memoryBytes, source, watchProjectors } from "./support/streams.ts";

const MIB = 1 << 20;
const NAMES = mask(["name"], { records: "/data" });
const utf8 = new TextEncoder();
const seen = watchProjectors();

it.each([1, 7, 4096, 65_536, 65_537, MIB])(
  "chunks of %d bytes give the same as the whole body",
  async (chunkBytes) => {
    const body = bodyOf(chunkBytes < 100 ? 500 : 20_000);
    const streamed = await bytesOf(source(body, chunkBytes).pipeThrough(NAMES.projectStream()));
    expect(Buffer.compare(streamed, NAMES.project(body))).toBe(0);
  },
);

it("a chunk of 64 MiB needs no more engine memory than small ones", async () => {
  const body = new Uint8Array(64 * MIB).fill(0x20);
  body.set(utf8.encode('{"data":[{"name":"Ada","id":1}'));
  body.set(utf8.encode("]}"), body.byteLength - 2);
  await bytesOf(source(bodyOf(1000), 4096).pipeThrough(NAMES.projectStream()));
  const before = memoryBytes();
  const streamed = await bytesOf(source(body, body.byteLength).pipeThrough(NAMES.projectStream()));
  expect(new TextDecoder().decode(streamed)).toBe('{"data":[{"name":"Ada"}]}');
  expect(memoryBytes() - before).toBeLessThan(MIB);
});

it("every chunk is copied once into the engine, and its output once out of it", async () => {
  const body = bodyOf(20_000);
  const received = await Array.fromAsync(source(body, MIB).pipeThrough(NAMES.projectStream()));
  expect(seen.copiedIn).toBe(body.byteLength);
  const given = new Set(seen.given.map(({ buffer }) => buffer));
  expect(received.every(({ buffer }) => given.has(buffer))).toBe(true);
});

it("the source is read only as far as the reader reads, except for the current chunk", async () => {
  let pulls = 0;
  const body = bodyOf(20_000);
  const permitted = source(body, MIB, () => pulls++).pipeThrough(NAMES.projectStream());
  const reader = permitted.getReader();
  await settled();
  expect([pulls, seen.copiedIn]).toEqual([1, 0]);
  await reader.read();
  await settled();
  expect(pulls).toBe(1);
  expect(seen.copiedIn).toBeLessThan(128 * 1024);
  await reader.cancel();
});

it("a chunk that is not bytes ends the stream in an error", async () => {
  const { readable, writable } = NAMES.projectStream();
  const writer = writable.getWriter();
  const ends = [writer.write([1, 2] as never), writer.closed, bytesOf(readable)];
  for (const end of ends) await expect(end).rejects.toMatchObject({ code: "invalid_argument" });
});

/** Waits until everything that runs by itself has finished. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
