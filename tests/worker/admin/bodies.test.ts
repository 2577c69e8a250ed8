import { describe, expect, it } from "vitest";
import { BODY_BYTES_MAX } from "../../../pkg/worker/admin/schemas.ts";
import { api, CALENDAR, create, read } from "./client.ts";

const BODIES: [string, string][] = [
  ["POST", "/keys"],
  ["PATCH", "/keys/x"],
  ["POST", "/revoke-all"],
  ["POST", "/preview"],
];

describe.each(BODIES)("the body of %s %s", (method, path) => {
  const send = (raw: BodyInit, type: string) => api(path, { method, raw, headers: { "content-type": type } });

  it.each(["", "{", '{"name":', "nonsense", '{"a":1}{', "\ufeff"])(
    "is 400 when it is not JSON: %j",
    async (text) => {
      expect(await read(await send(text, "application/json"))).toMatchObject({
        status: 400,
        code: "invalid_body",
      });
    },
  );

  it("is 400 when an object in it has a member twice, whatever its spelling and however deep it is", async () => {
    for (const text of [
      '{"name":"a","name":"b"}',
      '{"grants":{"time-off":{"fields":["start_date"]},"time-off":{"actions":["read"]}}}',
      '{"a":[[{"x":":","\\u0078":{}}]]}',
      `${'{"a":'.repeat(10_000)}{"a":1,"a":2}${"}".repeat(10_000)}`,
    ]) {
      const problem = await read(await send(text, "application/json"));
      expect(problem, text.slice(0, 80)).toMatchObject({ status: 400, code: "invalid_body" });
      expect(problem.detail).toMatch(/twice/);
    }
  });

  it.each([
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/plain",
    "application/xml",
  ])("is 415 as %s, even if it would parse", async (type) => {
    const response = await send(JSON.stringify(CALENDAR), type);
    expect(await read(response)).toMatchObject({ status: 415, code: "unsupported_media_type" });
  });

  it("is 415 without a type", async () => {
    const response = await api(path, { method, raw: new TextEncoder().encode(JSON.stringify(CALENDAR)) });
    expect(response.status).toBe(415);
  });

  it("is 413 when it is too large, announced or not", async () => {
    const text = JSON.stringify({ ...CALENDAR, name: "x".repeat(BODY_BYTES_MAX) });
    expect(await read(await send(text, "application/json"))).toMatchObject({
      status: 413,
      code: "body_too_large",
    });
    const unannounced = new Response(text).body?.pipeThrough(new TransformStream());
    expect((await send(unannounced ?? "", "application/json")).status).toBe(413);
  });

  it.each(["null", "[]", "1", '"x"'])("is 422 when it is %s", async (text) => {
    expect((await send(text, "application/json")).status).toBe(422);
  });
});

describe("an unknown path or method", () => {
  it("is 404, or 405 with what is allowed", async () => {
    expect(await read(await api("/nowhere"))).toMatchObject({ status: 404, code: "unknown_route" });
    const response = await api("/keys", { method: "PUT" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")?.split(", ").toSorted()).toEqual(["GET", "HEAD", "POST"]);
  });
});

describe("bodies at the limit", () => {
  it("are accepted", async () => {
    const padded = JSON.stringify(CALENDAR).padEnd(BODY_BYTES_MAX, " ");
    const response = await api("/keys", {
      method: "POST",
      raw: padded,
      headers: { "content-type": "application/json; charset=utf-8" },
    });
    expect(response.status).toBe(201);
    expect((await create()).name).toBe("Calendar");
  });

  it("may have colons, quotes and braces in their strings", async () => {
    const name = 'a:b "c:d" \\ {"e":1}\\';
    expect((await create({ name })).name).toBe(name);
  });

  it("get a response however deep they are", async () => {
    const deep = `${"[".repeat(30_000)}${"]".repeat(30_000)}`;
    const raw = `{"name":"x","grants":{"time-off":${deep}}}`;
    const response = await api("/keys", {
      method: "POST",
      raw,
      headers: { "content-type": "application/json" },
    });
    expect(response.status).toBe(422);
  });
});
