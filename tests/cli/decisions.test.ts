// preview, decide, leaks: the engine's answers, as people and scripts get them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CALENDAR, fieldgate, file, HR, root } from "./run.ts";

describe("preview", () => {
  it("shows each field of a granted endpoint, exposed or not, and why", async () => {
    const { status, stdout } = await fieldgate(["preview", HR, "--grants", file(CALENDAR)]);
    expect(status).toBe(0);
    expect(stdout).toContain("(time-off): read; 3 of 15 fields");
    expect(stdout).toMatch(/^ {2}employee\.name +yes +no +granted$/m);
    expect(stdout).toMatch(/^ {2}reason +no +no +sensitive +not granted$/m);
    expect(stdout).not.toContain("(employees)");
  });

  it("--json has the exposure and the warnings of the engine", async () => {
    const grants = file({ employees: { actions: ["read"] } });
    const { status, stdout } = await fieldgate(["preview", HR, "--grants", grants, "--json"]);
    expect(status).toBe(0);
    const { endpoints, staleEndpoints, warnings } = JSON.parse(stdout);
    const employees = endpoints.find(({ endpoint }: { endpoint: string }) => endpoint === "employees");
    expect(employees.fields.every(({ exposed }: { exposed: string }) => exposed === "whole")).toBe(true);
    expect(staleEndpoints).toEqual([]);
    expect(warnings).toHaveLength(1);
  });

  it("grants that do not fit end with 2: there is nothing to preview", async () => {
    const { status, stdout, stderr } = await fieldgate([
      "preview",
      HR,
      "--grants",
      file({ nope: { actions: [] } }),
    ]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("/nope");
  });
});

describe("decide", () => {
  const decide = (method: string, path: string, ...options: string[]) =>
    fieldgate(["decide", HR, "--grants", file(CALENDAR), method, path, ...options]);

  it("an allowed call ends with 0 and names what goes to the origin", async () => {
    const { status, stdout } = await decide("GET", "/api/v2/time-off?per_page=3");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^allowed \(read time-off\)\n {2}to the origin {2}\/api\/v2\/time-off\?per_page=3&fields=/,
    );
  });

  it.each([
    ["GET", "/api/v2/employees", "the action is not granted"],
    ["DELETE", "/api/v2/time-off/7", "the action is not granted"],
    ["GET", "/api/v2/time-off?sort=reason", "the parameter sort is not allowed"],
    ["GET", "/api/v2/nowhere", "the catalog has no such path"],
    ["PATCH", "/api/v2/time-off", "the path supports only"],
    ["GET", "/api/v2//time-off", "not in canonical form"],
    ["BREW", "/api/v2/time-off", "not in canonical form"],
  ])("%s %s is denied with its reason, and ends with 1", async (method, path, reason) => {
    const { status, stdout } = await decide(method, path);
    expect(status).toBe(1);
    expect(stdout).toContain("denied");
    expect(stdout).toContain(reason);
  });

  it("--json has the engine's decision and the same exit code", async () => {
    const denied = await decide("GET", "/api/v2/time-off?sort=reason", "--json");
    expect(denied.status).toBe(1);
    expect(JSON.parse(denied.stdout)).toEqual({
      outcome: "deny",
      endpoint: "time-off",
      action: "read",
      reason: { code: "parameter_not_allowed", parameter: "sort" },
    });
    const allowed = await decide("GET", "/api/v2/time-off", "--json");
    expect(allowed.status).toBe(0);
    expect(JSON.parse(allowed.stdout)).toMatchObject({
      outcome: "allow",
      restricted: true,
      answer: { rule: "project" },
    });
  });
});

describe("leaks", () => {
  const ANSWERS = join(root, "tests/leaks/hr-answers.json");

  it("the HR catalog with recorded answers has none, and ends with 0", async () => {
    const { status, stdout, stderr } = await fieldgate(["leaks", HR, "--answers", ANSWERS, "--rounds", "5"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(/^Compared [1-9]\d* answers with [1-9]\d* twins: 0 leaks\.$/m);
  });

  it("the answers may stand by themselves; the seed decides what is found", async () => {
    const list = file(JSON.parse(readFileSync(ANSWERS, "utf8")).answers);
    const run = (seed: string) =>
      fieldgate(["leaks", HR, "--answers", list, "--rounds", "3", "--seed", seed, "--json"]);
    const [first, again, other] = [await run("7"), await run("7"), await run("8")];
    expect(first.status).toBe(0);
    expect(first.stdout).toBe(again.stdout);
    expect(first.stdout).not.toBe(other.stdout);
  });

  it("a check that compared nothing fails, since it shows nothing", async () => {
    const catalog = JSON.parse(readFileSync(HR, "utf8"));
    for (const endpoint of catalog.endpoints) delete endpoint.sample;
    const { status, stderr } = await fieldgate(["leaks", file(catalog)]);
    expect(status).toBe(1);
    expect(stderr).toContain("Nothing was compared");
    expect(stderr).toContain("Without a sample: ");
  });

  it("an answer that no plan has ends with 2", async () => {
    const { status, stderr } = await fieldgate(["leaks", HR, "--answers", file([{ method: "GET" }])]);
    expect(status).toBe(2);
    expect(stderr).toContain("The recorded answers cannot be used");
  });
});
