import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import {
  anotherAddress,
  api,
  CALENDAR,
  cookieOf,
  page,
  plain,
  read,
  SITE,
  signIn,
  TOKEN,
  withinAMinute,
} from "./client.ts";

/** Runs with another admin token configured. The worker under test shares this `env`. */
async function withToken<T>(token: string | undefined, work: () => Promise<T>): Promise<T> {
  const before = env.ADMIN_TOKEN;
  Object.assign(env, { ADMIN_TOKEN: token });
  try {
    return await work();
  } finally {
    Object.assign(env, { ADMIN_TOKEN: before });
  }
}

describe("signing in", () => {
  it("with the token opens a session in a cookie that only this host gets, over https, and no script can read", async () => {
    const response = await signIn();
    expect(response.status).toBe(200);
    const attributes = response.headers.get("set-cookie")?.split("; ") ?? [];
    expect(attributes[0]).toMatch(/^__Host-fieldgate=[0-9a-f]{64}$/);
    expect(attributes).toEqual(expect.arrayContaining(["HttpOnly", "Secure", "SameSite=Strict", "Path=/"]));
    expect(attributes.join()).not.toContain("Domain");
    const me = await plain("/session", { headers: { cookie: cookieOf(response) } });
    expect(await read(me)).toMatchObject({ actor: { kind: "token" }, via: "session" });
  });

  it("on http://localhost, and nowhere else, has a cookie of another name without Secure", async () => {
    const local = await signIn(TOKEN, "http://localhost:8787");
    expect(local.headers.get("set-cookie")).toMatch(/^fieldgate-dev=/);
    expect(local.headers.get("set-cookie")).not.toContain("Secure");
    const me = await plain("/session", {
      headers: { cookie: cookieOf(local) },
      site: "http://localhost:8787",
    });
    expect(me.status).toBe(200);
    for (const site of ["http://127.0.0.1:8787", "http://gate.test", "http://localhost.gate.test"]) {
      const other = await signIn(TOKEN, site);
      expect(other.status).toBe(400);
      expect(other.headers.get("set-cookie")).toBeNull();
    }
    expect((await signIn(TOKEN, "https://localhost")).headers.get("set-cookie")).toMatch(
      /^__Host-fieldgate=.*Secure/,
    );
  });

  it("the development cookie is not valid over https, nor the other way round", async () => {
    const local = cookieOf(await signIn(TOKEN, "http://localhost:8787"));
    const deployed = cookieOf(await signIn());
    expect((await plain("/session", { headers: { cookie: local } })).status).toBe(401);
    expect(
      (await plain("/session", { headers: { cookie: deployed }, site: "http://localhost:8787" })).status,
    ).toBe(401);
    const renamed = local.replace("fieldgate-dev", "fieldgate");
    expect((await plain("/session", { headers: { cookie: renamed } })).status).toBe(401);
  });

  it.each(["", "wrong", `${TOKEN}x`, TOKEN.slice(0, -1), TOKEN.toUpperCase()])(
    "with %j is 401 and sets no cookie",
    async (token) => {
      const response = await signIn(token);
      expect(response.status).toBe(401);
      expect(response.headers.get("set-cookie")).toBeNull();
    },
  );

  it("is refused from the eleventh attempt in a minute on, also with the right token", () =>
    withinAMinute(async () => {
      const headers = { ...page(), ...anotherAddress() };
      const attempt = (token: string) => plain("/session", { method: "POST", body: { token }, headers });
      for (let n = 0; n < 10; n++) expect((await attempt("wrong")).status).toBe(401);
      const eleventh = await attempt(TOKEN);
      expect(eleventh.status).toBe(429);
      expect(Number(eleventh.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(eleventh.headers.get("set-cookie")).toBeNull();
      expect((await signIn()).status).toBe(200);
    }));

  it.each([undefined, "", "short", "x".repeat(31)])(
    "is possible for nobody while the configured token is %j",
    async (token) => {
      await withToken(token, async () => {
        const response = await signIn(token ?? "");
        expect(await read(response)).toMatchObject({ status: 503, code: "misconfigured" });
        const bearer = await plain("/keys", {
          headers: { authorization: `Bearer ${token}`, ...anotherAddress() },
        });
        expect(bearer.status).toBe(401);
      });
    },
  );
});

describe("a session", () => {
  it("ends with the token that opened it, for good", async () => {
    const cookie = cookieOf(await signIn());
    await withToken("another-administrators-token-0123456789", async () => {
      expect((await plain("/keys", { headers: { cookie } })).status).toBe(401);
    });
    expect((await plain("/keys", { headers: { cookie } })).status).toBe(401);
  });

  it("ends when its owner signs out", async () => {
    const cookie = cookieOf(await signIn());
    const out = await plain("/session", { method: "DELETE", headers: { cookie, ...page() } });
    expect(out.status).toBe(204);
    expect(out.headers.get("set-cookie")).toMatch(/^__Host-fieldgate=;.*Max-Age=0/);
    expect((await plain("/session", { headers: { cookie } })).status).toBe(401);
  });

  it("does not count if there is an Authorization header, even a wrong one", async () => {
    const cookie = cookieOf(await signIn());
    for (const authorization of ["Bearer wrong", "Bearer", "Basic eDp5", TOKEN]) {
      const response = await plain("/keys", { headers: { cookie, authorization, ...anotherAddress() } });
      expect(response.status, authorization).toBe(401);
    }
  });

  it("that is invented, altered or empty is not valid", async () => {
    const cookie = cookieOf(await signIn());
    for (const other of [
      "__Host-fieldgate=",
      `__Host-fieldgate=${"0".repeat(64)}`,
      `${cookie}0`,
      cookie.slice(0, -1),
    ]) {
      expect((await plain("/keys", { headers: { cookie: other } })).status).toBe(401);
    }
  });

  it("is in the audit log, signed in and out", async () => {
    const cookie = cookieOf(await signIn());
    await plain("/session", { method: "DELETE", headers: { cookie, ...page() } });
    const { items } = await read(await api("/audit"));
    expect(items.map(({ event }: { event: string }) => event)).toEqual(["session.closed", "session.opened"]);
  });
});

describe("a change authenticated by the cookie", () => {
  const forged: [string, Record<string, string>][] = [
    ["no Origin", { "x-fieldgate-admin": "1" }],
    ["another Origin", { origin: "https://evil.test", "x-fieldgate-admin": "1" }],
    ["a subdomain's Origin", { origin: "https://sub.gate.test", "x-fieldgate-admin": "1" }],
    ["this host over http", { origin: "http://gate.test", "x-fieldgate-admin": "1" }],
    ["this host on another port", { origin: "https://gate.test:8443", "x-fieldgate-admin": "1" }],
    ["Origin null", { origin: "null", "x-fieldgate-admin": "1" }],
    ["no admin header", { origin: SITE }],
    ["an admin header that says something else", { origin: SITE, "x-fieldgate-admin": "true" }],
  ];

  it.each(forged)("is refused with %s, and nothing changes", async (_, headers) => {
    const cookie = cookieOf(await signIn());
    const { id } = await read(await api("/keys", { method: "POST", body: CALENDAR }));
    const calls: [string, string, unknown?][] = [
      ["POST", "/keys", CALENDAR],
      ["PATCH", `/keys/${id}`, { name: "x" }],
      ["DELETE", `/keys/${id}`],
      ["POST", "/revoke-all", { confirm: "REVOKE ALL" }],
      ["POST", "/preview", { grants: CALENDAR.grants, method: "GET", path: "/" }],
      ["DELETE", "/session"],
    ];
    for (const [method, path, body] of calls) {
      const response = await plain(path, { method, body, headers: { cookie, ...headers } });
      expect(await read(response)).toMatchObject({ status: 403, code: "not_own_page" });
    }
    expect((await read(await api("/keys"))).items).toHaveLength(1);
    expect((await plain("/session", { headers: { cookie } })).status).toBe(200);
  });

  it.each(forged)("is refused as a sign-in with %s too", async (_, headers) => {
    const response = await plain("/session", {
      method: "POST",
      body: { token: TOKEN },
      headers: { ...headers, ...anotherAddress() },
    });
    expect(response.status).toBe(403);
    expect(response.headers.get("set-cookie")).toBeNull();
  });

  it("is made if the admin page sent it", async () => {
    const cookie = cookieOf(await signIn());
    const response = await plain("/keys", { method: "POST", body: CALENDAR, headers: { cookie, ...page() } });
    expect(response.status).toBe(201);
  });

  it("as a form of another site is refused", async () => {
    const cookie = cookieOf(await signIn());
    const response = await plain("/revoke-all", {
      method: "POST",
      raw: new URLSearchParams({ confirm: "REVOKE ALL" }),
      headers: { cookie, origin: "https://evil.test" },
    });
    expect(response.status).toBe(403);
  });
});

describe("the token as Bearer", () => {
  it("needs neither Origin nor header: nothing sends it by itself", async () => {
    expect((await api("/keys", { method: "POST", body: CALENDAR })).status).toBe(201);
    expect(await read(await api("/session"))).toEqual({ actor: { kind: "token" }, via: "token" });
    expect((await api("/session", { method: "DELETE" })).status).toBe(204);
  });

  it("wrong ten times a minute is then 429, even if right; right, it may be sent any number of times", () =>
    withinAMinute(async () => {
      const headers = anotherAddress();
      for (let n = 0; n < 15; n++) expect((await api("/session", { headers })).status).toBe(200);
      const statuses: number[] = [];
      for (let n = 0; n < 12; n++) {
        const wrong = await plain("/keys", {
          headers: { ...headers, authorization: `Bearer ${"w".repeat(40)}` },
        });
        statuses.push(wrong.status);
      }
      expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
      expect(statuses.slice(10)).toEqual([429, 429]);
      expect((await api("/session", { headers })).status).toBe(429);
    }));

  it("absent, and without a session, is 401 on every path except the document's and the sign-in's", async () => {
    for (const path of ["/session", "/catalog", "/keys", "/keys/x", "/audit", "/health"]) {
      const response = await plain(path);
      expect(await read(response)).toMatchObject({ status: 401, code: "not_signed_in" });
    }
    for (const path of ["/keys", "/revoke-all", "/preview"]) {
      expect((await plain(path, { method: "POST", body: {} })).status).toBe(401);
    }
    expect((await plain("/openapi.json")).status).toBe(200);
  });
});
