/** Bodies, sources and a view into the engine, for tests of streams from the package's sources. */
import { afterEach, beforeEach, expect, vi } from "vitest";
import { call, EngineTrap } from "../../../pkg/core/instance.ts";
import { Projector } from "../../../pkg/core/projector.ts";
import { initSync } from "../../../pkg/wasm/fieldgate.js";

const utf8 = new TextEncoder();

export type Seen = {
  /** Bytes that went into the engine. */
  copiedIn: number;
  /** The bytes that came out of it. */
  given: Uint8Array[];
  /** Projectors that were freed at least once. */
  freed: Set<Projector>;
};

/** Watches projectors, anew for each test. Call it once in a test file. */
export function watchProjectors(): Seen {
  const seen: Seen = { copiedIn: 0, given: [], freed: new Set() };
  const { write, take, free } = Projector.prototype;
  beforeEach(() => {
    Object.assign(seen, { copiedIn: 0, given: [], freed: new Set() });
    vi.spyOn(Projector.prototype, "write").mockImplementation(function (this: Projector, chunk) {
      seen.copiedIn += chunk.byteLength;
      return write.call(this, chunk);
    });
    vi.spyOn(Projector.prototype, "take").mockImplementation(function (this: Projector) {
      const permitted = take.call(this);
      seen.given.push(permitted);
      return permitted;
    });
    vi.spyOn(Projector.prototype, "free").mockImplementation(function (this: Projector) {
      seen.freed.add(this);
      free.call(this);
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return seen;
}

/** The size of the wasm memory. `initSync` returns the existing instance. */
export function memoryBytes(): number {
  return initSync({ module: new Uint8Array() }).memory.buffer.byteLength;
}

/** Kills the engine's instance: no array has this length. */
export function trap(): void {
  expect(() => call((wasm) => wasm.readRecord(new Uint8Array(65 << 20)))).toThrow(EngineTrap);
}

/** A response body; less than half of it may pass. */
export function bodyOf(records: number): Uint8Array {
  const record = '{"id":1,"name":"Ada","notes":"not for this key, and longer than what is"}';
  return utf8.encode(`{"data":[${Array(records).fill(record).join(",")}]}`);
}

/** A source that gives a body in chunks, each only when it is read. */
export function source(
  body: Uint8Array,
  chunkBytes: number,
  onPull: () => void = () => {},
): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        onPull();
        if (at >= body.byteLength) return controller.close();
        controller.enqueue(body.subarray(at, at + chunkBytes));
        at += chunkBytes;
      },
    },
    { highWaterMark: 0 },
  );
}

export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return Buffer.concat(await Array.fromAsync(stream));
}
