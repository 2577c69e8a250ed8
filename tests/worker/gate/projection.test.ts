import { env } from "cloudflare:workers";
import catalog from "fieldgate-catalog" with { type: "text" };
import { describe, expect, it } from "vitest";
import { ask, askHostile, problemOf } from "./helpers/ask.ts";
import { bytes, coded, gzipped, inPieces, json } from "./helpers/bodies.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_EMPLOYEES, ALL_TIME_OFF, CALENDAR } from "./helpers/grants.ts";
import { answers } from "./helpers/hostile.ts";
import { keyWith } from "./helpers/keys.ts";

/** `{"data":{"name":"a","salary":1}}` in Brotli: the runtime decodes it but cannot encode it. */
const BROTLI = "iw+AeyJkYXRhIjp7Im5hbWUiOiJhIiwic2FsYXJ5IjoxfX0D";

type Body = { data: Record<string, unknown>[] };

/** The part of an origin's response that a key with these fields of employees sees. */
async function seen(fields: string[], body: BodyInit, init?: ResponseInit): Promise<string> {
  answers(() => json(body, init));
  const response = await askHostile("/employees", {
    key: await keyWith({ employees: { actions: ["read"], fields } }),
  });
  expect(response.status).toBe(200);
  return response.text();
}

describe("in front of the HR origin", () => {
  it("a restricted key sees its fields of every record and no other", async () => {
    const key = await keyWith(CALENDAR);
    const response = await ask("/time-off?per_page=50", { key });
    expect(response.status).toBe(200);
    const { data } = await response.json<Body>();
    expect(data).toHaveLength(50);
    for (const record of data) {
      expect(Object.keys(record).toSorted()).toEqual(["employee", "end_date", "start_date"]);
      expect(Object.keys(record.employee as object)).toEqual(["name"]);
    }
  });

  it("an unrestricted key sees byte for byte what the origin sends", async () => {
    const response = await ask("/employees?per_page=100", { key: await keyWith(ALL_EMPLOYEES) });
    const direct = await env.ORIGIN.fetch("https://origin/api/v2/employees?per_page=100", {
      headers: { authorization: env.ORIGIN_AUTHORIZATION ?? "" },
    });
    expect(await response.text()).toBe(await direct.text());
    expect(response.headers.get("etag")).toBe(direct.headers.get("etag"));
    expect(response.headers.get("content-type")).toBe(direct.headers.get("content-type"));
  });

  it("the same key sees the same fields in a list, in a record and in a record without a wrapper", async () => {
    const key = await keyWith({
      employees: { actions: ["read"], fields: ["name", "balances.*.days", "emergency_contacts.relation"] },
      departments: { actions: ["read"], fields: ["name", "lead.name"] },
    });
    const list = await (await ask("/employees?filter%5Bname%5D=x", { key })).json<Body>();
    expect(list).toHaveProperty("data");
    const { data } = await (await ask("/employees/3", { key })).json<{ data: Record<string, object> }>();
    expect(Object.keys(data).toSorted()).toEqual(["balances", "emergency_contacts", "name"]);
    for (const balance of Object.values(data.balances ?? {})) expect(Object.keys(balance)).toEqual(["days"]);
    const me = await (await ask("/employees/me", { key })).json<{ data: object }>();
    expect(Object.keys(me.data).toSorted()).toEqual(["balances", "emergency_contacts", "name"]);
    const bare = await (await ask("/departments/ENG", { key })).json<object>();
    expect(Object.keys(bare).toSorted()).toEqual(["lead", "name"]);
  });
});

