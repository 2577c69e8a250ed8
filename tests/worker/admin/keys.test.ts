import { describe, expect, it } from "vitest";
import { api, CALENDAR, create, GRANTS, read } from "./client.ts";

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

describe("generating a key", () => {
  it("is 201 with the key's text, once: no other call returns it", async () => {
    const response = await api("/keys", { method: "POST", body: CALENDAR });
    expect(response.status).toBe(201);
    const made = await read(response);
    expect(made.key).toMatch(/^fg_[0-9A-Za-z]{12}_[0-9A-Za-z]{49}$/);
    expect(made).toMatchObject({ name: "Calendar", expiresAt: null, createdBy: { kind: "token" } });
    expect(made.grants["time-off"]).toMatchObject(GRANTS["time-off"]);
    expect(response.headers.get("etag")).toBe(`"${made.version}"`);
    expect(response.headers.get("location")).toBe(`/admin/api/keys/${made.id}`);
    for (const path of [`/keys/${made.id}`, "/keys", "/audit", "/health"]) {
      const other = await api(path);
      expect(other.status).toBe(200);
      expect(await other.text()).not.toContain(made.key.slice(16));
    }
  });

  it("is stored by no cache, and neither is any other response", async () => {
    const { id } = await create();
    for (const path of [
      "/keys",
      `/keys/${id}`,
      "/keys/nobody",
      "/nowhere",
      "/session",
      "/catalog",
      "/openapi.json",
    ]) {
      expect((await api(path)).headers.get("cache-control")).toContain("no-store");
    }
    const made = await api("/keys", { method: "POST", body: CALENDAR });
    expect(made.headers.get("cache-control")).toContain("no-store");
  });

  it("treats grants without fields as ALL fields", async () => {
    const { grants } = await create({ grants: { employees: { actions: ["read"] } } });
    expect(grants.employees).toMatchObject({ actions: ["read"], fields: "all" });
  });

  it("accepts an expiry with an offset and returns it in UTC", async () => {
    const { expiresAt } = await create({ expiresAt: "2099-06-01T02:00:00+02:00" });
    expect(expiresAt).toBe("2099-06-01T00:00:00.000Z");
  });

  it.each(["2020-01-01T00:00:00Z", "2099-02-30T00:00:00Z", "2099-01-01", "tomorrow", 4_102_444_800_000, ""])(
    "refuses %j as an expiry",
    async (expiresAt) => {
      const response = await api("/keys", { method: "POST", body: { ...CALENDAR, expiresAt } });
      expect(response.status).toBe(422);
      expect((await read(response)).problems).toMatchObject([{ pointer: "/expiresAt" }]);
    },
  );

  it.each([
    ["nothing", ""],
    ["blanks", "   "],
    ["10 kB", "x".repeat(10_240)],
    ["a line break", "two\nlines"],
    ["a NUL", "a\0b"],
    ["half a surrogate pair", "\ud83d"],
    ["a number", 5],
    ["null", null],
  ])("refuses %s as a name, saying where", async (_, name) => {
    const response = await api("/keys", { method: "POST", body: { ...CALENDAR, name } });
    expect(response.status).toBe(422);
    const problem = await read(response);
    expect(problem).toMatchObject({ code: "invalid_request", problems: [{ pointer: "/name" }] });
    expect(problem.detail).toContain("/name: ");
  });

  it.each(["<b onclick=x>", "\u202eright to left", "Zoë 🗝️", "x".repeat(200), "🗝️".repeat(100)])(
    "keeps the name %s as it is",
    async (name) => {
      const { id } = await create({ name });
      expect((await read(await api(`/keys/${id}`))).name).toBe(name);
    },
  );

  it("refuses unknown members, naming each", async () => {
    const response = await api("/keys", {
      method: "POST",
      body: { ...CALENDAR, expires_at: inAnHour(), "a/b": 1 },
    });
    expect(response.status).toBe(422);
    expect((await read(response)).problems).toMatchObject([
      { pointer: "/expires_at", code: "unknown_member" },
      { pointer: "/a~1b", code: "unknown_member" },
    ]);
  });
});

