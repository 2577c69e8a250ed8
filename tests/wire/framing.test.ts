/**
 * Where one request ends and the next begins. Bytes after a request's end may be another request, with a decision of its
 * own, or the connection ends. They are never part of the request before, and never reach the origin with it.
 */
import { describe, expect, it } from "vitest";
import { BODY, Gate, PATH, READ, statusesIn, WRITE } from "./gate.ts";

const gate = Gate.forThisFile();
const HOST = "Host: localhost";
const CLOSE = "Connection: close";
const JSON_TYPE = "Content-Type: application/json";

function request(line: string, lines: string[], body = ""): string {
  return [`${line} HTTP/1.1`, HOST, gate.key, ...lines, "", body].join("\r\n");
}

const post = (lines: string[], body: string) => request(`POST ${PATH}`, [JSON_TYPE, ...lines], body);
const get = (path = PATH, ...lines: string[]) => request(`GET ${path}`, lines);
/** A request that an attacker would like the origin to get. */
const smuggled = () => `GET /api/v2/employees HTTP/1.1\r\n${HOST}\r\n\r\n`;
const hex = BODY.length.toString(16);

async function exchanged(...bytes: string[]) {
  return { statuses: statusesIn(await gate.exchange(...bytes)), heard: gate.heard() };
}

describe("a length that can be read in two ways is refused", () => {
  it.each<[string, string[]]>([
    ["two different ones", [`Content-Length: ${BODY.length}`, "Content-Length: 999"]],
    ["two in one line", [`Content-Length: ${BODY.length}, 999`]],
    ["one with a sign", [`Content-Length: +${BODY.length}`]],
    ["one below zero", ["Content-Length: -1"]],
    ["one in hexadecimal", [`Content-Length: 0x${hex}`]],
    ["one with a fraction", [`Content-Length: ${BODY.length}.0`]],
    ["one beyond all numbers", [`Content-Length: ${"9".repeat(30)}`]],
    ["a transfer coding nobody knows", ["Transfer-Encoding: xchunked"]],
    ["a transfer coding after chunked", ["Transfer-Encoding: chunked", "Transfer-Encoding: identity"]],
    ["chunked within other codings", ["Transfer-Encoding: gzip, chunked"]],
    ["chunked after a vertical tab", ["Transfer-Encoding: \u000bchunked"]],
    ["an escaped chunked", ['Transfer-Encoding: "chunked"']],
  ])("%s", async (_, lines) => {
    const { statuses, heard } = await exchanged(post([...lines, CLOSE], BODY + smuggled()));
    expect([400, 501]).toContain(statuses[0]);
    expect(statuses).toHaveLength(1);
    expect(heard).toEqual([]);
  });
});

it("if a request has a length and chunks, only the chunks count, and nothing after them on that connection", async () => {
  const chunks = `${hex}\r\n${BODY}\r\n0\r\n\r\n`;
  for (const lines of [
    ["Transfer-Encoding: chunked", "Content-Length: 4"],
    ["Content-Length: 4", "Transfer-Encoding: chunked"],
    ["Content-Length: 999", "transfer-encoding: CHUNKED"],
  ]) {
    expect(await exchanged(post(lines, chunks + smuggled()))).toEqual({ statuses: [200], heard: [WRITE] });
  }
  expect(
    (await exchanged(post(["Transfer-Encoding: chunked", "Content-Length: 999"], "0\r\n\r\n"))).heard,
  ).toEqual([]);
});

