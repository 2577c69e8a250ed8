/** What becomes what, one construct at a time. */
import { describe, expect, test } from "vitest";
import {
  type EndpointDocument,
  type FieldDocument,
  type Imported,
  importOpenApi,
  OpenApiError,
} from "../../pkg/openapi/index.ts";
import { withCatalog } from "./engine.ts";

type Schema = object | boolean;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answer = (schema: Schema, mediaType = "application/json") => ({
  200: { description: "", content: { [mediaType]: { schema } } },
});
const body = (schema: Schema, mediaType = "application/json") => ({ content: { [mediaType]: { schema } } });

function imported(paths: object, schemas: object = {}, more: object = {}): Imported {
  const document = { openapi: "3.1.0", info: { title: "Test" }, paths, components: { schemas }, ...more };
  const result = importOpenApi(JSON.stringify(document));
  withCatalog(result.catalog, () => {});
  return result;
}

function endpoint(paths: object, schemas: object = {}): EndpointDocument {
  const [first] = imported(paths, schemas).catalog.endpoints;
  if (first === undefined) throw new Error("no endpoint");
  return first;
}

function fieldsOf(schema: Schema, schemas: object = {}): FieldDocument[] {
  return endpoint({ "/things/{id}": { get: { responses: answer(schema) } } }, schemas).fields ?? [];
}

const typed = (fields: readonly FieldDocument[]) =>
  Object.fromEntries(fields.map(({ path, type }) => [path, type]));
const messages = ({ report }: Imported) =>
  report.map(({ level, pointer, message }) => `${level} ${pointer} ${message}`).join("\n");