describe("grants that do not fit the catalog", () => {
  it.each([
    ["no endpoint at all", {}, "/grants"],
    ["an unknown endpoint", { "time-of": { actions: ["read"] } }, "/grants/time-of"],
    [
      "an unknown field",
      { "time-off": { actions: ["read"], fields: ["start_date", "salary"] } },
      "/grants/time-off/fields/1",
    ],
    ["an empty field list", { "time-off": { actions: ["read"], fields: [] } }, "/grants/time-off/fields"],
    ["empty actions", { "time-off": { actions: [] } }, "/grants/time-off/actions"],
    ["an unknown action", { "time-off": { actions: ["reed"] } }, "/grants/time-off/actions/0"],
    [
      "an action the endpoint does not have",
      { "time-off": { actions: ["download"] } },
      "/grants/time-off/actions/0",
    ],
  ])("are 422 with the place: %s", async (_, grants, pointer) => {
    const response = await api("/keys", { method: "POST", body: { name: "x", grants } });
    expect(response.status).toBe(422);
    const problem = await read(response);
    expect(problem.code).toBe("invalid_grants");
    expect(problem.problems[0].pointer).toBe(pointer);
    expect(problem.detail).toContain(problem.problems[0].message);
    expect((await read(await api("/keys"))).items).toEqual([]);
  });

  it("are reported with every problem, not only the first", async () => {
    const grants = { nowhere: { actions: ["read"] }, "time-off": { actions: ["reed"], fields: ["a", "b"] } };
    const { problems } = await read(await api("/keys", { method: "POST", body: { name: "x", grants } }));
    expect(problems.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      "/grants/nowhere",
      "/grants/time-off/actions/0",
      "/grants/time-off/fields/0",
      "/grants/time-off/fields/1",
    ]);
  });

  it.each([null, [], "all", 1])("that are not an object (%j) are 422", async (grants) => {
    const response = await api("/keys", { method: "POST", body: { name: "x", grants } });
    expect(await read(response)).toMatchObject({ status: 422, problems: [{ pointer: "/grants" }] });
  });
});

describe("an Idempotency-Key", () => {
  it("generates one key: the repeat names it and says to revoke it and generate again", async () => {
    const call = { method: "POST", body: CALENDAR, headers: { "idempotency-key": "5f2c" } };
    const first = await read(await api("/keys", call));
    const repeat = await api("/keys", call);
    expect(repeat.status).toBe(409);
    const problem = await read(repeat);
    expect(problem).toMatchObject({ code: "already_created", id: first.id });
    expect(problem.detail).toMatch(/revoke/i);
    expect(JSON.stringify(problem)).not.toContain(first.key);
    expect((await read(await api("/keys"))).items).toHaveLength(1);
  });

  it.each([
    ["name", { name: "Another" }],
    ["grants", { grants: { employees: { actions: ["read"] } } }],
    ["expiry", { expiresAt: "2099-01-01T00:00:00Z" }],
  ])("with another %s generates nothing, and does not say to revoke the first key", async (_, other) => {
    const headers = { "idempotency-key": "5f2c" };
    const first = await read(await api("/keys", { method: "POST", body: CALENDAR, headers }));
    const repeat = await api("/keys", { method: "POST", body: { ...CALENDAR, ...other }, headers });
    expect(repeat.status).toBe(409);
    const problem = await read(repeat);
    expect(problem).toMatchObject({ code: "already_created", id: first.id });
    expect(problem.detail).not.toMatch(/revoke/i);
    expect((await read(await api("/keys"))).items).toHaveLength(1);
  });

  it("is not used up by a request that was refused", async () => {
    const headers = { "idempotency-key": "5f2c" };
    expect((await api("/keys", { method: "POST", body: { ...CALENDAR, name: "" }, headers })).status).toBe(
      422,
    );
    expect((await api("/keys", { method: "POST", body: CALENDAR, headers })).status).toBe(201);
  });

  it("too long or not ASCII is refused", async () => {
    for (const value of ["x".repeat(256), "a b"]) {
      const response = await api("/keys", {
        method: "POST",
        body: CALENDAR,
        headers: { "idempotency-key": value },
      });
      expect(response.status).toBe(422);
    }
  });
});

describe("the list", () => {
  it("shows keys with their grants, newest first, page by page", async () => {
    for (const name of ["first", "second", "third"]) await create({ name });
    const one = await read(await api("/keys?limit=2"));
    expect(one.items.map(({ name }: { name: string }) => name)).toEqual(["third", "second"]);
    expect(one.items[0].grants["time-off"].fields).toHaveLength(3);
    const two = await read(await api(`/keys?limit=2&cursor=${one.next}`));
    expect(two.items.map(({ name }: { name: string }) => name)).toEqual(["first"]);
    expect(two).not.toHaveProperty("next");
  });

  it("begins where an invented cursor says, and shows nothing that is not in the list", async () => {
    const { id } = await create();
    const at = async (cursor: string) => (await read(await api(`/keys?cursor=${cursor}`))).items;
    expect(await at("0")).toEqual([]);
    expect(await at("999999999999999")).toMatchObject([{ id }]);
  });

  it.each([
    "limit=0",
    "limit=101",
    "limit=x",
    "limit=",
    "limit=1.5",
    "limit=1&limit=100",
    "cursor=x",
    "cursor=-1",
    "cursor=",
    "cursor=1e3",
    "cursor=1%20OR%201",
    "cursor=1%00",
    "cursor=1&cursor=2",
    "cursor=9999999999999999",
    "page=2",
  ])("refuses ?%s", async (query) => {
    expect((await api(`/keys?${query}`)).status).toBe(422);
    expect((await api(`/audit?${query}`)).status).toBe(422);
  });
});

