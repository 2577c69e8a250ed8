import { describe, expect, it } from "vitest";
import { allButSensitive, Selection } from "./selection.ts";
import { FieldTree } from "./tree.ts";

const tree = new FieldTree([
  { path: "name", type: "string" },
  { path: "pay", type: "object" },
  { path: "pay.amount", type: "number", sensitive: true },
  { path: "pay.currency", type: "string" },
  { path: "balances.*.days", type: "number" },
  { path: "bank", type: "object", sensitive: true },
  { path: "bank.iban", type: "string" },
]);

function selection(...paths: string[]) {
  return new Selection(tree, new Set(paths));
}

function field(path: string) {
  const found = tree.get(path);
  if (found === undefined) throw new Error(path);
  return found;
}

describe("a selection", () => {
  it("is part of a parent of which some leaves are in it", () => {
    const some = selection("pay.amount");
    expect(some.extent(field("pay"))).toBe("part");
    expect(some.extent(field("pay.currency"))).toBe("nothing");
    expect(selection("pay").extent(field("pay.currency"))).toBe("whole");
  });

  it("takes in leaves one by one, so that later ones are not granted by themselves", () => {
    expect([...selection("name").with(field("pay"))]).toEqual(["name", "pay.amount", "pay.currency"]);
  });

  it("keeps the others when one leaf of a whole is left out", () => {
    expect([...selection("name", "pay").without(field("pay.amount"))]).toEqual(["name", "pay.currency"]);
  });

  it("leaves out everything at and below a field", () => {
    expect([...selection("pay.amount", "pay.currency", "name").without(field("pay"))]).toEqual(["name"]);
  });

  it("goes from leaves to the whole and back", () => {
    expect([...selection("pay.amount").withWhole(field("pay"))]).toEqual(["pay"]);
    expect([...selection("pay").withoutWhole(field("pay"))]).toEqual(["pay.amount", "pay.currency"]);
  });

  it("counts one entry of a map as part of it", () => {
    const one = selection("balances.sick.days");
    expect(one.extent(field("balances.*"))).toBe("part");
    expect([...one.without(field("balances"))]).toEqual([]);
  });

  it("leaves out what lies below something sensitive, too", () => {
    expect([...allButSensitive(tree)]).toEqual(["name", "pay.currency", "balances.*.days"]);
  });
});
