/** docs/openapi.md shows what the import makes of fixtures/staff.yaml: this holds it to that. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type EndpointDocument, importOpenApi } from "../../pkg/openapi/index.ts";
import { withCatalog, withKey } from "./engine.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const docs = read("../../docs/openapi.md");
const { catalog, report } = importOpenApi(read("fixtures/staff.yaml"));

test("the settings of the endpoint are as shown", () => {
  const { fields: _fields, sample: _sample, ...settings } = first(catalog.endpoints);
  expect(docs).toContain(block("json", lines(settings).join("\n")));
});

test("the fields are as shown", () => {
  const rows = first(catalog.endpoints).fields?.map(({ path, type, ...rest }) => {
    const flags = (["sensitive", "required", "readOnly"] as const).filter((flag) => rest[flag]);
    return `${path.padEnd(28)}${type.padEnd(10)}${flags.join(" ")}`.trimEnd();
  });
  expect(docs).toContain(block("text", rows?.join("\n") ?? ""));
});

test("the report is as shown", () => {
  const rows = report.map(
    ({ level, pointer, message }) => `${level.padEnd(9)} ${pointer}\n          ${message}`,
  );
  expect(docs).toContain(block("text", rows.join("\n")));
});

test("the catalog does what the page says", () => {
  withCatalog(catalog, (handle) => {
    const grants = { employees: { actions: ["read"], fields: ["name", "department"] } };
    withKey(handle, grants, (call) => {
      expect(call("GET", "/api/v2/employees", "page=2&department=Analysis").outcome).toBe("allow");
      expect(call("GET", "/api/v2/employees", "sort=hired_on").outcome).toBe("deny");
      expect(call("GET", "/api/v2/employees", "q=74900").outcome).toBe("deny");
      expect(call("GET", "/api/v2/employees/search").outcome).toBe("deny");
      expect(call("GET", "/api/v2/employees/7/absences").outcome).toBe("deny");
    });
  });
});

test("the overlay does what the page says", () => {
  const overlay = /```yaml\n(overlay: .*?)```/s.exec(docs)?.[1] ?? "";
  const corrected = importOpenApi(read("fixtures/staff.yaml"), { overlays: [overlay] });
  expect(corrected.report.filter(({ level }) => level === "error")).toEqual([]);
  expect(corrected.report.map(({ message }) => message).join()).not.toContain("`include`");
  const department = first(corrected.catalog.endpoints).fields?.find(({ path }) => path === "department");
  expect(department?.sensitive).toBe(true);
});

function first(endpoints: readonly EndpointDocument[]): EndpointDocument {
  const [endpoint] = endpoints;
  if (endpoint === undefined) throw new Error("no endpoint");
  return endpoint;
}

/** An object with one line for each member. */
function lines(value: object): string[] {
  const members = Object.entries(value).map(
    ([name, own]) => `  ${JSON.stringify(name)}: ${JSON.stringify(own)}`,
  );
  return ["{", members.join(",\n"), "}"];
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