describe("changing a key", () => {
  it("needs the version from which it was made", async () => {
    const { id } = await create();
    for (const headers of [{}, { "if-match": "*" }, { "if-match": "5" }, { "if-match": "" }] as Record<
      string,
      string
    >[]) {
      const response = await api(`/keys/${id}`, { method: "PATCH", body: { name: "x" }, headers });
      expect(await read(response)).toMatchObject({ status: 428, code: "version_required" });
    }
  });

  it("changes what is sent and returns the new version", async () => {
    const { id, version } = await create();
    const response = await api(`/keys/${id}`, {
      method: "PATCH",
      body: { grants: { employees: { actions: ["read"], fields: ["name"] } } },
      headers: { "if-match": `"${version}"` },
    });
    expect(response.status).toBe(200);
    const changed = await read(response);
    expect(changed).toMatchObject({ id, name: "Calendar", grants: { employees: { fields: ["name"] } } });
    expect(changed.version).not.toBe(version);
    expect(response.headers.get("etag")).toBe(`"${changed.version}"`);
    expect(await read(await api(`/keys/${id}`))).toEqual(changed);
  });

  it("sets and removes an expiry", async () => {
    const { id, version } = await create();
    const expiresAt = inAnHour();
    const set = await read(
      await api(`/keys/${id}`, {
        method: "PATCH",
        body: { expiresAt },
        headers: { "if-match": `"${version}"` },
      }),
    );
    expect(set.expiresAt).toBe(expiresAt);
    const never = await api(`/keys/${id}`, {
      method: "PATCH",
      body: { expiresAt: null },
      headers: { "if-match": `"${set.version}"` },
    });
    expect((await read(never)).expiresAt).toBeNull();
  });

  it("that lost the race is 412, says who was first and when, and changes nothing", async () => {
    const { id, version } = await create();
    const patch = (name: string) =>
      api(`/keys/${id}`, { method: "PATCH", body: { name }, headers: { "if-match": `"${version}"` } });
    const first = await read(await patch("first"));
    const second = await patch("second");
    expect(second.status).toBe(412);
    expect(await read(second)).toMatchObject({
      code: "version_changed",
      version: first.version,
      updatedAt: first.updatedAt,
      updatedBy: { kind: "token" },
    });
    expect((await read(await api(`/keys/${id}`))).name).toBe("first");
  });

  it("to what it already has, to nothing, or with grants that do not fit, is checked like generating one", async () => {
    const { id, version } = await create();
    const headers = { "if-match": `"${version}"` };
    for (const body of [
      {},
      { key: "x" },
      { grants: {} },
      { expiresAt: "2020-01-01T00:00:00Z" },
      { name: null },
    ]) {
      expect((await api(`/keys/${id}`, { method: "PATCH", body, headers })).status).toBe(422);
    }
    expect((await read(await api(`/keys/${id}`))).version).toBe(version);
  });

  it("accepts grants as they were read", async () => {
    const { id, version, grants } = await create();
    const response = await api(`/keys/${id}`, {
      method: "PATCH",
      body: { grants },
      headers: { "if-match": `"${version}"` },
    });
    expect(response.status).toBe(200);
    expect((await read(response)).grants).toEqual(grants);
  });

  it("that is not alive is 404", async () => {
    const { id, version } = await create();
    await api(`/keys/${id}`, { method: "DELETE" });
    const headers = { "if-match": `"${version}"` };
    expect((await api(`/keys/${id}`, { method: "PATCH", body: { name: "x" }, headers })).status).toBe(404);
  });
});

describe("revoking", () => {
  it("one key: 204, again 204, and 404 for one that never existed", async () => {
    const { id } = await create();
    const first = await api(`/keys/${id}`, { method: "DELETE" });
    expect(first.status).toBe(204);
    expect(await first.text()).toBe("");
    expect((await api(`/keys/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await api("/keys/neverknown12", { method: "DELETE" })).status).toBe(404);
    expect((await api(`/keys/${id}`)).status).toBe(404);
    expect((await read(await api("/keys"))).items).toEqual([]);
  });

  it("all keys needs the words, exactly", async () => {
    await create();
    for (const body of [
      {},
      { confirm: "revoke all" },
      { confirm: true },
      { confirm: "REVOKE ALL", extra: 1 },
    ]) {
      expect((await api("/revoke-all", { method: "POST", body })).status).toBe(422);
    }
    expect((await read(await api("/keys"))).items).toHaveLength(1);
  });

  it("all keys returns how many there were, and leaves none", async () => {
    const made = [await create(), await create(), await create()];
    const response = await api("/revoke-all", { method: "POST", body: { confirm: "REVOKE ALL" } });
    expect(response.status).toBe(200);
    expect(await read(response)).toEqual({ revoked: 3 });
    expect((await read(await api("/keys"))).items).toEqual([]);
    for (const { id } of made) expect((await api(`/keys/${id}`, { method: "DELETE" })).status).toBe(204);
  });
});
