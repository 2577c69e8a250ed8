import { env } from "cloudflare:workers";
import catalog from "fieldgate-catalog" with { type: "text" };
import { describe, expect, it } from "vitest";
import { CompiledCatalog } from "../../../pkg/core/compiled-catalog.ts";
import { ask, askHostile } from "./helpers/ask.ts";
import { json } from "./helpers/bodies.ts";
import { ALL_TIME_OFF, CALENDAR } from "./helpers/grants.ts";
import { answers, asked } from "./helpers/hostile.ts";
import { keyWith } from "./helpers/keys.ts";

const EMPTY_LIST = '{"data":[]}';

/** The headers that the origin gets for a read with these headers. */
async function heard(
  grants: typeof CALENDAR,
  headers: Record<string, string>,
  path = "/time-off",
): Promise<Headers> {
  answers(() => json(EMPTY_LIST));
  await askHostile(path, { key: await keyWith(grants), headers });
  const call = asked.at(-1);
  if (call === undefined) throw new Error("the origin was not asked");
  return call.headers;
}

/** The headers that a client gets of a response with these headers. */
async function told(grants: typeof CALENDAR, headers: Record<string, string>): Promise<Headers> {
  answers(() => json(EMPTY_LIST, { headers }));
  return (await askHostile("/time-off", { key: await keyWith(grants) })).headers;
}

describe("the request to the origin", () => {
  it("has the origin's credential and never the client's key, in whichever header that came", async () => {
    const key = await keyWith(CALENDAR);
    for (const headers of [{ authorization: `Bearer ${key.key}` }, { "x-api-key": key.key }]) {
      answers(() => json(EMPTY_LIST));
      expect((await askHostile("/time-off", { headers })).status).toBe(200);
    }
    for (const call of asked) {
      expect(call.headers.get("authorization")).toBe(env.ORIGIN_AUTHORIZATION);
      expect(JSON.stringify([call.url, call.body, ...call.headers])).not.toContain(key.key.slice(0, 20));
    }
    expect(asked).toHaveLength(2);
  });

  it("has no header that names another host, another client or another connection", async () => {
    const sent = {
      cookie: "session=1",
      forwarded: "for=10.0.0.1",
      "x-forwarded-for": "10.0.0.1",
      "x-forwarded-host": "evil.example.com",
      "x-original-url": "/api/v2/employees",
      "x-rewrite-url": "/api/v2/employees",
      "x-real-ip": "10.0.0.1",
      "true-client-ip": "10.0.0.1",
      "proxy-authorization": "Basic eDp5",
      te: "trailers",
      "x-anything": "else",
      origin: "https://evil.example.com",
      referer: "https://evil.example.com",
    };
    const headers = await heard(ALL_TIME_OFF, sent);
    for (const name of Object.keys(sent)) expect([name, headers.get(name)]).toEqual([name, null]);
  });

  it("has the request id that the client gets, and not the client's own", async () => {
    answers(() => json(EMPTY_LIST));
    const headers = { "x-request-id": "mine" };
    const response = await askHostile("/time-off", { key: await keyWith(CALENDAR), headers });
    expect(asked[0]?.headers.get("x-request-id")).toBe(response.headers.get("x-request-id"));
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("asks for JSON in gzip, whatever a restricted client prefers", async () => {
    const headers = await heard(CALENDAR, { accept: "text/csv", "accept-encoding": "zstd" });
    expect(headers.get("accept")).toBe("application/json");
    expect(headers.get("accept-encoding")).toBe("gzip");
  });

  it("has no range and no validator for a restricted key", async () => {
    const conditions = {
      range: "bytes=0-10",
      "if-range": '"a"',
      "if-none-match": '"a"',
      "if-modified-since": "Thu, 01 Jan 2026 00:00:00 GMT",
      "if-match": '"a"',
      "if-unmodified-since": "Thu, 01 Jan 2026 00:00:00 GMT",
    };
    const restricted = await heard(CALENDAR, conditions);
    for (const name of Object.keys(conditions)) expect([name, restricted.get(name)]).toEqual([name, null]);
    const all = await heard(ALL_TIME_OFF, conditions);
    for (const [name, value] of Object.entries(conditions))
      expect([name, all.get(name)]).toEqual([name, value]);
    expect(all.get("accept-encoding")).toBe("identity");
  });

  it("has an idempotency key that is distinct for each key, and the same for a repeated write", async () => {
    answers(() => new Response(null, { status: 204 }));
    const [one, other] = [await keyWith(ALL_TIME_OFF), await keyWith(ALL_TIME_OFF)];
    for (const [key, value] of [
      [one, "1"],
      [one, "1"],
      [other, "1"],
      [one, "2"],
      [one, '"1"'],
    ] as const) {
      const headers = { "idempotency-key": value };
      await askHostile("/time-off/1", { key, method: "DELETE", headers });
    }
    const [first, again, ...others] = asked.map((call) => call.headers.get("idempotency-key"));
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(again).toBe(first);
    expect(new Set([first, ...others]).size).toBe(4);
    expect(others.at(-1)).toMatch(/^"[0-9a-f-]{36}"$/);
  });
});

describe("the response to the client", () => {
  const gossip = {
    "set-cookie": "origin=1",
    "server-timing": "db;dur=53",
    "x-debug": "SELECT *",
    "x-powered-by": "Example",
    server: "example",
    via: "1.1 example",
    "access-control-allow-origin": "*",
    "access-control-allow-credentials": "true",
    "cache-control": "public, max-age=600",
    "content-security-policy": "default-src *",
    "x-content-type-options": "sniff",
    authorization: "Bearer secret",
    "fieldgate-engine": "another",
    refresh: "0; url=https://evil.example.com",
    "alt-svc": 'h3=":443"',
  };

  it.each([
    ["a field list", CALENDAR],
    ["all fields", ALL_TIME_OFF],
  ])("with %s has only listed headers and the gate's own", async (_, grants) => {
    const headers = await told(grants, gossip);
    for (const [name, value] of Object.entries(gossip))
      expect([name, headers.get(name)]).not.toEqual([name, value]);
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("vary")).toBe("Authorization, X-API-Key");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("fieldgate-engine")).toMatch(/^[0-9a-f]{64}$/);
  });

  it("with a field list has no header that was computed over hidden fields", async () => {
    const validators = {
      etag: '"a"',
      "last-modified": "Thu, 01 Jan 2026 00:00:00 GMT",
      digest: "sha-256=a",
      "content-digest": "sha-256=:a:",
      "accept-ranges": "bytes",
    };
    const restricted = await told(CALENDAR, validators);
    for (const name of Object.keys(validators)) expect([name, restricted.get(name)]).toEqual([name, null]);
    expect((await told(ALL_TIME_OFF, validators)).get("etag")).toBe('"a"');
  });

  it("to HEAD with a field list has neither length nor validators", async () => {
    const key = await keyWith(CALENDAR);
    const response = await ask("/time-off/1", { key, method: "HEAD" });
    expect(response.status).toBe(200);
    for (const name of ["content-length", "etag", "last-modified"])
      expect(response.headers.has(name)).toBe(false);
    expect(await response.text()).toBe("");
    expect((await ask("/employees/1", { key, method: "HEAD" })).status).toBe(403);
  });

  it("has no header that only the gate sets, since a catalog cannot name one", async () => {
    const own = [...(await ask("/nowhere")).headers.keys()];
    expect(own.length).toBeGreaterThan(7);
    const conditional = ["accept", "range", "if-range", "if-match", "if-none-match", "etag", "last-modified"];
    const rewritten = ["authorization", "x-api-key", "cookie", "set-cookie", "location", "link", "host"];
    for (const name of [...own, ...conditional, ...rewritten, "Content-Disposition", "accept-ranges"]) {
      const naming = catalog.replace('"X-Total-Count"', `"${name}"`);
      expect(() => new CompiledCatalog(naming), name).toThrow("the gate itself decides");
    }
  });

  it("has an endpoint's own header, and no credential in that way", async () => {
    const key = await keyWith({ employees: { actions: ["read"], fields: ["name"] } });
    const response = await ask("/employees?per_page=1", { key });
    expect(response.headers.get("x-total-count")).toMatch(/^[0-9]+$/);
    expect((await told(CALENDAR, { "x-total-count": "5" })).has("x-total-count")).toBe(false);
  });
});