describe("schemas", () => {
  test("scalars, objects, arrays and maps have their types, what lies below is dotted", () => {
    const schema = {
      properties: {
        a: { type: "string" },
        b: { type: "object", properties: { c: { type: "integer" } } },
        list: { type: "array", items: { properties: { d: { type: "boolean" } } } },
        words: { type: "array", items: { type: "string" } },
        map: { type: "object", additionalProperties: { properties: { days: { type: "number" } } } },
        free: {},
      },
    };
    expect(typed(fieldsOf(schema))).toEqual({
      a: "string",
      b: "object",
      "b.c": "integer",
      list: "array",
      "list.d": "boolean",
      words: "array",
      map: "map",
      "map.*": "object",
      "map.*.days": "number",
      free: "any",
    });
  });

  test("both spellings of null are the same", () => {
    const old = {
      properties: { a: { type: "string", nullable: true }, b: { nullable: true, allOf: [ref("B")] } },
    };
    const recent = {
      properties: { a: { type: ["string", "null"] }, b: { anyOf: [ref("B"), { type: "null" }] } },
    };
    const schemas = { B: { type: "object", properties: { c: { type: "integer" } } } };
    expect(fieldsOf(old, schemas)).toEqual(fieldsOf(recent, schemas));
    expect(typed(fieldsOf(recent, schemas))).toEqual({ a: "string", b: "object", "b.c": "integer" });
  });

  test("allOf is merged, oneOf and anyOf are united", () => {
    const base = { properties: { id: { type: "integer" } } };
    expect(typed(fieldsOf({ allOf: [base, { properties: { a: { type: "string" } } }] }))).toEqual({
      id: "integer",
      a: "string",
    });
    expect(
      typed(
        fieldsOf({
          ...base,
          oneOf: [{ properties: { a: { type: "string" } } }, { properties: { a: { type: "integer" } } }],
        }),
      ),
    ).toEqual({ id: "integer", a: "any" });
    expect(typed(fieldsOf({ anyOf: [base, { properties: { id: { type: "number" } } }] }))).toEqual({
      id: "number",
    });
  });

  test("a reference that may be a text or the object itself keeps the object's fields", () => {
    const customer = {
      oneOf: [{ type: "string" }, { type: "object", properties: { name: { type: "string" } } }],
    };
    expect(typed(fieldsOf({ properties: { customer } }))).toEqual({
      customer: "any",
      "customer.name": "string",
    });
  });

  test("a schema within itself is cut at its depth, stays sensitive, and is reported", () => {
    const schemas = {
      Person: {
        properties: { name: { type: "string" }, salary: { type: "number" }, manager: ref("Person") },
      },
    };
    const result = imported({ "/people/{id}": { get: { responses: answer(ref("Person")) } } }, schemas);
    const fields = result.catalog.endpoints[0]?.fields ?? [];
    expect(fields.map(({ path }) => path)).toEqual([
      "name",
      "salary",
      "manager",
      "manager.name",
      "manager.salary",
      "manager.manager",
    ]);
    expect(fields.at(-1)).toEqual({ path: "manager.manager", type: "object", sensitive: true });
    expect(messages(result)).toContain("/components/schemas/Person a schema that contains itself");
  });

  test("the fields of subtypes are listed, those that inherit and those that are mapped", () => {
    const pet = {
      type: "object",
      required: ["kind"],
      discriminator: { propertyName: "kind", mapping: { fish: "Fish", d: "#/components/schemas/Dog" } },
      properties: { kind: { type: "string" }, friend: ref("Pet") },
    };
    const heir = (base: string, name: string) => ({
      allOf: [ref(base), { type: "object", required: [name], properties: { [name]: { type: "string" } } }],
    });
    const schemas = {
      Pet: pet,
      Cat: heir("Pet", "ssn"),
      Lion: heir("Cat", "mane"),
      Dog: heir("Pet", "bark"),
      Fish: { properties: { fins: { type: "integer" } } },
    };
    const top = (schema: Schema) =>
      fieldsOf(schema, schemas)
        .map(({ path }) => path)
        .filter((path) => !path.includes("."));
    const types = ["fish", "d", "Cat", "Lion"];
    expect(top(ref("Pet")).toSorted()).toEqual(types.toSorted());
    expect(top({ allOf: [ref("Pet")], description: "Any pet." }).toSorted()).toEqual(types.toSorted());
    expect(top(ref("Dog"))).toEqual(["kind", "friend", "bark"]);
    expect(fieldsOf(ref("Dog"), schemas).map(({ path }) => path)).toContain("friend.Cat.ssn");
    expect(fieldsOf(ref("Pet"), schemas)).toContainEqual({
      path: "Lion.ssn",
      type: "string",
      sensitive: true,
    });
  });

  test("a reference to another document is reported and taken as anything", () => {
    const result = imported({
      "/x": { get: { responses: answer({ properties: { a: { $ref: "b.yaml#/A" } } }) } },
    });
    expect(typed(result.catalog.endpoints[0]?.fields ?? [])).toEqual({ a: "any" });
    expect(messages(result)).toContain(
      "left-out /paths/~1x/get/responses/200/content/application~1json/schema/properties/a",
    );
  });

  test("names that need it stand in backticks, names that cannot be are left out", () => {
    const schema = {
      properties: { "a.b": { properties: { "*": { type: "string" } } }, "`": {}, "": {}, ["__proto__"]: {} },
    };
    expect(fieldsOf(schema).map(({ path }) => path)).toEqual(["`a.b`", "`a.b`.`*`", "````", "__proto__"]);
  });

  test("what only the API writes is read only, what a create needs is required", () => {
    const schemas = {
      New: {
        required: ["name", "home"],
        properties: { name: {}, home: { required: ["city"], properties: { city: {}, zip: {} } } },
      },
      Person: {
        allOf: [ref("New"), { required: ["id"], properties: { id: { type: "integer" }, created: {} } }],
      },
    };
    const { fields = [] } = endpoint(
      {
        "/people": {
          get: { responses: answer({ type: "array", items: ref("Person") }) },
          post: { requestBody: body(ref("New")), responses: { 201: {} } },
        },
      },
      schemas,
    );
    const named = (flag: "required" | "readOnly") =>
      fields.filter((field) => field[flag]).map(({ path }) => path);
    expect(named("required")).toEqual(["name", "home", "home.city"]);
    expect(named("readOnly")).toEqual(["id", "created"]);
  });
});

