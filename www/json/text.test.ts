import { describe, expect, it } from "vitest";
import { memberOf, parseJson, printJson, valueAt, wrapped } from "./text.ts";

describe("JSON as it is spelled", () => {
  it.each([
    '{"a":1.50,"a":1e400,"b":[-0,0.10,18446744073709551616]}',
    '{"s\\u0061lary":"\\ud83d\\ude00","":{"":[]}}',
    "[[],{},null,true,[{}]]",
    '"only a string"',
  ])("keeps digits, escapes, order and duplicates: %s", (text) => {
    expect(printJson(parseJson(text))).toBe(text);
  });

  it("drops whitespace between, and none within", () => {
    expect(printJson(parseJson(' { "a b" : [ 1 ,\n"c  d" ] } '))).toBe('{"a b":[1,"c  d"]}');
  });

  it("knows members by their name, however it is escaped", () => {
    expect(memberOf(parseJson('{"s\\u0061lary":7}'), "salary")).toEqual({ kind: "scalar", raw: "7" });
  });

  it.each(["", "{", "[1,]", "01", '{"a":1}}', "NaN"])("refuses what is no JSON: %s", (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });

  it("refuses what is nested deeper than the gate reads", () => {
    expect(() => parseJson("[".repeat(200) + "]".repeat(200))).toThrow(SyntaxError);
  });

  it("follows and builds pointers", () => {
    const body = parseJson('{"a/b":{"c":[1]}}');
    expect(valueAt(body, "/a~1b/c")).toEqual({ kind: "array", items: [{ kind: "scalar", raw: "1" }] });
    expect(valueAt(body, "/x")).toBeUndefined();
    expect(printJson(wrapped(parseJson("[1]"), "/data/items"))).toBe('{"data":{"items":[1]}}');
  });
});
