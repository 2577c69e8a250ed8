import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { api, CALENDAR, cookieOf, create, page, plain, read, signIn, TOKEN } from "./client.ts";
import { reached } from "./worker.ts";

const { REGISTRY, ORIGIN } = env;

afterEach(() => {
  Object.assign(env, { REGISTRY, ORIGIN });
  vi.restoreAllMocks();
});

/** Puts a registry in the way that fails on the calls named. The worker under test shares this `env`. */
function breakRegistry(...calls: string[]): void {
  const stub = (real: object) =>
    new Proxy(real, {
      get: (target, name) =>
        calls.includes(String(name))
          ? () => Promise.reject(new Error("the object was reset"))
          : Reflect.get(target, name).bind(target),
    });
  Object.assign(env, { REGISTRY: { getByName: (name: string) => stub(REGISTRY.getByName(name)) } });
}

describe("when the registry does not answer", () => {
  it.each([
    ["GET", "/keys", undefined, "list"],
    ["GET", "/keys/x", undefined, "get"],
    ["POST", "/keys", CALENDAR, "create"],
    ["DELETE", "/keys/x", undefined, "revoke"],
    ["POST", "/revoke-all", { confirm: "REVOKE ALL" }, "revokeAll"],
    ["GET", "/audit", undefined, "audit"],
    ["GET", "/health", undefined, "health"],
  ])("%s %s is 503, and says that it is not known what happened", async (method, path, body, call) => {
    breakRegistry(call);
    const response = await api(path, { method, body });
    expect(await read(response)).toMatchObject({ status: 503, code: "registry_unavailable" });
  });

  it("nobody is taken for signed in, and nobody signs in", async () => {
    const cookie = cookieOf(await signIn());
    breakRegistry("useSession", "openSession");
    expect((await plain("/keys", { headers: { cookie } })).status).toBe(503);
    const response = await signIn();
    expect(response.status).toBe(503);
    expect(response.headers.get("set-cookie")).toBeNull();
  });

  it("a preview shows nothing of the origin, since it could not be audited", async () => {
    breakRegistry("record");
    const body = { grants: CALENDAR.grants, method: "GET", path: "/api/v2/time-off" };
    const response = await api("/preview", { method: "POST", body });
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain("Ada");
  });
});

describe("when no origin is configured", () => {
  it("a preview is 503, and keys are administered all the same", async () => {
    Object.assign(env, { ORIGIN: undefined });
    reached.length = 0;
    const body = { grants: CALENDAR.grants, method: "GET", path: "/api/v2/time-off" };
    const response = await api("/preview", { method: "POST", body });
    expect(await read(response)).toMatchObject({ status: 503, code: "misconfigured" });
    expect(reached).toEqual([]);
    expect((await create()).name).toBe("Calendar");
  });
});

describe("the log", () => {
  it("has no key, no token and no session", async () => {
    const lines: unknown[] = [];
    for (const method of ["log", "error", "warn", "info", "debug"] as const) {
      vi.spyOn(console, method).mockImplementation((...line) => lines.push(...line));
    }
    const { key, id } = await create({ name: "a name of no concern to the log" });
    const cookie = cookieOf(await signIn());
    await plain(`/keys/${id}`, { headers: { cookie } });
    await plain(`/keys/${id}`, { method: "DELETE", headers: { cookie, ...page() } });
    await plain("/keys", { headers: { authorization: "Bearer a-wrong-token-that-is-almost-right" } });
    breakRegistry("list");
    await api("/keys");
    const text = JSON.stringify(lines);
    expect(lines.length).toBeGreaterThan(5);
    const session = cookie.split("=")[1] ?? "";
    for (const secret of [key, key.slice(-49), TOKEN, session, "almost-right", "no concern"]) {
      expect(text).not.toContain(secret);
    }
  });
});
