/** Documents of several files: what is read, what never is, and that circles end. */
import { expect, test } from "vitest";
import { importOpenApi, OpenApiError } from "../../pkg/openapi/index.ts";
import { withCatalog } from "./engine.ts";

const main = `
openapi: 3.1.0
info: {title: Files}
paths:
  /people: {$ref: 'paths/people.yaml'}
  /teams: {$ref: 'paths/teams.json#/teams'}
`;
const FILES: Record<string, string> = {
  "paths/people.yaml": `
get:
  $ref: '#/x-list'
x-list:
  responses:
    '200': {content: {application/json: {schema: {type: array, items: {$ref: '../schemas/person.yaml#/Person'}}}}}
`,
  "schemas/person.yaml": `
Person:
  properties:
    id: {type: integer}
    name: {type: string, x-internal: false}
    boss: {$ref: './person.yaml#/Person'}
    team: {$ref: 'team.json'}
`,
  "schemas/team.json": JSON.stringify({
    properties: { title: { type: "string" }, lead: { $ref: "person.yaml#/Person" } },
  }),
  "paths/teams.json": JSON.stringify({
    teams: {
      get: {
        responses: { 200: { content: { "application/json": { schema: { $ref: "../schemas/team.json" } } } } },
      },
    },
  }),
};

function reading(files: Record<string, string>) {
  const read: string[] = [];
  return {
    read,
    options: {
      read: (path: string) => {
        read.push(path);
        return files[path];
      },
    },
  };
}

test("references lead from file to file, each read once, and circles end", () => {
  const { read, options } = reading(FILES);
  const { catalog, report } = importOpenApi(main, options);
  withCatalog(catalog, () => {});
  expect(read.toSorted()).toEqual(Object.keys(FILES).toSorted());
  expect(catalog.endpoints.map(({ id }) => id)).toEqual(["people", "teams"]);
  const paths = catalog.endpoints[0]?.fields?.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["id", "name", "boss.name", "team.title", "team.lead.id"]));
  expect(report.map(({ pointer }) => pointer)).toContain("schemas/person.yaml#/Person");
});

test.each([
  ["https://example.com/person.yaml#/Person", "on another machine"],
  ["//example.com/person.yaml", "on another machine"],
  ["file:///etc/passwd", "on another machine"],
  ["/etc/passwd", "outside the document's folder"],
  ["../../secret.yaml", "outside the document's folder"],
  ["..%2f..%2fsecret.yaml", "outside the document's folder"],
])("%s is reported and never read", ($ref, why) => {
  const { read, options } = reading({
    "a/b.json": JSON.stringify({ properties: { id: { type: "integer" }, other: { $ref } } }),
  });
  const schema = { $ref: "a/b.json" };
  const content = { "application/json": { schema } };
  const document = { openapi: "3.1.0", paths: { "/x": { get: { responses: { 200: { content } } } } } };
  const { report } = importOpenApi(JSON.stringify(document), options);
  expect(read).toEqual(["a/b.json"]);
  expect(report.map(({ message }) => message).join()).toContain(why);
});

test("a missing file is named, with the place that refers to it", () => {
  const { "schemas/team.json": _, ...files } = FILES;
  const { options } = reading(files);
  expect(() => importOpenApi(main, options)).toThrow(OpenApiError);
  expect(() => importOpenApi(main, options)).toThrow(
    /`schemas\/team.json` is missing: `..\/schemas\/team.json` at paths\/teams.json#\/teams\/get/,
  );
});

test("without a way to read them, files are reported and taken as anything", () => {
  expect(() => importOpenApi(main)).toThrow(/another document/);
});
