/** A JSON:API of Django REST framework: a media type of its own, records below `data`, fields below `attributes`. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Api } from "./api.ts";
import type { Answer, Client } from "./client.ts";
import { JSONAPI, missingDjango, startDjango } from "./django/django.ts";

const CANARY = "canary-9c03";
const EMPLOYEES = 23;
const MEDIA_TYPE = { mediaType: "application/vnd.api+json" };
const FIELDS = ["type", "id", "attributes.name", "attributes.title", "attributes.hired_on", "relationships"];
const NEW = {
  type: "Employee",
  attributes: { name: "Ada", title: "Engineer", hired_on: "2026-01-05" },
  relationships: { department: { data: { type: "Department", id: "2" } } },
};

const next = ({ body }: Answer): string | null => body.links.next;
const records = (pages: readonly Answer[]) => pages.flatMap(({ body }) => body.data);

const missing = missingDjango();
if (missing === undefined) describe("JSON:API", story);
else it.skip(`JSON:API is left out: ${missing}`, () => undefined);

function story(): void {
  let api: Api;
  let client: Client;
  beforeAll(async () => {
    api = await Api.start(JSONAPI, { canary: CANARY, start: () => startDjango("jsonapi", CANARY) });
    const employees = { actions: ["create", "read", "update", "delete"], fields: FIELDS };
    client = await api.client({ employees }, MEDIA_TYPE);
  });
  afterEach(() => void api.check());
  afterAll(() => api?.stop());

  it("links of a list lead through the gate to the last page and to the first one", async () => {
    const pages = await client.pages("/api/employees/", next);
    expect(pages).toHaveLength(4);
    expect(records(pages).map(({ id }) => Number(id))).toEqual(
      Array.from({ length: EMPLOYEES }, (_, at) => at + 1),
    );
    for (const { attributes } of records(pages))
      expect(Object.keys(attributes)).toEqual(["name", "title", "hired_on"]);
    const [first, ...others] = pages;
    expect((await client.get(first?.body.links.last)).body).toEqual(others.at(-1)?.body);
    expect((await client.get(others[0]?.body.links.first)).body).toEqual(first?.body);
    expect(api.check()[0]?.answer).toContain(CANARY);
  });

  it("a page of any size can be chosen", async () => {
    const pages = await client.pages("/api/employees/?page[size]=10", next);
    expect(pages.map(({ body }) => body.data.length)).toEqual([10, 10, 3]);
  });

  it("sorts and filters by granted fields over all pages", async () => {
    const sorted = await client.pages("/api/employees/?sort=-hired_on", next);
    const dates = records(sorted).map(({ attributes }) => attributes.hired_on);
    expect(dates).toHaveLength(EMPLOYEES);
    expect(dates).toEqual(dates.toSorted().reverse());
    const late = "filter[hired_on__gte]=2020-01-10&filter[title]=Engineer";
    const filtered = await client.pages(`/api/employees/?${late}&page[size]=2`, next);
    expect(records(filtered).map(({ id }) => id)).toEqual(["10", "13", "16", "19", "22"]);
  });

  it.each(["sort=salary", "sort=name,-salary", `filter[national_id]=${CANARY}-1`, "include=department"])(
    "the origin is not asked for %s, which may be about hidden fields",
    async (query) => {
      const { status, body } = await client.get(`/api/employees/?${query}`);
      expect([status, body.code]).toEqual([403, "parameter_not_allowed"]);
      expect(api.check()).toEqual([]);
    },
  );

  it("creates, reads, changes and deletes a record, and shows only granted fields of it", async () => {
    const created = await client.call("POST", "/api/employees/", { data: NEW });
    const id = `${EMPLOYEES + 1}`;
    expect([created.status, created.body]).toEqual([201, { data: { ...NEW, id } }]);
    expect(created.headers.get("content-type")).toBe("application/vnd.api+json");
    const own = `/api/employees/${id}/`;
    const change = { type: "Employee", id, attributes: { title: "Analyst" } };
    const changed = await client.call("PATCH", own, { data: change });
    expect([changed.status, changed.body.data.attributes.title]).toEqual([200, "Analyst"]);
    expect((await client.get(own)).body).toEqual(changed.body);
    expect((await client.call("DELETE", own)).status).toBe(204);
  });

  it("writes no hidden field", async () => {
    const data = { type: "Employee", id: "1", attributes: { salary: "1.00" } };
    const { status, body } = await client.call("PATCH", "/api/employees/1/", { data });
    expect([status, body.fields]).toEqual([403, ["attributes.salary"]]);
    expect(api.check()).toEqual([]);
  });
}
