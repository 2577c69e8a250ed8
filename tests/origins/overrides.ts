/** No call can change its method by naming another one, not even with a key with ALL fields. */
import type { GrantsDocument } from "fieldgate";
import { expect, it } from "vitest";
import { nameOf } from "./calls.ts";
import { RECORD } from "./catalog.ts";
import type { Call } from "./front.ts";
import type { Suite } from "./suite.ts";

type Attempt = readonly [type: string, body: string | Buffer];

const JSON_TYPE = "application/json";
const JSON_BODIES: readonly Attempt[] = [
  [JSON_TYPE, '{"_method":"DELETE"}'],
  [JSON_TYPE, '{"_method":"delete"}'],
  [JSON_TYPE, '{"name":"Zoë","_method":"DELETE"}'],
  [JSON_TYPE, '{"_\\u006dethod":"DELETE"}'],
  [JSON_TYPE, '{"\\u005f\\u006D\\u0065\\u0074\\u0068\\u006f\\u0064":"\\u0044ELETE"}'],
  [JSON_TYPE, '{"_METHOD":"DELETE"}'],
  [JSON_TYPE, '{"_Method":"PUT","_method":"DELETE"}'],
  [JSON_TYPE, '{"_method":"PUT","_method":"DELETE"}'],
  [JSON_TYPE, '{"_method":["DELETE"]}'],
  [JSON_TYPE, '\ufeff{"_method":"DELETE"}'],
  [JSON_TYPE, '\r\n\t {"_method":"DELETE"}'],
  ["application/json; charset=utf-16", Buffer.from('{"_method":"DELETE"}', "utf16le")],
  ["application/json; charset =utf-16le", Buffer.from('{"_method":"DELETE"}', "utf16le")],
  ["application/json; charset =utf-7", '{"+AF8-method":"DELETE"}'],
  ["application/merge-patch+json", '{"_method":"DELETE"}'],
  ["application/vnd.api+json", '{"_method":"DELETE"}'],
  ["application/json-patch+json", '{"_method":"DELETE"}'],
  ["Application/JSON", '{"_method":"DELETE"}'],
];

const FORM_TYPE = "application/x-www-form-urlencoded";
const FORMS: readonly Attempt[] = [
  ...[
    "_method=DELETE",
    "_method=delete",
    "name=x&_method=DELETE",
    "&&_method=DELETE&&",
    "_method=PUT&_method=DELETE",
    "%5Fmethod=DELETE",
    "%5f%6d%65%74%68%6f%64=DELETE",
    "_METHOD=DELETE",
    "_method[]=DELETE",
    "_method%5B%5D=DELETE",
    "_method[0]=DELETE",
    "[_method]=DELETE",
    "%5B_method%5D=DELETE",
    "[_method][]=DELETE",
    "[_method=DELETE",
    ".method=DELETE",
    "._method=DELETE",
    "+_method=DELETE",
    "_method%20=DELETE",
    "_method+=DELETE",
    "%20_method=DELETE",
    "_method%00=DELETE",
    "name=x;_method=DELETE",
  ].map((body): Attempt => [FORM_TYPE, body]),
  ["Application/X-WWW-Form-Urlencoded", "_method=DELETE"],
  [`${FORM_TYPE} ; charset=utf-8`, "_method=DELETE"],
  [`${FORM_TYPE}; charset=iso-8859-1`, "_method=DELETE"],
  [`${FORM_TYPE}; charset =utf-16le`, Buffer.from("_method=DELETE", "utf16le")],
];

const part = (disposition: string, more = ""): string =>
  `Content-Disposition: form-data; ${disposition}\r\n${more}\r\nDELETE\r\n`;
const whole = (text: string, boundary = "b"): string => `--${boundary}\r\n${text}--${boundary}--\r\n`;
const named = part('name="_method"');
const MULTIPART = "multipart/form-data";

