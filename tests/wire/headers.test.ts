import { describe, expect, it } from "vitest";
import { SCHEME_HEADER } from "./deployment.ts";
import { BODY, Gate, otherThan, PATH, READ, statusesIn, WRITE } from "./gate.ts";

const gate = Gate.forThisFile();
const HOST = "Host: localhost";
const CLOSE = "Connection: close";
const keyText = () => gate.key.replace("Authorization: Bearer ", "");

/** Sends a read with only these header lines, and returns its outcome. */
async function read(...lines: string[]) {
  const text = await gate.exchange(`GET ${PATH} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  return { statuses: statusesIn(text), heard: gate.heard(), text };
}

/** Sends a read that also has these lines. */
const readWith = (...lines: string[]) => read(HOST, gate.key, CLOSE, ...lines);

const refused = (status: number) => ({ statuses: [status], heard: [] });
const answered = { statuses: [200], heard: [READ] };

describe("Host cannot redirect a call", () => {
  it.each([
    "evil.example.com",
    "localhost.example.com",
    "localhost:80@evil.example.com",
    "127.0.0.1.example.com",
    "[::2]",
  ])("%s is plain http to another host, and is refused before the key is read", async (host) => {
    const { statuses, heard, text } = await read(`Host: ${host}`, gate.key, CLOSE);
    expect({ statuses, heard }).toEqual(refused(400));
    expect(text).toContain("https_required");
  });

  it("another host over https changes nothing", async () => {
    const lines = ["Host: evil.example.com", `${SCHEME_HEADER}: https`, gate.key, CLOSE];
    const wire = gate.open("https").send(`GET ${PATH} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
    expect(statusesIn(await gate.read(wire))).toEqual([200]);
    expect(gate.heard()).toEqual([READ]);
  });

  it.each<[string, string, number]>([
    ["another path", "localhost/api/v2/employees?", 403],
    ["a route nobody knows", "localhost#", 404],
    ["an empty one", "", 400],
    ["two that differ", "localhost\r\nHost: evil.example.com", 500],
    ["two alike", "localhost\r\nHost: localhost", 500],
  ])("with %s in it, the decision is on that", async (_, host, status) => {
    expect(await read(`Host: ${host}`, gate.key, CLOSE)).toMatchObject(refused(status));
  });

  it("without it, a request is refused", async () => {
    expect(await read(gate.key, CLOSE)).toMatchObject(refused(400));
  });
});

describe("a key", () => {
  it.each<[string, () => string[]]>([
    ["twice in Authorization", () => [gate.key, gate.key]],
    ["twice in X-API-Key", () => [`X-API-Key: ${keyText()}`, `x-api-key: ${keyText()}`]],
    ["beside another scheme", () => [gate.key, "Authorization: Basic eDp5"]],
    ["with another one in the other header", () => [gate.key, `X-API-Key: ${keyText().slice(0, -1)}`]],
    ["in one line with another", () => [`${gate.key}, Bearer x`]],
  ])("%s is refused", async (_, lines) => {
    const { statuses, heard, text } = await read(HOST, ...lines(), CLOSE);
    expect({ statuses, heard }).toEqual(refused(400));
    expect(text).toContain("ambiguous_credentials");
  });

  it("counts whatever the case of its header and scheme", async () => {
    expect(await read("hOST: localhost", `aUTHORIZATION: bEARER ${keyText()}`, CLOSE)).toMatchObject(
      answered,
    );
    expect(await read(HOST, `x-API-kEY:${keyText()}  `, CLOSE)).toMatchObject(answered);
  });

  it.each<[string, (key: string) => string, number]>([
    ["before a space and the colon", (key) => `Authorization : Bearer ${key}`, 400],
    ["in a folded line", (key) => `Authorization: Bearer\r\n ${key}`, 400],
    ["folded into another header", (key) => `X-A: b\r\n Authorization: Bearer ${key}`, 400],
    ["with a NUL", (key) => `Authorization: Bearer ${key}\0`, 400],
    ["after a bare CR", (key) => `X-A: b\rAuthorization: Bearer ${key}`, 400],
    ["in a header of a similar name", (key) => `Authorization_: Bearer ${key}`, 401],
    ["under another name of the same header", (key) => `HTTP_AUTHORIZATION: Bearer ${key}`, 401],
    ["in a cookie", (key) => `Cookie: authorization=${key}`, 401],
    ["without a scheme", (key) => `Authorization: ${key}`, 401],
  ])("is not accepted %s", async (_, line, status) => {
    expect(await read(HOST, line(keyText()), CLOSE)).toMatchObject(refused(status));
  });
});

