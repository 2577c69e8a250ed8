import { describe, expect, it } from "vitest";
import { BODY, Gate, PATH, READ, statusesIn, WRITE } from "./gate.ts";

const gate = Gate.forThisFile();
const HEAD = () =>
  `POST ${PATH} HTTP/1.1\r\nHost: localhost\r\n${gate.key}\r\nContent-Type: application/json\r\n`;
const GET = () => `GET ${PATH} HTTP/1.1\r\nHost: localhost\r\n${gate.key}\r\n\r\n`;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("a request whose client leaves before it is complete never reaches the origin", () => {
  it.each<[string, () => string]>([
    ["with nothing said", () => ""],
    ["within the request line", () => `GET ${PATH}`],
    ["within a header", () => `GET ${PATH} HTTP/1.1\r\nHost: local`],
    ["before the headers' end", () => GET().slice(0, -2)],
    ["before the first byte of its body", () => `${HEAD()}Content-Length: ${BODY.length}\r\n\r\n`],
    [
      "one byte before its body's end",
      () => `${HEAD()}Content-Length: ${BODY.length}\r\n\r\n${BODY.slice(0, -1)}`,
    ],
    ["within a chunk", () => `${HEAD()}Transfer-Encoding: chunked\r\n\r\nfff\r\n${BODY}`],
    [
      "before the last chunk",
      () => `${HEAD()}Transfer-Encoding: chunked\r\n\r\n${BODY.length.toString(16)}\r\n${BODY}\r\n`,
    ],
  ])("%s", async (_, bytes) => {
    const wire = gate.open().send(bytes());
    await pause(30);
    wire.leave();
    await pause(30);
    expect(gate.heard()).toEqual([]);
  });
});

describe("a client that only stops sending", () => {
  it("before its body's end is refused, and nothing reaches the origin", async () => {
    const wire = gate.open().send(`${HEAD()}Content-Length: ${BODY.length + 1}\r\n\r\n${BODY}`);
    wire.end();
    expect(statusesIn(await gate.read(wire)).filter((status) => status !== 400)).toEqual([]);
    expect(gate.heard()).toEqual([]);
  });

  it("makes nobody else wait", async () => {
    const idle = Array.from({ length: 200 }, (_, n) => gate.open().send(GET().slice(0, n % 60)));
    expect(
      statusesIn(await gate.exchange(GET().replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"))),
    ).toEqual([200]);
    expect(gate.heard()).toEqual([READ]);
    for (const wire of idle) wire.leave();
  });
});

describe("a client that leaves while the origin works", () => {
  it("two hundred times in a row: the next one gets its response, and the origin calls are aborted", async () => {
    const held = Promise.withResolvers<void>();
    gate.origin.hold = held.promise;
    for (let n = 0; n < 200; n++) {
      const wire = gate.open().send(GET());
      await expect.poll(() => gate.heard(), { interval: 1 }).toEqual([READ]);
      wire.leave();
    }
    await expect.poll(() => gate.origin.abandoned).toBe(200);
    held.resolve();
    gate.origin.hold = Promise.resolve();
  });

  it("after its write was sent: the write happens once", async () => {
    const held = Promise.withResolvers<void>();
    gate.origin.hold = held.promise;
    const wire = gate.open().send(`${HEAD()}Content-Length: ${BODY.length}\r\n\r\n${BODY}`);
    await expect.poll(() => gate.heard(), { interval: 1 }).toEqual([WRITE]);
    wire.leave();
    held.resolve();
    gate.origin.hold = Promise.resolve();
    await pause(50);
    expect(gate.heard()).toEqual([]);
  });
});