describe("malformed chunks are refused, and nothing reaches the origin", () => {
  it.each<[string, string]>([
    ["no number", `zz\r\n${BODY}\r\n0\r\n\r\n`],
    ["a number beyond all numbers", `${"f".repeat(20)}\r\n${BODY}\r\n0\r\n\r\n`],
    ["a sign", `+${hex}\r\n${BODY}\r\n0\r\n\r\n`],
    ["a number in another notation", `0x${hex}\r\n${BODY}\r\n0\r\n\r\n`],
    ["bare LF for an end of line", `${hex}\n${BODY}\n0\n\n`],
    ["a chunk longer than its number", `${hex}\r\n${BODY}}\r\n0\r\n\r\n`],
  ])("%s", async (_, chunks) => {
    const wire = gate.open().send(post(["Transfer-Encoding: chunked", CLOSE], chunks));
    const { statuses, heard } = { statuses: statusesIn(await gate.read(wire)), heard: gate.heard() };
    expect(statuses.filter((status) => status !== 400)).toEqual([]);
    expect(heard).toEqual([]);
  });

  it("a chunk shorter than its size, and then nothing more", async () => {
    const chunks = `fff\r\n${BODY}\r\n0\r\n\r\n`;
    const wire = gate.open().send(post(["Transfer-Encoding: chunked", CLOSE], chunks));
    wire.end();
    expect(statusesIn(await gate.read(wire)).filter((status) => status !== 400)).toEqual([]);
    expect(gate.heard()).toEqual([]);
  });

  it("extensions and trailers of a well-formed one are dropped", async () => {
    const chunks = `${hex};a="b"\r\n${BODY}\r\n0\r\nAuthorization: Bearer x\r\nX-API-Key: y\r\n\r\n`;
    const outcome = await exchanged(
      post(["Transfer-Encoding: chunked", "Trailer: Authorization", CLOSE], chunks),
    );
    expect(outcome).toEqual({ statuses: [200], heard: [WRITE] });
  });
});

describe("a read with a body", () => {
  it.each<[string, string[], string]>([
    ["of a length", [`Content-Length: ${BODY.length}`], BODY],
    ["in chunks", ["Transfer-Encoding: chunked"], `${hex}\r\n${BODY}\r\n0\r\n\r\n`],
    [
      "that is a request",
      ["Content-Length: 53"],
      "POST /api/v2/employees HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ],
  ])("%s is refused, since without it the call might mean something else", async (_, lines, body) => {
    expect(await exchanged(request(`GET ${PATH}`, [...lines, CLOSE], body))).toEqual({
      statuses: [400],
      heard: [],
    });
  });

  it("of zero bytes is a read", async () => {
    expect(await exchanged(request(`GET ${PATH}`, ["Content-Length: 0", CLOSE]))).toEqual({
      statuses: [200],
      heard: [READ],
    });
  });
});

describe("requests sent in one go", () => {
  it("each have their own decision, and their responses come in order", async () => {
    const all = [
      get(),
      get("/api/v2/employees"),
      post([`Content-Length: ${BODY.length}`], BODY),
      get("/x", CLOSE),
    ];
    expect(await exchanged(all.join(""))).toEqual({ statuses: [200, 403, 200, 404], heard: [READ, WRITE] });
  });

  it("share no key: a request without one is not let in by the one before it", async () => {
    const without = `GET ${PATH} HTTP/1.1\r\n${HOST}\r\n${CLOSE}\r\n\r\n`;
    expect(await exchanged(get() + without)).toEqual({ statuses: [200, 401], heard: [READ] });
  });

  it("end with the first that cannot be parsed", async () => {
    const { statuses, heard } = await exchanged(`${get()}GET ${PATH} HTTP/9.9\r\n\r\n${get(PATH, CLOSE)}`);
    expect(statuses).toEqual([200, 400]);
    expect(heard).toEqual([READ]);
  });

  it("fifty at once get fifty responses", async () => {
    const { statuses, heard } = await exchanged(get().repeat(49) + get(PATH, CLOSE));
    expect(statuses).toEqual(Array(50).fill(200));
    expect(heard).toHaveLength(50);
  });

  it("cut at every byte are one request", async () => {
    const wire = gate.open();
    for (const byte of get(PATH, CLOSE)) {
      wire.send(byte);
      await new Promise(setImmediate);
    }
    expect(statusesIn(await gate.read(wire))).toEqual([200]);
    expect(gate.heard()).toEqual([READ]);
  });
});
