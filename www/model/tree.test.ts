import { describe, expect, it } from "vitest";
import { endpointOf } from "./tree-of.ts";

const { endpoint } = endpointOf([
  { path: "name", type: "string", title: "Name" },
  { path: "bank", type: "object", sensitive: true },
  { path: "bank.iban", type: "string" },
  { path: "balances.*.`days.left`", type: "number" },
]);
const { tree } = endpoint;

describe("the fields of an endpoint, as the engine describes them", () => {
  it("have the parents that the catalog does not spell out, and names without quotes", () => {
    expect(tree.all.map(({ path, name, type, depth }) => [path, name, type, depth])).toEqual([
      ["name", "name", "string", 0],
      ["bank", "bank", "object", 0],
      ["bank.iban", "iban", "string", 1],
      ["balances", "balances", "map", 0],
      ["balances.*", undefined, "object", 1],
      ["balances.*.`days.left`", "days.left", "number", 2],
    ]);
    expect(tree.leaves.map(({ title }) => title)).toEqual(["Name", "iban", "days.left"]);
  });

  it("are sensitive below what is sensitive", () => {
    expect(tree.leaves.filter(({ sensitive }) => sensitive).map(({ path }) => path)).toEqual(["bank.iban"]);
  });

  it("are found by a path, by a member's own name, and from what is below them", () => {
    const nearest = (path: string) => tree.nearest(path)?.path;
    expect(nearest("balances.sick.`days.left`")).toBe("balances.*.`days.left`");
    expect(nearest("bank.gone.deeper")).toBe("bank");
    expect(nearest("gone")).toBeUndefined();
  });

  it("are found by the members of a body, whatever these are called", () => {
    const balances = tree.get("balances");
    const any = tree.member(balances, "a.b*`");
    expect(any?.path).toBe("balances.*");
    expect(tree.member(any, "days.left")?.path).toBe("balances.*.`days.left`");
    expect(tree.member(undefined, "*")).toBeUndefined();
    expect(tree.member(undefined, "")).toBeUndefined();
  });
});

it("a route has an example that it matches, from the root of the gate", () => {
  expect(endpoint.routes).toEqual([
    {
      action: "read",
      method: "GET",
      template: "/api/things/{id}",
      example: "/api/things/00000000-0000-4000-8000-000000000000",
      records: "",
    },
  ]);
});
