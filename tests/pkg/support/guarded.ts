/** The tests of every guard, however it is built into a server. */
import { Catalog, type GrantsDocument } from "fieldgate";
import { type GuardOptions, MemoryKeyStore } from "fieldgate/fetch";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import catalogDocument from "../../vectors/catalog.json";
import decisions from "../../vectors/decisions.json";

/** The call as it reached the API. */
export type Asked = { method: string; target: string; headers: Headers; body: string };
export type Reply = {
  status?: number;
  headers?: Record<string, string>;
  body?: string | AsyncIterable<Uint8Array>;
};
export type Api = (asked: Asked) => Reply | Promise<Reply>;

export type Call = { method?: string; headers?: [string, string][]; body?: string };
/** A guarded API to call. */
export type Server = Readonly<{
  ask(target: string, call?: Call): Promise<Response>;
  close(): Promise<void> | void;
}>;

export type Build = (options: GuardOptions, api: Api) => Promise<Server> | Server;

export const SECRET = "hidden-canary";
export const PERSON = {
  id: 7,
  name: "Ada",
  department: { name: "R&D", head: SECRET },
  salary: { amount: 4711 },
};

/** Sets the responses of a test's API, and records its calls and the guard's errors. */
export class World {
  readonly catalog = Catalog.parse(JSON.stringify(catalogDocument));
  readonly keys = new MemoryKeyStore();
  readonly asked: Asked[] = [];
  readonly errors: unknown[] = [];
  api: Api = () => json({ data: [PERSON], meta: { total: 1 } });
  now = 0;
  readonly options: GuardOptions = {
    catalog: this.catalog,
    keys: this.keys,
    now: () => this.now,
    onError: (error) => void this.errors.push(error),
  };

  readonly serve: Api = (asked) => {
    this.asked.push(asked);
    return this.api(asked);
  };

  key(grants: GrantsDocument, expiresAt: number | null = null): { id: string; bearer: [string, string][] } {
    const { id, key } = this.keys.generate({ name: "test", grants: this.catalog.grants(grants), expiresAt });
    return { id, bearer: [["authorization", `Bearer ${key}`]] };
  }
}

export const json = (value: unknown, reply: Reply = {}): Reply => ({
  ...reply,
  headers: { "content-type": "application/json", ...reply.headers },
  body: JSON.stringify(value),
});

const NAMES: GrantsDocument = { people: { actions: ["read"], fields: ["name", "department.name"] } };
const ALL: GrantsDocument = { people: { actions: ["read", "create", "update", "delete"] } };

