import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { api, cookieOf, GRANTS, page, plain, read, signIn, TOKEN } from "./client.ts";
import { carried, reached } from "./worker.ts";

const preview = async (method: string, path: string, grants: unknown = GRANTS) =>
  read(await api("/preview", { method: "POST", body: { grants, method, path } }));

const audit = async (): Promise<{ event: string; detail: unknown }[]> =>
  (await read(await api("/audit"))).items;

beforeEach(() => {
  reached.length = 0;
  carried.length = 0;
});

describe("a preview", () => {
  it("of a read shows what the key would get, what stays hidden and what the catalog lacks, and is audited", async () => {
    const { decision, answer } = await preview("GET", "/api/v2/time-off?per_page=1");
    expect(decision).toEqual({
      outcome: "allow",
      endpoint: "time-off",
      action: "read",
      target: expect.stringContaining("/api/v2/time-off?"),
      restricted: true,
    });
    expect(reached).toEqual([`GET ${decision.target}`]);
    expect(answer).toMatchObject({ status: 200, contentType: "application/json" });
    expect(JSON.parse(answer.body).data).toEqual([
      { employee: { name: "Ada" }, start_date: "2026-12-01", end_date: "2026-12-24" },
    ]);
    expect(answer.hidden).toContain("employee.id");
    expect(answer.undeclared).toEqual(["employee.salary", "mood"]);
    expect(answer.missing).toEqual([]);
    expect(JSON.stringify(answer)).not.toContain("canary");
    expect((await audit())[0]).toMatchObject({
      event: "preview.read",
      detail: { endpoint: "time-off", target: decision.target },
    });
  });

  it("of a read names the fields that the answer does not have", async () => {
    const grants = { "time-off": { actions: ["read"], fields: ["start_date", "reason"] } };
    const { answer } = await preview("GET", "/api/v2/time-off", grants);
    expect(answer.missing).toEqual(["reason"]);
  });

  it.each([
    ["POST", "/api/v2/time-off"],
    ["PATCH", "/api/v2/time-off/1"],
    ["DELETE", "/api/v2/time-off/1"],
  ])("of %s only decides, and makes no call", async (method, path) => {
    const all = { "time-off": { actions: ["create", "read", "update", "delete"] } };
    const { decision, answer } = await preview(method, path, all);
    expect(decision.outcome).toBe("allow");
    expect(answer).toBeNull();
    expect(reached).toEqual([]);
    expect(await audit()).toEqual([]);
  });

  it("of a download only decides, and makes no call", async () => {
    const path = "/api/v2/documents/5f0c1a52-7f3c-4f6e-9d7b-0d3b2a1c4e5f/download";
    const { decision, answer } = await preview("GET", path, { documents: { actions: ["download"] } });
    expect(decision).toMatchObject({ outcome: "allow", action: "download" });
    expect(answer).toBeNull();
    expect(reached).toEqual([]);
  });

  it.each([
    ["GET", "/api/v2/employees", "action_not_granted", 403],
    ["GET", "/api/v2/nowhere", "unknown_route", 404],
    ["PUT", "/api/v2/time-off", "method_not_allowed", 405],
    ["GET", "/api/v2/time-off?nonsense=1", "parameter_not_allowed", 403],
    ["GET", "/api/v2//time-off", "malformed", 400],
    ["TRACE", "/api/v2/time-off", "malformed", 405],
    ["get", "/api/v2/time-off", "malformed", 405],
    ["GET\r\n", "/api/v2/time-off", "malformed", 405],
    ["GET", "//evil.example/api/v2/time-off", "malformed", 400],
    ["GET", "/\\evil.example/api/v2/time-off", "malformed", 400],
    ["GET", "/@evil.example/api/v2/time-off", "unknown_route", 404],
    ["GET", "/api/v2/employees/../time-off", "malformed", 400],
    ["GET", "/api/v2/time-off#x", "malformed", 400],
    ["GET", "/api/v2/time-off\r\nx-injected: 1", "malformed", 400],
    ["GET", "/api/v2/time-off?per_page=1\n", "malformed", 400],
    ["GET", "/admin/api/keys", "unknown_route", 404],
  ])("of %s %s shows the refusal the key would get", async (method, path, code, status) => {
    const { decision, answer } = await preview(method, path);
    expect(decision).toMatchObject({ outcome: "deny", reason: { code } });
    expect(answer).toMatchObject({ status, contentType: "application/problem+json" });
    expect(JSON.parse(answer.body)).toHaveProperty("code");
    expect(reached).toEqual([]);
    expect(await audit()).toEqual([]);
  });

  it("of grants that do not fit the catalog is 422, with their place", async () => {
    const grants = { "time-off": { actions: ["read"], fields: ["nope"] } };
    expect(await preview("GET", "/api/v2/time-off", grants)).toMatchObject({
      status: 422,
      code: "invalid_grants",
      problems: [{ pointer: "/grants/time-off/fields/0" }],
    });
    expect(reached).toEqual([]);
  });

  it("generates no key, and sends nothing of the Administrator's request to the origin", async () => {
    const cookie = cookieOf(await signIn());
    const body = { grants: GRANTS, method: "GET", path: "/api/v2/time-off" };
    const own = { cookie, "x-marker": "an-administrators-own", "accept-language": "an-administrators-own" };
    for (const headers of [
      { ...own, ...page() },
      { ...own, authorization: `Bearer ${TOKEN}` },
    ]) {
      expect((await plain("/preview", { method: "POST", body, headers })).status).toBe(200);
    }
    expect((await read(await api("/keys"))).items).toEqual([]);
    expect(carried).toHaveLength(2);
    for (const headers of carried) {
      // The origin recognises the gate by its credential, if the gate has one.
      expect(headers.get("authorization")).toBe(env.ORIGIN_AUTHORIZATION ?? null);
      const text = JSON.stringify([...headers]);
      for (const secret of [TOKEN, cookie, "an-administrators-own", "x-fieldgate-admin"])
        expect(text).not.toContain(secret);
    }
  });
});
