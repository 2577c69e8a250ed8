import { env } from "cloudflare:workers";
import catalog from "fieldgate-catalog" with { type: "text" };
import { describe, expect, it } from "vitest";
import { generateKey } from "../../../pkg/core/keys.ts";
import { problemOf } from "./helpers/ask.ts";
import { bentGate } from "./helpers/double.ts";
import { CALENDAR } from "./helpers/grants.ts";
import { keyWith, type TestKey } from "./helpers/keys.ts";

const PATH = "/time-off?per_page=1";
const RECORD = '{"data":[{"id":1,"start_date":"2026-01-02","reason":"hidden"}]}';

/** A gate in front of an origin that records what reaches it, with these members in the catalog. */
function gateWith(members: object, bends: Parameters<typeof bentGate>[0] = {}) {
  return bentGate({
    catalog: JSON.stringify({ ...JSON.parse(catalog), ...members }),
    origin: async () => new Response(RECORD, { headers: { "content-type": "application/json" } }),
    ...bends,
  });
}

const basic = (user: string, password: string) => ({ authorization: `Basic ${btoa(`${user}:${password}`)}` });
type Send = (text: string) => Record<string, string>;

const FORMS: [string, unknown, Send[]][] = [
  ["bearer", "bearer", [(text) => ({ authorization: `bearer  ${text}` })]],
  ["raw", "raw", [(text) => ({ authorization: text })]],
  [
    "basic",
    "basic",
    [
      (text) => basic(text, ""),
      (text) => basic(text, "x"),
      (text) => basic("api", text),
      (text) => basic(text, text),
    ],
  ],
  ["a header", { header: "X-Foo-Key" }, [(text) => ({ "x-foo-key": text })]],
];

describe.each(FORMS)("where the catalog says %s", (_, credential, sends) => {
  it("a key in that form is one, and no other form is", async () => {
    const key = await keyWith(CALENDAR);
    for (const send of sends)
      expect((await gateWith({ credential }).ask(PATH, { headers: send(key.key) })).status).toBe(200);
    const others = FORMS.filter(([, other]) => other !== credential).flatMap(([, , others]) => others);
    for (const send of [...others, (text: string) => ({ "x-api-key": text })]) {
      const gate = gateWith({ credential });
      const response = await gate.ask(PATH, { headers: send(key.key) });
      expect(response.status).toBe(401);
      expect(gate.calls.origin).toEqual([]);
    }
  });

  it("the origin gets its own credential, and the key in no header", async () => {
    const key = await keyWith(CALENDAR);
    for (const send of sends) {
      const gate = gateWith({ credential, headers: ["x-echo"] });
      const more = { "x-echo": `my key is ${key.key}`, "accept-language": key.key, "x-api-key": key.key };
      await gate.ask(PATH, { headers: { ...more, ...send(key.key) } });
      await gate.ask(PATH, { headers: { "x-echo": basic("me", key.key).authorization, ...send(key.key) } });
      expect(gate.calls.origin).toHaveLength(2);
      for (const asked of gate.calls.origin) {
        expect(asked.headers.get("authorization")).toBe(env.ORIGIN_AUTHORIZATION);
        for (const [, value] of asked.headers) expect(decoded(value)).not.toContain(key.key);
      }
    }
  });

  it("two keys in one call are ambiguous, however they are sent", async () => {
    const one = generateKey().key;
    const other = generateKey().key;
    for (const send of sends) {
      const gate = gateWith({ credential: [credential, { header: "x-bar-key" }] });
      const response = await gate.ask(PATH, { headers: { ...send(one), "x-bar-key": other } });
      expect(await problemOf(response)).toMatchObject({ status: 400, code: "ambiguous_credentials" });
      expect(gate.calls).toEqual({ kv: 0, registry: 0, limiter: 0, origin: [] });
    }
  });

  it("Vary, the 401 and CORS name what the catalog names", async () => {
    const gate = gateWith({ credential }, { CORS_ORIGINS: "https://app.example.com" });
    const response = await gate.ask(PATH);
    const header = credential instanceof Object ? "x-foo-key" : "Authorization";
    expect(response.headers.get("vary")).toBe(`Origin, ${header}`);
    expect(response.headers.has("www-authenticate")).toBe(true);
    expect((await problemOf(response)).detail).toContain(header);
    const preflight = await gate.ask(PATH, {
      method: "OPTIONS",
      headers: { origin: "https://app.example.com" },
    });
    expect(preflight.headers.get("access-control-allow-headers")).toMatch(
      new RegExp(`^${header}, Content-Type`),
    );
  });
});

function decoded(value: string): string {
  const encoded = /^Basic (.*)$/.exec(value)?.[1];
  return encoded === undefined ? value : atob(encoded);
}

it("a user name and a password that are two keys are ambiguous", async () => {
  const gate = gateWith({ credential: "basic" });
  const response = await gate.ask(PATH, { headers: basic(generateKey().key, generateKey().key) });
  expect((await problemOf(response)).code).toBe("ambiguous_credentials");
});

