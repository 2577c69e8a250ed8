import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AllowedCall } from "../../../pkg/core/compiled-policy.ts";
import { call, EngineTrap, generation } from "../../../pkg/core/instance.ts";
import { Projector } from "../../../pkg/core/projector.ts";
import type { Fault } from "../../../pkg/gate/projection.ts";
import { ask, askHostile } from "./helpers/ask.ts";
import { bytes, forEver, inPieces, json } from "./helpers/bodies.ts";
import { bentGate } from "./helpers/double.ts";
import { CALENDAR } from "./helpers/grants.ts";
import { answers } from "./helpers/hostile.ts";
import { keyWith } from "./helpers/keys.ts";

const MIB = 1_048_576;
const RECORD = '{"start_date":"2026-01-01","reason":"hidden","end_date":"2026-01-02"}';
const PERMITTED = '{"start_date":"2026-01-01","end_date":"2026-01-02"}';

/** A list of `count` records, in pieces of a few records each. */
function* records(count: number, end = "]}"): Generator<string> {
  yield '{"data":[';
  for (let n = 0; n < count; n += 100)
    yield Array(Math.min(100, count - n))
      .fill(RECORD)
      .join(",") + (n + 100 < count ? "," : "");
  yield end;
}

/** Enough records that the output is more than is held back. */
const MANY = Math.ceil((2 * MIB) / PERMITTED.length);

let opened: ReturnType<typeof vi.spyOn>;
let freed: Set<Projector>;

beforeEach(() => {
  opened = vi.spyOn(AllowedCall.prototype, "openProjector");
  freed = new Set();
  const free = Projector.prototype.free;
  vi.spyOn(Projector.prototype, "free").mockImplementation(function (this: Projector) {
    freed.add(this);
    free.call(this);
  });
});

/** Every projector is freed, however the response ended. */
afterEach(async () => {
  await expect.poll(() => opened.mock.calls.length - freed.size).toBe(0);
  vi.restoreAllMocks();
});

it("a response within the buffer has a length, a larger one streams, and both are complete", async () => {
  const key = await keyWith(CALENDAR);
  for (const [count, hasLength] of [
    [100, true],
    [MANY, false],
  ] as const) {
    answers(() => json(inPieces(records(count))));
    const response = await askHostile("/time-off", { key });
    expect(response.status).toBe(200);
    expect(response.headers.has("content-length")).toBe(hasLength);
    expect(await response.text()).toBe(`{"data":[${Array(count).fill(PERMITTED).join(",")}]}`);
  }
});

it("what is hidden may be larger than every buffer", async () => {
  answers(() => json(inPieces(['{"data":[{"reason":"', ...Array(80).fill("x".repeat(100_000)), '"}]}'])));
  const response = await askHostile("/time-off", { key: await keyWith(CALENDAR) });
  expect(await response.text()).toBe('{"data":[{}]}');
});

describe("a response that had begun is aborted, never ended, if its body", () => {
  it.each<[string, Fault, () => BodyInit]>([
    ["is truncated", "invalid", () => inPieces(records(MANY, "]"))],
    ["goes on after its end", "invalid", () => inPieces(records(MANY, "]}]"))],
    ["breaks off", "cut", () => inPieces(broken())],
    ["passes the cap", "too_large", () => inPieces(records(5 * MANY))],
  ])("%s", async (_, fault, body) => {
    answers(() => json(body()));
    await aborts(await askHostile("/time-off", { key: await keyWith(CALENDAR) }), fault);
  });

  it("pauses for too long", async () => {
    answers(() => json(inPieces(records(MANY)).pipeThrough(silence())));
    const gate = bentGate({ limits: { originIdleMs: 1_500 }, ORIGIN: env.HOSTILE, ORIGIN_URL: "" });
    await aborts(await gate.ask("/time-off", { key: await keyWith(CALENDAR) }), "late");
  });

  async function aborts(response: Response, fault: Fault): Promise<void> {
    const logged = vi.spyOn(console, "log");
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(logged).toHaveBeenCalledWith(expect.stringContaining(`"fault":"${fault}"`));
  }

  function* broken(): Generator<string> {
    for (const piece of records(MANY)) {
      if (piece === "]}") throw new Error("the origin's connection broke");
      yield piece;
    }
  }

  /** Never sends the last piece. */
  function silence(): TransformStream<Uint8Array, Uint8Array> {
    return new TransformStream({
      async transform(piece, controller) {
        if (piece.byteLength === 2) await forEver();
        controller.enqueue(piece);
      },
    });
  }
});

describe("a client that leaves", () => {
  /** An endless list; nothing, or everything, of it is permitted. */
  function endless(record: string) {
    const origin = { letGo: false };
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes(`{"data":[${record}`)),
      async pull(controller) {
        await scheduler.wait(1);
        controller.enqueue(bytes(`,${record}`.repeat(10_000)));
      },
      // The test runs in another request's context, which may use only plain values.
      cancel() {
        origin.letGo = true;
      },
    });
    answers(() => json(body));
    return origin;
  }

  it("while the response streams has its origin call aborted", async () => {
    const origin = endless(PERMITTED);
    const response = await askHostile("/time-off", { key: await keyWith(CALENDAR) });
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await expect.poll(() => origin.letGo).toBe(true);
  });

  it("before the response began has its origin call aborted", async () => {
    const origin = endless('{"reason":"hidden"}');
    const abort = new AbortController();
    const pending = askHostile("/time-off", { key: await keyWith(CALENDAR), signal: abort.signal });
    await expect.poll(() => opened.mock.calls.length).toBe(1);
    abort.abort();
    await expect(pending).rejects.toThrow();
    await expect.poll(() => origin.letGo).toBe(true);
  });
});

describe("a trap in the engine", () => {
  /** An array that no memory can hold: the allocation fails, which is a trap. */
  function trap(): void {
    call((wasm) => wasm.readRecord(new Uint8Array(65 << 20)));
  }

  it("is distinguished from an error of the engine, and the instance is discarded", () => {
    const before = generation();
    expect(() => call((wasm) => wasm.readRecord(new Uint8Array()))).toThrow(/record/i);
    expect(generation()).toBe(before);
    expect(trap).toThrow(EngineTrap);
    expect(generation()).toBe(before + 1);
  });

  it("does not keep the next request from its response", async () => {
    const key = await keyWith(CALENDAR);
    const first = await (await ask("/time-off?per_page=3", { key })).text();
    expect(trap).toThrow(EngineTrap);
    expect(await (await ask("/time-off?per_page=3", { key })).text()).toBe(first);
  });

  it("ends the streams of its instance in an error", async () => {
    answers(() => json(inPieces(records(20 * MANY))));
    const response = await askHostile("/time-off", { key: await keyWith(CALENDAR) });
    expect(response.status).toBe(200);
    expect(trap).toThrow(EngineTrap);
    await expect(response.text()).rejects.toThrow();
  });

  it("between decision and response costs one compilation, and changes nothing", async () => {
    answers(() => {
      expect(trap).toThrow(EngineTrap);
      return json(inPieces(records(3)));
    });
    const response = await askHostile("/time-off", { key: await keyWith(CALENDAR) });
    expect(await response.text()).toBe(`{"data":[${Array(3).fill(PERMITTED).join(",")}]}`);
  });
});