const PARTS: readonly Attempt[] = [
  ...[
    'name="_method"',
    "name=_method",
    'NAME="_METHOD"',
    'name = "_method"',
    'name="_\\method"',
    'name="_method[]"',
    'name="[_method]"',
    'name=".method"',
    'name="_method "',
    "name*=utf-8''_method",
    "name*=utf-8''%5Fmethod",
    "name*0=_met; name*1=hod",
    'name="name"; name="_method"',
    'name="_method"; name="name"',
    "name=\"name\"; name*=utf-8''_method",
    'name="_method"; filename=""',
    'a="; name=name"; name="_method"',
  ].map((disposition): Attempt => [`${MULTIPART}; boundary=b`, whole(part(disposition))]),
  [`${MULTIPART}; boundary=b`, whole(named.replace("Content-Disp", "content-disp"))],
  [`${MULTIPART}; boundary=b`, whole(named.replace("; name", ";\r\n name"))],
  [`${MULTIPART}; boundary=b`, whole(part('name="_method"', "Content-Type: text/plain; charset=utf-16\r\n"))],
  [`${MULTIPART}; boundary=b`, whole(named).replaceAll("\r\n", "\n")],
  [`${MULTIPART}; boundary=b`, `--a\r\nnothing\r\n${whole(named)}`],
  [`${MULTIPART}; boundary=b`, `\r\n${whole(named)}`],
  [`${MULTIPART}; boundary=b`, whole(part('name="name"')) + whole(named)],
  [`${MULTIPART}; boundary=b`, whole(named).replace("--b--\r\n", "--b\r\n")],
  [`${MULTIPART}; boundary=b`, whole(named).replace("--b\r\n", "--b \t\r\n")],
  [`${MULTIPART}; boundary="b"`, whole(named)],
  [`${MULTIPART}; boundary="\\b"`, whole(named)],
  [`${MULTIPART}; boundary="b c"`, whole(named, "b c")],
  [`${MULTIPART}; boundary=b c`, whole(named, "b")],
  [`${MULTIPART}; boundary = b`, whole(named)],
  [`${MULTIPART}; BOUNDARY=b`, whole(named)],
  [`${MULTIPART}; boundary=b; boundary=c`, whole(named)],
  [`${MULTIPART}; boundary=c; boundary=b`, whole(named)],
  [`${MULTIPART}; boundary=b; boundary=bb`, whole(whole(named, "bb"))],
  [`${MULTIPART}; boundary=c; boundary=b`, whole(part('name="name"'), "c") + whole(named)],
  [`${MULTIPART}; boundary=b; boundary=c`, whole(part('name="name"'), "c") + whole(named)],
  [`${MULTIPART}; a="; boundary=c"; boundary=b`, whole(named)],
  [`${MULTIPART}; boundary*=utf-8''b`, whole(named)],
  [`${MULTIPART}; boundary*0=b`, whole(named)],
  [`${MULTIPART}; boundary=b, text/plain`, whole(named)],
  [`Multipart/Form-Data; boundary=b`, whole(named)],
];

const QUERIES = [
  "_method=DELETE",
  "_METHOD=DELETE",
  "%5Fmethod=DELETE",
  "_method[]=DELETE",
  "_method%5B0%5D=DELETE",
  "[_method]=DELETE",
  "%5B_method%5D=DELETE",
  "[_method][]=DELETE",
  "._method=DELETE",
  "_method=PUT&_method=DELETE",
  "x-http-method-override=DELETE",
];

const HEADERS = ["X-HTTP-Method-Override", "x-http-method", "X-Method-Override"];
const REFUSALS = ["method_override", "invalid_body", "unsupported_media_type"];

export const overrides: Suite = ({ front }) => {
  const METHODS = ["POST", "PUT", "PATCH"];
  const grants: GrantsDocument = { record: { actions: ["update"] } };

  /** The calls that were not refused, or for which a handler ran. */
  async function through(sent: readonly Omit<Call, "method" | "path">[]): Promise<unknown[]> {
    const calls = sent.flatMap((call) => METHODS.map((method) => ({ method, path: RECORD, ...call })));
    const outcomes = await front().send(calls, await front().key(grants));
    return outcomes
      .filter(({ code = "", ran }) => !REFUSALS.includes(code) || ran.length > 0)
      .map(({ call, status, code, ran }) => ({ ...call, status, code, ran: ran.map(nameOf) }));
  }
  const bodies = (attempts: readonly Attempt[]): Promise<unknown[]> =>
    through(attempts.map(([type, body]) => ({ headers: { "content-type": type }, body })));

  it("another method named in JSON is refused", async () => {
    expect(await bodies(JSON_BODIES)).toEqual([]);
  });

  it("another method named in a form is refused", async () => {
    expect(await bodies(FORMS)).toEqual([]);
  });

  it("another method named in a form of parts is refused", async () => {
    expect(await bodies(PARTS)).toEqual([]);
  });

  it("another method named in the query is refused", async () => {
    expect(await through(QUERIES.map((query) => ({ query })))).toEqual([]);
  });

  it("another method named in a header is refused", async () => {
    expect(await through(HEADERS.map((name) => ({ headers: { [name]: "DELETE" } })))).toEqual([]);
  });

  it("a body without one arrives", async () => {
    const sound: Attempt[] = [
      [JSON_TYPE, '{"name":"_method"}'],
      [FORM_TYPE, "name=_method"],
      [`${MULTIPART}; boundary=b`, whole(part('name="name"'))],
    ];
    const calls = sound.map(([type, body]) => {
      return { method: "POST", path: RECORD, headers: { "content-type": type }, body };
    });
    const outcomes = await front().send(calls, await front().key(grants));
    const heard = outcomes.map(({ status, ran }) => [status, ran.map(nameOf)]);
    expect(heard).toEqual(sound.map(() => [200, ["record update"]]));
  });
};
