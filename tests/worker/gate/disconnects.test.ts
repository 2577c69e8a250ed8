/** Thousands of clients that leave: each origin call is aborted, and the engine's memory stays as it was. */
import { expect, it } from "vitest";
import { initSync } from "../../../pkg/wasm/fieldgate.js";
import module from "../../../pkg/wasm/fieldgate_bg.wasm";
import { bytes, forEver, json } from "./helpers/bodies.ts";
import { bentGate } from "./helpers/double.ts";
import { CALENDAR } from "./helpers/grants.ts";
import { keyWith } from "./helpers/keys.ts";

const ROUNDS = 100;
const AT_ONCE = 100;
const RECORD = '{"start_date":"2026-01-01","reason":"hidden"}';
const BEGINNING = bytes(`{"data":[${Array(50).fill(RECORD).join(",")}`);

/** The memory of the living instance: a second call of `initSync` creates none. */
const engineMemory = () => initSync({ module }).memory.buffer.byteLength;

it("ten thousand clients that leave in the middle of a response leave nothing behind", {
  timeout: 120_000,
}, async () => {
  const key = await keyWith(CALENDAR);
  // One timer for all: the runtime allows no more than 10,000.
  const silence = forEver();
  const gate = bentGate({
    limits: { projectionBufferBytesMax: 256 },
    origin: async () =>
      json(new ReadableStream({ start: (controller) => controller.enqueue(BEGINNING), pull: () => silence })),
  });
  const round = async () => {
    const begun = await Promise.all(
      Array.from({ length: AT_ONCE }, () => gate.ask("/time-off?per_page=1", { key })),
    );
    expect(begun.every(({ status }) => status === 200)).toBe(true);
    await Promise.all(begun.map(({ body }) => body?.cancel()));
  };
  await round();
  const before = engineMemory();
  for (let n = 1; n < ROUNDS; n++) await round();
  expect(engineMemory()).toBe(before);
  expect(gate.calls.origin).toHaveLength(ROUNDS * AT_ONCE);
  expect(gate.calls.origin.every(({ signal }) => signal.aborted)).toBe(true);
});
