import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fieldgate, file, folder } from "./run.ts";

const FILES = [
  ".dev.vars",
  ".gitignore",
  "catalog.json",
  "first-key.json",
  "package.json",
  "worker.js",
  "wrangler.toml",
];

const OPENAPI = {
  openapi: "3.1.0",
  info: { title: "Library", version: "1" },
  servers: [{ url: "https://api.example.com/v1" }],
  paths: {
    "/members": {
      get: {
        responses: {
          200: {
            description: "All of them",
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      id: { type: "integer" },
                      name: { type: "string" },
                      iban: { type: "string" },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

describe("init", () => {
  it("writes a deployment whose catalog and first key are sound", async () => {
    const dir = join(folder(), "My Gate");
    const { status, stdout, stderr } = await fieldgate(["init", dir, "--origin", "https://api.example.com/"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(readdirSync(dir).sort()).toEqual(FILES);
    expect(stderr).toContain("npx wrangler dev");
    const read = (name: string) => readFileSync(join(dir, name), "utf8");
    expect(read("wrangler.toml")).toContain('name = "my-gate"');
    expect(read("wrangler.toml")).toContain('\nORIGIN_URL = "https://api.example.com"\n');
    expect(read("worker.js").trimEnd().split("\n")).toHaveLength(5);
    expect(JSON.parse(read("package.json")).dependencies.fieldgate).toMatch(/^\^\d+\.\d+\.\d+$/);
    expect(read(".gitignore").split("\n")).toContain(".dev.vars");
    const checked = await fieldgate(["check", "catalog.json", "--grants", "first-key.json"], { cwd: dir });
    expect(checked).toEqual({ status: 0, stdout: "", stderr: "0 problems, 0 warnings.\n" });
  });

  it("without --origin it says what to fill in, and the gate has none until then", async () => {
    const dir = folder();
    const { stderr } = await fieldgate(["init"], { cwd: dir });
    expect(stderr).toContain("ORIGIN_URL in wrangler.toml");
    expect(readFileSync(join(dir, "wrangler.toml"), "utf8")).toContain("\n# ORIGIN_URL = ");
  });

  it("the admin token is fresh each time, readable by its owner only, and nowhere printed", async () => {
    const [one, other] = [folder(), folder()];
    const tokens = [];
    for (const dir of [one, other]) {
      const { stdout, stderr } = await fieldgate(["init", dir]);
      const token =
        /^ADMIN_TOKEN="([\w-]{43})"$/m.exec(readFileSync(join(dir, ".dev.vars"), "utf8"))?.[1] ?? "";
      expect(token).not.toBe("");
      expect(stdout + stderr).not.toContain(token);
      if (process.platform !== "win32") expect(statSync(join(dir, ".dev.vars")).mode & 0o777).toBe(0o600);
      tokens.push(token);
    }
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  it.each(FILES)("a %s in the way is named, stays what it was, and nothing else is written", async (name) => {
    const dir = folder();
    writeFileSync(join(dir, name), "mine");
    const { status, stderr } = await fieldgate(["init", dir]);
    expect(status).toBe(2);
    expect(stderr).toContain(join(dir, name));
    expect(readdirSync(dir)).toEqual([name]);
    expect(readFileSync(join(dir, name), "utf8")).toBe("mine");
  });

  it("--openapi makes the catalog from the document; the first key gets nothing sensitive", async () => {
    const dir = join(folder(), "gate");
    const { status } = await fieldgate(["init", dir, "--openapi", file(OPENAPI)]);
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(join(dir, "catalog.json"), "utf8"))).toMatchObject({
      name: "Library",
      basePath: "/v1",
    });
    expect(JSON.parse(readFileSync(join(dir, "first-key.json"), "utf8"))).toEqual({
      members: { actions: ["read"], fields: ["id", "name"] },
    });
  });

  it("an OpenAPI document that cannot be used leaves nothing behind", async () => {
    const parent = folder();
    const { status } = await fieldgate(["init", join(parent, "gate"), "--openapi", file({ swagger: "2.0" })]);
    expect(status).toBe(1);
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe("import", () => {
  it("the catalog goes to stdout, each guess with its place to stderr", async () => {
    const { status, stdout, stderr } = await fieldgate(["import", file(OPENAPI)]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ name: "Library", endpoints: [{ id: "members" }] });
    expect(stderr).toMatch(/^guessed {3}\/paths\/~1members/m);
    expect(stderr).toMatch(/: 1 endpoint; \d+ guessed, \d+ left out\.$/m);
    expect((await fieldgate(["check", "-"], { stdin: stdout })).status).toBe(0);
  });

  it("-o writes the file, but replaces one only with --force", async () => {
    const [document, output] = [file(OPENAPI), join(folder(), "catalog.json")];
    expect(await fieldgate(["import", document, "-o", output])).toMatchObject({ status: 0, stdout: "" });
    const catalog = readFileSync(output, "utf8");
    writeFileSync(output, "mine");
    const refused = await fieldgate(["import", document, "-o", output]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(`${output} already exists`);
    expect(readFileSync(output, "utf8")).toBe("mine");
    expect((await fieldgate(["import", document, "-o", output, "--force"])).status).toBe(0);
    expect(readFileSync(output, "utf8")).toBe(catalog);
  });

  it.each([
    ["Swagger 1.2", '{"swagger":"1.2"}'],
    ["what is no OpenAPI document", '{"openapi":"4.0.0"}'],
    ["what is neither JSON nor YAML", "{ ]"],
    ["no routes", '{"openapi":"3.0.0","paths":{}}'],
  ])("%s ends with 1 and says so", async (_, document) => {
    const { status, stdout, stderr } = await fieldgate(["import", "-"], { stdin: document });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("error: (stdin) cannot be imported.");
  });

  it("a document of several files is read from its own folder, never from elsewhere", async () => {
    const dir = folder();
    const outside = folder();
    writeFileSync(join(outside, "secret.json"), "{}");
    const schema = { properties: { id: { type: "integer" }, name: { type: "string" } } };
    mkdirSync(join(dir, "schemas"));
    writeFileSync(join(dir, "schemas", "member.json"), JSON.stringify(schema));
    const write = ($ref: string) => {
      const content = { "application/json": { schema: { $ref } } };
      const paths = { "/members": { get: { responses: { 200: { content } } } } };
      writeFileSync(join(dir, "openapi.json"), JSON.stringify({ openapi: "3.2.0", info: {}, paths }));
    };
    write("schemas/member.json");
    const { status, stdout } = await fieldgate(["import", join(dir, "openapi.json")]);
    expect(status).toBe(0);
    const [members] = JSON.parse(stdout).endpoints;
    expect(members.fields.map(({ path }: { path: string }) => path)).toEqual(["id", "name"]);
    if (process.platform !== "win32")
      symlinkSync(join(outside, "secret.json"), join(dir, "schemas", "link.json"));
    for (const missing of ["schemas/link.json", "schemas/gone.json"]) {
      write(missing);
      const refused = await fieldgate(["import", join(dir, "openapi.json")]);
      expect(refused.status).toBe(1);
      expect(refused.stderr).toContain(`The file \`${missing}\` is missing`);
    }
  });

  it("--overlay corrects the document, --update shows what that changes and writes only with -o", async () => {
    const dir = folder();
    const [document, catalog, overlay] = [
      file(OPENAPI),
      join(dir, "catalog.json"),
      join(dir, "overlay.yaml"),
    ];
    expect((await fieldgate(["import", document, "-o", catalog])).status).toBe(0);
    const before = readFileSync(catalog, "utf8");
    writeFileSync(
      overlay,
      `overlay: 1.0.0
info: {title: Ours, version: '1'}
actions:
  - target: $.paths['/members'].get.responses['200'].content['application/json'].schema.items.properties
    update: {name: {x-sensitive-data: true}, joined_on: {type: string, format: date}}
`,
    );
    const corrected = ["import", document, "--overlay", overlay, "--update", catalog];
    const shown = await fieldgate(corrected);
    expect(shown.status).toBe(0);
    expect(shown.stdout.split("\n")).toEqual([
      "sensitive  members  field name is marked as sensitive now",
      "added      members  new field joined_on (string)",
      "",
    ]);
    expect(readFileSync(catalog, "utf8")).toBe(before);
    expect((await fieldgate([...corrected, "-o", catalog, "--force"])).status).toBe(0);
    const again = await fieldgate(corrected);
    expect(again).toMatchObject({ status: 0, stdout: "" });
    expect(again.stderr).toContain("would stay as it is");
  });

  it("an endpoint that keeps a route keeps the id that grants name", async () => {
    const catalog = join(folder(), "catalog.json");
    const { stdout } = await fieldgate(["import", file(OPENAPI)]);
    writeFileSync(catalog, stdout.replace('"id": "members"', '"id": "people"'));
    const updated = await fieldgate(["import", file(OPENAPI), "--update", catalog]);
    expect(updated).toMatchObject({ status: 0, stdout: "" });
  });
});