export function describeGuard(build: Build): void {
  let world: World;
  let server: Server;
  beforeAll(async () => {
    world = new World();
    server = await build(world.options, world.serve);
  });
  afterAll(() => server.close());
  afterEach(() => {
    world.asked.length = 0;
    world.errors.length = 0;
    world.now = 0;
    world.api = () => json({ data: [PERSON], meta: { total: 1 } });
  });
  const ask = (target: string, grants: GrantsDocument, call: Call = {}): Promise<Response> =>
    server.ask(target, { ...call, headers: [...world.key(grants).bearer, ...(call.headers ?? [])] });
  const code = async (response: Response): Promise<string> => {
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const text = await response.text();
    expect(text).not.toContain(SECRET);
    return JSON.parse(text).code;
  };

  describe("the response", () => {
    it("has the granted fields and no others", async () => {
      const response = await ask("/api/people", NAMES);
      expect(await response.json()).toEqual({
        data: [{ name: "Ada", department: { name: "R&D" } }],
        meta: { total: 1 },
      });
      expect(response.headers.get("content-type")).toBe("application/json");
    });

    it("has everything for a key with all fields, byte for byte", async () => {
      const body = '{ "data": [ {"name": 1e400} ] }';
      world.api = () => ({ headers: { "content-type": "application/json" }, body });
      expect(await (await ask("/api/people", ALL)).text()).toBe(body);
    });

    it("forbids caching and sniffing", async () => {
      const { headers } = await ask("/api/people", NAMES);
      expect(headers.get("cache-control")).toBe("private, no-store");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("vary")).toContain("X-API-Key");
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    });

    it("has none of the handler's headers that are not listed", async () => {
      const tells = {
        etag: '"1"',
        "set-cookie": "a=b",
        "x-debug": SECRET,
        "content-length": "9999",
        digest: SECRET,
      };
      world.api = () => json({ data: [PERSON] }, { headers: { ...tells, "x-total-count": "1" } });
      const response = await ask("/api/people", NAMES);
      for (const name of ["etag", "set-cookie", "x-debug", "digest"])
        expect(response.headers.get(name)).toBeNull();
      expect(response.headers.get("x-total-count")).toBe("1");
      expect(await response.json()).toEqual({ data: [{ name: "Ada", department: { name: "R&D" } }] });
    });

    it("to HEAD has neither a body nor a length", async () => {
      const response = await ask("/api/people", NAMES, { method: "HEAD" });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe("");
      expect(response.headers.get("content-length") ?? "0").toBe("0");
    });

    it("without content stays without content", async () => {
      world.api = () => ({ status: 204 });
      const response = await ask("/api/people/7", ALL, { method: "DELETE" });
      expect(response.status).toBe(204);
      expect(await response.text()).toBe("");
    });

    it.each([
      ["text", { headers: { "content-type": "text/html" }, body: `<p>${SECRET}` }],
      ["no type", { body: JSON.stringify({ data: PERSON }) }],
      ["another charset", { headers: { "content-type": "application/json; charset=utf-16" }, body: "{}" }],
      [
        "faulty JSON",
        { headers: { "content-type": "application/json" }, body: `{"data":[{"name":"A"}],"x":"${SECRET}"` },
      ],
      [
        "a coding",
        { headers: { "content-type": "application/json", "content-encoding": "gzip" }, body: SECRET },
      ],
      ["nothing", { headers: { "content-type": "application/json" }, body: "" }],
      ["a part", json({ data: [PERSON] }, { status: 206, headers: { "content-range": "bytes 0-9/99" } })],
      ["a redirect", { status: 302, headers: { location: `/${SECRET}` }, body: SECRET }],
      ["a refusal of its own", json({ secret: SECRET }, { status: 403 })],
    ] as [string, Reply][])("that is %s becomes 502, and nothing of it leaves", async (_, reply) => {
      world.api = () => reply;
      const response = await ask("/api/people", NAMES);
      expect(response.status).toBe(502);
      expect(await code(response)).toMatch(/^origin_/);
      expect(JSON.stringify([...response.headers])).not.toContain(SECRET);
    });

    it("that is an error keeps its status, and nothing else", async () => {
      world.api = () => json({ stack: SECRET }, { status: 409, headers: { "x-total-count": SECRET } });
      const response = await ask("/api/people", ALL);
      expect(response.status).toBe(409);
      expect(response.headers.get("x-total-count")).toBeNull();
      expect(await code(response)).toBe("origin_error");
    });

    it("of a handler that throws is 500, and says nothing about the error", async () => {
      world.api = () => {
        throw new Error(SECRET);
      };
      const response = await ask("/api/people", NAMES);
      expect(response.status).toBe(500);
      expect(await code(response)).toBe("origin_error");
    });

    it("of a handler that never responds is 504", async () => {
      world.api = () => new Promise(() => undefined);
      const hurried = await build({ ...world.options, limits: { originHeadersMs: 300 } }, world.serve);
      const response = await hurried.ask("/api/people", { headers: world.key(NAMES).bearer });
      expect([response.status, await code(response)]).toEqual([504, "origin_timeout"]);
      await hurried.close();
    });

    it("larger than the buffer streams, projected", async () => {
      const count = 200_000;
      world.api = () => ({ headers: { "content-type": "application/json" }, body: people(count) });
      const { data }: { data: unknown[] } = JSON.parse(await (await ask("/api/people", NAMES)).text());
      expect(data.length).toBe(count);
      expect(data[0]).toEqual({ name: "Ada", department: { name: "R&D" } });
    });

    it("that breaks off after it has begun is aborted and never looks complete", async () => {
      world.api = () => ({ headers: { "content-type": "application/json" }, body: people(200_000, "break") });
      const response = await ask("/api/people", NAMES);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
    });
  });

  describe("the response to a key with all fields", () => {
    it("that breaks off is aborted too", async () => {
      world.api = () => ({ headers: { "content-type": "text/plain" }, body: people(2_000, "break") });
      const response = await ask("/api/people", ALL);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
    });
  });

  describe("the call", () => {
    it("reaches the handler as it was decided on: canonical, without the key, with headers that pass", async () => {
      const tells: [string, string][] = [
        ["cookie", "a=b"],
        ["x-forwarded-host", "evil.example"],
        ["accept-language", "de"],
        ["if-none-match", '"1"'],
      ];
      await ask("/api/people?sort=-name&page=2", NAMES, { headers: tells });
      const [asked] = world.asked;
      const { pathname, searchParams } = new URL(asked?.target ?? "", "http://api");
      expect(pathname).toBe("/api/people");
      expect(Object.fromEntries(searchParams)).toEqual({
        sort: "-name",
        page: "2",
        fields: "department.name,name",
      });
      for (const name of ["authorization", "x-api-key", "cookie", "x-forwarded-host", "if-none-match"]) {
        expect(asked?.headers.get(name) ?? null, name).toBeNull();
      }
      expect(asked?.headers.get("accept-language")).toBe("de");
    });

    it("has exactly the bytes that were checked", async () => {
      world.api = () => json({ data: PERSON }, { status: 201 });
      const body = '{ "data" : {"name":"Bo", "department":{"name":"R\\u0026D"}} }';
      const grants: GrantsDocument = { people: { actions: ["create"], fields: ["name", "department.name"] } };
      const response = await ask("/api/people", grants, {
        method: "POST",
        headers: [["content-type", "application/json"]],
        body,
      });
      expect(response.status).toBe(201);
      expect(world.asked[0]?.body).toBe(body);
      expect(await response.json()).toEqual({ data: { id: 7 } });
    });

    it("with an ungranted field never reaches the handler", async () => {
      const grants: GrantsDocument = { people: { actions: ["update"], fields: ["name"] } };
      const send = (body: string, type = "application/json") =>
        ask("/api/people/7", grants, { method: "PATCH", headers: [["content-type", type]], body });
      expect(await code(await send('{"data":{"n\\u0061me":"B","salary":{"amount":1}}}'))).toBe(
        "fields_not_granted",
      );
      expect(await code(await send('{"data":'))).toBe("invalid_body");
      expect(await code(await send('{"data":{"name":"B"}}', "text/plain"))).toBe("unsupported_media_type");
      expect(await code(await send(`{"data":{"name":"${"x".repeat(5_000)}"}}`))).toBe("body_too_large");
      expect(world.asked).toEqual([]);
    });

    it("without a key, or with one that is not valid, never reaches the handler", async () => {
      const other = new MemoryKeyStore().generate({ name: "x", grants: world.catalog.grants(ALL) });
      const revoked = world.key(ALL);
      world.keys.revoke(revoked.id);
      for (const headers of [
        [],
        [["authorization", "Basic abc"]],
        revoked.bearer,
        [["x-api-key", other.key]],
      ]) {
        const response = await server.ask("/api/people", { headers: headers as [string, string][] });
        expect([response.status, await code(response)]).toEqual([401, "unauthenticated"]);
        expect(response.headers.get("www-authenticate")).toBe("Bearer");
      }
      expect(world.asked).toEqual([]);
    });

    it("with two different keys is refused", async () => {
      const [[, bearer] = ["", ""]] = world.key(ALL).bearer;
      const [[, other] = ["", ""]] = world.key(ALL).bearer;
      const response = await server.ask("/api/people", {
        headers: [
          ["authorization", bearer],
          ["x-api-key", other.slice("Bearer ".length)],
        ],
      });
      expect([response.status, await code(response)]).toEqual([400, "ambiguous_credentials"]);
    });

    it("is refused from the instant at which the key expires", async () => {
      const { bearer } = world.key(ALL, 1_000);
      world.now = 999;
      expect((await server.ask("/api/people", { headers: bearer })).status).toBe(200);
      world.now = 1_000;
      expect((await server.ask("/api/people", { headers: bearer })).status).toBe(401);
    });

    it("after the key was revoked, or all were, is refused", async () => {
      const [one, two] = [world.key(ALL), world.key(ALL)];
      expect((await server.ask("/api/people", { headers: one.bearer })).status).toBe(200);
      expect(world.keys.revoke(one.id)).toBe(true);
      expect((await server.ask("/api/people", { headers: one.bearer })).status).toBe(401);
      expect((await server.ask("/api/people", { headers: two.bearer })).status).toBe(200);
      expect(world.keys.revokeAll()).toBeGreaterThan(0);
      expect((await server.ask("/api/people", { headers: two.bearer })).status).toBe(401);
    });

    it("that tries another method by a header is refused", async () => {
      const response = await ask("/api/people", ALL, { headers: [["x-http-method-override", "DELETE"]] });
      expect([response.status, await code(response)]).toEqual([400, "method_override"]);
      expect(world.asked).toEqual([]);
    });
  });

  describe("the shared vectors", () => {
    it.each(decisions.cases.filter(({ request }) => sameForUrls(request)) as Vector[])(
      "$name",
      async (vector) => {
        const { request, expected } = vector;
        world.now = vector.now;
        const { id, key } = storedAsIs(world, vector);
        const [{ body: answer = { data: [] }, leaves = undefined } = {}] = vector.answers ?? [];
        world.api = () => json(answer);
        const target = `${request.path}${request.query && `?${request.query}`}`;
        const ask = (write?: unknown): Promise<Response> =>
          server.ask(target, {
            method: request.method,
            headers: [
              ["x-api-key", key],
              ["content-type", "application/json"],
            ],
            ...(write === undefined ? {} : { body: JSON.stringify(write) }),
          });
        const writes = vector.writes ?? [];
        const response = await ask(writes.find(({ passes }) => passes)?.body ?? anyBody(expected));
        if (expected.outcome === "deny") {
          expect(world.asked).toEqual([]);
          const refused = expected.reason.refusal?.code ?? expected.reason.code;
          if (request.method === "HEAD") expect(response.ok).toBe(false);
          else expect(await code(response)).toBe(refused === "expired" ? "unauthenticated" : refused);
        } else {
          expect(world.asked.map((asked) => asked.target)).toEqual([expected.target]);
          if (leaves !== undefined && response.status === 200) expect(await response.json()).toEqual(leaves);
          world.asked.length = 0;
          for (const { body } of writes.filter(({ passes }) => !passes)) {
            expect(await code(await ask(body))).toBe(codeOfBody(expected.body?.rule, body));
          }
          expect(world.asked).toEqual([]);
        }
        world.keys.revoke(id);
      },
    );
  });
}