describe("links", () => {
  it("lead to a page at the gate, and nowhere else", async () => {
    const link = [
      '<https://origin/api/v2/time-off?page=2>; rel="next"; title="a, b; c"',
      "</api/v2/time-off?page=9>; rel=last",
      '<?page=1>; rel="first"',
      '<https://elsewhere.example.com/?page=3>; rel="next"',
      '</api/v2/employees/17>; rel="manager"',
      "<https://origin.example.com/>; rel=next",
      "</no-relation>",
    ].join(", ");
    expect((await told(CALENDAR, { link })).get("link")).toBe(
      [
        '<https://gate.example.com/api/v2/time-off?page=2>; rel="next"',
        '<https://gate.example.com/api/v2/time-off?page=9>; rel="last"',
        '<https://gate.example.com/api/v2/time-off?page=1>; rel="first"',
      ].join(", "),
    );
    expect((await told(ALL_TIME_OFF, { link })).get("link")).toContain(
      '<https://gate.example.com/api/v2/employees/17>; rel="manager"',
    );
  });

  it("of the HR origin can be followed page by page to the end", async () => {
    const key = await keyWith({ departments: { actions: ["read"], fields: ["name"] } });
    const seen: string[] = [];
    let next: string | undefined = "/departments?per_page=5";
    while (next !== undefined) {
      const response: Response = await ask(next, { key });
      expect(response.status).toBe(200);
      const { data } = await response.json<{ data: { name: string }[] }>();
      seen.push(...data.map(({ name }) => name));
      next = /<([^>]+)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
    }
    const { results } = await env.HR.prepare("SELECT name FROM departments").all<{ name: string }>();
    expect(seen.toSorted()).toEqual(results.map(({ name }) => name).toSorted());
  });
});
