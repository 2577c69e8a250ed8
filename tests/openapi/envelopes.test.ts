/** The envelopes of APIs that people have, each known by its shape: where records are, what passes beside them, what leads on. */
import { describe, expect, test } from "vitest";
import { type EndpointDocument, type Imported, importOpenApi } from "../../pkg/openapi/index.ts";
import { withCatalog } from "./engine.ts";

type Schema = Record<string, unknown>;
const string = { type: "string" };
const integer = { type: "integer" };
const uri = { type: "string", format: "uri", nullable: true };
const object = (properties: Schema, required: string[] = []) => ({ type: "object", properties, required });
const list = (items: Schema) => ({ type: "array", items });
const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
const gives = (schema: Schema, more: Schema = {}) => ({ ...more, responses: { 200: json(schema) } });

function imported(paths: object, more: object = {}): Imported {
  const result = importOpenApi(
    JSON.stringify({ openapi: "3.0.3", info: { title: "Shapes" }, paths, ...more }),
  );
  withCatalog(result.catalog, () => {});
  return result;
}

function first(paths: object, more: object = {}): EndpointDocument {
  const [endpoint] = imported(paths, more).catalog.endpoints;
  if (endpoint === undefined) throw new Error("no endpoint");
  return endpoint;
}

const person = object({ id: integer, name: string });

describe("a list", () => {
  test.each([
    [
      "under the resource's name, with pages around it",
      "/2010-04-01/Calls.json",
      {
        calls: list(person),
        end: integer,
        next_page_uri: string,
        page: integer,
        page_size: integer,
        uri: string,
      },
      "/calls",
      ["/end", "/next_page_uri", "/page", "/page_size", "/uri"],
      ["next_page_uri", "uri"],
    ],
    [
      "alone, however it divides its words",
      "/Superfunds",
      { SuperFunds: list(person) },
      "/SuperFunds",
      undefined,
      undefined,
    ],
    [
      "with markers",
      "/collaborations",
      { entries: list(person), total_count: integer, next_marker: string },
      "/entries",
      ["/next_marker", "/total_count"],
      undefined,
    ],
    [
      "with metadata and a kind",
      "/pods",
      {
        apiVersion: string,
        kind: string,
        items: list(person),
        metadata: object({ continue: string, remainingItemCount: integer, resourceVersion: string }),
      },
      "/items",
      ["/metadata/continue", "/metadata/remainingItemCount"],
      undefined,
    ],
    [
      "of JSON:API",
      "/people",
      {
        data: list(object({ id: string, type: string, attributes: object({ name: string }) })),
        included: list(person),
        links: object({ self: string, next: uri }),
        meta: object({ total: integer }),
      },
      "/data",
      ["/links/next", "/links/self", "/meta/total"],
      ["links.next", "links.self"],
    ],
    [
      "of HAL",
      "/people",
      {
        _embedded: object({ people: list(person) }),
        _links: object({
          self: object({ href: uri }),
          next: object({ href: uri, templated: { type: "boolean" } }),
        }),
        count: integer,
      },
      "/_embedded/people",
      ["/_links/next/href", "/_links/self/href", "/count"],
      ["_links.next.href", "_links.self.href"],
    ],
    [
      "with `ok` and metadata of the answer",
      "/users.list",
      { ok: { type: "boolean" }, members: list(person), response_metadata: object({ next_cursor: string }) },
      "/members",
      ["/ok", "/response_metadata/next_cursor"],
      undefined,
    ],
  ])("%s", (_, path, properties, records, envelope, links) => {
    const endpoint = first({ [path]: { get: gives(object(properties)) } });
    expect(endpoint.records).toBe(records);
    expect(endpoint.envelope?.toSorted()).toEqual(envelope);
    expect(endpoint.links?.toSorted()).toEqual(links);
  });

  test("what is no page does not pass, whatever it is called", () => {
    const properties = {
      data: list(person),
      first_name: string,
      total_salary: integer,
      next_of_kin: string,
      ok: string,
    };
    expect(first({ "/people": { get: gives(object(properties)) } }).envelope).toBeUndefined();
  });
});

describe("a single record", () => {
  const schemas = { Person: person };
  const reference = { $ref: "#/components/schemas/Person" };
  const paths = (single: Schema) => ({
    "/people": { get: gives(object({ People: list(reference) })) },
    "/people/{id}": { get: gives(single) },
  });

  test("is looked for where the list has it", () => {
    const endpoint = first(paths(object({ People: list(reference) })), { components: { schemas } });
    expect(endpoint).toMatchObject({ records: "/People" });
    expect(endpoint.overrides).toBeUndefined();
  });

  test("is under `data` where the body says that it is an envelope", () => {
    const said = object({ status: string, service: string, data: reference });
    const silent = object({ service: string, data: reference });
    const at = (single: Schema) => first(paths(single), { components: { schemas } }).overrides;
    expect(at(said)).toEqual({ "GET /people/{id}": { records: "/data" } });
    expect(at(silent)).toEqual({ "GET /people/{id}": { records: "" } });
  });
});

