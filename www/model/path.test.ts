import { expect, it } from "vitest";
import { segmentOf, segmentsOf } from "./path.ts";

it.each([
  ["name", ["name"]],
  ["department.name", ["department", "name"]],
  ["balances.*.`days.left`", ["balances", "*", "`days.left`"]],
  ["`a``b`.c", ["`a``b`", "c"]],
])("reads the segments of %s", (path, segments) => {
  expect(segmentsOf(path)).toEqual(segments);
});

it.each([
  ["plain", "plain"],
  ["with.dot", "`with.dot`"],
  ["*", "`*`"],
  ["a`b", "`a``b`"],
])("writes the name %s as a segment", (name, segment) => {
  expect(segmentOf(name)).toBe(segment);
});