describe("records", () => {
  const record = { type: "object", properties: { id: { type: "integer" }, name: { type: "string" } } };
  const list = { type: "array", items: record };
  const of = (schema: Schema, path = "/things") => {
    const {
      records = "",
      envelope = [],
      sample,
    } = endpoint({ [path]: { get: { responses: answer(schema) } } });
    return { records, envelope, sample };
  };

  test.each([
    ["the body itself", record, "", []],
    ["an array", list, "", []],
    [
      "data",
      {
        properties: {
          data: list,
          meta: { type: "object", properties: { total: { type: "integer" }, by: { type: "string" } } },
        },
      },
      "/data",
      ["/meta/total"],
    ],
    [
      "results",
      { properties: { results: list, count: { type: "integer" }, next: { type: ["string", "null"] } } },
      "/results",
      ["/count", "/next"],
    ],
    [
      "value",
      { properties: { value: list, "@odata.nextLink": { type: "string" } } },
      "/value",
      ["/@odata.nextLink"],
    ],
    ["the resource's name", { properties: { things: list, filter: { type: "string" } } }, "/things", []],
    [
      "two envelopes",
      { properties: { data: { properties: { items: list, total: { type: "integer" } } } } },
      "/data/items",
      ["/data/total"],
    ],
    [
      "_embedded",
      { properties: { _embedded: { properties: { things: list } }, _links: { type: "object" } } },
      "/_embedded/things",
      [],
    ],
    ["a record that has items", { properties: { id: { type: "integer" }, items: list } }, "", []],
    ["a record that has data", { properties: { name: { type: "string" }, data: record } }, "", []],
  ])("are found under %s", (_, schema, records, envelope) => {
    expect(of(schema)).toMatchObject({ records, envelope });
  });

  test("a count that is an object does not pass beside the records", () => {
    expect(
      of({ properties: { data: list, total: { type: "object", properties: { salary: {} } } } }).envelope,
    ).toEqual([]);
  });

  test("routes of another shape say so, and what must not pass for one does not pass for it", () => {
    const page = (meta: object) => ({
      properties: { data: list, meta: { type: "object", properties: meta } },
    });
    const { records, envelope, overrides } = endpoint({
      "/things": {
        get: { responses: answer(page({ total: { type: "integer" } })) },
        post: {
          requestBody: body(record),
          responses: { 201: { content: { "application/json": { schema: record } } } },
        },
        put: { responses: answer(page({ total: record })) },
      },
      "/things/{id}": { get: { responses: answer(record) }, delete: { responses: { 204: {} } } },
    });
    expect({ records, envelope, overrides }).toEqual({
      records: "/data",
      envelope: ["/meta/total"],
      overrides: {
        "POST /things": { records: "" },
        "PUT /things": { records: "/data" },
        "GET /things/{id}": { records: "" },
      },
    });
  });

  test("what is a count for one route and an object for another passes for the first only", () => {
    const meta = (page: object) => ({
      properties: { data: list, meta: { type: "object", properties: { total: { type: "integer" }, page } } },
    });
    const { envelope, overrides } = endpoint({
      "/things": { get: { responses: answer(meta({ type: "integer" })) } },
      "/things/{id}": { get: { responses: answer(meta({ type: "object", properties: { salary: {} } })) } },
    });
    expect(envelope).toEqual(["/meta/total", "/meta/page"]);
    expect(overrides).toEqual({ "GET /things/{id}": { records: "/data", envelope: ["/meta/total"] } });
  });

  test("a sample is the document's example where it fits, and made where there is none", () => {
    const example = { data: [{ id: "no number", name: "Ada", undeclared: 1 }] };
    const content = { "application/json": { schema: { properties: { data: list } }, example } };
    expect(endpoint({ "/things": { get: { responses: { 200: { content } } } } }).sample).toEqual({
      data: [{ id: 1, name: "Ada" }],
    });
  });
});

