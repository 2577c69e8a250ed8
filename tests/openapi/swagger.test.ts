/** Swagger 2.0: how it writes bodies and parameters, and that notes lead to where it wrote them. */
import { expect, test } from "vitest";
import { importOpenApi } from "../../pkg/openapi/index.ts";
import { withCatalog } from "./engine.ts";

const document = {
  swagger: "2.0",
  info: { title: "Staff" },
  host: "hr.example.com",
  basePath: "/api/v2",
  consumes: ["application/json"],
  produces: ["application/json; charset=utf-8", "text/csv"],
  parameters: { Page: { name: "page", in: "query", type: "integer" } },
  responses: { People: { schema: { $ref: "#/definitions/People" } } },
  definitions: {
    People: {
      type: "object",
      properties: { data: { type: "array", items: { $ref: "#/definitions/Person" } } },
    },
    Person: {
      type: "object",
      required: ["name"],
      properties: {
        id: { type: "integer", readOnly: true },
        name: { type: "string" },
        salary: { type: "number", "x-nullable": true },
      },
    },
  },
  paths: {
    "/people": {
      get: {
        parameters: [
          { $ref: "#/parameters/Page" },
          { name: "ids", in: "query", type: "array", items: { type: "integer" }, collectionFormat: "multi" },
        ],
        responses: { 200: { $ref: "#/responses/People" } },
      },
      post: {
        operationId: "createPerson",
        parameters: [{ name: "body", in: "body", required: true, schema: { $ref: "#/definitions/Person" } }],
        responses: { 201: { schema: { $ref: "#/definitions/Person" } } },
      },
    },
    "/people/{id}/photo": {
      put: {
        consumes: ["multipart/form-data"],
        parameters: [
          { name: "id", in: "path", required: true, type: "integer" },
          { name: "photo", in: "formData", type: "file" },
        ],
        responses: { 204: {} },
      },
    },
  },
};

const { catalog, report } = importOpenApi(JSON.stringify(document));

test("a document becomes the catalog that its OpenAPI 3 would", () => {
  withCatalog(catalog, () => {});
  expect(catalog).toMatchObject({ name: "Staff", basePath: "/api/v2" });
  const [people] = catalog.endpoints;
  expect(people).toMatchObject({
    routes: { read: ["GET /people"], create: ["POST /people"] },
    records: "/data",
    overrides: { "POST /people": { records: "" } },
    query: { page: "free" },
  });
  expect(people?.fields).toEqual([
    { path: "id", type: "integer", readOnly: true },
    { path: "name", type: "string", required: true },
    { path: "salary", type: "number", sensitive: true },
  ]);
});

test("a form is a body, and no key with a field list can send it", () => {
  expect(report).toContainEqual({
    level: "guessed",
    pointer: "/paths/~1people~1{id}~1photo/put",
    message: "its body is no JSON record: only keys with all fields can send it",
  });
});
