import { describe, expect, it } from "vitest";
import { generateKey } from "../../../pkg/core/keys.ts";
import { API, problemOf } from "./helpers/ask.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_TIME_OFF } from "./helpers/grants.ts";
import { keyWith } from "./helpers/keys.ts";

const untouched = { kv: 0, registry: 0, limiter: 0, origin: [] };

describe("a path with more than one reading is refused before KV, registry or origin are asked", () => {
  it.each([
    "//time-off",
    "/time-off//1",
    "/time-off%2f1",
    "/time-off%2F1",
    "/time-off%5c1",
    "/time-off%00",
    "/time-off;a=b",
    "/time-off;/1",
    "/%252e%252e/time-off",
    "/time-off/%zz",
    "/time-off/%c0%af",
    "/time-off/%0d%0a",
    "/%74ime-off",
  ])("%s", async (path) => {
    const key = await keyWith(ALL_TIME_OFF);
    const gate = bentGate();
    const response = await gate.ask(path, { key });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).code).toBe("invalid_path");
    expect(gate.calls).toEqual(untouched);
  });
});

describe("two different credentials are refused", () => {
  const [one, other] = [generateKey().key, generateKey().key];
  it.each<[string, Record<string, string>]>([
    ["different keys in both headers", { authorization: `Bearer ${one}`, "x-api-key": other }],
    ["another scheme beside a key", { authorization: "Basic eDp5", "x-api-key": one }],
    ["two Authorization headers", { authorization: `Bearer ${one}, Bearer ${one}` }],
    ["two X-API-Key headers", { "x-api-key": `${one}, ${other}` }],
  ])("%s", async (_, headers) => {
    const gate = bentGate();
    const response = await gate.ask("/time-off", { headers });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).code).toBe("ambiguous_credentials");
    expect(gate.calls).toEqual(untouched);
  });
});

it("a key in the query is refused, whatever its parameter is called", async () => {
  const { key } = generateKey();
  for (const query of [`api_key=${key}`, `${key}=1`, `q=Bearer%20${key}`]) {
    const response = await bentGate().ask(`/time-off?${query}`);
    expect(response.status).toBe(400);
    const body = await response.text();
    expect(body).toContain("key_in_query");
    expect(body).not.toContain(key);
  }
});

describe("only the request line sets the method", () => {
  it.each(["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"])("%s", async (name) => {
    const key = await keyWith(ALL_TIME_OFF);
    const gate = bentGate();
    const response = await gate.ask("/time-off/1", { key, method: "POST", headers: { [name]: "DELETE" } });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).code).toBe("method_override");
    expect(gate.calls.origin).toEqual([]);
  });

  it.each(["_method=DELETE", "x=1&_METHOD=PUT"])("?%s", async (query) => {
    const response = await bentGate().ask(`/time-off?${query}`, { key: await keyWith(ALL_TIME_OFF) });
    expect((await problemOf(response)).code).toBe("method_override");
  });

  it("a form that names another method is not forwarded, in either encoding", async () => {
    const key = await keyWith(ALL_TIME_OFF);
    const form = new FormData();
    form.set("_method", "DELETE");
    for (const body of [form, new URLSearchParams({ _method: "DELETE" })]) {
      const gate = bentGate();
      const response = await gate.ask("/time-off", { key, method: "POST", body });
      expect((await problemOf(response)).code).toBe("method_override");
      expect(gate.calls.origin).toEqual([]);
    }
  });
});

it("an upgrade is refused", async () => {
  const headers = { upgrade: "websocket", connection: "upgrade" };
  const response = await bentGate().ask("/time-off", { key: await keyWith(ALL_TIME_OFF), headers });
  expect((await problemOf(response)).code).toBe("upgrade_not_supported");
});

it("plain http is refused before the key is read, except on this machine", async () => {
  const key = await keyWith(ALL_TIME_OFF);
  const gate = bentGate();
  for (const host of ["gate.example.com", "localhost.example.com", "10.0.0.1"]) {
    const response = await gate.ask(`http://${host}/api/v2/time-off`, { key });
    expect((await problemOf(response)).code).toBe("https_required");
  }
  expect(gate.calls).toEqual(untouched);
  for (const host of ["localhost:8787", "127.0.0.1", "[::1]:8787"]) {
    expect((await gate.ask(`http://${host}/api/v2/time-off?per_page=1`, { key })).status).toBe(200);
  }
});

it("the longest URL that a client may send gets a response, whatever is in it", async () => {
  const response = await bentGate().ask(`${API}/time-off?q=${"x".repeat(15_000)}`);
  expect(response.status).toBe(400);
});
