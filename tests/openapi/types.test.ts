/** Objects of several types: fields by type where a document tells types without doubt, united fields elsewhere. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { changesOf } from "../../pkg/cli/catalog-changes.ts";
import { firstGrants } from "../../pkg/cli/scaffold/first-grants.ts";
import { Catalog } from "../../pkg/entries/node.ts";
import { type EndpointDocument, type Imported, importOpenApi } from "../../pkg/openapi/index.ts";
import { withCatalog } from "./engine.ts";

type Schema = Record<string, unknown>;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const string = { type: "string" };
const object = (properties: Schema, ...required: string[]) => ({ type: "object", properties, required });
const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
const listOf = (items: Schema) => ({ type: "array", items });

function imported(schema: Schema, schemas: Schema = {}, more: Schema = {}): Imported {
  const get = { responses: { 200: { description: "", ...json(schema) } } };
  const paths = { "/things": { get: { ...get, ...more }, ...(more.beside as object | undefined) } };
  const document = { openapi: "3.1.0", info: { title: "Test" }, paths, components: { schemas } };
  const result = importOpenApi(JSON.stringify(document));
  withCatalog(result.catalog, (_, warnings) => {
    expect(warnings.filter(({ code }) => code !== "no_identity" && code !== "no_sample")).toEqual([]);
  });
  return result;
}

function first({ catalog }: Imported): EndpointDocument {
  const [endpoint] = catalog.endpoints;
  if (endpoint === undefined) throw new Error("no endpoint");
  return endpoint;
}

const pathsOf = (result: Imported) => (first(result).fields ?? []).map(({ path }) => path);
const typedOf = (result: Imported) => {
  const { discriminator, fields = [] } = first(result);
  const below = fields.flatMap((field) => (field.discriminator ? [[field.path, field.discriminator]] : []));
  return Object.fromEntries([...(discriminator ? [["", discriminator]] : []), ...below]);
};
const reportOf = ({ report }: Imported) => report.map(({ message }) => message).join("\n");

const CAT = object({ kind: string, name: string, ssn: string }, "kind");
const DOG = object({ kind: string, name: string, owner: object({ email: string }) }, "kind");
const PETS = { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } };
const SCHEMAS = { Cat: CAT, Dog: DOG };

describe("a schema with `discriminator`", () => {
  test("of records has fields by the names of its schemas", () => {
    const result = imported(listOf(PETS), SCHEMAS);
    expect(typedOf(result)).toEqual({ "": "kind" });
    expect(pathsOf(result)).toEqual([
      ...["Cat", "Cat.name", "Cat.ssn"],
      ...["Dog", "Dog.name", "Dog.owner", "Dog.owner.email"],
    ]);
    expect(first(result).fields).toContainEqual({ path: "Cat.ssn", type: "string", sensitive: true });
    expect(reportOf(result)).toContain("`kind` tells the types of the records: `Cat`, `Dog`");
  });

  test("has fields by the values of `mapping`, names that need it in backticks", () => {
    const mapping = { "cat.v1": "Cat", "cat.v2": "#/components/schemas/Cat", "*": "Dog" };
    const pets = { ...PETS, discriminator: { propertyName: "kind", mapping } };
    const result = imported(listOf(object({ id: string, pets: listOf(pets) })), SCHEMAS);
    expect(typedOf(result)).toEqual({ pets: "kind" });
    expect(pathsOf(result)).toEqual(
      expect.arrayContaining(["id", "pets.`cat.v1`.ssn", "pets.`cat.v2`.name"]),
    );
    expect(pathsOf(result)).toContain("pets.`*`.owner.email");
  });

  test("gives each type what is beside its alternatives", () => {
    const result = imported(listOf({ ...PETS, ...object({ id: string }) }), SCHEMAS);
    expect(pathsOf(result)).toEqual(expect.arrayContaining(["Cat.id", "Cat.name", "Dog.id"]));
  });

  test("that others inherit from has their fields, each with its own", () => {
    const heir = (properties: Schema) => ({ allOf: [ref("Pet"), object(properties)] });
    const pet = { ...object({ kind: string, id: string }, "kind"), discriminator: { propertyName: "kind" } };
    const schemas = { Pet: pet, Cat: heir({ ssn: string }), Dog: heir({ bark: string }) };
    const paths = ["Cat", "Cat.ssn", "Cat.id", "Dog", "Dog.bark", "Dog.id"];
    expect(pathsOf(imported(listOf(ref("Pet")), schemas)).toSorted()).toEqual(paths.toSorted());
    expect(pathsOf(imported(listOf(ref("Dog")), schemas)).toSorted()).toEqual(["bark", "id", "kind"]);
  });
});

const resource = (type: string, attributes: Schema) =>
  object(
    { type: { type: "string", enum: [type] }, id: string, attributes: object(attributes) },
    "type",
    "id",
  );
const INCLUDED = listOf({
  anyOf: [resource("people", { name: string, email: string }), resource("notes", { body: string })],
});

describe("alternatives without the word", () => {
  test("are told by a member that all require, each with one value of its own", () => {
    const result = imported({ ...object({ data: listOf(object({ id: string, included: INCLUDED })) }) });
    expect(typedOf(result)).toEqual({ included: "type" });
    expect(pathsOf(result)).toContain("included.people.attributes.email");
    expect(pathsOf(result)).not.toContain("included.notes.attributes.email");
    expect(pathsOf(result).some((path) => path.endsWith(".type"))).toBe(false);
  });

  test.each([
    ["the same value", [resource("a", { x: string }), resource("a", { y: string })]],
    ["no value", [resource("a", { x: string }), object({ type: string, y: string }, "type")]],
    ["no object", [resource("a", { x: string }), resource("b", { y: string }), string]],
    ["any names", [resource("a", {}), { ...resource("b", {}), additionalProperties: string }]],
    ["no need of it", [resource("a", {}), { ...resource("b", {}), required: [] }]],
  ])("of which some have %s are united", (_, oneOf) => {
    expect(typedOf(imported(listOf(object({ id: string, of: { oneOf } }))))).toEqual({});
  });
});

describe("types that are not clear", () => {
  test.each([
    [
      "two alternatives have the same `kind`",
      { mapping: { a: "Cat" } },
      { Cat: CAT, Dog: object({ kind: { const: "a" } }) },
    ],
    ["an alternative has no `kind`", {}, { Cat: CAT, Dog: object({ name: string }) }],
    ["an alternative is no object", {}, { Cat: CAT, Dog: string }],
    [
      "`mapping` names a value",
      { mapping: { a: "Cat" } },
      { Cat: object({ kind: { const: "b" } }), Dog: DOG },
    ],
  ])("since %s: the fields are united, and the report says why", (why, more, schemas) => {
    const pets = { ...PETS, discriminator: { propertyName: "kind", ...more } };
    const result = imported(listOf(object({ id: string, pet: pets })), schemas);
    expect(typedOf(result)).toEqual({});
    expect(reportOf(result)).toContain(why);
  });

  test("since a value of the base has no schema", () => {
    const base = object({ kind: { enum: ["Cat", "Dog", "Cow"] } });
    const result = imported(listOf({ ...PETS, ...base }), SCHEMAS);
    expect(typedOf(result)).toEqual({});
    expect(reportOf(result)).toContain("no schema is that of the type `Cow`");
  });

  test("since there is no room for the fields of each: they are united as far as they fit", () => {
    const wide = (prefix: string) =>
      object(
        {
          kind: { const: prefix },
          ...Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`m${index}`, string])),
        },
        "kind",
      );
    const result = imported(listOf({ oneOf: ["a", "b", "c", "d"].map(wide) }));
    expect(typedOf(result)).toEqual({});
    expect(pathsOf(result)).toHaveLength(301);
    expect(reportOf(result)).toContain("there is no room");
  });

  test("since requests have another shape", () => {
    const post = { requestBody: json(object({ name: string })), responses: { 201: { description: "" } } };
    const result = imported(listOf(PETS), SCHEMAS, { beside: { post } });
    expect(typedOf(result)).toEqual({});
    expect(reportOf(result)).toContain("another schema of it has no constant `kind`");
  });

  test("since members of any name are beside them", () => {
    const record = { ...object({ pet: PETS }), additionalProperties: string };
    expect(typedOf(imported(listOf(object({ id: string, of: record })), SCHEMAS))).toEqual({});
  });
});

test("a type within a type has united fields", () => {
  const inner = { oneOf: [resource("a", {}), resource("b", {})], allOf: [object({ sub: string })] };
  const result = imported(
    listOf({ oneOf: [ref("Cat"), { ...inner, ...object({ kind: { const: "x" } }, "kind") }] }),
    {
      Cat: object({ kind: { const: "cat" } }, "kind"),
    },
  );
  expect(typedOf(result)).toEqual({ "": "kind" });
  expect(pathsOf(result)).toEqual(expect.arrayContaining(["x.sub", "x.type", "x.attributes"]));
});

test("what writes says the types of requests, too, and the identity begins with types", () => {
  const post = { requestBody: json(PETS), responses: { 201: { description: "", ...json(PETS) } } };
  const schemas = {
    Cat: object({ kind: string, id: string }, "kind", "id"),
    Dog: object({ kind: string, id: string, bark: string }),
  };
  const result = imported(listOf(PETS), schemas, { beside: { post } });
  expect(first(result)).toMatchObject({ discriminator: "kind", identity: ["Cat.id", "Dog.id"] });
  expect(first(result).fields?.some(({ required, readOnly }) => required || readOnly)).toBe(false);
});

test("parameters are listed as without types, and name a declared field", () => {
  const parameters = ["name", "owner_email", "sort", "page"].map((name) => ({
    name,
    in: "query",
    schema: string,
  }));
  const { query } = first(imported(listOf(PETS), SCHEMAS, { parameters }));
  expect(query).toEqual({
    name: { field: "Cat.name" },
    owner_email: { field: "Dog.owner.email" },
    sort: "field-list",
    page: "free",
  });
  const said = [{ name: "name", in: "query", schema: string, "x-fieldgate-query": "field-name" }];
  expect(first(imported(listOf(PETS), SCHEMAS, { parameters: said })).query).toEqual({
    name: { field: "Cat.name" },
  });
});

test("the sample shows a record of each type, as the examples have it", () => {
  const example = [
    { kind: "Dog", name: "Rex" },
    { kind: "Cow", name: "Erna" },
  ];
  const { sample } = first(imported({ ...listOf(PETS), example }, SCHEMAS));
  expect(sample).toEqual([
    { kind: "Cat", name: "Name", ssn: "Ssn" },
    { kind: "Dog", name: "Rex", owner: { email: "person@example.com" } },
  ]);
});

test("a first key reads telling fields of types", () => {
  const { catalog } = imported(listOf(PETS), SCHEMAS);
  expect(firstGrants(JSON.stringify(catalog))).toEqual({
    things: { actions: ["read"], fields: expect.arrayContaining(["Cat.name", "Dog.name"]) },
  });
});

test("a newer import that tells types is shown as a change", () => {
  const record = (pet: Schema) => imported(listOf(object({ id: string, pet })), SCHEMAS).catalog;
  const { discriminator: _, ...united } = PETS;
  const changes = changesOf(record(united), record(PETS)).map(({ kind, what }) => `${kind} ${what}`);
  expect(changes).toEqual(
    expect.arrayContaining([
      "sensitive new field pet.Cat.ssn (string)",
      "removed field pet.ssn",
      "changed field pet is object of types told by kind, it was object",
    ]),
  );
});

const CANARY = "canary-7f3a";
const FIGMA = createRequire(import.meta.url).resolve("@figma/rest-api-spec/openapi/openapi.yaml");

test("a key sees in a mixed list what it has of each type, and nothing of another", () => {
  const { catalog } = importOpenApi(readFileSync(FIGMA, "utf8"));
  const entity = "meta.activity_logs.entity";
  const fields = ["user.name", "file.key"].map((field) => `${entity}.${field}`);
  const grants = Catalog.parse(catalog).grants({ "v1-activity-logs": { actions: ["read"], fields } });
  const decision = grants.decide({ method: "GET", path: "/v1/activity_logs" });
  if (decision.outcome === "deny") throw new Error(decision.reason.code);
  const entities = [
    { type: "user", id: CANARY, name: "Ada", email: CANARY, key: CANARY },
    { type: "file", key: "k1", name: CANARY },
    { name: CANARY, key: CANARY, type: "project" },
    { name: CANARY, key: CANARY },
  ];
  const body = { meta: { activity_logs: entities.map((entity) => ({ entity })) } };
  const answer = new TextDecoder().decode(decision.project(new TextEncoder().encode(JSON.stringify(body))));
  expect(answer).not.toContain(CANARY);
  const shown = [{ type: "user", name: "Ada" }, { type: "file", key: "k1" }, {}, {}];
  expect(JSON.parse(answer)).toEqual({ meta: { activity_logs: shown.map((entity) => ({ entity })) } });
});