describe("whatever the origin sends", () => {
  it.each<[string, string, string]>([
    ["hidden at the top and nested", '{"name":"a","salary":{"amount":1}}', '{"name":"a"}'],
    ["hidden in arrays of arrays", '[[{"name":"a","x":1}],[[{"x":1}]]]', '[[{"name":"a"}],[[{}]]]'],
    ["a hidden name in escapes", '{"s\\u0061lary":1,"name":"a"}', '{"name":"a"}'],
    ["a permitted name in escapes", '{"n\\u0061me":"a"}', '{"n\\u0061me":"a"}'],
    ["duplicates", '{"name":1,"salary":2,"name":3,"salary":4}', '{"name":1,"name":3}'],
    ["another case", '{"Name":1,"NAME":2,"name":3}', '{"name":3}'],
    ["a name with a NUL", '{"name\\u0000":1,"name":2}', '{"name":2}'],
    ["a name like a path", '{"department.name":1,"department/name":2}', "{}"],
    [
      "numbers",
      '{"name":[1e400,9223372036854775809,-0,0.10,1E+2]}',
      '{"name":[1e400,9223372036854775809,-0,0.10,1E+2]}',
    ],
    [
      "null, missing and a scalar for an object",
      '[{"department":null},{},{"department":1}]',
      '[{"department":null},{},{}]',
    ],
    ["unicode outside the first plane", '{"name":"🦊\\ud83e\\udd8a"}', '{"name":"🦊\\ud83e\\udd8a"}'],
  ])("%s", async (_, record, expected) => {
    expect(await seen(["name", "department.name"], `{"data":${record}}`)).toBe(`{"data":${expected}}`);
  });

  it("what is beside the records is dropped unless the catalog names it", async () => {
    const body = '{"meta":{"total":1},"data":[],"debug":{"salary":1},"included":[{"salary":1}]}';
    expect(await seen(["name"], body)).toBe('{"meta":{"total":1},"data":[]}');
  });

  it("an array at the root passes item by item, null as null", async () => {
    answers(() => json('[{"code":"A","budget":1},null]'));
    const key = await keyWith({ departments: { actions: ["read"], fields: ["code"] } });
    expect(await (await askHostile("/departments/A", { key })).text()).toBe('[{"code":"A"},null]');
    answers(() => json(" null "));
    expect((await (await askHostile("/departments/A", { key })).text()).trim()).toBe("null");
  });

  it("a cut at any byte changes nothing", async () => {
    const body = bytes('{"data":[{"n\\u0061me":"Zoë \\"🦊","salary":{"amount":-1.5e3},"phone":null}]}');
    const whole = await seen(["name"], body);
    for (let cut = 1; cut < body.byteLength; cut++) {
      expect(await seen(["name"], inPieces([body.slice(0, cut), body.slice(cut)]))).toBe(whole);
    }
    expect(await seen(["name"], inPieces([...body].map((byte) => new Uint8Array([byte]))))).toBe(whole);
  });

  it.each([
    "application/json",
    "Application/JSON;charset=UTF-8",
    'application/json; charset="utf-8"',
    "application/problem+json",
    "application/vnd.api+json; profile=x",
  ])("%s is JSON, and its parameters are not passed on", async (type) => {
    answers(() => new Response(bytes('{"data":{"name":"a"}}'), { headers: { "content-type": type } }));
    const key = await keyWith({ employees: { actions: ["read"], fields: ["name"] } });
    const response = await askHostile("/employees/1", { key });
    expect(await response.text()).toBe('{"data":{"name":"a"}}');
    expect(response.headers.get("content-type")).toBe(type.toLowerCase().split(";")[0]);
  });

  it.each([
    ["gzip", () => gzipped('{"data":{"name":"a","salary":1}}')],
    ["br", async () => Uint8Array.from(atob(BROTLI), (letter) => letter.charCodeAt(0))],
  ])("%s is decoded, and Content-Encoding dropped", async (coding, body) => {
    const packed = await body();
    answers(() => coded(packed, coding));
    const key = await keyWith({ employees: { actions: ["read"], fields: ["name"] } });
    const response = await askHostile("/employees/1", { key });
    expect(response.headers.has("content-encoding")).toBe(false);
    expect(await response.text()).toBe('{"data":{"name":"a"}}');
  });

  it("without a field list, an unknown coding passes with its name and its bytes", async () => {
    const packed = await gzipped("any bytes");
    const key = await keyWith(ALL_TIME_OFF);
    for (const [coding, isTakenOff] of [
      ["gzip", true],
      ["x-unknown", false],
    ] as const) {
      answers(() => coded(packed, coding));
      const response = await askHostile("/time-off/1", { key });
      expect(response.headers.get("content-encoding")).toBe(isTakenOff ? null : coding);
      const body = new Uint8Array(await response.arrayBuffer());
      expect(body).toEqual(isTakenOff ? bytes("any bytes") : packed);
    }
  });
});

