/** Real documents, as npm packages carry them: what must hold of any, and a few facts of each. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { namesIn } from "../../pkg/core/json-pointer.ts";
import { type EndpointDocument, type Imported, importOpenApi } from "../../pkg/openapi/index.ts";
import { allGrants, withCatalog, withKey } from "./engine.ts";
import { lost, operationsOf, unreachable } from "./operations.ts";

const require = createRequire(import.meta.url);
const read = (path: string) => readFileSync(require.resolve(path), "utf8");

const DOCUMENTS = [
  {
    name: "GitHub (3.0, JSON)",
    path: "@octokit/openapi/generated/api.github.com.json",
    operations: 700,
    routed: 0.9,
    fields: 15_000,
  },
  {
    name: "Dialogporten (3.0, JSON)",
    path: "@digdir/dialogporten-schema/swagger.verified.json",
    operations: 40,
    routed: 0.85,
    fields: 600,
  },
  {
    name: "ReadMe (3.1, JSON)",
    path: "@readme/oas-examples/3.1/json/readme.json",
    operations: 50,
    routed: 0.9,
    fields: 500,
  },
  {
    name: "Star Trek (3.0, YAML)",
    path: "@readme/oas-examples/3.0/yaml/star-trek.yaml",
    operations: 120,
    routed: 0.6,
    fields: 3_000,
  },
  {
    name: "Train Travel (3.1, YAML)",
    path: "@readme/oas-examples/3.1/yaml/train-travel.yaml",
    operations: 7,
    routed: 1,
    fields: 40,
  },
  {
    name: "Netlify (Swagger 2.0, JSON)",
    path: "@netlify/open-api/dist/swagger.json",
    operations: 175,
    routed: 0.55,
    fields: 500,
  },
  {
    name: "Figma (3.1, YAML)",
    path: "@figma/rest-api-spec/openapi/openapi.yaml",
    operations: 50,
    routed: 0.9,
    fields: 1_500,
  },
  {
    name: "Galaxy (3.1, JSON)",
    path: "@scalar/galaxy/3.1.json",
    operations: 9,
    routed: 0.6,
    fields: 10,
  },
  {
    name: "ShipEngine (3.0, YAML)",
    path: "shipengine-openapi/openapi.yaml",
    operations: 70,
    routed: 0.6,
    fields: 700,
  },
  {
    name: "Neon (3.0, YAML)",
    path: "@neondatabase/api-client/public-v2-for-users.gen.yaml",
    operations: 150,
    routed: 0.8,
    fields: 1_200,
  },
];

describe.each(DOCUMENTS)("$name", ({ path, operations, routed, fields }) => {
  const text = read(path);
  const document: unknown = parse(text.replace(/^\uFEFF/, ""), { merge: true });
  const imported = importOpenApi(text);
  const { catalog, report } = imported;

  test("compiles, with a sample that has the declared fields", () => {
    withCatalog(catalog, (_, warnings) => {
      const codes = new Set(warnings.map(({ code }) => code));
      expect([...codes].filter((code) => code !== "no_identity" && code !== "no_sample")).toEqual([]);
    });
  });

  test("loses no operation without a note", () => {
    expect(operationsOf(document).length).toBeGreaterThanOrEqual(operations);
    expect(lost(document, imported)).toEqual([]);
    expect(routesOf(imported).length / operationsOf(document).length).toBeGreaterThanOrEqual(routed);
  });

  test("lets no key call what is left out", () => {
    withCatalog(catalog, (handle) =>
      withKey(handle, allGrants(catalog), (call) => {
        for (const { method, path } of unreachable(document, imported)) {
          const concrete = `${catalog.basePath ?? ""}${path.replace(/\{[^{}]*\}/g, "41")}`;
          expect(call(method.toUpperCase(), concrete).outcome, `${method} ${path}`).toBe("deny");
        }
      }),
    );
  });

  test("has fields to choose from, the more telling ones marked", () => {
    const all = catalog.endpoints.flatMap((endpoint) => endpoint.fields ?? []);
    expect(all.length).toBeGreaterThanOrEqual(fields);
    expect(all.every((field) => !(field.required && field.readOnly))).toBe(true);
    const readable = catalog.endpoints.filter(({ routes }) => routes.read);
    expect(readable.filter(({ fields }) => fields).length / readable.length).toBeGreaterThan(0.85);
  });

  test("reports within the document, each thing once", () => {
    const keys = report.map((note) => JSON.stringify(note));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { pointer } of report) expect(at(document, pointer), pointer).toBeDefined();
  });
});

describe("GitHub", () => {
  const { catalog, report } = importOpenApi(read("@octokit/openapi/generated/api.github.com.json"));
  const endpoint = (id: string) => find(catalog.endpoints, id);

  test("has one endpoint for a collection and its records", () => {
    expect(endpoint("repos-issues").routes).toMatchObject({
      read: ["GET /repos/{owner}/{repo}/issues", "GET /repos/{owner}/{repo}/issues/{issue_number}"],
      create: ["POST /repos/{owner}/{repo}/issues"],
      update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
    });
    expect(endpoint("repos-issues").params).toEqual({
      owner: "token",
      repo: "token",
      issue_number: "integer",
    });
  });

  test("has the records of a list under the resource's name, and the count beside them", () => {
    expect(endpoint("repos-actions-runs")).toMatchObject({
      records: "/workflow_runs",
      envelope: ["/total_count"],
    });
  });

  test("leaves out what is no create, what redirects and what has another server", () => {
    const why = (pointer: string) =>
      report.filter((note) => note.pointer === pointer).map(({ message }) => message);
    expect(why("/paths/~1markdown/post").join()).toContain("no route");
    expect(why("/paths/~1repos~1{owner}~1{repo}~1tarball~1{ref}/get").join()).toContain("redirect");
    expect(why("/paths/~1repos~1{owner}~1{repo}~1releases~1{release_id}~1assets/post").join()).toContain(
      "server",
    );
  });
});

function routesOf({ catalog }: Imported): string[] {
  return catalog.endpoints.flatMap((endpoint) => Object.values(endpoint.routes).flat());
}

function find(endpoints: readonly EndpointDocument[], id: string): EndpointDocument {
  const found = endpoints.find((endpoint) => endpoint.id === id);
  if (found === undefined) throw new Error(`no endpoint ${id}`);
  return found;
}

/** What stands at a JSON Pointer. */
function at(document: unknown, pointer: string): unknown {
  return namesIn(pointer).reduce<unknown>(
    (value, name) => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined),
    document,
  );
}
