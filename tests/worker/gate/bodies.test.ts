import { describe, expect, it } from "vitest";
import { askHostile, problemOf } from "./helpers/ask.ts";
import { bytes, inPieces, json } from "./helpers/bodies.ts";
import { ALL_EMPLOYEES, PHONE_LIST } from "./helpers/grants.ts";
import { answers, asked } from "./helpers/hostile.ts";
import { type Grants, keyWith } from "./helpers/keys.ts";

async function write(grants: Grants, type: string | undefined, body: BodyInit, method = "PATCH") {
  answers(() => json('{"data":{"id":1}}'));
  const headers = type === undefined ? {} : { "content-type": type };
  return askHostile("/employees/1", { key: await keyWith(grants), method, headers, body });
}

/** `{"data":{"phone":"1","salary":{"amount":1}}}`; only a reader of UTF-7 sees the salary. */
const UTF_7 = '{"data":{"phone":"1+ACI-,+ACI-salary+ACI-:+AHsAIg-amount+ACI-:1+AH0-"}}';

describe("a checked body is sent with the type as which it was checked", () => {
  it.each([
    "application/json; charset =utf-7",
    "application/json; charset\t=utf-7",
    "application/json; charset= utf-7",
    "application/json; charset*=utf-7",
    "application/json; charset*=utf-8''utf-7",
    "application/json; charset*0=utf-7",
    'application/json; charset="utf-7"',
    String.raw`application/json; charset="ut\f-7"`,
    "application/json; charset=utf-8; charset=utf-7",
    "application/json; charset=utf-8; charset=utf-8",
    "application/json; charset=utf-8, text/plain",
    "application/json; boundary=x",
    'application/json; charset="utf-8',
    "application/json; =utf-8",
    "application/json charset=utf-7",
    "application/json/x",
    "application/json; charset=utf-16",
  ])("%j is refused, whatever the key", async (type) => {
    for (const grants of [PHONE_LIST, ALL_EMPLOYEES]) {
      const response = await write(grants, type, UTF_7);
      expect([response.status, (await problemOf(response)).code]).toEqual([415, "unsupported_media_type"]);
    }
    expect(asked).toEqual([]);
  });

  it.each([
    "application/json",
    "Application/JSON; charset=UTF-8",
    'application/json;charset="utf-8"',
    String.raw`application/json; charset="utf\-8"`,
    "application/json \t;\t charset=utf-8 ;",
  ])("%j is accepted, and the origin gets the type as the gate writes it", async (type) => {
    expect((await write(PHONE_LIST, type, UTF_7)).status).toBe(200);
    expect(asked[0]?.headers.get("content-type")).toBe("application/json");
    expect(asked[0]?.body).toBe(UTF_7);
  });

  it("and of a key with all fields too, with the type's other parameters", async () => {
    for (const [type, sent] of [
      ["Text/CSV;Header=present", "text/csv; header=present"],
      ["application/json;charset=UTF-8", "application/json; charset=UTF-8"],
      ['text/x; title="a \\"b\\""', 'text/x; title="a \\"b\\""'],
      [undefined, null],
    ] as const) {
      asked.length = 0;
      expect((await write(ALL_EMPLOYEES, type, bytes("[1]"))).status).toBe(200);
      expect(asked[0]?.headers.get("content-type")).toBe(sent);
    }
  });
});

const PART = (disposition: string) => `--x\r\nContent-Disposition: ${disposition}\r\n\r\nDELETE\r\n--x--\r\n`;
const JSON_TYPE = "application/json";
const FORM = "application/x-www-form-urlencoded";
const PARTS = "multipart/form-data; boundary=x";