type Vector = {
  name: string;
  grants: GrantsDocument;
  request: { method: string; path: string; query: string };
  now: number;
  expiresAt?: number;
  expected:
    | { outcome: "deny"; reason: { code: string; refusal?: { code: string } } }
    | { outcome: "allow"; target: string; body: { rule: string } };
  answers?: { body: unknown; leaves: unknown }[];
  writes?: { body: unknown; passes: boolean }[];
};

/** Some vectors have requests that a URL cannot express: parsing it would change the request. */
function sameForUrls({ method, path, query }: Vector["request"]): boolean {
  const target = `${path}${query && `?${query}`}`;
  return (
    URL.canParse(target, "http://api") &&
    new URL(target, "http://api").href === `http://api${target}` &&
    !["TRACE", "CONNECT", "TRACK"].includes(method)
  );
}

/** Of a search, the first parameter that may not pass is named. What is no object has none. */
function codeOfBody(rule: string | undefined, body: unknown): string {
  if (rule !== "search") return "fields_not_granted";
  return body instanceof Object && !Array.isArray(body) ? "parameter_not_allowed" : "invalid_body";
}

function anyBody(expected: Vector["expected"]): unknown {
  return expected.outcome === "allow" && expected.body.rule !== "none" ? {} : undefined;
}

/** The vectors have grants in their stored form. Some are stale, so they could not be checked again. */
function storedAsIs(world: World, { grants, expiresAt }: Vector): { id: string; key: string } {
  return world.keys.generate({
    name: "vector",
    grants: world.catalog.openGrants(JSON.stringify(grants)),
    expiresAt: expiresAt ?? null,
  });
}

/** A body in pieces, complete or broken off in the middle. */
async function* people(count: number, end: "whole" | "break" = "whole"): AsyncGenerator<Uint8Array> {
  const utf8 = new TextEncoder();
  const person = JSON.stringify(PERSON);
  yield utf8.encode('{"data":[');
  for (let made = 0; made < count; made += 1_000) {
    const pieces = new Array(Math.min(1_000, count - made)).fill(person).join(",");
    yield utf8.encode(made === 0 ? pieces : `,${pieces}`);
  }
  if (end === "break") throw new Error("the database went away");
  yield utf8.encode("]}");
}
