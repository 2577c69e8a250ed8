import { expect, it } from "vitest";
import page from "../../../docs/errors.md?raw";
import { TITLES } from "../../../pkg/gate/problem.ts";

it("docs/errors.md lists every code of a response, once, and no other", () => {
  const listed = [...page.matchAll(/^\| `([a-z_]+)` +\|/gm)].map(([, code]) => code);
  expect(listed.toSorted()).toEqual(Object.keys(TITLES).toSorted());
});
