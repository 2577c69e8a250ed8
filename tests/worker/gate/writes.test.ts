import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { ask, askHostile, problemOf } from "./helpers/ask.ts";
import { bytes, coded, inPieces, json, thenBroken } from "./helpers/bodies.ts";
import { ALL_EMPLOYEES, PHONE_LIST } from "./helpers/grants.ts";
import { answers, asked } from "./helpers/hostile.ts";
import { type Grants, keyWith } from "./helpers/keys.ts";

const phoneOf = (id: number) =>
  env.HR.prepare("SELECT phone FROM employees WHERE id = ?").bind(id).first<string>("phone");

it("a restricted update changes its field and leaves every hidden one as it was", async () => {
  const before = await env.HR.prepare("SELECT * FROM employees WHERE id = 5").first();
  const options = { method: "PATCH", json: { data: { phone: "+49 30 5550100" } } };
  const response = await ask("/employees/5", { key: await keyWith(PHONE_LIST), ...options });
  expect(response.status).toBe(200);
  const after = await env.HR.prepare("SELECT * FROM employees WHERE id = 5").first();
  expect(after).toEqual({ ...before, phone: "+49 30 5550100", updated_at: after?.updated_at });
});

it("the response to a write has the key's fields and the identity, and no other", async () => {
  const options = { method: "PATCH", json: { data: { phone: "1" } } };
  const response = await ask("/employees/6", { key: await keyWith(PHONE_LIST), ...options });
  const { data } = await response.json<{ data: object }>();
  expect(Object.keys(data).toSorted()).toEqual([
    "department",
    "first_name",
    "id",
    "last_name",
    "name",
    "phone",
  ]);
});

it("a key that may write but not read gets the identity back, even with all fields", async () => {
  for (const fields of [{}, { fields: ["phone"] }]) {
    const key = await keyWith({ employees: { actions: ["update"], ...fields } });
    const response = await ask("/employees/7", { key, method: "PATCH", json: { data: { phone: "2" } } });
    expect(await response.json()).toEqual({ data: { id: 7 } });
  }
});

it("201 keeps its status, and its Location leads to the gate", async () => {
  const grants: Grants = { departments: { actions: ["create"], fields: ["code", "name", "location"] } };
  const department = { code: "GATE", name: "Gatekeeping", location: "Berlin" };
  const key = await keyWith(grants);
  const response = await ask("/departments", { key, method: "POST", json: department });
  expect(response.status).toBe(201);
  expect(response.headers.get("location")).toBe("https://gate.example.com/api/v2/departments/GATE");
  expect(await response.json()).toEqual({ code: "GATE" });
});

it("204 stays 204, and the record is gone", async () => {
  const response = await ask("/employees/230", { key: await keyWith(PHONE_LIST), method: "DELETE" });
  expect(response.status).toBe(204);
  expect(await response.text()).toBe("");
  expect(await phoneOf(230)).toBeNull();
});

describe("a write that succeeded is never answered with an error, so that no client repeats it", () => {
  const HIDDEN = "a-hidden-canary";
  const RECORD = `{"data":{"id":1,"iban":"${HIDDEN}"}}`;
  const WRITES: [string, Grants, string, string, object][] = [
    [
      "create",
      { departments: { actions: ["create"], fields: ["code", "name"] } },
      "POST",
      "/departments",
      { code: "X", name: "Y" },
    ],
    ["update", PHONE_LIST, "PATCH", "/employees/1", { data: { phone: "1" } }],
  ];
  const RESPONSES: [string, () => Response][] = [
    ["nothing", () => new Response(null)],
    ["no byte of JSON", () => json(inPieces([]))],
    ["text", () => new Response("created")],
    ["HTML", () => new Response(`<p>${HIDDEN}</p>`, { headers: { "content-type": "text/html" } })],
    ["a bare scalar", () => json(`"${HIDDEN}"`)],
    ["JSON that is cut", () => json(RECORD.slice(0, -3))],
    [
      "JSON in another charset",
      () => new Response(bytes(RECORD), { headers: { "content-type": "application/json; charset=utf-16" } }),
    ],
    ["a coding that cannot be decoded", () => coded(RECORD, "zstd")],
    ["a broken connection", () => json(thenBroken(RECORD.slice(0, 9)))],
  ];
  const cases = WRITES.flatMap((write) => RESPONSES.map((response) => [write, response] as const));

  it.each(cases)("$0.0, answered with $1.0", async ([, grants, method, path, body], [, answer]) => {
    const key = await keyWith(grants);
    for (const status of [200, 201, 202, 203]) {
      answers(() => new Response(...again(answer(), status)));
      const response = await askHostile(path, { key, method, json: body });
      expect([response.status, await response.text()]).toEqual([status, ""]);
      expect(response.headers.get("content-type")).toBeNull();
    }
  });

  /** The same response with another status. */
  const again = ({ body, headers }: Response, status: number) =>
    [body, { status, headers, encodeBody: "manual" as const }] as const;

  it("keeps its Location", async () => {
    answers(() => new Response(null, { status: 201, headers: { location: "/api/v2/employees/1" } }));
    const response = await askHostile("/employees/1", {
      key: await keyWith(PHONE_LIST),
      method: "PATCH",
      json: { data: { phone: "1" } },
    });
    expect(response.headers.get("location")).toBe("https://gate.example.com/api/v2/employees/1");
  });
});

