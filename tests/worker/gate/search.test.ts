import { describe, expect, it } from "vitest";
import { type Ask, problemOf } from "./helpers/ask.ts";
import { bentGate } from "./helpers/double.ts";
import { keyOf, putCopy, recordOf } from "./helpers/keys.ts";

const CATALOG = JSON.stringify({
  name: "HR",
  basePath: "/api/v2",
  endpoints: [
    {
      id: "time-off",
      title: "Time off",
      routes: { read: ["POST /search"], update: ["GET /touch"] },
      overrides: {
        "POST /search": {
          safe: true,
          search: { limit: "free", sort: "field-list", "employee.name": "field-name", q: "search" },
        },
        "GET /touch": { safe: false },
      },
      records: "/data",
      identity: ["id"],
      fields: [
        { path: "id", type: "integer" },
        { path: "employee.name", type: "string" },
        { path: "start_date", type: "string" },
        { path: "end_date", type: "string" },
        { path: "reason", type: "string", sensitive: true },
      ],
    },
  ],
});
const FIELDS = ["employee.name", "start_date", "end_date"];
const SEARCHER = { "time-off": { actions: ["read" as const, "update" as const], fields: FIELDS } };
const ALL = { "time-off": { actions: ["read" as const] } };

function gate() {
  return bentGate({
    catalog: CATALOG,
    origin: async () => Response.json({ data: [{ id: 1, start_date: "2026-01-02", reason: "hidden" }] }),
  });
}

async function search(options: Ask) {
  const searched = gate();
  const response = await searched.ask("/search", {
    key: await keyOf(CATALOG, SEARCHER),
    method: "POST",
    ...options,
  });
  return { response, asked: searched.calls.origin };
}

describe("a search by a key with a field list", () => {
  it("reaches the origin byte for byte, and its response is projected", async () => {
    const body = '{"limit":{"max":5}, "sort":["-start_date"],"employee.name":"Ad\\u0061"}';
    const { response, asked } = await search({ body, headers: { "content-type": "application/json" } });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: [{ start_date: "2026-01-02" }] });
    expect(await asked[0]?.text()).toBe(body);
    expect(asked[0]?.headers.get("content-type")).toBe("application/json");
  });

  it("needs no body", async () => {
    const { response, asked } = await search({});
    expect(response.status).toBe(200);
    expect(asked[0]?.body).toBeNull();
  });

  it.each([
    ["sort", { sort: "reason" }],
    ["sort", '{"sort":"start_date","sort":"reason"}'],
    ["sort", '{"s\\u006frt":"reason"}'],
    ["employee.name", { "employee.name": { $gt: "A" } }],
    ["reason", { reason: "sick" }],
    ["q", { q: "sick" }],
    ["filter", { filter: { reason: "sick" } }],
    ["Sort", { Sort: "start_date" }],
  ])("that names a hidden field by %s is refused, and the origin is not called", async (parameter, body) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const { response, asked } = await search({ body: text, headers: { "content-type": "application/json" } });
    expect(await problemOf(response)).toMatchObject({
      status: 403,
      code: "parameter_not_allowed",
      parameter,
    });
    expect(asked).toEqual([]);
  });

  it.each([
    ["an array", { json: [{ sort: "reason" }] }, 400],
    ["no JSON", { body: "{", headers: { "content-type": "application/json" } }, 400],
    [
      "a lone surrogate",
      { body: '{"limit":"\\ud800"}', headers: { "content-type": "application/json" } },
      400,
    ],
    ["a method", { json: { _method: "DELETE" } }, 400],
    [
      "a form",
      { body: "sort=reason", headers: { "content-type": "application/x-www-form-urlencoded" } },
      415,
    ],
    ["no type", { body: new TextEncoder().encode('{"sort":"reason"}') }, 415],
    ["more than 64 KiB", { json: { limit: "x".repeat(65_536) } }, 413],
  ])("that is %s is refused", async (_, options, status) => {
    const { response, asked } = await search(options);
    expect(response.status).toBe(status);
    expect(asked).toEqual([]);
  });
});

it("a search with all fields passes, and waits for the verdict", async () => {
  const key = await keyOf(CATALOG, ALL);
  await putCopy(key, recordOf(key, ALL, {}, CATALOG));
  const order: string[] = [];
  const searched = bentGate({
    catalog: CATALOG,
    verdict: async (real) => {
      const verdict = await real();
      order.push("verdict");
      return verdict;
    },
    origin: async () => {
      order.push("origin");
      return Response.json({ data: [{ reason: "seen" }] });
    },
  });
  const response = await searched.ask("/search", { key, method: "POST", json: { q: "sick" } });
  expect(await response.json()).toEqual({ data: [{ reason: "seen" }] });
  expect(order).toEqual(["verdict", "origin"]);
});

describe("a GET that changes something", () => {
  it("is answered as a write: by a key that may update, after the verdict, without HEAD", async () => {
    const key = await keyOf(CATALOG, SEARCHER);
    await putCopy(key, recordOf(key, SEARCHER, {}, CATALOG));
    const touched = gate();
    const response = await touched.ask("/touch", { key });
    expect(await response.json()).toEqual({ data: [{ id: 1, start_date: "2026-01-02" }] });
    expect((await touched.ask("/touch", { key, method: "HEAD" })).status).toBe(405);
    expect((await touched.ask("/touch", { key: await keyOf(CATALOG, ALL) })).status).toBe(403);
    expect(touched.calls.origin).toHaveLength(1);
  });

  it("is not sent for a key that the registry does not confirm", async () => {
    const key = await keyOf(CATALOG, SEARCHER);
    await putCopy(key, recordOf(key, SEARCHER, {}, CATALOG));
    const touched = bentGate({ catalog: CATALOG, verdict: async () => ({ alive: false }) as never });
    expect((await touched.ask("/touch", { key })).status).toBe(401);
    expect(touched.calls.origin).toEqual([]);
  });

  it("is refused with a header that it cannot keep", async () => {
    const touched = gate();
    const options = { key: await keyOf(CATALOG, SEARCHER), headers: { prefer: "handling=strict" } };
    expect((await problemOf(await touched.ask("/touch", options))).code).toBe("header_not_passed");
  });
});
