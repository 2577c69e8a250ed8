/**
 * JSON Patch by keys with a field list. The engine judges, `rfc6902` applies: what it changes must be what was judged.
 */
import { Catalog } from "fieldgate";
import { applyPatch, type Operation } from "rfc6902";
import { describe, expect, it } from "vitest";

const FIELDS = [
  "id",
  "name",
  "department.name",
  "contact",
  "tags.label",
  "balances.*.days",
  "notes",
  "profile",
] as const;

const catalog = Catalog.parse({
  name: "HR",
  endpoints: [
    {
      id: "people",
      title: "People",
      routes: { read: ["GET /people"], update: ["PATCH /people/{id}"] },
      params: { id: "integer" },
      identity: ["id"],
      fields: [
        { path: "id", type: "integer", readOnly: true },
        { path: "name", type: "string" },
        { path: "salary", type: "number", sensitive: true },
        { path: "department.name", type: "string" },
        { path: "department.head", type: "string" },
        { path: "contact", type: "object" },
        { path: "tags", type: "array" },
        { path: "tags.label", type: "string" },
        { path: "tags.secret", type: "string" },
        { path: "balances", type: "map" },
        { path: "balances.*.days", type: "number" },
        { path: "balances.*.taken", type: "number" },
        { path: "notes", type: "array" },
        { path: "profile.motto", type: "string" },
        { path: "profile.badge", type: "string", readOnly: true },
      ],
    },
  ],
});

type Person = ReturnType<typeof person>;
const person = () => ({
  id: 7,
  name: "Ada",
  salary: 4711,
  department: { name: "R&D", head: "Grace" },
  contact: { email: "ada@example.com", phones: ["1", "2"] },
  tags: [
    { label: "new", secret: "a" },
    { label: "old", secret: "b" },
  ],
  balances: { vacation: { days: 3, taken: 1 }, sick: { days: 0, taken: 9 } },
  notes: [{ text: "hello" }, "plain"],
  profile: { motto: "first", badge: "gold" },
});

/** What the key cannot write, written without the engine's notions. */
function hidden(document: Person): unknown {
  const { name: _, contact: __, notes: ___, department, tags, balances, profile, ...rest } = document;
  const without = (member: string, object: unknown): unknown =>
    object instanceof Object
      ? Object.fromEntries(Object.entries(object).filter(([own]) => own !== member))
      : object;
  return {
    rest,
    department: without("name", department),
    tags: tags.map((tag) => without("label", tag)),
    balances: Object.entries(balances).map(([kind, balance]) => [kind, without("days", balance)]),
    // Granted whole, but for what is read-only.
    badge: profile.badge,
  };
}

function verdictOf(patch: unknown, actions: ("read" | "update")[] = ["read", "update"]) {
  const grants = catalog.grants({ people: { actions, fields: [...FIELDS] } });
  const decision = grants.decide({ method: "PATCH", path: "/people/7" });
  if (decision.outcome === "deny") throw new Error(decision.reason.code);
  return decision.checkPatch(typeof patch === "string" ? patch : JSON.stringify(patch));
}

describe("what may be patched", () => {
  it.each<[string, object]>([
    ["a field", { op: "replace", path: "/name", value: "Zoë" }],
    ["a nested field", { op: "add", path: "/department/name", value: "IT" }],
    ["an escaped name in a field granted whole", { op: "add", path: "/contact/a~1b~0c", value: 1 }],
    ["a field granted whole", { op: "remove", path: "/contact" }],
    ["below a field granted whole", { op: "replace", path: "/contact/phones/0", value: "3" }],
    ["the end of an array granted whole", { op: "add", path: "/notes/-", value: "new" }],
    ["a field of an item", { op: "replace", path: "/tags/1/label", value: "x" }],
    ["a field of a map's member", { op: "replace", path: "/balances/sick/days", value: 1 }],
    ["a test of a field", { op: "test", path: "/name", value: "Ada" }],
    ["a test of a read-only field", { op: "test", path: "/id", value: 7 }],
    ["a copy of a read-only field", { op: "copy", from: "/id", path: "/contact/id" }],
    ["a test of a field with read-only parts", { op: "test", path: "/profile", value: {} }],
    ["a move", { op: "move", from: "/contact/email", path: "/name" }],
  ])("%s", (_, operation) => {
    expect(verdictOf([operation])).toEqual({ verdict: "pass" });
  });

  it("nothing at all", () => {
    expect(verdictOf([])).toEqual({ verdict: "pass" });
  });
});