describe("a body that names a method is refused, whatever the key", () => {
  it.each([
    [JSON_TYPE, '{"_method":"DELETE"}'],
    [JSON_TYPE, '{"data":{"phone":"1"},"\\u005fMETHOD":"DELETE"}'],
    [JSON_TYPE, '\ufeff{"_method":"DELETE"}'],
    ["application/vnd.api+json", '{"X-HTTP-Method-Override":"DELETE"}'],
    [FORM, "data[phone]=1&[_method]=DELETE"],
    [FORM, "_method[]=DELETE"],
    [FORM, ".method=DELETE"],
    [FORM, "_method%20=DELETE"],
    [FORM, "a=1;%5F%4Dethod=DELETE"],
    [PARTS, PART('form-data; name="_method"')],
    [PARTS, PART("form-data; name=_Method")],
    [PARTS, PART('form-data; filename="a"; name="[_method]"')],
    ["text/plain", '{"_method":"DELETE"}'],
    ["text/plain", "_method=DELETE"],
    [undefined, '{"_method":"DELETE"}'],
  ])("%s %j", async (type, body) => {
    const response = await write(ALL_EMPLOYEES, type, bytes(body));
    expect([response.status, (await problemOf(response)).code]).toEqual([400, "method_override"]);
    // A restricted key may send fewer types, and the others are refused in the same way.
    expect((await write(PHONE_LIST, type, bytes(body))).status).toBe(type?.includes("json") ? 400 : 415);
    expect(asked).toEqual([]);
  });

  it.each([
    [JSON_TYPE, '{"payment_method":"card","data":{"_method":"x"}}'],
    [FORM, "payment_method=card&method=x"],
    [PARTS, PART('form-data; name="payment_method"; filename="_method"')],
    ["text/html", '<input name="_method" value="DELETE">'],
  ])("but not one that only looks like it: %s %j", async (type, body) => {
    expect((await write(ALL_EMPLOYEES, type, bytes(body))).status).toBe(200);
    expect(asked[0]?.body).toBe(body);
  });
});

describe("parts that servers split differently are refused", () => {
  const one = PART('form-data; name="a"');
  it.each([
    ["two boundaries", "multipart/form-data; boundary=x; boundary=y", one, 415],
    ["a boundary in pieces", "multipart/form-data; boundary*0=x", one, 415],
    ["a boundary with a blank", 'multipart/form-data; boundary="x y"', one, 415],
    ["no boundary", "multipart/form-data", one, 415],
    ["another parameter", "multipart/form-data; boundary=x; charset=utf-7", one, 415],
    ["line feeds alone", PARTS, one.replaceAll("\r\n", "\n"), 400],
    ["something before the first part", PARTS, `x\r\n${one}`, 400],
    ["something after the last", PARTS, `${one}x`, 400],
    ["a name in another notation", PARTS, PART("form-data; name*=UTF-8''_method"), 400],
    ["two names", PARTS, PART('form-data; name="a"; name="_method"'), 400],
    ["a folded header", PARTS, PART('form-data;\r\n name="_method"'), 400],
    ["no end", PARTS, one.replace("--x--\r\n", ""), 400],
  ])("%s", async (_, type, body, status) => {
    expect((await write(ALL_EMPLOYEES, type, bytes(body))).status).toBe(status);
    expect(asked).toEqual([]);
  });

  it("others pass byte for byte, with one boundary", async () => {
    expect((await write(ALL_EMPLOYEES, 'Multipart/Form-Data; BOUNDARY="x"', bytes(one))).status).toBe(200);
    expect(asked[0]?.headers.get("content-type")).toBe("multipart/form-data; boundary=x");
    expect(asked[0]?.body).toBe(one);
  });
});

it.each<[string, () => BodyInit]>([
  ["a text", () => '{"ids":[4,5]}'],
  ["pieces, the first without a byte", () => inPieces(["", "[4,5]"])],
])("a DELETE with %s that it does not accept is refused, and nothing is sent", async (_, body) => {
  for (const grants of [PHONE_LIST, ALL_EMPLOYEES]) {
    const response = await write(grants, undefined, body(), "DELETE");
    expect([response.status, (await problemOf(response)).code]).toEqual([400, "unexpected_body"]);
  }
  expect(asked).toEqual([]);
  expect((await write(ALL_EMPLOYEES, undefined, inPieces([""]), "DELETE")).status).toBe(200);
});