it("205 passes without a body", async () => {
  answers(() => new Response(null, { status: 205 }));
  const write = { method: "PATCH", json: { data: { phone: "1" } } };
  expect((await askHostile("/employees/1", { key: await keyWith(PHONE_LIST), ...write })).status).toBe(205);
});

describe("a restricted key may send only the record, as JSON", () => {
  it.each([
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/plain",
    "application/xml",
    "application/json; charset=utf-16",
    "application/x-ndjson",
    "application/graphql",
    "",
  ])("not %j", async (type) => {
    const key = await keyWith(PHONE_LIST);
    const body = bytes('{"data":{"phone":"1"}}');
    const headers = { "content-type": type };
    const response = await askHostile("/employees/1", { key, method: "PATCH", headers, body });
    expect(response.status).toBe(415);
    expect(asked).toEqual([]);
  });

  it("and a JSON Patch only by PATCH", async () => {
    const key = await keyWith(PHONE_LIST);
    const headers = { "content-type": "application/json-patch+json" };
    const options = { key, method: "POST", headers, body: "[]" };
    expect((await askHostile("/employees", options)).status).toBe(415);
    expect(asked).toEqual([]);
  });

  it.each([
    "application/json",
    "Application/JSON; charset=UTF-8",
    "application/merge-patch+json",
    "application/vnd.example.v2+json",
    "application/problem+json",
    "text/json",
  ])("but %s", async (type) => {
    answers(() => json('{"data":{"id":1}}'));
    const body = bytes('{"data":{"phone":"1"}}');
    const headers = { "content-type": type };
    const key = await keyWith(PHONE_LIST);
    expect((await askHostile("/employees/1", { key, method: "PATCH", headers, body })).status).toBe(200);
    expect(asked[0]?.headers.get("content-type")).toBe(type.toLowerCase().split(";")[0]);
  });
});

it("a body with two types is refused, whatever the key", async () => {
  const key = await keyWith(ALL_EMPLOYEES);
  for (const type of [
    "application/json, application/x-www-form-urlencoded",
    "text/plain; charset=utf-8, multipart/form-data; boundary=x",
    "json",
  ]) {
    const options = {
      key,
      method: "PATCH",
      headers: { "content-type": type },
      body: bytes("_method=DELETE"),
    };
    expect((await askHostile("/employees/1", options)).status).toBe(415);
  }
  expect(asked).toEqual([]);
});

