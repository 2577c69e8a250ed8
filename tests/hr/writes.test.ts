import { env, exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../examples/hr/origin/json.ts";
import { BASE, call, everything, list, recordOf } from "./call.ts";

const newcomer = (email: string): JsonObject => ({
  first_name: "Zoë",
  last_name: "D'Ávila-佐藤",
  email,
  job_title: "Engineer",
  hire_date: "2026-07-01",
  department: { code: "ENG", name: "ignored" },
  emergency_contacts: [
    { name: "B", phone: "2" },
    { name: "A", phone: "1", relation: "friend" },
  ],
  skills: ['"quoted"', "Rust"],
});

async function hire(email: string): Promise<string> {
  const response = await call("/employees", { method: "POST", body: { data: newcomer(email) } });
  expect(response.status).toBe(201);
  return (response.headers.get("location") ?? "").slice(BASE.length);
}

describe("create", () => {
  it("is 201 with the record and its address", async () => {
    const response = await call("/employees", {
      method: "POST",
      body: { data: newcomer("new@example.com") },
    });
    expect(response.status).toBe(201);
    const location = response.headers.get("location") ?? "";
    expect(location).toMatch(/^https:\/\/hr\.example\.com\/api\/v2\/employees\/\d+$/);
    const record = await recordOf(response);
    expect(record).toMatchObject({
      name: "Zoë D'Ávila-佐藤",
      status: "active",
      weekly_hours: 40,
      department: { code: "ENG", name: "Engineering" },
      manager: null,
      emergency_contacts: [
        { name: "B", relation: null, phone: "2" },
        { name: "A", relation: "friend", phone: "1" },
      ],
      skills: ['"quoted"', "Rust"],
      balances: {},
    });
    expect(await recordOf(await call(location.slice(BASE.length)))).toEqual(record);
  });

  it("accepts and returns a department without a wrapper, at its code", async () => {
    const body = { code: "LAB", name: "Laboratory", lead: { id: 3 }, parent: { code: "ENG" } };
    const response = await call("/departments", { method: "POST", body });
    expect(response.status).toBe(201);
    expect(response.headers.get("location")).toBe(`${BASE}/departments/LAB`);
    expect(await response.json()).toMatchObject({ ...body, parent: { name: "Engineering" }, headcount: 0 });
  });

  it("sums up the lines of an expense report", async () => {
    const lines = [0.1, 0.2, 12].map((amount) => ({ date: "2026-06-01", amount }));
    const data = { employee: { id: 5 }, title: "Taxi", currency: "EUR", lines };
    const record = await recordOf(await call("/expenses", { method: "POST", body: { data } }));
    expect(record).toMatchObject({ total: 12.3, status: "draft", lines: [{ category: "other" }, {}, {}] });
  });

  it("is 422 with every problem and the data that was sent", async () => {
    const data = {
      first_name: 7,
      last_name: null,
      email: "not an address",
      hire_date: "2026-02-30",
      status: "sleeping",
      department: { code: "NOPE" },
      manager: { id: 100000 },
      address: "12 Secret Lane",
      skills: "Rust",
      emergency_contacts: [{ name: "A" }, "nobody"],
      weekly_hours: "many",
    };
    const response = await call("/employees", { method: "POST", body: { data } });
    expect(response.status).toBe(422);
    const body: { error: { details: { field: string; value: unknown }[] }; submitted: unknown } =
      await response.json();
    expect(body.error.details.map((d) => d.field).sort()).toEqual([
      "address",
      "department.code",
      "email",
      "emergency_contacts[0].phone",
      "emergency_contacts[1]",
      "first_name",
      "hire_date",
      "job_title",
      "last_name",
      "manager.id",
      "skills",
      "status",
      "weekly_hours",
    ]);
    expect(body.error.details.find((d) => d.field === "email")?.value).toBe("not an address");
    expect(body.submitted).toEqual(data);
  });

  it("is 422 if a rule of the tables is broken", async () => {
    const data = { employee: { id: 3 }, type: "sick", start_date: "2026-05-02", end_date: "2026-05-01" };
    const response = await call("/time-off", { method: "POST", body: { data } });
    expect(response.status).toBe(422);
    const message = "end_date lies before start_date.";
    expect(await response.json()).toEqual({ error: { code: "validation_failed", message }, submitted: data });
  });

  it("is 409 if an e-mail address is in use, and creates nothing", async () => {
    const { email } = await recordOf(await call("/employees/3"));
    const before = (await list("/employees")).meta.total;
    const response = await call("/employees", { method: "POST", body: { data: newcomer(String(email)) } });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ error: { code: "conflict" }, submitted: { email } });
    expect((await list("/employees")).meta.total).toBe(before);
  });

  it.each([
    ["not JSON", "{", "application/json", 400],
    ["a form", "first_name=A", "application/x-www-form-urlencoded", 415],
    ["no record in it", '{"employee":{}}', "application/json", 422],
    ["a list", '{"data":[]}', "application/json; charset=utf-8", 422],
  ])("refuses a body that is %s", async (_, body, type, status) => {
    const headers = { authorization: `Bearer ${env.HR_TOKEN}`, "content-type": type };
    const response = await exports.default.fetch(`${BASE}/employees`, { method: "POST", headers, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty("error.message");
  });
});

describe("update", () => {
  it("by PATCH changes what is sent and keeps the rest", async () => {
    const before = await recordOf(await call("/employees/67"));
    const data = { address: { city: "Köln" }, phone: null, salary: { amount: 70000.25 }, id: 9, name: "X Y" };
    const after = await recordOf(await call("/employees/67", { method: "PATCH", body: { data } }));
    expect(after).toEqual({
      ...before,
      phone: null,
      address: { ...Object(before.address), city: "Köln" },
      salary: { ...Object(before.salary), amount: 70000.25 },
      updated_at: after.updated_at,
    });
    expect(String(after.updated_at) > String(before.updated_at)).toBe(true);
  });

  it("by PATCH with null clears an object, unless something in it is required", async () => {
    const path = await hire("nullable@example.com");
    await call(path, { method: "PATCH", body: { data: { manager: { id: 3 }, bank: { iban: "XX00" } } } });
    const emptied = await call(path, { method: "PATCH", body: { data: { bank: null, manager: null } } });
    expect(await recordOf(emptied)).toMatchObject({ manager: null, bank: { iban: null, bic: null } });
    const refused = await call(path, { method: "PATCH", body: { data: { department: null } } });
    expect(refused.status).toBe(422);
  });

  it("by PATCH replaces a list as a whole", async () => {
    const path = await hire("lists@example.com");
    const data = { emergency_contacts: [{ name: "C", phone: "3" }] };
    const record = await recordOf(await call(path, { method: "PATCH", body: { data } }));
    expect(record.emergency_contacts).toEqual([{ name: "C", relation: null, phone: "3" }]);
  });

  it("by PUT removes what is not sent", async () => {
    const path = await hire("replaced@example.com");
    const data = { ...newcomer("replaced@example.com"), emergency_contacts: [], skills: null };
    await call(path, { method: "PATCH", body: { data: { phone: "1", internal_notes: "to be lost" } } });
    const response = await call(path, { method: "PUT", body: { data } });
    expect(response.status).toBe(200);
    const record = await recordOf(response);
    expect(record).toMatchObject({ phone: null, internal_notes: null, emergency_contacts: [], skills: [] });
    const missing = await call(path, { method: "PUT", body: { data: { first_name: "A" } } });
    expect(missing.status).toBe(422);
  });

  it("by PUT merges if the resource is time off", async () => {
    const before = await recordOf(await call("/time-off/1"));
    const response = await call("/time-off/1", { method: "PUT", body: { data: { reason: "moved" } } });
    expect(await recordOf(response)).toMatchObject({ reason: "moved", start_date: before.start_date });
  });

  it("with what was read changes nothing", async () => {
    for (const path of ["/employees/5", "/expenses/5"]) {
      const before = await recordOf(await call(path));
      const response = await call(path, { method: "PUT", body: { data: before } });
      const after = await recordOf(response);
      expect(after).toEqual({ ...before, updated_at: after.updated_at });
    }
  });

  it("with If-Match changes only the version it names", async () => {
    const response = await call("/departments/LEG");
    const etag = response.headers.get("etag") ?? "";
    const patch = { method: "PATCH", body: { description: "Signs nothing" }, headers: { "if-match": etag } };
    expect((await call("/departments/LEG", patch)).status).toBe(200);
    const late = await call("/departments/LEG", patch);
    expect(late.status).toBe(412);
    expect(await late.json()).toMatchObject({ error: { code: "precondition_failed" } });
  });

  it("of an unknown record is 404", async () => {
    for (const method of ["PATCH", "PUT", "DELETE"]) {
      expect((await call("/employees/999999", { method, body: { data: {} } })).status).toBe(404);
    }
  });
});

describe("delete", () => {
  it("is 204 without a body, and everything of that person is gone", async () => {
    expect((await list("/time-off?filter[employee.id]=42")).meta.total).toBeGreaterThan(0);
    const response = await call("/employees/42", { method: "DELETE" });
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect((await call("/employees/42")).status).toBe(404);
    expect((await call("/employees/42", { method: "DELETE" })).status).toBe(404);
    for (const resource of ["time-off", "compensation", "expenses", "documents"]) {
      expect((await list(`/${resource}?filter[employee.id]=42`)).meta.total).toBe(0);
    }
  });

  it("of a manager leaves the people, without a manager", async () => {
    const led = await list("/employees?filter[manager.id]=12");
    expect((await call("/employees/12", { method: "DELETE" })).status).toBe(204);
    expect((await recordOf(await call(`/employees/${led.data[0]?.id}`))).manager).toBeNull();
  });

  it("of a department with people in it is 409", async () => {
    const response = await call("/departments/ENG", { method: "DELETE" });
    expect(response.status).toBe(409);
    expect((await everything("departments")).some((d) => d.code === "ENG")).toBe(true);
  });
});