describe("what is refused", () => {
  it.each<[string, object, object]>([
    ["a hidden field", { op: "replace", path: "/salary", value: 1 }, { fields: ["salary"] }],
    ["a hidden nested field", { op: "remove", path: "/department/head" }, { fields: ["department.head"] }],
    [
      "a field granted in part",
      { op: "replace", path: "/department", value: {} },
      { replaces: ["department"] },
    ],
    ["an array granted in part", { op: "remove", path: "/tags" }, { replaces: ["tags"] }],
    ["an item granted in part", { op: "remove", path: "/tags/0" }, { replaces: ["tags"] }],
    ["another item", { op: "add", path: "/tags/-", value: { label: "x" } }, { replaces: ["tags"] }],
    ["an index into an item", { op: "add", path: "/tags/0/0/label", value: 1 }, { fields: ["tags"] }],
    [
      "an index into an object",
      { op: "add", path: "/department/0/name", value: 1 },
      { fields: ["department"] },
    ],
    ["an index into a map", { op: "add", path: "/balances/0/days", value: 1 }, { fields: ["balances"] }],
    ["a map's member", { op: "remove", path: "/balances/sick" }, { replaces: ["balances.sick"] }],
    ["the document", { op: "replace", path: "", value: {} }, { replaces: [""] }],
    ["a read-only field", { op: "replace", path: "/id", value: 1 }, { readOnly: ["id"] }],
    ["read-only parts", { op: "replace", path: "/profile", value: {} }, { readOnly: ["profile"] }],
    ["a read-only part", { op: "remove", path: "/profile/badge" }, { readOnly: ["profile.badge"] }],
    ["a test of a hidden field", { op: "test", path: "/salary", value: 4711 }, { fields: ["salary"] }],
    ["a test of a part", { op: "test", path: "/department", value: {} }, { replaces: ["department"] }],
    ["a copy of a hidden field", { op: "copy", from: "/salary", path: "/name" }, { fields: ["salary"] }],
    ["a copy of everything", { op: "copy", from: "", path: "/contact/all" }, { replaces: [""] }],
    ["a copy of a part", { op: "copy", from: "/tags/0", path: "/name" }, { replaces: ["tags"] }],
    ["a move of a read-only field", { op: "move", from: "/id", path: "/name" }, { readOnly: ["id"] }],
    ["another case", { op: "replace", path: "/Name", value: 1 }, { fields: ["Name"] }],
    ["a prototype", { op: "add", path: "/contact/__proto__/salary", value: 1 }, {}],
    ["a constructor", { op: "add", path: "/contact/constructor/prototype/salary", value: 1 }, {}],
  ])("%s", (_, operation, faults) => {
    expect(verdictOf([operation])).toMatchObject({ verdict: "refused", ...faults });
    expect(verdictOf([{ op: "test", path: "/name", value: "Ada" }, operation])).toMatchObject(faults);
  });

  it("a key that does not read may neither test nor copy, because the outcome would tell it what is there", () => {
    for (const operation of [
      { op: "test", path: "/name", value: "Ada" },
      { op: "copy", from: "/name", path: "/contact/x" },
      { op: "move", from: "/name", path: "/contact/x" },
    ])
      expect(verdictOf([operation], ["update"])).toMatchObject({ verdict: "refused" });
    const replace = { op: "replace", path: "/name", value: "Zoë" };
    expect(verdictOf([replace], ["update"])).toEqual({ verdict: "pass" });
  });

  it.each<[string, unknown]>([
    ["no array", { op: "remove", path: "/name" }],
    ["no operation", ["remove"]],
    ["an unknown operation", [{ op: "Replace", path: "/name", value: 1 }]],
    ["an unknown member", [{ op: "remove", path: "/name", Path: "/salary" }]],
    ["a path twice", '[{"op":"remove","path":"/name","path":"/salary"}]'],
    ["a path twice, escaped", '[{"op":"remove","path":"/name","p\\u0061th":"/salary"}]'],
    ["no path", [{ op: "remove" }]],
    ["a path without a slash", [{ op: "remove", path: "name" }]],
    ["a path with a bad escape", [{ op: "remove", path: "/name~2" }]],
    ["a path that is no text", [{ op: "remove", path: ["name"] }]],
    ["no value", [{ op: "add", path: "/name" }]],
    ["no source", [{ op: "move", path: "/name" }]],
    ["a source that nothing needs", [{ op: "remove", path: "/name", from: "/salary" }]],
    ["more than 64 KiB", [{ op: "add", path: "/name", value: "x".repeat(65_536) }]],
  ])("what is no patch: %s", (_, patch) => {
    expect(verdictOf(patch)).toMatchObject({ verdict: "invalid_json", code: "no_patch" });
  });
});

/** Mulberry32: a small generator with a seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const TOKENS = [
  ...["id", "name", "salary", "department", "head", "contact", "email", "phones", "tags", "label", "secret"],
  ...["balances", "vacation", "sick", "days", "taken", "notes", "text", "profile", "motto", "badge"],
  ...["0", "1", "2", "-", "00", "", "*", "__proto__", "constructor", "length"],
];
const OPS = ["add", "remove", "replace", "move", "copy", "test"];

it("a patch that passes changes granted fields only, in ten thousand patches", () => {
  const seed = 13;
  const random = randomOf(seed);
  const oneOf = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const places = pointersOf(person());
  /** Mostly a place that there is, sometimes any. */
  const pointer = () =>
    random(4) > 0 ? oneOf(places) : ["", ...Array.from({ length: random(4) }, () => oneOf(TOKENS))].join("/");
  const operation = (): Operation => {
    const op = oneOf(OPS);
    const from = op === "move" || op === "copy" ? { from: pointer() } : {};
    const value =
      op === "remove" || "from" in from ? {} : { value: oneOf([1, "x", null, { label: "y" }, []]) };
    return { op, path: pointer(), ...from, ...value } as Operation;
  };
  let applied = 0;
  for (let round = 0; round < 10_000; round += 1) {
    const patch = Array.from({ length: 1 + random(3) }, operation);
    if (verdictOf(patch).verdict !== "pass") continue;
    const document = person();
    applied += isApplied(document, patch) ? 1 : 0;
    expect(hidden(document), `seed ${seed}: ${JSON.stringify(patch)}`).toEqual(hidden(person()));
  }
  expect(applied).toBeGreaterThan(500);
});

/** An engine that stops at a fault has applied what comes before it. */
function isApplied(document: object, patch: Operation[]): boolean {
  try {
    return applyPatch(document, patch).every((fault) => fault === null);
  } catch {
    return false;
  }
}

function pointersOf(value: unknown, above = ""): string[] {
  const below = value instanceof Object ? Object.entries(value) : [];
  return [above, ...below.flatMap(([name, member]) => pointersOf(member, `${above}/${name}`))];
}
