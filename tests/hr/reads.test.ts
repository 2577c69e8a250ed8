import { describe, expect, it } from "vitest";
import { lookUp } from "../../examples/hr/origin/json.ts";
import { BASE, call, list, recordOf } from "./call.ts";

describe("a list", () => {
  it("comes in pages that together have everything once", async () => {
    const seen = new Set<unknown>();
    const first = await list("/employees?per_page=70");
    expect(first.meta).toEqual({ total: 300, page: 1, per_page: 70, pages: 5 });
    for (let page = 1; page <= first.meta.pages; page++) {
      for (const employee of (await list(`/employees?per_page=70&page=${page}`)).data) seen.add(employee.id);
    }
    expect(seen.size).toBe(300);
    expect((await list("/employees?page=99")).data).toEqual([]);
  });

  it("names its next page and its size in headers", async () => {
    const response = await call("/employees?per_page=100&page=2");
    expect(response.headers.get("link")).toBe(`<${BASE}/employees?per_page=100&page=3>; rel="next"`);
    expect(response.headers.get("x-total-count")).toBe("300");
    expect((await call("/employees?per_page=100&page=3")).headers.get("link")).toBeNull();
  });

  it.each(["page=0", "page=-1", "page=two", "per_page=501", "per_page=1e3", "page=99999999999999999"])(
    "refuses %s with 400",
    async (query) => expect((await call(`/employees?${query}`)).status).toBe(400),
  );

  it("sorts by several fields, upwards and downwards, also by a joined one", async () => {
    const { data } = await list("/employees?sort=-department.name,hire_date&per_page=500");
    const keys = data.map((e) => [lookUp(e, "department.name"), e.hire_date]);
    const sorted = keys.toSorted(
      ([a, b], [c, d]) => compare(String(c), String(a)) || compare(String(b), String(d)),
    );
    expect(keys).toEqual(sorted);
    expect(new Set(keys.map(([name]) => name)).size).toBeGreaterThan(5);
  });

  it("filters by value, by several values and by comparison", async () => {
    const engineers = await list("/employees?filter[department]=Engineering&per_page=500");
    expect(engineers.meta.total).toBe(92);
    expect(engineers.data.every((e) => lookUp(e, "department.name") === "Engineering")).toBe(true);
    const away = await list("/employees?filter[status]=on_leave,terminated&per_page=500");
    expect(new Set(away.data.map((e) => e.status))).toEqual(new Set(["on_leave", "terminated"]));
    const paid = await list("/employees?filter[salary.amount]=gt:1000000&filter[department.code]=ENG");
    expect(paid.data.length).toBeGreaterThan(0);
    expect(paid.data.every((e) => Number(lookUp(e, "salary.amount")) > 1_000_000)).toBe(true);
    const half = await list("/time-off?filter[half_day]=true&per_page=500");
    expect(half.data.every((t) => t.half_day === true && t.days === 0.5)).toBe(true);
    expect(half.meta.total).toBeGreaterThan(0);
    expect((await list("/time-off?filter[start_date]=gte:2026-07-01")).data[0]?.start_date).toMatch(
      /^2026-(0[7-9]|1)/,
    );
  });

  it.each([
    "sort=shoe_size",
    "filter[shoe_size]=1",
    "filter[skills]=Rust",
    "filter[salary.amount]=much",
    "sort=id;DROP",
  ])("refuses %s with 400", async (query) => expect((await call(`/employees?${query}`)).status).toBe(400));

  it("searches names and texts, letters of all scripts, quotes included", async () => {
    expect((await list("/employees?q=渡辺")).meta.total).toBeGreaterThan(0);
    const irish = await list("/employees?q=O'CONNOR&per_page=500");
    expect(irish.data.length).toBeGreaterThan(0);
    expect(irish.data.every((e) => String(e.last_name).includes("O'Connor"))).toBe(true);
    expect((await list("/employees?q=%25")).meta.total).toBe(0);
  });

  it("ignores parameters it does not know", async () => {
    expect((await list("/employees?include=everything&_method=DELETE")).meta.total).toBe(300);
  });
});

describe("fields=", () => {
  it("returns exactly the fields it names", async () => {
    const { data } = await list("/time-off?fields=employee.name,start_date,end_date&per_page=500");
    for (const record of data) {
      expect(Object.keys(record)).toEqual(["employee", "start_date", "end_date"]);
      expect(Object.keys(Object(record.employee))).toEqual(["name"]);
    }
  });

  it("selects within lists and maps, and treats a parent as everything below it", async () => {
    const response = await call(
      "/employees/67?fields=address,emergency_contacts.name,balances.*.days,skills,nothing",
    );
    const record = await recordOf(response);
    expect(Object.keys(record).sort()).toEqual(["address", "balances", "emergency_contacts", "skills"]);
    expect(Object.keys(Object(record.address))).toEqual(["street", "city", "postal_code", "country"]);
    expect(record.balances).toEqual({ training: { days: 5 }, vacation: { days: 30 } });
    expect(lookUp(record, "emergency_contacts")).toEqual([
      { name: expect.any(String) },
      { name: expect.any(String) },
    ]);
  });
});

describe("one record", () => {
  it("is in data, except a department, which has no wrapper", async () => {
    expect(Object.keys(await (await call("/employees/1")).json())).toEqual(["data"]);
    expect(await (await call("/departments/ENG")).json()).toMatchObject({ code: "ENG", headcount: 92 });
  });

  it("has null where a person has no manager, and an object where there is one", async () => {
    expect((await recordOf(await call("/employees/1"))).manager).toBeNull();
    expect((await recordOf(await call("/employees/2"))).manager).toMatchObject({ id: 1 });
  });

  it("of the token's owner is at /employees/me", async () => {
    const me = await recordOf(await call("/employees/me"));
    expect(me).toEqual(await recordOf(await call("/employees/2")));
    expect(me.job_title).toBe("Head of People");
  });

  it("answers HEAD like GET, without a body", async () => {
    const [get, head] = [await call("/employees/1"), await call("/employees/1", { method: "HEAD" })];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
  });
});

it("the salary report, which the catalog does not list, has everybody's pay", async () => {
  const body = await list("/employees/salary-report");
  expect(body.data).toHaveLength(300);
  expect(Object.keys(body.data[0] ?? {})).toEqual(["number", "name", "department", "salary", "currency"]);
});

describe("validators", () => {
  it.each(["/employees", "/employees/7", "/departments/FIN"])("%s can be revalidated", async (path) => {
    const response = await call(path);
    const etag = response.headers.get("etag") ?? "";
    const lastModified = response.headers.get("last-modified") ?? "";
    expect(etag).toMatch(/^"[0-9a-f]{24}"$/);
    expect(new Date(lastModified).toUTCString()).toBe(lastModified);
    const again = await call(path, { headers: { "if-none-match": `"other", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await call(path, { headers: { "if-modified-since": lastModified } })).status).toBe(304);
    expect((await call(path, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
    const old = new Date(Date.parse(lastModified) - 1000).toUTCString();
    expect((await call(path, { headers: { "if-modified-since": old } })).status).toBe(200);
  });
});

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