test("a bare request and a wrapped answer have two places", () => {
  const endpoint = first({
    "/people": {
      get: gives(object({ data: list(person) })),
      post: { operationId: "createPerson", requestBody: json(person), ...gives(object({ data: person })) },
    },
    "/people/{id}": { patch: { requestBody: json(person), ...gives(object({ data: person })) } },
  });
  expect(endpoint).toMatchObject({ records: { request: "", response: "/data" } });
  expect(endpoint.overrides).toBeUndefined();
});

test("links of a record are those whose examples are at the API, and those of `links`", () => {
  const record = object({
    id: integer,
    url: { ...uri, example: "https://api.example.com/people/1" },
    html_url: { ...uri, example: "https://www.example.com/people/1" },
    website: uri,
    links: object({ self: uri, avatar: object({ href: string }) }),
  });
  const { fields = [] } = first(
    { "/people/{id}": { get: gives(record) } },
    { servers: [{ url: "https://api.example.com/v1" }] },
  );
  expect(fields.filter(({ type }) => type === "link").map(({ path }) => path)).toEqual([
    "url",
    "links.self",
    "links.avatar.href",
  ]);
});

describe("what an operation requires", () => {
  const parameter = (name: string, place: string, more: Schema = {}) => ({
    name,
    in: place,
    required: true,
    schema: string,
    ...more,
  });
  const errors = (...parameters: Schema[]) =>
    imported({ "/people": { get: gives(list(person), { parameters }) } })
      .report.filter(({ level }) => level === "error")
      .map(({ message }) => message.replace(/:.*/, ""));

  test.each([
    ["a header passes", parameter("xero-tenant-id", "header"), []],
    ["what records belong to is free", parameter("org_id", "query"), []],
    ["a parameter of one value is free", parameter("view", "query", { schema: { enum: ["full"] } }), []],
    [
      "what is not known is for keys with all fields, and an error",
      parameter("since", "query"),
      ["no key with a field list can call `GET /people`, which requires `since`"],
    ],
    [
      "a credential is an error",
      parameter("access_token", "query"),
      ["no key can call `GET /people`, which requires `access_token`"],
    ],
    [
      "a header of the gate's own is an error",
      parameter("Host", "header"),
      ["no key can call `GET /people`"],
    ],
    [
      "a secret in a header is an error",
      parameter("X-Auth-Token", "header"),
      ["no key can call `GET /people`"],
    ],
  ])("%s", (_, required, expected) => expect(errors(required)).toEqual(expected));

  test("is named by the endpoint", () => {
    const parameters = [
      parameter("revision", "header"),
      parameter("Revision", "header"),
      parameter("org_id", "query"),
    ];
    expect(first({ "/people": { get: gives(list(person), { parameters }) } })).toMatchObject({
      headers: ["Revision"],
      query: { org_id: "free" },
    });
  });
});

test("what is marked as internal has no route and no field, what is marked as sensitive is", () => {
  const record = object({
    id: integer,
    code: { ...string, "x-data-classification": "Restricted" },
    email: { ...string, "x-data-classification": "public" },
    note: { ...string, "x-internal": true },
  });
  const result = imported({
    "/people/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: integer }],
      get: gives(record),
      delete: { "x-internal": true, responses: {} },
    },
    "/people/export": { "x-internal": true, get: gives(record) },
  });
  const [endpoint, ...others] = result.catalog.endpoints;
  expect(others).toEqual([]);
  expect(endpoint?.fields).toEqual([
    { path: "id", type: "integer" },
    { path: "code", type: "string", sensitive: true },
    { path: "email", type: "string" },
  ]);
  expect(endpoint?.routes).toEqual({ read: ["GET /people/{id}"] });
});

test.each([
  [["/v1/time-offs"], ["Time off"]],
  [
    ["/employees", "/employees/{id}/absences"],
    ["Employees", "Employee absences"],
  ],
  [
    ["/api/v1/a", "/api/v2/a"],
    ["A", "A (v2)"],
  ],
  [
    ["/droplets", "/droplets/{id}/droplet_actions"],
    ["Droplets", "Droplet actions"],
  ],
  [
    ["/account/ssh", "/account/settings"],
    ["SSH", "Settings"],
  ],
])("%j have the titles %j", (paths, titles) => {
  const result = imported(Object.fromEntries(paths.map((path) => [path, { get: gives(list(person)) }])));
  expect(result.catalog.endpoints.map(({ title }) => title)).toEqual(titles);
});