describe("routes", () => {
  const get = { responses: answer({ type: "object", properties: { id: { type: "integer" } } }) };
  const ids = ({ catalog }: Imported) => catalog.endpoints.map(({ id }) => id);

  test("are grouped by path; what lies below a record is an endpoint of its own", () => {
    const result = imported({
      "/employees": { get },
      "/employees/{id}": { get },
      "/employees/{id}/absences": { get },
      "/employees/{id}/absences/{no}": { get },
    });
    expect(result.catalog.endpoints.map(({ id, title }) => [id, title])).toEqual([
      ["employees", "Employees"],
      ["employees-absences", "Employee absences"],
    ]);
  });

  test("ids stay apart where paths come to the same, and a common front is left out", () => {
    expect(ids(imported({ "/api/v1/a-b": { get }, "/api/v1/a/b": { get }, "/api/v1/äö": { get } }))).toEqual([
      "a-b",
      "a-b-2",
      "ao",
    ]);
  });

  test("parameters have the types of their schemas", () => {
    const parameters = [
      { name: "a", in: "path", schema: { type: "integer" } },
      { name: "b", in: "path", schema: { type: "string", format: "uuid" } },
      { name: "c", in: "path", schema: { type: "string", format: "email" } },
    ];
    const result = imported({ "/x/{a}/{b}/{c}/{d.e}": { parameters, get } });
    expect(result.catalog.endpoints[0]?.params).toEqual({
      a: "integer",
      b: "uuid",
      c: "token",
      d_e: "token",
    });
    expect(messages(result)).toContain("so a value of the format email will not be found");
    expect(messages(result)).toContain("its path is written as `/x/{a}/{b}/{c}/{d_e}`");
  });

  test("a GET of no JSON is a download, and that of a single record belongs to it", () => {
    const binary = { responses: { 200: { content: { "application/pdf": {} } } } };
    const result = imported({
      "/documents/{id}": { get },
      "/documents/{id}/file": { get: binary },
      "/export": { get: binary },
    });
    expect(result.catalog.endpoints.map(({ routes }) => routes)).toEqual([
      { read: ["GET /documents/{id}"], download: ["GET /documents/{id}/file"] },
      { download: ["GET /export"] },
    ]);
  });

  test.each([
    ["/things", { responses: { 201: {} } }, true],
    ["/things", { operationId: "createThing", responses: { 200: {} } }, true],
    ["/things", { operationId: "searchThings", responses: { 201: {} } }, false],
    ["/things", { responses: { 200: {} } }, false],
    ["/things/search", { responses: { 201: {} } }, false],
    ["/things/{id}/activate", { responses: { 201: {} } }, false],
    ["/things:batchDelete", { responses: { 201: {} } }, false],
    ["/things/{id}", { responses: { 201: {} } }, false],
    ["/check-runs", { operationId: "create", responses: {} }, false],
  ])("POST %s is a create only where something shows it: %j", (path, post, isCreate) => {
    const { catalog, report } = imported({ [path]: { post }, "/other": { get } });
    expect(catalog.endpoints.some(({ routes }) => routes.create)).toBe(isCreate);
    expect(report.some(({ message }) => message.startsWith("no route: a POST"))).toBe(!isCreate);
  });

  test("templates that cross are left out, both where one would take the other's calls", () => {
    const result = imported({ "/a/{x}/c": { get }, "/a/b/{y}": { get }, "/z": { get } });
    expect(ids(result)).toEqual(["z"]);
    expect(messages(result)).toContain("some paths fit both this and `GET /a/{x}/c`");
    expect(messages(result)).toContain("it would take calls that are meant for `GET /a/b/{y}`");
  });

  test.each([
    ["in another case", "/things/{id}", "/Things/{key}"],
    ["in escapes", "/caf%C3%A9", "/CAF%C3%89"],
    ["with a dot at the end", "/things/all", "/things/all."],
    ["with a slash at the end", "/a/{id}/photo", "/a/{id}/Photo/"],
  ])("of two that a lenient server takes for one path, %s, the first stays", (_, first, second) => {
    const result = imported({ [first]: { get }, [second]: { get }, "/z": { get } });
    expect(result.catalog.endpoints.flatMap(({ routes }) => routes.read)).toEqual([`GET ${first}`, "GET /z"]);
    expect(messages(result)).toContain(`some servers take its paths for those of \`GET ${first}\``);
  });

  test("a path with a slash at its end stays beside the one without, as the same action of one endpoint", () => {
    const result = imported({ "/things": { get }, "/things/": { get } });
    expect(result.catalog.endpoints.map(({ routes }) => routes)).toEqual([
      { read: ["GET /things", "GET /things/"] },
    ]);
  });

  test("a route does not take the calls of one that is left out", () => {
    const redirect = { responses: { 302: {} } };
    const result = imported({
      "/employees": { get },
      "/employees/{id}": { get },
      "/employees/export": { get: redirect },
    });
    expect(result.catalog.endpoints.map(({ routes }) => routes)).toEqual([{ read: ["GET /employees"] }]);
    expect(messages(result)).toContain(
      "it would take calls that are meant for `GET /employees/export`, which is left out",
    );
  });

  test("a path whose operations are in another document may have any: no route takes its calls", () => {
    const result = imported({
      "/employees": { get },
      "/employees/{id}": { get },
      "/employees/all": { $ref: "all.yaml" },
    });
    expect(result.catalog.endpoints.map(({ routes }) => routes)).toEqual([{ read: ["GET /employees"] }]);
  });

  test("the gate's own paths, the same paths twice and other servers are left out", () => {
    const result = imported({
      "/admin/users": { get },
      "/a/{x}": { get },
      "/a/{y}": { get },
      "/b": { get: { ...get, servers: [{ url: "https://elsewhere.example.com" }] } },
    });
    expect(ids(result)).toEqual(["a"]);
    expect(messages(result).match(/no route: /g)).toHaveLength(3);
  });

  test.each([
    ["https://hr.example.com/api/v2/", "/api/v2"],
    ["https://{host}/{version}", "/v3"],
    ["/api", "/api"],
    ["https://hr.example.com", undefined],
    ["https://hr.example.com/a;b", undefined],
  ])("the base path of %s is %s", (url, basePath) => {
    const servers = [{ url, variables: { host: { default: "h" }, version: { default: "v3" } } }];
    expect(imported({ "/x": { get } }, {}, { servers }).catalog.basePath).toBe(basePath);
  });
});

