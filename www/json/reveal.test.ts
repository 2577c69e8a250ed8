import { describe, expect, it } from "vitest";
import { treeOf } from "../model/tree-of.ts";
import { reveal } from "./reveal.ts";
import { parseJson } from "./text.ts";

const tree = treeOf([
  { path: "name", type: "string" },
  { path: "pay.amount", type: "number" },
  { path: "balances.*.days", type: "number" },
]);

function lines(sent: string, received: string, records = "", recordsMax?: number) {
  const found = reveal(parseJson(sent), parseJson(received), { records, tree }, recordsMax);
  return found.map(({ name, text, shown, field, undeclared }) =>
    [shown ? "+" : "-", name ?? "", text, field?.path ?? (undeclared ? "?" : "")].join(" ").trim(),
  );
}

describe("a body, revealed", () => {
  it("shows what was received, and strikes out what was not", () => {
    expect(lines('{"name":"x","pay":{"amount":1,"shoe":2}}', '{"name":"x","pay":{}}')).toEqual([
      "+  {",
      '+ "name" "x", name',
      '+ "pay" { pay',
      '- "amount" 1, pay.amount',
      '- "shoe" 2 ?',
      "+  }",
      "+  }",
    ]);
  });

  it("tells duplicates and dropped items apart by what they are", () => {
    expect(lines('[{"name":1},5,{"name":2}]', '[{"name":1},{"name":2}]')).toContain("-  5,");
    const [, first, second] = lines('{"name":{"a":1},"name":2}', '{"name":2}');
    expect([first?.[0], second?.[0]]).toEqual(["-", "-"]);
  });

  it("finds members of maps, and records where they stand", () => {
    const found = lines('{"data":[{"balances":{"sick":{"days":3}}}],"meta":1}', '{"data":[{}]}', "/data");
    expect(found).toContain('- "days" 3 balances.*.days');
    expect(found).toContain('- "meta" 1');
  });

  it("strikes out the object of a hidden type, and not its neighbour of another", () => {
    const mixed = treeOf([
      { path: "included", type: "array", discriminator: "type" },
      { path: "included.people.name", type: "string" },
      { path: "included.pets.name", type: "string" },
    ]);
    const sent = '{"included":[{"type":"pets","name":1},{"name":2,"type":"people"},{"type":"x"}]}';
    const found = reveal(parseJson(sent), parseJson('{"included":[{"name":2,"type":"people"}]}'), {
      records: "",
      tree: mixed,
    });
    const names = found.filter(({ name }) => name === '"name"');
    expect(names.map(({ shown, field }) => [shown, field?.path])).toEqual([
      [false, "included.pets.name"],
      [true, "included.people.name"],
    ]);
  });

  it("takes as many records as are wanted", () => {
    expect(lines('[{"name":1},{"name":2}]', "[{},{}]", "", 1).join()).not.toContain(" 2");
  });
});