describe("a header between client and gate", () => {
  it("cannot remove the gate's credential by calling it hop-by-hop", async () => {
    for (const names of ["authorization", "x-request-id, accept", "fieldgate-engine"]) {
      const { text, ...outcome } = await read(HOST, gate.key, `Connection: close, ${names}`);
      expect(outcome).toEqual(answered);
      expect(text).toMatch(/^Fieldgate-Engine: /im);
    }
  });

  it("that belongs to one connection does not reach the origin", async () => {
    const lines = ["Keep-Alive: timeout=99", "TE: trailers", "Trailer: X-A", "Proxy-Connection: close"];
    await gate.exchange(
      `GET ${PATH} HTTP/1.1\r\n${[HOST, gate.key, ...lines, "Connection: close, te, trailer"].join("\r\n")}\r\n\r\n`,
    );
    const names = gate.origin
      .heard()
      .flatMap(({ headers }) => headers)
      .map((name) => name.toLowerCase());
    expect(names).toContain("authorization");
    for (const line of lines) expect(names).not.toContain(line.split(":")[0]?.toLowerCase());
  });

  it.each(["websocket", "h2c", "TLS/1.0"])("cannot ask for an upgrade to %j", async (protocol) => {
    const lines = ["Connection: close, Upgrade", `Upgrade: ${protocol}`, "Sec-WebSocket-Version: 13"];
    const { text, ...outcome } = await read(
      HOST,
      gate.key,
      ...lines,
      "Sec-WebSocket-Key: MDEyMzQ1Njc4OTAxMjM0NQ==",
    );
    expect(outcome).toEqual(refused(400));
    expect(text).toContain("upgrade_not_supported");
  });

  it.each([
    "X-Forwarded-Host: evil.example.com",
    "X-Original-URL: /api/v2/employees",
    "Forwarded: host=evil.example.com",
  ])("cannot redirect the call: %s", async (line) => {
    expect(await readWith(line)).toMatchObject(answered);
  });

  it.each<[string, string]>([
    ["a NUL", "Accept-Language: a\0b"],
    ["a bare CR", "Accept-Language: a\rX-API-Key: x"],
    ["a control character", "Accept-Language: a\u0001b"],
    ["a DEL", "X-A: a\u007fb"],
    ["a folded line", "Accept-Language: a\r\n\tb"],
    ["a space before its colon", "Accept-Language : a"],
    ["no name", ": a"],
    ["no colon", "Accept-Language"],
    ["a name with a space", "Accept Language: a"],
    ["a name with a NUL", "Accept\0Language: a"],
  ])("with %s is refused", async (_, line) => {
    expect(await readWith(line)).toMatchObject(refused(400));
  });

  it("that ends in a bare LF ends there for gate and origin", async () => {
    expect(await readWith("Accept-Language: a\nX-API-Key: x")).toMatchObject(refused(400));
    expect(await gate.exchange(`GET ${PATH} HTTP/1.1\n${HOST}\n${gate.key}\n${CLOSE}\n\n`)).toContain(
      "200 OK",
    );
  });

  it("before the first header's name is refused", async () => {
    expect(await read(` ${HOST}`, gate.key, CLOSE)).toMatchObject(refused(400));
  });
});

describe("headers that are too large are refused, and nothing of them is forwarded", () => {
  it.each<[string, () => string[]]>([
    ["one long value", () => [`Accept-Language: ${"b".repeat(60_000)}`]],
    ["one long value that would not go on", () => [`X-A: ${"b".repeat(200_000)}`]],
    ["one long name", () => [`X-${"b".repeat(60_000)}: a`]],
    ["many", () => Array<string>(5_000).fill("X-A: b")],
  ])("%s", async (_, lines) => {
    expect(await readWith(...lines())).toMatchObject(refused(431));
  });

  it("more than workerd accepts", async () => {
    const { statuses, heard } = await readWith(`X-A: ${"b".repeat(2 << 20)}`);
    expect(statuses.filter(otherThan(431))).toEqual([]);
    expect(heard).toEqual([]);
  });
});

describe("Expect: 100-continue", () => {
  const head = (length: number) =>
    [`POST ${PATH} HTTP/1.1`, HOST, gate.key, CLOSE, "Expect: 100-continue", "Content-Type: application/json"]
      .concat(`Content-Length: ${length}`, "", "")
      .join("\r\n");

  it("is honoured, and the body that follows is checked", async () => {
    const wire = gate.open().send(head(BODY.length));
    await wire.until("HTTP/1.1 100");
    expect(gate.heard()).toEqual([]);
    expect(statusesIn(await gate.read(wire.send(BODY)))).toEqual([100, 200]);
    expect(gate.heard()).toEqual([WRITE]);
  });

  it("is not honoured for a body that would be refused unread", async () => {
    const text = await gate.exchange(head(2 << 20));
    expect(statusesIn(text)).toEqual([413]);
    expect(gate.heard()).toEqual([]);
  });

  it("with another value is ignored", async () => {
    const lines = [HOST, gate.key, CLOSE, "Expect: a-tunnel"];
    const text = await gate.exchange(`GET ${PATH} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
    expect([200, 417]).toContain(statusesIn(text)[0]);
  });
});
