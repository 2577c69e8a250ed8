import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { createProject, type Project } from "./support/project.ts";

/** The catalog that examples read from a file. */
const CATALOG = {
  name: "HR",
  endpoints: [
    {
      id: "people",
      title: "People",
      routes: {
        read: ["GET /people"],
        update: ["PATCH /people/{id}"],
        delete: ["DELETE /people/{id}"],
      },
      params: { id: "integer" },
      query: { page: "free" },
      records: "/data",
      fields: [
        { path: "name", type: "string" },
        { path: "salary", type: "number", sensitive: true },
      ],
    },
  ],
};

const PAGES = [
  "README.md",
  "pkg/README.md",
  "pkg/dist/index.d.ts",
  "pkg/dist/types-catalog.d.ts",
  "pkg/dist/fetch.d.ts",
  "pkg/dist/express.d.ts",
  "docs/embedding.md",
];

type Example = { name: string; code: string; prints: string };

/** The examples of a page, each with the output that its comments promise. */
function examplesOf(path: string): Example[] {
  const text = readFileSync(path, "utf8").replace(/^ *\* ?/gm, "");
  return Array.from(text.matchAll(/^```js\n(.*?)^```/gms), ([, code = ""], index) => ({
    name: `${path}, ${index + 1}`,
    code,
    prints: Array.from(code.matchAll(/^ *console\.log\(.*\); \/\/ (.*)$/gm), ([, line]) => `${line}\n`).join(
      "",
    ),
  }));
}

let project: Project;
beforeAll(async () => {
  project = await createProject({ "catalog.json": JSON.stringify(CATALOG) }, ["hono", "express"]);
});

describe.each(PAGES)("the examples of %s", (path) => {
  it.each(examplesOf(path))("print what they say: $name", async ({ code, prints }) => {
    project.write({ "example.js": code });
    expect(await project.run(process.execPath, ["example.js"])).toBe(prints);
    expect(prints).not.toBe("");
  });
});