describe("query parameters", () => {
  const schema = {
    properties: {
      id: { type: "integer" },
      status: { type: "string" },
      name: { type: "string" },
      limit: { type: "integer" },
      home: { properties: { city: { type: "string" } } },
    },
  };
  const queryOf = (...parameters: object[]) => {
    const written = parameters.map((parameter) => ({
      in: "query",
      schema: { type: "string" },
      ...parameter,
    }));
    return endpoint({ "/things": { get: { parameters: written, responses: answer(schema) } } });
  };

  test.each([
    ["paging", { name: "per_page" }, { per_page: "free" }],
    ["a place in a list that says so", { name: "after", description: "A cursor." }, { after: "free" }],
    [
      "a date that looks like paging",
      { name: "after", schema: { type: "string", format: "date" } },
      undefined,
    ],
    ["paging that is called as a field", { name: "limit" }, { limit: "field-name" }],
    ["sorting", { name: "sort" }, { sort: "field-list" }],
    ["a direction", { name: "order", schema: { enum: ["asc", "desc"] } }, { order: "free" }],
    ["a list of fields", { name: "fields" }, { fields: "field-list" }],
    ["a field", { name: "status" }, { status: "field-name" }],
    ["a nested field", { name: "home.city" }, { "home.city": { field: "home.city" } }],
    [
      "a field that is searched",
      { name: "name", description: "Search in names and notes." },
      { name: "search" },
    ],
    ["free text", { name: "q" }, { q: "search" }],
    ["an expression", { name: "$filter" }, { $filter: "search" }],
    [
      "filters by field",
      { name: "filter", style: "deepObject", schema: { type: "object" } },
      { "filter[*]": "field-name" },
    ],
    ["filters by field, written out", { name: "filter[status]" }, { "filter[*]": "field-name" }],
    ["other records", { name: "include" }, undefined],
    ["another method", { name: "_method" }, undefined],
    ["a name with a star", { name: "a*" }, undefined],
  ])("%s", (_, parameter, query) => expect(queryOf(parameter).query).toEqual(query));

  test("the API is asked for fields where every read takes a list of them", () => {
    const fields = { name: "fields", description: "A comma-separated list." };
    expect(queryOf(fields).pushdown).toEqual({ param: "fields", style: "comma" });
    expect(
      queryOf({ name: "fields[]", schema: { type: "array", items: { type: "string" } } }).pushdown,
    ).toEqual({
      param: "fields[]",
      style: "repeated",
    });
    expect(queryOf({ name: "fields" }).pushdown).toBeUndefined();
  });
});

