import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CALENDAR, fieldgate, file, HR, root } from "./run.ts";

const FAULTY = join(root, "tests/story/faulty-catalog.json");

it("a sound catalog with sound grants ends with 0 and an empty stdout", async () => {
  const { status, stdout, stderr } = await fieldgate(["check", HR, "--grants", file(CALENDAR)]);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "0 problems, 0 warnings.\n" });
});

it("every problem of a catalog is told with file, line, column and pointer, and ends with 1", async () => {
  const { status, stdout } = await fieldgate(["check", FAULTY]);
  expect(status).toBe(1);
  const lines = stdout.trim().split("\n");
  expect(lines).toHaveLength(2);
  expect(stdout).toContain(`${FAULTY}:${lineOf(FAULTY, '"POST /employees"')}  /endpoints/0/routes/read/0  `);
  expect(stdout).toContain(
    `${FAULTY}:${lineOf(FAULTY, '"id", "type": "string"')}  /endpoints/0/fields/1/path  `,
  );
});

it("problems of grants stand in the grants' file, escaped names and nested arrays included", async () => {
  const grants =
    '{\n  "a/b~c": { "actions": [] },\n  "time-off": {"actions": ["read"], "fields": ["id", "nope"]}\n}';
  const path = file(grants);
  const { status, stdout } = await fieldgate(["check", HR, "--grants", path]);
  expect(status).toBe(1);
  expect(stdout).toContain(`${path}:2:12  /a~1b~0c  `);
  expect(stdout).toContain(`${path}:3:54  /time-off/fields/1  `);
});

it("a document that is no JSON is told where it stops being some", async () => {
  const { status, stdout } = await fieldgate(["check", "-"], { stdin: '{\n  "name": "x",\n}' });
  expect(status).toBe(1);
  expect(stdout).toMatch(/\(stdin\):3:1 {2}\(document\) {2}/);
});

it("warnings are told and are no failure", async () => {
  const all = file({ employees: { actions: ["read"] } });
  const { status, stdout } = await fieldgate(["check", HR, "--grants", all]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^warning {2}employees {2}.*salary\.amount/);
});

it("--json has the same problems and warnings, and the same exit code", async () => {
  const found = await fieldgate(["check", FAULTY, "--json"]);
  expect(found.status).toBe(1);
  const { problems } = JSON.parse(found.stdout);
  expect(problems.map(({ file, pointer }: { file: string; pointer: string }) => [file, pointer])).toEqual([
    ["catalog", "/endpoints/0/fields/1/path"],
    ["catalog", "/endpoints/0/routes/read/0"],
  ]);
  const sound = await fieldgate([
    "check",
    HR,
    "--json",
    "--grants",
    file({ employees: { actions: ["read"] } }),
  ]);
  expect(sound.status).toBe(0);
  expect(JSON.parse(sound.stdout)).toMatchObject({
    problems: [],
    warnings: [{ file: "grants", endpoint: "employees", code: "all_fields_with_sensitive" }],
  });
});

it("control characters of a document reach no terminal", async () => {
  const { status, stdout } = await fieldgate([
    "check",
    HR,
    "--grants",
    file({ "\u001b[2J\u202e": { actions: [] } }),
  ]);
  expect(status).toBe(1);
  expect(stdout).toContain("\\u001b[2J\\u202e");
  expect(stdout).not.toContain("\u001b");
});

/** `line:column` of this text in the file. */
function lineOf(path: string, text: string): string {
  const before = readFileSync(path, "utf8").split(text)[0]?.split("\n") ?? [];
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
