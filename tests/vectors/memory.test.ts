// A stream through the engine as wasm needs no more memory for a large body than for a small one, whatever makes it
// large.

import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { call, loadFrom } from "../../pkg/core/instance.ts";
import { piecesOf } from "../../pkg/core/projection.ts";
import { Projector } from "../../pkg/core/projector.ts";

/** For busy machines; the test takes three seconds. */
vi.setConfig({ testTimeout: 120_000 });

const MIB = 1_048_576;
const LIMIT = 2 * MIB;
const CHUNK = 65_536;

const wasm = readFileSync(new URL("../../pkg/wasm/fieldgate_bg.wasm", import.meta.url));
loadFrom(() => new WebAssembly.Module(wasm));
const memory = call((wasm) => wasm.linearMemory());

/** A body: its beginning, the repeated part, how many bytes of it, its end. */
type Body = [begin: string, repeated: string, bytes: number, end: string];

const RECORD = '{"a":{"b":1,"c":"hidden"},"d":[null,"é\\n",-1.5e3]}';
const BODIES: [string, Body][] = [
  ["64 MB of records", [`[${RECORD}`, `,${RECORD}`, 64 * MIB, "]"]],
  ["a hidden string of 50 MB", ['{"d":"', "a long string of many ", 50 * MIB, '"}']],
  ["a permitted string of 50 MB", ['{"a":{"b":"', "a long string of many ", 50 * MIB, '"}}']],
  ["a million members", ['{"a":{"b":1}', ',"m":1', 6_000_000, "}"]],
  ["a name of 16 MB", ['{"', "name", 16 * MIB, '":{"b":1}}']],
  ["white space", ['{"a":', " \n\t\r", 16 * MIB, '{"b":1}}']],
];

function* chunksOf([begin, repeated, bytes, end]: Body): Generator<Uint8Array> {
  yield Buffer.from(begin);
  const chunk = Buffer.from(repeated.repeat(CHUNK / repeated.length));
  for (let sent = 0; sent < bytes; sent += chunk.length) yield chunk;
  yield Buffer.from(end);
}

function project(fields: string[], chunks: Iterable<Uint8Array>): number {
  const mask = call((wasm) => wasm.compileMask(JSON.stringify({ fields })));
  const projector = new Projector((wasm) => wasm.openMaskProjector(mask));
  let out = 0;
  try {
    for (const chunk of chunks) {
      for (const piece of piecesOf(chunk)) projector.write(piece);
      out += projector.take().length;
    }
    projector.finish();
    return out;
  } finally {
    projector.free();
    call((wasm) => wasm.freeMask(mask));
  }
}

it.each(BODIES)("%s passes within 2 MiB", (_, body) => {
  for (const fields of [["a.b"], ["*.b"], ["d"]]) {
    project(fields, chunksOf(body));
    expect(memory.buffer.byteLength).toBeLessThanOrEqual(LIMIT);
  }
});

it.each(["[", '{"a":', '[{"b":'])("a depth bomb of %s is refused within 2 MiB", (repeated) => {
  const bomb = chunksOf(["", repeated, 16 * MIB, ""]);
  expect(() => project(["a.b"], bomb)).toThrowError(expect.objectContaining({ code: "too_deep" }));
  expect(memory.buffer.byteLength).toBeLessThanOrEqual(LIMIT);
});

it("single bytes give the same as the whole body", () => {
  const text = Buffer.from(`[${`${RECORD},`.repeat(2_000)}${RECORD}]`);
  const bytes = Array.from({ length: text.length }, (_, at) => text.subarray(at, at + 1));
  expect(project(["a.b"], bytes)).toBe(project(["a.b"], [text]));
});
