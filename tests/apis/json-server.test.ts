/** Pages by the links of a header, from an API that builds them from the address at which it is called. */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { Api } from "./api.ts";
import { type Answer, type Client, nextInHeader } from "./client.ts";
import { EMPLOYEES, JSON_SERVER, startJsonServer } from "./json-server.ts";

const CANARY = "canary-2b7d";
const FIELDS = ["id", "name", "team", "joined", "home.city"];

let api: Api;
let client: Client;
beforeAll(async () => {
  const start = () => startJsonServer(CANARY);
  api = await Api.start(JSON_SERVER, { canary: CANARY, publicBase: "http://people.test", start });
  client = await api.client({
    employees: { actions: ["create", "read", "update", "delete"], fields: FIELDS },
  });
});
afterEach(() => void api.check());
afterAll(() => api?.stop());

const records = (pages: readonly Answer[]) => pages.flatMap(({ body }) => body);

it("links of the header lead through the gate to the last page", async () => {
  const pages = await client.pages("/employees?_page=1&_limit=5", nextInHeader);
  expect(pages).toHaveLength(5);
  expect(records(pages).map(({ id }) => id)).toEqual(Array.from({ length: EMPLOYEES }, (_, at) => at + 1));
  for (const record of records(pages)) {
    expect(Object.keys(record)).toEqual(["id", "name", "team", "joined", "home"]);
    expect(Object.keys(record.home)).toEqual(["city"]);
  }
  const [call] = api.check();
  expect(call?.answer).toContain(CANARY);
});

it("sorts and filters by granted fields over all pages", async () => {
  const pages = await client.pages(
    "/employees?_limit=5&_page=1&_sort=joined&_order=asc&team=red",
    nextInHeader,
  );
  const dates = records(pages).map(({ joined }) => joined);
  expect(dates).toHaveLength(12);
  expect(dates).toEqual(dates.toSorted());
  const inRome = await client.get("/employees?home.city=Rome&_sort=home.city,-name");
  expect(new Set(inRome.body.map(({ home }: { home: unknown }) => JSON.stringify(home)))).toEqual(
    new Set(['{"city":"Rome"}']),
  );
});

it.each([
  "_sort=salary",
  "_sort=name,home.street",
  `salary=${CANARY}-3`,
  `home.street=${CANARY} street 1`,
  "q=canary",
])("the origin is not asked for %s, which is about hidden fields", async (query) => {
  const { status, body } = await client.get(`/employees?${query}`);
  expect([status, body.code]).toEqual([403, "parameter_not_allowed"]);
  expect(api.check()).toEqual([]);
});

it("creates, changes and deletes a record, and shows only granted fields of it", async () => {
  const created = await client.call("POST", "/employees", { name: "Ada", home: { city: "Bern" } });
  expect([created.status, created.body]).toEqual([
    201,
    { name: "Ada", home: { city: "Bern" }, id: EMPLOYEES + 1 },
  ]);
  const own = created.headers.get("location") ?? "";
  const changed = await client.call("PATCH", own, { team: "blue" });
  expect([changed.status, changed.body]).toEqual([200, { ...created.body, team: "blue" }]);
  expect((await client.call("PATCH", own, { salary: "1" })).body.code).toBe("fields_not_granted");
  expect((await client.call("DELETE", own)).status).toBe(200);
  expect((await client.get(own)).status).toBe(404);
});
