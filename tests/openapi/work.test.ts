/** Small documents that unfold without end: the import looks at so much of them and no more, and says so. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { importWithin } from "../../pkg/openapi/import.ts";
import { type Imported, importOpenApi, OpenApiError } from "../../pkg/openapi/index.ts";
import { MAX_VISITS } from "../../pkg/openapi/limits.ts";
import { Visits } from "../../pkg/openapi/visits.ts";
import { DOCUMENT, PATHS, RECURSIVE } from "./arbitrary.ts";
import { withCallCounts } from "./calls.ts";
import { allGrants, withCatalog, withKey } from "./engine.ts";
import { lost, unreachable } from "./operations.ts";
import { assertFor } from "./seeds.ts";

/** Few enough that many documents have more. */
const FEW = 5_000;
/** The most calls of the importer's functions for a visit or a character. */
const CALLS = 50;

const answer = (schema: object) => ({ 200: { content: { "application/json": { schema } } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const document = (paths: object, schemas: object = {}, more: object = {}) =>
  JSON.stringify({ openapi: "3.1.0", paths, components: { schemas }, ...more });
const stops = ({ report }: Imported) =>
  report.filter(({ pointer, message }) => pointer === "" && message.includes("where the import stops"));

/** `undefined` where nothing can be a route. */
function within(text: string, visits: Visits): Imported | undefined {
  try {
    return importWithin(text, visits);
  } catch (error) {
    if (error instanceof OpenApiError && error.code === "no_routes") return undefined;
    throw error;
  }
}

/** Two schemas composed of each other: joined with a schema of its own at every level, the same one is never met again. */
const UNFOLDING = {
  Team: { allOf: [{ anyOf: [ref("Person")] }] },
  Person: {
    title: "Person",
    patternProperties: {
      "^lead": { anyOf: [{ const: 0 }], additionalProperties: ref("Team") },
      "^pay": { else: ref("Team") },
    },
    allOf: [{ enum: [{}] }],
  },
};

test("a document that unfolds without end is imported up to the limit, and the report says so", () => {
  const text = document(
    { "/first": { get: { responses: answer({ properties: { id: {}, person: ref("Person") } }) } } },
    UNFOLDING,
  );
  const result = importOpenApi(text);
  expect(stops(result)).toHaveLength(1);
  expect(stops(result)[0]?.message).toContain(`${MAX_VISITS} members`);
  expect(result.catalog.endpoints[0]?.routes).toEqual({ read: ["GET /first"] });
  withCatalog(result.catalog, () => {});
});

test("whatever schemas unfold to, the work is bounded, and the report says where it ended", async () => {
  await withCallCounts((calls) =>
    assertFor(
      "bounded work",
      fc.asyncProperty(RECURSIVE, async (written) => {
        const text = JSON.stringify(written);
        const visits = new Visits(FEW);
        const done = await calls(() => importWithin(text, visits));
        expect(visits.made).toBeLessThanOrEqual(FEW);
        expect(done.calls).toBeLessThanOrEqual(CALLS * (FEW + text.length));
        expect(stops(done.result)).toHaveLength(visits.areSpent ? 1 : 0);
        withCatalog(done.result.catalog, () => {});
      }),
      250,
    ),
  );
});

test("wherever the import stops, the catalog compiles, no operation is lost and none left out can be called", async () => {
  const text = fc.oneof(DOCUMENT, PATHS, RECURSIVE).map((written) => JSON.stringify(written));
  await assertFor(
    "stopped anywhere",
    fc.property(text, fc.integer({ min: 0, max: 400 }), (text, most) => {
      const visits = new Visits(most);
      const result = within(text, visits);
      if (result === undefined) return;
      expect(stops(result)).toHaveLength(visits.areSpent ? 1 : 0);
      expect(lost(JSON.parse(text), result)).toEqual([]);
      const elsewhere = result.report.flatMap(({ pointer, message }) =>
        message.includes("server of its own") ? [pointer] : [],
      );
      withCatalog(result.catalog, (handle) =>
        withKey(handle, allGrants(result.catalog), (call) => {
          for (const { method, path, pointer } of unreachable(JSON.parse(text), result)) {
            if (elsewhere.includes(pointer) || /[?#]/.test(path)) continue;
            const concrete = `${result.catalog.basePath ?? ""}${path.replace(/\{[^{}]*\}/g, "41")}`;
            expect(call(method.toUpperCase(), concrete).outcome, `${method} ${concrete}`).toBe("deny");
          }
        }),
      );
    }),
    250,
  );
});

test("wherever the import stops, a field whose parts it did not come to is sensitive", () => {
  const properties = Object.fromEntries(many(40, (index) => [`part${index}`, ref("Part")]));
  const text = document(
    { "/x": { get: { responses: answer({ properties }) } } },
    {
      Part: { properties: { name: { type: "string" }, more: { properties: { note: { type: "string" } } } } },
    },
  );
  const fieldsOf = (visits: Visits) => within(text, visits)?.catalog.endpoints[0]?.fields ?? [];
  const all = new Visits(MAX_VISITS);
  expect(fieldsOf(all).some(({ sensitive }) => sensitive)).toBe(false);
  let partly = 0;
  for (let most = 0; most < all.made; most += 7) {
    const fields = fieldsOf(new Visits(most));
    const known = new Set(fields.map(({ path }) => path));
    const closed = fields.filter(
      ({ path, type }) => type !== "string" && !known.has(`${path}.${below(path)}`),
    );
    expect(closed.every(({ sensitive }) => sensitive)).toBe(true);
    if (closed.length > 0 && closed.length < 40) partly += 1;
  }
  expect(partly).toBeGreaterThan(0);
});

function below(path: string): string {
  return path.endsWith(".more") ? "note" : "name";
}

const circle: object = { type: "object", properties: { meta: ref("Circle"), total: { type: "integer" } } };
const record = { properties: { id: { type: "integer" } } };
const get = (schema: object) => ({ get: { responses: answer(schema) } });
const long = "x".repeat(400_000);
const nested = { example: [{}, {}, {}], type: "array" };
const lists = many(7, () => 0).reduce<object>(
  (inner) => ({ ...nested, items: { properties: { list: inner } } }),
  { ...nested, items: { properties: Object.fromEntries(many(300, (index) => [`f${index}`, {}])) } },
);

test.each([
  [
    "counts in a circle",
    document(
      { "/x": get({ properties: { data: { type: "array", items: record }, meta: circle } }) },
      { Circle: circle },
    ),
  ],
  [
    "one schema of many parts",
    document({ "/x": get({ allOf: many(20_000, () => ({ properties: { id: { type: "string" } } })) }) }),
  ],
  [
    "one schema of many choices",
    document({ "/x": get({ oneOf: many(20_000, (index) => ({ properties: { id: { const: index } } })) }) }),
  ],
  [
    "many members that may hold the records",
    document({
      "/x": get({ properties: Object.fromEntries(many(10_000, (index) => [`m${index}`, record])) }),
    }),
  ],
  ["examples in examples", document({ "/x": get({ properties: { list: lists } }) })],
  [
    "a very long name",
    document({
      "/x": get({
        properties: { [long]: { properties: Object.fromEntries(many(900, (index) => [`m${index}`, {}])) } },
      }),
    }),
  ],
  [
    "notes under a very long path",
    document({ [`/${long}`]: { get: { parameters: many(5_000, () => ({})) } }, "/x": get(record) }),
  ],
  [
    "parameters of one description under many paths",
    document(
      {
        "/x": get(record),
        ...Object.fromEntries(many(2_000, (index) => [`/x${index}`, { $ref: "#/components/pathItems/P" }])),
      },
      {},
      {},
    ).replace(
      '"components":{',
      `"components":{"pathItems":${JSON.stringify({ P: { ...get(record), parameters: many(2_000, (index) => ({ name: `p${index}`, in: "header" })) } })},`,
    ),
  ],
  [
    "a path of many parameters of one name",
    document({ "/x": get(record), [`${"/{a}".repeat(100_000)}`]: get(record) }),
  ],
  [
    "many routes",
    document({
      "/z": get(record),
      ...Object.fromEntries(
        many(6_000, (index) => [`/${index % 2 ? `{x}/u${index}` : `t${index}/{x}`}`, get(record)]),
      ),
    }),
  ],
  [
    "a server with much in its place",
    document(
      { "/x": get(record) },
      {},
      { servers: [{ url: "{a}".repeat(100_000), variables: { a: { default: long } } }] },
    ),
  ],
  [
    "a server of slashes",
    document({ "/x": get(record) }, {}, { servers: [{ url: `${"/".repeat(400_000)}x` }] }),
  ],
  [
    "a default that is no text",
    document(
      { "/x": get(record) },
      {},
      { servers: [{ url: "/{a}", variables: { a: { default: { toString: 1 } } } }] },
    ),
  ],
])("%s: bounded work, and a catalog that compiles", async (_, text) => {
  await withCallCounts(async (calls) => {
    const visits = new Visits(MAX_VISITS);
    const done = await calls(() => importWithin(text, visits));
    expect(done.calls).toBeLessThanOrEqual(CALLS * (visits.made + text.length));
    expect(JSON.stringify(done.result).length).toBeLessThan(64 << 20);
    withCatalog(done.result.catalog, () => {});
  });
});
