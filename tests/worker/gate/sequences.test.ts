/** Bodies that are sequences of JSON texts: lines, text sequences, server-sent events. */
import { describe, expect, it } from "vitest";
import type { WorkerLimits } from "../../../pkg/worker/limits.ts";
import { bytes, inPieces, json, thenBroken, thenSilence } from "./helpers/bodies.ts";
import { bentGate } from "./helpers/double.ts";
import { type Grants, keyWith } from "./helpers/keys.ts";

const NAMES: Grants = { employees: { actions: ["read", "create"], fields: ["name"] } };
const CANARY = "canary";

async function answered(
  type: string,
  body: BodyInit,
  { limits = {}, headers = {} }: { limits?: Partial<WorkerLimits>; headers?: Record<string, string> } = {},
) {
  const gate = bentGate({
    limits,
    origin: async () => new Response(body, { headers: { "content-type": type } }),
  });
  return { gate, response: await gate.ask("/employees", { key: await keyWith(NAMES), headers }) };
}

const one = `{"data": [{"name": "Zoë", "salary": "${CANARY}"}], "x": 1}`;
const two = `{"data":{"salary":1,"name":null}}`;
const [ONE, TWO] = ['{"data":[{"name":"Zoë"}]}', '{"data":{"name":null}}'];

type Case = [type: string, body: string, expected: string];

const CASES: Case[] = [
  ["application/x-ndjson", `${one}\n${two}\n`, `${ONE}\n${TWO}\n`],
  ["application/jsonl; charset=utf-8", `\n${one}\r\n\n  \n${two}`, `${ONE}\n${TWO}\n`],
  ["application/json-seq", `\x1e${one}\n\x1e${two}\n`, `\x1e${ONE}\n\x1e${TWO}\n`],
  ["application/json-seq", `\x1e{"data":\n[]\n}\n\x1e\x1e${two}`, `\x1e{"data":[]}\n\x1e${TWO}\n`],
  ["text/event-stream", `data: ${one}\n\ndata:${two}\n\n`, `data: ${ONE}\n\ndata: ${TWO}\n\n`],
  [
    "text/event-stream;charset=UTF-8",
    `\ufeff: ${CANARY}\r\nevent: ${CANARY}\r\nid: ${CANARY}\r\ndata: {"data":\r\ndata:[{"name":\r\ndata\r\ndata: "Zoë"}]}\r\n\r\nretry: 1\rdata: ${two}\r\rdat: ${CANARY}\n\n`,
    `data: ${ONE}\n\ndata: ${TWO}\n\n`,
  ],
  // The standard drops an event without a blank line after it.
  ["text/event-stream", `data: ${one}\n\ndata: ${two}\n`, `data: ${ONE}\n\n`],
  ["text/event-stream", ": nothing yet\n\n\n\n", ""],
];

describe("each text of a sequence is projected by itself, wherever its pieces end", () => {
  it.each(CASES)("%s %j", async (type, body, expected) => {
    const whole = bytes(body);
    for (const length of [1, 2, 3, 7, 64, whole.length]) {
      const pieces = Array.from({ length: Math.ceil(whole.length / length) }, (_, n) =>
        whole.subarray(n * length, (n + 1) * length),
      );
      const { response } = await answered(type, inPieces(pieces));
      expect([response.status, response.headers.get("content-type")]).toEqual([200, type.split(";")[0]]);
      expect(await response.text(), `in pieces of ${length}`).toBe(expected);
    }
  });
});

describe("a text leaves as soon as it is whole", () => {
  it.each([
    ["application/x-ndjson", `${one}\n{"data":`, `${ONE}\n`],
    ["application/json-seq", `\x1e${one}\n`, `\x1e${ONE}\n`],
    ["text/event-stream", `data: ${one}\n\ndata: {`, `data: ${ONE}\n\n`],
  ])("%s", async (type, body, expected) => {
    const { response } = await answered(type, thenSilence(body));
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(expected);
    await reader?.cancel();
  });
});

describe("after a faulty text the response is aborted, and nothing of that text leaves", () => {
  const faulty = `{"data":[{"name":"${CANARY}"},]}`;

  it.each([
    ["application/x-ndjson", `${one}\n${faulty}\n${two}\n`, `${ONE}\n`],
    ["application/x-ndjson", `${one}\n${two.slice(0, -1)}`, `${ONE}\n`],
    ["application/x-ndjson", `${one}\n${two} ${two}\n`, `${ONE}\n`],
    ["application/json-seq", `\x1e${one}\n\x1e${faulty}\n\x1e${two}\n`, `\x1e${ONE}\n`],
    ["text/event-stream", `data: ${one}\n\ndata: ${faulty}\n\ndata: ${two}\n\n`, `data: ${ONE}\n\n`],
    ["text/event-stream", `data: ${one}\n\ndata: [DONE]\n\n`, `data: ${ONE}\n\n`],
  ])("%s %j", async (type, body, before) => {
    const { response } = await answered(type, body);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    const rest = (async () => {
      for (let read = await reader?.read(); read?.done === false; read = await reader?.read())
        text += read.value;
    })();
    await expect(rest).rejects.toThrow();
    expect(text).toBe(before);
  });

  it("a broken connection", async () => {
    const { response } = await answered("application/x-ndjson", thenBroken(`${one}\n{"data":`));
    await expect(response.text()).rejects.toThrow();
  });

  it("a text larger than the limits", async () => {
    const long = `{"data":[{"name":"${"x".repeat(5_000)}"}]}\n`;
    const limits = { projectionBufferBytesMax: 4_000 };
    await expect(
      (await answered("application/x-ndjson", long, { limits })).response.text(),
    ).rejects.toThrow();
    const hidden = `{"data":[{"salary":"${"x".repeat(5_000)}"}]}\n`;
    const read = { projectionInputBytesMax: 4_000 };
    await expect(
      (await answered("application/x-ndjson", hidden, { limits: read })).response.text(),
    ).rejects.toThrow();
  });
});

it("a sequence may be longer than every limit on a body, as long as its texts are not", async () => {
  const limits = { projectionInputBytesMax: 1_000, projectionBufferBytesMax: 1_000 };
  const lines = Array.from({ length: 500 }, () => `${one}\n`);
  const { response } = await answered("application/x-ndjson", inPieces(lines), { limits });
  expect(await response.text()).toBe(`${ONE}\n`.repeat(500));
});

it("the origin is asked for a sequence if the client asks for one", async () => {
  const accept = "text/event-stream, application/x-ndjson;q=0.5, text/html";
  const { gate } = await answered("application/x-ndjson", one, { headers: { accept } });
  expect(gate.calls.origin[0]?.headers.get("accept")).toBe("text/event-stream, application/x-ndjson; q=0.5");
});

describe("a page with status 206 is projected", () => {
  it.each(["items 0-1/20", "0-24/*", "bytes 0-25/26"])("with the range %s", async (range) => {
    const headers = { "content-range": range };
    const gate = bentGate({ origin: async () => json(one, { status: 206, headers }) });
    const response = await gate.ask("/employees", { key: await keyWith(NAMES) });
    expect([response.status, await response.text()]).toEqual([200, ONE]);
    expect(response.headers.get("content-range")).toBeNull();
  });
});

it("a byte order mark at the start of a body is ignored", async () => {
  const gate = bentGate({ origin: async () => json(`\ufeff${one}`) });
  const response = await gate.ask("/employees", { key: await keyWith(NAMES) });
  expect([response.status, await response.text()]).toEqual([200, ONE]);
});