describe("a compressed body", () => {
  const patch = async (grants: Grants, body: BodyInit, coding = "gzip", more = {}) => {
    answers(() => json('{"data":{"id":1}}'));
    const headers = { "content-type": "application/json", "content-encoding": coding, ...more };
    return askHostile("/employees/1", { key: await keyWith(grants), method: "PATCH", headers, body });
  };
  const gzip = async (text: string) => {
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  };

  it("is unpacked, checked and sent on as it is", async () => {
    const text = '{"data":{"phone":"1"}}';
    for (const grants of [PHONE_LIST, ALL_EMPLOYEES]) {
      asked.length = 0;
      const response = await patch(grants, await gzip(text), "gzip", { "content-digest": "sha-256=:x:" });
      expect(response.status).toBe(200);
      expect(asked[0]?.body).toBe(text);
      expect(asked[0]?.headers.has("content-encoding")).toBe(false);
      expect(asked[0]?.headers.has("content-digest")).toBe(false);
    }
  });

  it("is judged by what it unpacks to", async () => {
    const hidden = await gzip('{"data":{"salary":{"amount":1}}}');
    expect((await problemOf(await patch(PHONE_LIST, hidden))).code).toBe("fields_not_granted");
    const method = await gzip('{"_method":"DELETE"}');
    expect((await problemOf(await patch(ALL_EMPLOYEES, method))).code).toBe("method_override");
    expect(asked).toEqual([]);
  });

  it("that unpacks to more than the endpoint accepts is refused", async () => {
    const bomb = await gzip(" ".repeat(16 << 20));
    expect(bomb.byteLength).toBeLessThan(100_000);
    for (const grants of [PHONE_LIST, ALL_EMPLOYEES]) expect((await patch(grants, bomb)).status).toBe(413);
    expect(asked).toEqual([]);
  });

  it("that is cut, followed by more, or no gzip at all is refused", async () => {
    const whole = await gzip('{"data":{"phone":"1"}}');
    const followed = new Uint8Array([...whole, 1, 2, 3]);
    for (const body of [whole.slice(0, -4), followed, bytes("x"), bytes("")])
      for (const grants of [PHONE_LIST, ALL_EMPLOYEES])
        expect((await problemOf(await patch(grants, body))).code).toBe("invalid_body");
    expect(asked).toEqual([]);
  });

  it("in another coding is refused", async () => {
    for (const coding of ["br", "deflate", "x-gzip", "gzip, gzip", "GZIP"])
      expect((await patch(ALL_EMPLOYEES, bytes("x"), coding)).status).toBe(415);
    expect(asked).toEqual([]);
  });
});

it("a body that is not JSON is refused with the place of the fault", async () => {
  const headers = { "content-type": "application/json" };
  for (const body of ['{"data":', "", '{"data":{}} x', '{"data":{"phone":\u0001}}']) {
    const key = await keyWith(PHONE_LIST);
    const response = await askHostile("/employees/1", { key, method: "PATCH", headers, body });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).code).toBe("invalid_body");
  }
  expect(asked).toEqual([]);
});

describe("a body larger than the endpoint accepts is refused", () => {
  const grants: Grants = { expenses: { actions: ["create"] } };
  const tooLong = `{"data":{"title":"${"x".repeat(65_536)}"}}`;
  it.each<[string, () => BodyInit]>([
    ["if its length says so", () => tooLong],
    ["if it says no length", () => inPieces(tooLong.match(/.{1,1000}/g) ?? [])],
  ])("%s", async (_, body) => {
    for (const fields of [{}, { fields: ["title"] }]) {
      const key = await keyWith({ expenses: { actions: ["create"], ...fields } });
      const headers = { "content-type": "application/json" };
      const response = await askHostile("/expenses", { key, method: "POST", headers, body: body() });
      expect(response.status).toBe(413);
      expect((await problemOf(response)).detail).toContain("65536");
    }
    expect(asked).toEqual([]);
  });

  it("and one at the limit passes byte for byte", async () => {
    answers(() => new Response(null, { status: 204 }));
    const body = tooLong.slice(0, 65_536);
    const options = {
      key: await keyWith(grants),
      method: "POST",
      body,
      headers: { "content-type": "text/x" },
    };
    expect((await askHostile("/expenses", options)).status).toBe(204);
    expect(asked[0]?.body).toBe(body);
  });
});

it("If-Match of a write reaches the origin, whatever the key, so that a lost race is 412", async () => {
  const before = await phoneOf(8);
  const write = { method: "PATCH", json: { data: { phone: "3" } }, headers: { "if-match": '"outdated"' } };
  for (const grants of [ALL_EMPLOYEES, PHONE_LIST]) {
    expect((await ask("/employees/8", { key: await keyWith(grants), ...write })).status).toBe(412);
  }
  expect(await phoneOf(8)).toBe(before);
});
