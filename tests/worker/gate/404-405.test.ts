import { describe, expect, it } from "vitest";
import { problemOf } from "./helpers/ask.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_EMPLOYEES, ALL_TIME_OFF } from "./helpers/grants.ts";
import { keyWith } from "./helpers/keys.ts";

describe("what the catalog does not list does not exist, even with all fields", () => {
  it.each([
    "/employees/salary-report",
    "/employees/",
    "/Employees",
    "/employees.xml",
    "/employees/1/",
    "/employees/01x",
    "/graphql",
    "/$batch",
    "/payroll",
    "/",
    "",
  ])("%s", async (path) => {
    const gate = bentGate();
    const response = await gate.ask(path, { key: await keyWith(ALL_EMPLOYEES) });
    expect(response.status).toBe(404);
    expect((await problemOf(response)).code).toBe("unknown_route");
    expect(gate.calls.origin).toEqual([]);
  });
});

it("a known path with another method is 405, with the methods it has", async () => {
  const gate = bentGate();
  const response = await gate.ask("/compensation/1", { key: await keyWith(ALL_TIME_OFF), method: "DELETE" });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD, PATCH");
  expect(gate.calls.origin).toEqual([]);
});

it.each(["PROPFIND", "QUERY", "PURGE", "OPTIONS"])("%s is refused", async (method) => {
  const gate = bentGate();
  const response = await gate.ask("/time-off", { key: await keyWith(ALL_TIME_OFF), method });
  expect(response.status).toBe(405);
  expect((await problemOf(response)).code).toBe("method_not_supported");
  expect(gate.calls).toEqual({ kv: 0, registry: 0, limiter: 0, origin: [] });
});
