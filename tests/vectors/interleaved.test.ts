// All bodies enter the engine through one buffer, and each leaves it from its own: no body may ever mix with another.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { call, EngineTrap, loadFrom } from "../../pkg/core/instance.ts";
import { type Open, projectChunks, projectWhole } from "../../pkg/core/projection.ts";
import { Projector } from "../../pkg/core/projector.ts";

const wasm = readFileSync(new URL("../../pkg/wasm/fieldgate_bg.wasm", import.meta.url));
loadFrom(() => new WebAssembly.Module(wasm));

let mask = call((wasm) => wasm.compileMask('{"fields":["seen"]}'));
const open: Open = (wasm) => wasm.openMaskProjector(mask);
const utf8 = new TextEncoder();

/** A body that names its owner in each value. A longer number makes a longer body. */
function bodyOf(stream: number): Uint8Array {
  const record = { seen: `seen of ${stream}`.repeat(stream + 1), hidden: `hidden of ${stream}`.repeat(9) };
  return utf8.encode(JSON.stringify(Array(40).fill(record)));
}

/** Whole numbers below a bound, the same for the same seed. */
function seeded(seed: number): (bound: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % bound;
  };
}

it("interleaved streams, in chunks of any size, each give the same as their body alone", () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const random = seeded(seed);
    const streams = Array.from({ length: 8 }, (_, stream) => {
      return { body: bodyOf(stream), projector: new Projector(open), at: 0, out: [] as Uint8Array[] };
    });
    const running = [...streams];
    while (running.length > 0) {
      const next = random(running.length);
      const stream = running[next];
      if (stream === undefined) break;
      const end = stream.at + random(3000);
      stream.projector.write(stream.body.subarray(stream.at, end));
      stream.at = end;
      const isAtEnd = end >= stream.body.length;
      if (isAtEnd) stream.projector.finish();
      if (isAtEnd || random(3) === 0) stream.out.push(stream.projector.take());
      if (!isAtEnd) continue;
      stream.projector.free();
      running.splice(next, 1);
    }
    for (const { body, out } of streams) {
      expect(Buffer.compare(Buffer.concat(out), projectWhole(open, body)), `seed ${seed}`).toBe(0);
      expect(out.every(({ buffer, byteLength }) => buffer.byteLength === byteLength)).toBe(true);
    }
  }
});

it.each([1, 7, 4096, 30_000, 65_535, 65_536, 200_000])(
  "chunks of %d bytes, gathered, give the same as the whole body",
  (size) => {
    const body = utf8.encode(`[${Array.from({ length: 10_000 }, (_, n) => `{"seen":${n},"hidden":${n}}`)}]`);
    const chunks = Array.from({ length: Math.ceil(body.length / size) }, (_, n) =>
      body.subarray(n * size, (n + 1) * size),
    );
    const alone = Array.from({ length: 10_000 }, (_, n) => `{"seen":${n}}`);
    expect(Buffer.concat(projectChunks(open, chunks)).toString()).toBe(`[${alone}]`);
  },
);

it("a body that fails, or is left, discards its waiting output", () => {
  const failed = new Projector(open);
  expect(failed.write(utf8.encode('{"seen":"by nobody",'))).toBeGreaterThan(0);
  expect(() => failed.write(utf8.encode("]"))).toThrow();
  expect(failed.take()).toHaveLength(0);
  const left = new Projector(open);
  left.write(utf8.encode('{"seen":"by nobody",'));
  left.free();
  failed.free();
  for (let next = 0; next < 2; next += 1) {
    const text = new TextDecoder().decode(projectWhole(open, utf8.encode('{"seen":1}')));
    expect(text).toBe('{"seen":1}');
  }
});

it("a piece longer than the buffer ends its body, and no other", () => {
  const tooLong = new Uint8Array(call((wasm) => wasm.inputLength()) + 1);
  const [projector, other] = [new Projector(open), new Projector(open)];
  projector.write(utf8.encode('{"seen":1,'));
  expect(() => projector.write(tooLong)).toThrow(expect.objectContaining({ code: "piece_too_long" }));
  expect(() => projector.write(utf8.encode('"seen":2}'))).toThrow();
  expect(other.write(utf8.encode('{"seen":1}'))).toBe(10);
});

it("bodies go to the living instance, not to the memory of a dead one", () => {
  const begun = new Projector(open);
  begun.write(utf8.encode('{"seen":"by nobody",'));
  // No array has this length: the instance does not survive it.
  expect(() => call((wasm) => wasm.readRecord(new Uint8Array(65 << 20)))).toThrow(EngineTrap);
  mask = call((wasm) => wasm.compileMask('{"fields":["seen"]}'));
  expect(new TextDecoder().decode(projectWhole(open, utf8.encode('{"seen":1}')))).toBe('{"seen":1}');
  const stale = expect.objectContaining({ code: "stale_handle" });
  expect(() => begun.take()).toThrow(stale);
  expect(() => begun.write(utf8.encode('"seen":2}'))).toThrow(stale);
});
