/** OpenAPI Overlays: what their actions do, and that one without effect is said. */
import { expect, test } from "vitest";
import { importOpenApi, OpenApiError } from "../../pkg/openapi/index.ts";

const document = `
openapi: 3.0.3
info: {title: Staff}
paths:
  /people:
    get:
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: hidden, in: query, schema: {type: string}}
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Person'}}}}}
  /internal:
    get: {responses: {'200': {description: ''}}}
components:
  schemas:
    Person: {properties: {id: {type: integer}, code: {type: string}, secretary: {type: string}}}
`;
const overlay = (...actions: object[]) =>
  JSON.stringify({ overlay: "1.0.0", info: { title: "Ours", version: "1" }, actions });
const fieldsOf = (...overlays: string[]) =>
  importOpenApi(document, { overlays }).catalog.endpoints[0]?.fields?.map(({ path, sensitive }) => [
    path,
    sensitive === true,
  ]);

test("update merges objects and adds to lists", () => {
  const marked = overlay(
    { target: "$.components.schemas.Person.properties.code", update: { "x-sensitive-data": true } },
    { target: "$.components.schemas.Person", update: { properties: { iban: { type: "string" } } } },
    {
      target: "$.paths['/people'].get.parameters",
      update: { name: "limit", in: "query", schema: { type: "integer" } },
    },
  );
  expect(fieldsOf(marked)).toEqual([
    ["id", false],
    ["code", true],
    ["secretary", false],
    ["iban", true],
  ]);
  const { catalog } = importOpenApi(document, { overlays: [marked] });
  expect(catalog.endpoints[0]?.query).toEqual({ page: "free", limit: "free" });
});

test("remove takes out all that match, whatever their order", () => {
  const { catalog } = importOpenApi(document, {
    overlays: [
      overlay(
        { target: "$.paths['/people'].get.parameters[*]", remove: true },
        { target: "$.paths['/internal']", remove: true },
      ),
    ],
  });
  expect(catalog.endpoints).toHaveLength(1);
  expect(catalog.endpoints[0]?.query).toBeUndefined();
});

test("copy and several overlays, one after the other", () => {
  const first = overlay({ target: "$.components.schemas.Person.properties", update: { again: {} } });
  const second = JSON.stringify({
    overlay: "1.1.0",
    actions: [
      {
        target: "$.components.schemas.Person.properties.again",
        copy: "$.components.schemas.Person.properties.id",
      },
    ],
  });
  const { catalog } = importOpenApi(document, { overlays: [first, second] });
  expect(catalog.endpoints[0]?.fields?.at(-1)).toEqual({ path: "again", type: "integer" });
});

test("names such as __proto__ are names as any other", () => {
  const actions =
    '[{"target":"$.components.schemas.Person.properties","update":{"__proto__":{"type":"string"}}}]';
  expect(fieldsOf(`{"overlay":"1.0.0","actions":${actions}}`)?.at(-1)).toEqual(["__proto__", false]);
});

test("an action that matches nothing is an error in the report", () => {
  const { report } = importOpenApi(document, {
    overlays: [overlay({ target: "$.paths['/gone']", remove: true })],
  });
  expect(report[0]).toMatchObject({ level: "error", message: expect.stringContaining("matches nothing") });
});

test.each([
  ["no overlay", "{}"],
  ["another version", '{"overlay":"2.0.0","actions":[]}'],
  ["no actions", '{"overlay":"1.0.0"}'],
  ["an action without a target", '{"overlay":"1.0.0","actions":[{"remove":true}]}'],
  ["a target that is no JSONPath", '{"overlay":"1.0.0","actions":[{"target":"paths","remove":true}]}'],
  ["nothing left", '{"overlay":"1.0.0","actions":[{"target":"$","update":[]}]}'],
])("%s: nothing is imported", (_, text) => {
  expect(() => importOpenApi(document, { overlays: [text] })).toThrow(OpenApiError);
});
