import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { REGISTRY_NAME } from "../../../pkg/worker/env.ts";
import { WORKER_LIMITS } from "../../../pkg/worker/limits.ts";
import {
  anotherAddress,
  api,
  CALENDAR,
  cookieOf,
  create,
  page,
  plain,
  read,
  signIn,
  TOKEN,
} from "./client.ts";
import { reached } from "./worker.ts";

const { REGISTRY, ORIGIN } = env;

afterEach(() => {
  Object.assign(env, { REGISTRY, ORIGIN });
  vi.restoreAllMocks();
});

/** Replaces the registry by one that fails on the named calls. The Worker under test shares this `env`. */
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

describe("when the registry does not respond", () => {
  it.each([
    ["GET", "/keys", undefined, "list"],
    ["GET", "/keys/x", undefined, "get"],
    ["POST", "/keys", CALENDAR, "create"],
    ["DELETE", "/keys/x", undefined, "revoke"],
    ["POST", "/revoke-all", { confirm: "REVOKE ALL" }, "revokeAll"],
    ["GET", "/audit", undefined, "audit"],
    ["GET", "/health", undefined, "health"],
  ])("%s %s is 503, and says that the outcome is unknown", async (method, path, body, call) => {
    breakRegistry(call);
    const response = await api(path, { method, body });
    expect(await read(response)).toMatchObject({ status: 503, code: "registry_unavailable" });
  });

  it("nobody counts as signed in, and nobody can sign in", async () => {
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
  it("a preview is 503, and keys can still be administered", async () => {
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

describe("invented sessions", () => {
  /** Counts the questions about sessions to the registry from now on. */
  function countUses(): { asked: number } {
    const counts = { asked: 0 };
    const useSession = (digest: string, tokenDigest: string) => {
      counts.asked += 1;
      return REGISTRY.getByName(REGISTRY_NAME).useSession(digest, tokenDigest);
    };
    Object.assign(env, { REGISTRY: { getByName: () => ({ useSession }) } });
    return counts;
  }

  const madeUp = (n: number) => `__Host-fieldgate=${n.toString(16).padStart(64, "0")}`;

  it("a thousand from one address, one by one or at once, cost the registry few questions, and a session in use continues", async () => {
    const address = anotherAddress();
    const cookie = cookieOf(await signIn());
    const use = (session: string) => plain("/session", { headers: { cookie: session, ...address } });
    expect((await use(cookie)).status).toBe(200);
    const counts = countUses();
    const statuses = new Set<number>();
    for (let n = 0; n < 500; n++) statuses.add((await use(madeUp(n))).status);
    const burst = await Promise.all(Array.from({ length: 500 }, (_, n) => use(madeUp(1_000 + n))));
    for (const { status } of burst) statuses.add(status);
    expect(statuses).toEqual(new Set([401, 429]));
    expect(counts.asked).toBeLessThanOrEqual(WORKER_LIMITS.unknownKeysMax);
    expect((await use(cookie)).status).toBe(200);
  });

  it("one costs the registry one question, however often it is sent", async () => {
    const counts = countUses();
    const headers = { cookie: madeUp(7_777), ...anotherAddress() };
    for (let n = 0; n < 50; n++) expect((await plain("/session", { headers })).status).toBe(401);
    expect(counts.asked).toBe(1);
  });
});
