/** The envelopes of APIs that people have, each known by its shape: where records are, what passes beside them, what leads on. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type EndpointDocument, type Imported, importOpenApi } from "../../pkg/openapi/index.ts";
import { SEQUENCES } from "../../pkg/openapi/media-types.ts";
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

test("a sequence of texts has the fields of each, also of events", () => {
  const event = object({ event: string, data: { type: "string", contentSchema: person } });
  const streams = {
    "application/jsonl": { itemSchema: person },
    "text/event-stream": { itemSchema: event },
  };
  const endpoint = first({ "/people/changes": { get: { responses: { 200: { content: streams } } } } });
  expect(endpoint.routes).toEqual({ read: ["GET /people/changes"] });
  expect(endpoint.fields?.map(({ path }) => path)).toEqual(["id", "name"]);
});

test("the sequences are those that the gate projects", () => {
  const source = readFileSync(new URL("../../pkg/gate/framing.ts", import.meta.url), "utf8");
  const [, list = ""] = /const FORMATS[^{]*\{(.*?)\};/s.exec(source) ?? [];
  expect([...list.matchAll(/"([^"]+)":/g)].map(([, type = ""]) => type).toSorted()).toEqual(
    [...SEQUENCES].toSorted(),
  );
});

test("an empty answer to a write is no record", () => {
  const empty = gives(object({ data: { type: "object" } }));
  const endpoint = first({
    "/people": { get: gives(object({ data: list(person) })) },
    "/people/{id}": { delete: empty },
  });
  expect(endpoint.fields?.map(({ path }) => path)).toEqual(["id", "name"]);
  expect(endpoint.overrides).toBeUndefined();
});

test("a map is a part of a record, and none itself", () => {
  const record = object({ status: string, _embedded: { type: "object", additionalProperties: person } });
  const endpoint = first({ "/people/{id}/transaction": { get: gives(record) } });
  expect(endpoint.records).toBeUndefined();
  expect(endpoint.fields?.map(({ path }) => path)).toContain("status");
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

  test("a header of one value is sent by the gate", () => {
    const revision = parameter("revision", "header", { schema: { type: "string", enum: ["2024-10-15"] } });
    expect(first({ "/people": { get: gives(list(person), { parameters: [revision] }) } }).headers).toEqual([
      { name: "revision", value: "2024-10-15" },
    ]);
  });

  test("an API that answers JSON of one name only is asked for it, one that also answers JSON is not", () => {
    const get = (...types: string[]) => {
      const content = Object.fromEntries(types.map((type) => [type, { schema: list(person) }]));
      return first({ "/people": { get: { responses: { 200: { description: "", content } } } } }).headers;
    };
    expect(get("application/vnd.api+json")).toEqual([{ name: "accept", value: "application/vnd.api+json" }]);
    expect(get("application/vnd.api+json", "application/json")).toBeUndefined();
    expect(get("application/vnd.api+json", "text/csv")).toBeUndefined();
    expect(get("application/json")).toBeUndefined();
  });

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

describe("what a record is about says which of its fields are sensitive", () => {
  const fields = object({
    id: integer,
    employee_id: integer,
    first_name: string,
    pay_date: { type: "string", format: "date" },
    total: { type: "number" },
    hours: { type: "number" },
    status: string,
    relationship: string,
  });
  const sensitiveAt = (path: string) =>
    (first({ [path]: { get: gives(fields) } }).fields ?? [])
      .filter((field) => field.sensitive)
      .map((field) => field.path);

  test.each([
    ["/employees", []],
    ["/employees/{id}/payslips", ["total"]],
    ["/employees/{id}/paystatement/details/{year}", ["total"]],
    ["/payroll-calendars", []],
    [
      "/employees/{id}/emergency-contacts",
      ["first_name", "pay_date", "total", "hours", "status", "relationship"],
    ],
  ])("%s", (path, expected) => expect(sensitiveAt(path)).toEqual(expected));

  test("a payslip within a record keeps its names, dates and ids", () => {
    const run = object({ id: integer, payslips: list(fields) });
    const { fields: all = [] } = first({ "/runs": { get: gives(list(run)) } });
    expect(all.filter(({ sensitive }) => sensitive).map(({ path }) => path)).toEqual([
      "payslips.total",
      "payslips.relationship",
    ]);
  });
});

describe("parameters that write a field in another way", () => {
  const query = (record: Schema, ...parameters: Schema[]) => {
    const written = parameters.map((parameter) => ({ in: "query", schema: string, ...parameter }));
    return first({ "/people": { get: gives(list(record), { parameters: written }) } }).query;
  };
  const record = object({
    id: integer,
    friendly_name: string,
    start_date: string,
    created_at: string,
    manager: object({ id: integer }),
    home: object({ city: string }),
    work: object({ city: string }),
  });

  test.each([
    [{ name: "FriendlyName" }, { FriendlyName: { field: "friendly_name" } }],
    [{ name: "start_date__gte" }, { start_date__gte: { field: "start_date" } }],
    [{ name: "StartDate<" }, { "StartDate<": { field: "start_date" } }],
    [{ name: "created_after" }, { created_after: { field: "created_at" } }],
    [{ name: "managerId" }, { managerId: { field: "manager.id" } }],
    [{ name: "city" }, undefined],
    [{ name: "createdSearch", description: "A fuzzy search." }, undefined],
    [{ name: "$select" }, { $select: { rule: "field-list", nesting: "slashes" } }],
    [{ name: "$orderby" }, { $orderby: { rule: "field-list", nesting: "slashes", items: "name desc" } }],
    [
      { name: "sort", schema: { type: "string", enum: ["start_date:asc", "start_date:desc"] } },
      { sort: { rule: "field-list", items: "name:desc" } },
    ],
  ])("%j", (parameter, expected) => expect(query(record, parameter)).toEqual(expected));

  test("JSON:API has them below `attributes`", () => {
    const api = object({ id: string, type: string, attributes: object({ status: string, name: string }) });
    expect(
      query(
        api,
        { name: "filter[status]" },
        { name: "sort" },
        { name: "fields[people]" },
        { name: "page[size]" },
      ),
    ).toEqual({
      "filter[*]": { rule: "field-name", under: "attributes" },
      sort: { rule: "field-list", under: "attributes" },
      "fields[people]": { rule: "field-list", under: "attributes" },
      "page[size]": "free",
    });
  });

  test("JSON:API also has filters by the id and by ranges, beside those below `attributes`", () => {
    const api = object({
      id: string,
      type: string,
      attributes: object({ status: string, hired_on: string }),
    });
    const names = ["filter[id]", "filter[status]", "filter[hired_on]", "filter[hired_on__gte]"];
    expect(query(api, ...names.map((name) => ({ name })))).toEqual({
      "filter[id]": { field: "id" },
      "filter[*]": { rule: "field-name", under: "attributes" },
      "filter[hired_on__gte]": { field: "attributes.hired_on" },
    });
  });
});
