/** The importer's copies of the engine's limits, and documents beyond them. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RESERVED, RESERVED_BEGINNINGS } from "../../pkg/openapi/headers.ts";
import { importOpenApi } from "../../pkg/openapi/index.ts";
import * as limits from "../../pkg/openapi/limits.ts";
import { withCatalog } from "./engine.ts";

test("the limits are the engine's", () => {
  const sources = ["catalog", "request"].flatMap((room) => {
    const folder = new URL(`../../src/${room}/`, import.meta.url);
    return readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
  });
  const engine = new Map(
    sources
      .flatMap((source) => [...source.matchAll(/pub const (MAX_\w+): usize = ([\d_]+)(?: << (\d+))?;/g)])
      .map(([, name = "", value = "", shift = "0"]) => [
        name,
        Number(value.replaceAll("_", "")) * 2 ** Number(shift),
      ]),
  );
  const {
    MAX_CATALOG_BYTES,
    MAX_ENDPOINTS,
    MAX_FIELDS,
    MAX_PATH_BYTES,
    MAX_PATH_SEGMENTS,
    MAX_QUERY_RULES,
    MAX_ROUTES,
  } = limits;
  const own = {
    MAX_CATALOG_BYTES,
    MAX_ENDPOINTS,
    MAX_FIELDS,
    MAX_PATH_BYTES,
    MAX_PATH_SEGMENTS,
    MAX_QUERY_RULES,
    MAX_ROUTES,
  };
  for (const [name, value] of Object.entries(own)) expect(engine.get(name), name).toBe(value);
});

test("the headers that the gate controls are the engine's", () => {
  const source = readFileSync(new URL("../../src/catalog/header_names.rs", import.meta.url), "utf8");
  const listed = (name: string) => {
    const [, list = ""] =
      new RegExp(`const ${name}: \\[&str; \\d+\\] = \\[(.*?)\\];`, "s").exec(source) ?? [];
    return [...list.matchAll(/"([^"]+)"/g)].map(([, text = ""]) => text);
  };
  expect([...RESERVED].toSorted()).toEqual(listed("RESERVED").toSorted());
  expect(RESERVED_BEGINNINGS.toSorted()).toEqual(listed("RESERVED_BEGINNINGS").toSorted());
});

const json = (schema: unknown) => ({ 200: { description: "", content: { "application/json": { schema } } } });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const document = (paths: object, schemas: object = {}) =>
  JSON.stringify({ openapi: "3.1.0", info: { title: "Large" }, paths, components: { schemas } });

test("more endpoints than a catalog has: the first stay, the others are reported", () => {
  const paths = Object.fromEntries(many(2_100, (index) => [`/r${index}`, { get: { responses: json({}) } }]));
  const { catalog, report } = importOpenApi(document(paths));
  expect(catalog.endpoints).toHaveLength(2_000);
  expect(report.filter(({ message }) => message.includes("at most 2000 endpoints"))).toHaveLength(100);
  withCatalog(catalog, () => {});
});

test("more fields and parameters than an endpoint has: the first stay, and it is reported", () => {
  const properties = Object.fromEntries(many(1_500, (index) => [`field${index}`, { type: "string" }]));
  const parameters = many(300, (index) => ({
    name: `field${index}`,
    in: "query",
    schema: { type: "string" },
  }));
  const { catalog, report } = importOpenApi(
    document({ "/x": { get: { parameters, responses: json({ properties }) } } }),
  );
  expect(catalog.endpoints[0]?.fields).toHaveLength(1_000);
  expect(Object.keys(catalog.endpoints[0]?.query ?? {})).toHaveLength(200);
  expect(report.map(({ message }) => message).join()).toMatch(/of 1500 fields only 1000.*only 200 of 300/);
  withCatalog(catalog, () => {});
});

test("a level too wide is granted with its parents, sensitive where something below is", () => {
  const inner = {
    type: "object",
    properties: Object.fromEntries(many(40, (index) => [`f${index}`, { type: "string" }])),
  };
  const secret = { type: "object", properties: { ...inner.properties, salary: { type: "number" } } };
  const properties = Object.fromEntries(many(40, (index) => [`part${index}`, index === 0 ? secret : inner]));
  const { catalog, report } = importOpenApi(document({ "/x": { get: { responses: json({ properties }) } } }));
  expect(catalog.endpoints[0]?.fields).toHaveLength(40);
  expect(catalog.endpoints[0]?.fields?.filter(({ sensitive }) => sensitive).map(({ path }) => path)).toEqual([
    "part0",
  ]);
  expect(report.map(({ message }) => message).join()).toContain("is not listed field by field");
});

test("a catalog too large for the engine loses its detail, not its routes", () => {
  const properties = Object.fromEntries(
    many(25, (index) => [
      `part${index}`,
      { properties: { id: {}, salary: { description: "x".repeat(150) }, c: {}, d: {}, e: {} } },
    ]),
  );
  const paths = Object.fromEntries(
    many(1_000, (index) => [`/r${index}`, { get: { responses: json({ $ref: "#/components/schemas/R" }) } }]),
  );
  const { catalog, report } = importOpenApi(document(paths, { R: { properties } }));
  expect(catalog.endpoints).toHaveLength(1_000);
  expect(report.some(({ message }) => message.includes("for the catalog's size"))).toBe(true);
  expect(catalog.endpoints[0]?.fields?.every(({ sensitive }) => sensitive)).toBe(true);
  withCatalog(catalog, () => {});
});

test("nesting without end does not exhaust the stack", () => {
  const deep = (levels: number, wrap: (inner: unknown) => unknown) => {
    let schema: unknown = { type: "string" };
    for (let level = 0; level < levels; level++) schema = wrap(schema);
    return schema;
  };
  const shapes = [
    deep(1_000, (inner) => ({ allOf: [inner] })),
    deep(1_000, (inner) => ({ type: "array", items: inner })),
    deep(1_000, (inner) => ({ properties: { a: inner } })),
    deep(1_000, (inner) => ({ properties: { data: inner } })),
  ];
  for (const schema of shapes) {
    const { catalog } = importOpenApi(document({ "/x": { get: { responses: json(schema) } } }));
    withCatalog(catalog, () => {});
  }
});
