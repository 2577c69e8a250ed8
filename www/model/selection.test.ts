import { describe, expect, it } from "vitest";
import { allButSensitive, leavesOf, Selection } from "./selection.ts";
import { endpointOf } from "./tree-of.ts";

const { engine, endpoint } = endpointOf([
  { path: "name", type: "string" },
  { path: "pay", type: "object" },
  { path: "pay.amount", type: "number", sensitive: true },
  { path: "pay.currency", type: "string" },
  { path: "balances.*.days", type: "number" },
  { path: "bank", type: "object", sensitive: true },
  { path: "bank.iban", type: "string" },
]);
const { tree } = endpoint;

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
    expect(some.tick(field("pay"))).toBe("some");
    expect(some.tick(field("pay.currency"))).toBe("none");
    expect(selection("pay").tick(field("pay.currency"))).toBe("all");
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

  it("leaves out a field that is listed beside what it lies in", () => {
    expect([...selection("pay", "pay.amount").without(field("pay.amount"))]).toEqual(["pay.currency"]);
  });

  it("goes from leaves to the whole and back", () => {
    expect([...selection("pay.amount").withWhole(field("pay"))]).toEqual(["pay"]);
    expect([...selection("pay").withoutWhole(field("pay"))]).toEqual(["pay.amount", "pay.currency"]);
  });

  it("counts one entry of a map as part of it", () => {
    const one = selection("balances.sick.days");
    expect(one.tick(field("balances.*"))).toBe("some");
    expect([...one.without(field("balances"))]).toEqual([]);
  });

  it("leaves out what lies below something sensitive, too", () => {
    expect([...allButSensitive(tree)]).toEqual(["name", "pay.currency", "balances.*.days"]);
  });
});

describe("a selection, held to the engine", () => {
  const EXTENTS = { all: "whole", some: "part", none: "nothing" } as const;
  const paths = [...tree.all.map(({ path }) => path), "balances.sick.days"];
  const lists = subsetsOf(paths).filter(({ length }) => length <= 3);

  function subsetsOf(all: readonly string[]): string[][] {
    return Array.from({ length: 2 ** all.length - 1 }, (_, index) =>
      all.filter((__, bit) => ((index + 1) >> bit) & 1),
    );
  }

  /** How much of each declared field a key with this list may read. */
  function exposed(list: Iterable<string>): Map<string, string> {
    const grants = { things: { actions: ["read"], fields: [...list].sort() } };
    const [exposure] = engine.expose(JSON.stringify(grants)).endpoints;
    return new Map(exposure?.fields.map((row) => [row.path, row.exposed]));
  }

  it("shows each leaf as a key with this list would have it", () => {
    for (const list of subsetsOf([...paths, "balances.sick"])) {
      const ticks = tree.leaves.map((leaf) => EXTENTS[selection(...list).tick(leaf)]);
      const engines = exposed(list);
      expect(ticks, list.join()).toEqual(tree.leaves.map(({ path }) => engines.get(path)));
    }
  });

  it("gives every leaf at and below a field that is ticked, and nothing of one that is not", () => {
    for (const [list, one] of lists.flatMap((list) => tree.all.map((one) => [list, one] as const))) {
      const below = leavesOf(tree, one).map(({ path }) => path);
      const [given, left] = [exposed(selection(...list).with(one)), exposed(selection(...list).without(one))];
      const about = `${one.path} in ${list.join()}`;
      expect(new Set(below.map((path) => given.get(path))), about).toEqual(new Set(["whole"]));
      expect(new Set([one.path, ...below].map((path) => left.get(path))), about).toEqual(
        new Set(["nothing"]),
      );
    }
  });
});
