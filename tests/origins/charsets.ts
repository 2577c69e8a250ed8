/** The origin reads a body as it was checked, whatever its type says about its charset. */
import type { GrantsDocument } from "fieldgate";
import { expect, it } from "vitest";
import { RECORD } from "./catalog.ts";
import type { Suite } from "./suite.ts";

/** Read as UTF-8, a name; read as UTF-7, a name and a salary. */
const UTF_7 = '{"name":"+ACIALAAiAHMAYQBsAGEAcgB5ACIAOgAi-1"}';
const HIDDEN = '{"name":"Zoë","salary":1}';

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

const TYPES: readonly [type: string, body?: string | Buffer][] = [
  ["application/json; charset=utf-7"],
  ["application/json; charset =utf-7"],
  ["application/json; charset\t=utf-7"],
  ["application/json; charset = utf-7"],
  ["application/json; charset= utf-7"],
  ["application/json ; charset=utf-7"],
  ["application/json;charset=utf-7"],
  ["application/json; ; ;charset=utf-7"],
  ["application/json; charset*=utf-7"],
  ["application/json; charset*=utf-8''utf-7"],
  ["application/json; charset*0=utf-; charset*1=7"],
  ['application/json; charset="utf-7"'],
  ['application/json; charset="ut\\f-7"'],
  ['application/json; a="b; charset=utf-8"; charset=utf-7'],
  ["application/json; charset='utf-7'"],
  ["application/json; charset=utf-8; charset=utf-7"],
  ["application/json; charset=utf-7; charset=utf-8"],
  ["application/json; charset=utf-8; charset =utf-7"],
  ["application/json; a=b; charset =utf-7"],
  ["application/json; CHARSET =UTF-7"],
  ["application/json; charset =utf-7-imap", UTF_7.replaceAll("+", "&")],
  ["application/vnd.api+json; charset =utf-7"],
  ["application/json; charset=utf-16", utf16(HIDDEN)],
  ["application/json; charset =utf-16le", utf16(HIDDEN)],
  ["application/json; charset =utf-16", utf16(`\ufeff${HIDDEN}`)],
  ["application/json", utf16(HIDDEN)],
  ["application/json", utf16(`\ufeff${HIDDEN}`)],
];

export const charsets: Suite = ({ front }) => {
  const grants: GrantsDocument = { record: { actions: ["update"], fields: ["name"] } };

  it("a handler reads a body in the charset in which it was checked", async () => {
    const calls = TYPES.map(([type, body = UTF_7]) => {
      return { method: "PATCH", path: RECORD, headers: { "content-type": type }, body };
    });
    const outcomes = await front().send(calls, await front().key(grants));
    expect(outcomes.filter(({ status }) => ![200, 400, 415].includes(status))).toEqual([]);
    const heard = outcomes.flatMap(({ call, ran }) =>
      ran.map(({ headers, body }) => [call.headers, headers["content-type"], Object.keys(body ?? {})]),
    );
    expect(heard).toEqual(heard.map(([sent]) => [sent, "application/json", ["name"]]));
  });

  it("a body in UTF-8 arrives, whether its type says so or not", async () => {
    const types = ["application/json", "application/json; charset=utf-8", 'application/json;charset="UTF-8"'];
    const calls = types.map((type) => {
      return { method: "PATCH", path: RECORD, headers: { "content-type": type }, body: '{"name":"Zoë"}' };
    });
    const outcomes = await front().send(calls, await front().key(grants));
    const found = outcomes.map(({ status, ran }) => [status, ran.map(({ body }) => body)]);
    expect(found).toEqual(types.map(() => [200, [{ name: "Zoë" }]]));
  });
};