describe("a text that is no such document", () => {
  const codeOf = (text: string) => {
    try {
      importOpenApi(text);
    } catch (error) {
      if (error instanceof OpenApiError) return error.code;
      throw error;
    }
    return undefined;
  };

  test.each([
    ["{", "not_parsable"],
    ["a: [", "not_parsable"],
    ["", "not_openapi"],
    ["[]", "not_openapi"],
    ["{}", "not_openapi"],
    ['{"openapi":"4.0.0"}', "not_openapi"],
    ['{"openapi":{"toString":1}}', "not_openapi"],
    ['{"openapi":"3.3.0"}', "not_openapi"],
    ['{"swagger":"1.2"}', "not_openapi"],
    ['{"swagger":"2.0"}', "no_routes"],
    ["openapi: 3.1\npaths: {}", "no_routes"],
    ["openapi: 3.0.3", "no_routes"],
    ["openapi: 3.0.3\nservers: [{url: /admin}]\npaths: {/x: {get: {}}}", "no_routes"],
    ["&a {openapi: 3.0.3, paths: *a}", "no_routes"],
  ])("%j: %s", (text, code) => expect(codeOf(text)).toBe(code));

  test("nesting that no parser or printer can follow is told as what it is", () => {
    const deep = "[".repeat(100_000);
    expect(codeOf(`{"openapi":${deep}${deep.replaceAll("[", "]")}}`)).toBe("not_openapi");
    expect(codeOf(`openapi: ${deep}`)).toBe("not_parsable");
  });

  test("a key of YAML that stands twice is told by its name, also among very many", () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`);
    const text = ["openapi: 3.0.3", ...keys, "k5: 2"].join("\n");
    expect(() => importOpenApi(text)).toThrow("a mapping has the key k5 twice");
  });

  test("anchors of YAML are followed, those without end are not", () => {
    const fine =
      "openapi: 3.0.3\npaths:\n  /a: &a\n    get: {responses: {200: {description: x}}}\n  /b: *a\n  /c: {<<: *a}\n";
    expect(importOpenApi(fine).catalog.endpoints.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    const laughs = [
      "a: &a [x, x]",
      ...[..."bcdefghij"].map(
        (name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghij"[index]}`)}]`,
      ),
    ];
    expect(codeOf(`openapi: 3.0.3\n${laughs.join("\n")}`)).toBe("not_parsable");
  });
});