describe("a user's token beside the key", () => {
  const both = { credential: { header: "x-api-key" }, userToken: "authorization" };
  const user = (key: TestKey, authorization: string) => ({
    headers: { "x-api-key": key.key, authorization },
  });
  const gateForUsers = () => gateWith(both, { ORIGIN_AUTHORIZATION: "" });

  it.each(["Bearer user-token", "Basic dXNlcjpwYXNz", "Token abc", "abc"])(
    "%s reaches the origin as it came, and the key does not",
    async (authorization) => {
      const key = await keyWith(CALENDAR);
      const gate = gateForUsers();
      const response = await gate.ask(PATH, user(key, authorization));
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain("hidden");
      const [asked] = gate.calls.origin;
      expect(asked?.headers.get("authorization")).toBe(authorization);
      expect([...(asked?.headers.keys() ?? [])]).not.toContain("x-api-key");
      expect(response.headers.get("vary")).toBe("X-API-Key, Authorization");
    },
  );

  it("no token is sent where there is none", async () => {
    const gate = gateForUsers();
    await gate.ask(PATH, { headers: { "x-api-key": (await keyWith(CALENDAR)).key } });
    expect(gate.calls.origin[0]?.headers.has("authorization")).toBe(false);
  });

  it("a user's token is no key", async () => {
    const gate = gateForUsers();
    const response = await gate.ask(PATH, { key: await keyWith(CALENDAR) });
    expect(response.status).toBe(401);
    expect(gate.calls.origin).toEqual([]);
  });

  it("a key in the place of the user's token is refused, in every form", async () => {
    const key = await keyWith(CALENDAR);
    const other = generateKey().key;
    for (const authorization of [
      `Bearer ${key.key}`,
      `Bearer ${other}`,
      other,
      basic(other, "").authorization,
      basic("x", key.key).authorization,
      basic("x", `y:${key.key}`).authorization,
      `basic\t${btoa(`${key.key}:`)}`,
      `Basic ${btoa(key.key)}`,
      `Token token="${key.key}"`,
      `Token token="${other}"`,
      `ApiKey ${other}`,
      "Bearer a, Bearer b",
    ]) {
      const gate = gateForUsers();
      const response = await gate.ask(PATH, user(key, authorization));
      expect(await problemOf(response)).toMatchObject({ status: 400, code: "ambiguous_credentials" });
      expect(gate.calls.origin).toEqual([]);
    }
  });

  it("a deployment with a credential of its own is misconfigured: the origin reads one Authorization", async () => {
    const gate = gateWith(both);
    const response = await gate.ask(PATH, user(await keyWith(CALENDAR), "Bearer user-token"));
    expect(await problemOf(response)).toMatchObject({ status: 503, code: "misconfigured" });
    expect(gate.calls.origin).toEqual([]);
  });
});

it("without a word in the catalog, the origin gets no Authorization of the client", async () => {
  const gate = gateWith({ credential: { header: "x-api-key" } }, { ORIGIN_AUTHORIZATION: "" });
  const key = await keyWith(CALENDAR);
  await gate.ask(PATH, { headers: { "x-api-key": key.key, authorization: "Bearer user-token" } });
  expect(gate.calls.origin).toHaveLength(1);
  expect(gate.calls.origin[0]?.headers.has("authorization")).toBe(false);
});

describe("a header with a fixed value", () => {
  const headers = [{ name: "Revision", value: "2024-10-15" }, "X-Tenant"];

  it("reaches the origin in every call, also where an endpoint has a list of its own", async () => {
    const gate = gateWith({ headers });
    const key = await keyWith(CALENDAR);
    const response = await gate.ask(PATH, { key, headers: { "x-tenant": "7", revision: "2024-10-15" } });
    expect(response.status).toBe(200);
    const [asked] = gate.calls.origin;
    expect(asked?.headers.get("revision")).toBe("2024-10-15");
    expect(asked?.headers.get("x-tenant")).toBe("7");
    await gate.ask(PATH, { key });
    expect(gate.calls.origin[1]?.headers.get("revision")).toBe("2024-10-15");
  });

  it("is not what another value of the client says: such a call is refused", async () => {
    const gate = gateWith({ headers });
    const response = await gate.ask(PATH, {
      key: await keyWith(CALENDAR),
      headers: { revision: "2023-01-01" },
    });
    const detail = expect.stringContaining("revision");
    expect(await problemOf(response)).toMatchObject({ status: 400, code: "header_not_passed", detail });
  });

  it("sends nothing of a refused call, also where the isolate knows the key and reads start early", async () => {
    const gate = gateWith({ headers });
    const key = await keyWith(CALENDAR);
    await gate.ask(PATH, { key });
    expect(gate.calls.origin).toHaveLength(1);
    expect((await gate.ask(PATH, { key, headers: { revision: "2023-01-01" } })).status).toBe(400);
    expect(gate.calls.origin).toHaveLength(1);
  });
});
