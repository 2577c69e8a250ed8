/** `fieldgate/worker` with options of a wrong type: an error that says what to pass, when the Worker starts. */
import catalog from "fieldgate-catalog" with { type: "text" };
import { expect, it } from "vitest";
import { generation } from "../../../pkg/core/instance.ts";
import { createGateway } from "../../../pkg/worker/index.ts";

const WRONG: [string, unknown, string][] = [
  ["no options", undefined, "invalid_argument"],
  ["null", null, "invalid_argument"],
  ["a catalog in the place of the options", catalog, "invalid_argument"],
  ["no catalog", {}, "invalid_argument"],
  ["a catalog that is a function", { catalog: () => catalog }, "invalid_argument"],
  ["a catalog that JSON has no text for", { catalog: { name: 7n } }, "invalid_argument"],
  ["a catalog that is a number", { catalog: 7 }, "invalid_catalog"],
  ["a catalog that is null", { catalog: null }, "invalid_catalog"],
  ["a faulty catalog", { catalog: { name: "HR" } }, "invalid_catalog"],
  ["limits that are a number", { catalog, limits: 7 }, "invalid_argument"],
  ["limits that are null", { catalog, limits: null }, "invalid_argument"],
  ["a limit of another name", { catalog, limits: { verdict: 7 } }, "invalid_argument"],
  ["a limit that is a text", { catalog, limits: { verdictMs: "7" } }, "invalid_argument"],
  ["a limit that is no number", { catalog, limits: { verdictMs: Number.NaN } }, "invalid_argument"],
  ["a limit below zero", { catalog, limits: { verdictMs: -1 } }, "invalid_argument"],
  ["a limit that no timer counts to", { catalog, limits: { verdictMs: 2 ** 31 } }, "invalid_argument"],
];

it.each(WRONG)("a gateway refuses %s", (_, options, code) => {
  const before = generation();
  expect(() => createGateway(options as never)).toThrow(
    expect.objectContaining({ name: "FieldgateError", code }),
  );
  expect(generation()).toBe(before);
});

it("a gateway accepts a catalog as text or as an object, and known limits", () => {
  for (const made of [catalog, JSON.parse(catalog)]) {
    expect(createGateway({ catalog: made, limits: { verdictMs: 100, originBodyMs: 0 } })).toMatchObject({
      fetch: expect.any(Function),
    });
  }
});