describe("however large it is", () => {
  /** A gate with the deployment's limits, in front of an origin within the same Worker. */
  async function read(pieces: Iterable<string>): Promise<string> {
    const gate = bentGate({ origin: async () => json(inPieces(pieces)) });
    const key = await keyWith({ employees: { actions: ["read"], fields: ["name"] } });
    const response = await gate.ask("/employees/1", { key });
    expect(response.status).toBe(200);
    return response.text();
  }

  it("a hidden text of 50 MB is skipped", async () => {
    const piece = "x".repeat(500_000);
    expect(await read(['{"data":{"salary":"', ...Array(100).fill(piece), '","name":"a"}}'])).toBe(
      '{"data":{"name":"a"}}',
    );
  });

  it("a million hidden members are skipped", async () => {
    const members = (from: number) =>
      Array.from({ length: 10_000 }, (_, n) => `"m${from + n}":${n},`).join("");
    const pieces = Array.from({ length: 100 }, (_, n) => members(n * 10_000));
    expect(await read(['{"data":{', ...pieces, '"name":"a"}}'])).toBe('{"data":{"name":"a"}}');
  });

  it("a permitted text of 5 MB arrives complete", async () => {
    const text = `{"data":{"name":"${"é".repeat(2_500_000)}"}}`;
    expect(await read(text.match(/.{1,100000}/gs) ?? [])).toBe(text);
  });
});

describe("when the catalog has changed since the key was generated", () => {
  const renamed = (from: string, to: string) => catalog.replace(`"path": "${from}"`, `"path": "${to}"`);

  it("a field that was renamed exposes nothing", async () => {
    const key = await keyWith({ employees: { actions: ["read"], fields: ["name", "phone"] } });
    const gate = bentGate({ catalog: renamed("phone", "telephone") });
    const response = await gate.ask("/employees/1", { key });
    expect(Object.keys((await response.json<{ data: object }>()).data)).toEqual(["name"]);
  });

  it("a field list without a declared field exposes nothing, and is never treated as ALL fields", async () => {
    const key = await keyWith({ employees: { actions: ["read"], fields: ["phone"] }, ...CALENDAR });
    const gate = bentGate({ catalog: renamed("phone", "telephone") });
    const response = await gate.ask("/employees/1", { key });
    expect(response.status).toBe(403);
    expect(await problemOf(response)).toMatchObject({ code: "no_fields" });
    expect((await gate.ask("/time-off?per_page=1", { key })).status).toBe(200);
  });
});

it("two responses that differ only in hidden fields are the same to the key", async () => {
  const record = (secret: string) =>
    `{"data":[{"name":"a","salary":${secret},"phone":"1","bank":${secret}}]}`;
  const secrets = ["1", '"a much longer text"', "null", '{"amount":1,"history":[1,2,3]}', "[]", "-1.5e9"];
  const key = await keyWith({ employees: { actions: ["read"], fields: ["name", "phone"] } });
  const got: string[] = [];
  for (const [n, secret] of secrets.entries()) {
    const headers = { etag: `"${n}"`, "last-modified": new Date(n * 1e9).toUTCString(), "x-secret": secret };
    answers(() => json(record(secret), { headers }));
    const response = await askHostile("/employees", { key });
    const told = [...response.headers].filter(([name]) => name !== "x-request-id");
    got.push(JSON.stringify([response.status, told, await response.text()]));
  }
  for (const one of got) expect(one).toBe(got[0]);
});

it("one key's fields are never in another key's response to the same URL", async () => {
  const keys = await Promise.all([keyWith(CALENDAR), keyWith(ALL_TIME_OFF)]);
  const reads = Array.from({ length: 40 }, async (_, n) => {
    const key = keys[n % 2];
    if (key === undefined) throw new Error("two keys");
    return { restricted: n % 2 === 0, text: await (await ask("/time-off?per_page=20", { key })).text() };
  });
  for (const { restricted, text } of await Promise.all(reads)) {
    expect(text.includes("reason")).toBe(!restricted);
  }
});
