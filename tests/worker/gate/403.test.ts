import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { askHostile, problemOf } from "./helpers/ask.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_EMPLOYEES, ALL_TIME_OFF, CALENDAR, PHONE_LIST } from "./helpers/grants.ts";
import { answers, asked } from "./helpers/hostile.ts";
import { type Grants, keyWith } from "./helpers/keys.ts";

/** Makes the call, and checks that it did not reach the origin. */
async function refusedTo(grants: Grants, path: string, options: object = {}) {
  const gate = bentGate();
  const response = await gate.ask(path, { key: await keyWith(grants), ...options });
  expect(gate.calls.origin).toEqual([]);
  expect(response.status).toBe(403);
  return problemOf(response);
}

it("an endpoint that is not granted is refused in every way", async () => {
  for (const method of ["GET", "HEAD", "POST"]) {
    const gate = bentGate();
    const response = await gate.ask("/employees", { key: await keyWith(CALENDAR), method });
    expect(response.status).toBe(403);
    expect(gate.calls.origin).toEqual([]);
  }
});

it("an action that is not granted is refused", async () => {
  const options = { method: "POST", json: { start_date: "2026-01-01" } };
  expect((await refusedTo(CALENDAR, "/time-off", options)).code).toBe("action_not_granted");
});

describe("a parameter that would reveal a hidden field is refused by name", () => {
  it.each([
    ["sort=salary.amount", "sort"],
    ["sort=-name,salary.amount", "sort"],
    ["filter%5Bsalary.amount%5D=gt:100000", "filter[salary.amount]"],
    ["fields=name,bank.iban", "fields"],
    ["q=Zoë", "q"],
    ["include=bank", "include"],
    ["%24filter=salary", "$filter"],
    ["expand=bank", "expand"],
    ["callback=x", "callback"],
    ["format=csv", "format"],
    ["PAGE=1", "PAGE"],
    ["filter%5B%5D=salary", "filter[]"],
  ])("?%s", async (query, parameter) => {
    const problem = await refusedTo(PHONE_LIST, `/employees?${query}`);
    expect(problem).toMatchObject({ code: "parameter_not_allowed", parameter });
  });
});

it("a hidden and an unknown field get the same response", async () => {
  const hidden = await refusedTo(PHONE_LIST, "/employees?sort=salary.amount");
  const unknown = await refusedTo(PHONE_LIST, "/employees?sort=no_such_field");
  expect(unknown).toEqual(hidden);
});

it("an unlisted parameter is refused for a key with all fields too", async () => {
  expect((await refusedTo(ALL_EMPLOYEES, "/employees?callback=x")).parameter).toBe("callback");
});

describe("a body with a field that is not granted never reaches the origin", () => {
  it.each<[string, string, string[]]>([
    ["at the top", '{"phone": "1", "email": "x"}', ["email"]],
    ["nested", '{"salary": {"amount": 1}}', ["salary"]],
    ["beside a granted one", '{"department": {"name": "x", "code": "y"}}', ["department.code"]],
    ["in an array", '{"emergency_contacts": [{"phone": "1"}]}', ["emergency_contacts"]],
    ["as a duplicate", '{"phone": "1", "phone": "2", "email": "x"}', ["email"]],
    ["with escapes", '{"s\\u0061lary": 1}', ["salary"]],
  ])("%s", async (_, text, fields) => {
    const body = `{"data": ${text}}`;
    const headers = { "content-type": "application/json" };
    const problem = await refusedTo(PHONE_LIST, "/employees/1", { method: "PATCH", headers, body });
    expect(problem.code).toBe("fields_not_granted");
    expect(problem.fields).toEqual(fields);
    expect(problem.detail).toContain(fields[0]);
  });

  it("and neither does a member outside the record", async () => {
    const problem = await refusedTo(PHONE_LIST, "/employees/1", {
      method: "PATCH",
      json: { data: { phone: "1" }, options: { force: true } },
    });
    expect(problem.outside).toEqual(["options"]);
  });
});

describe("a field that is hidden in part is not overwritten as a whole", () => {
  it.each([null, [], "x", 1])("by %j", async (department) => {
    const before = await env.HR.prepare("SELECT department_code FROM employees WHERE id = 1").first();
    const problem = await refusedTo(PHONE_LIST, "/employees/1", {
      method: "PATCH",
      json: { data: { department } },
    });
    expect(problem).toMatchObject({ code: "fields_not_granted", replaces: ["department"] });
    expect(await env.HR.prepare("SELECT department_code FROM employees WHERE id = 1").first()).toEqual(
      before,
    );
  });
});

it("a record is not replaced by a key that cannot see all of it", async () => {
  const options = { method: "PUT", json: { data: { first_name: "A", last_name: "B" } } };
  expect((await refusedTo(PHONE_LIST, "/employees/1", options)).code).toBe("replace_needs_all_fields");
});

it("a read-only field is refused for a restricted key, and left to the origin for others", async () => {
  const grants: Grants = { employees: { actions: ["update"], fields: ["number", "phone"] } };
  const json = { data: { number: "E-1" } };
  expect((await refusedTo(grants, "/employees/1", { method: "PATCH", json })).readOnly).toEqual(["number"]);

  answers(() => new Response(null, { status: 204 }));
  const body = { data: { id: 1, reason: "untouched by the gate" } };
  await askHostile("/time-off/1", { key: await keyWith(ALL_TIME_OFF), method: "PATCH", json: body });
  expect(asked.map((call) => call.body)).toEqual([JSON.stringify(body)]);
});
