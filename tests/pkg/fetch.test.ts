import { Catalog } from "fieldgate";
import { guard, MemoryKeyStore } from "fieldgate/fetch";
import { Hono } from "hono";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { type Api, type Build, describeGuard, World } from "./support/guarded.ts";

/** Makes the calls as a server would, without a network. */
function callable(handler: (request: Request) => Promise<Response>): Awaited<ReturnType<Build>> {
  return {
    ask: (target, { method = "GET", headers = [], body } = {}) =>
      handler(new Request(`http://api.example${target}`, { method, headers, body: body ?? null })),
    close: () => undefined,
  };
}

async function respond(api: Api, request: Request): Promise<Response> {
  const { method, url, headers } = request;
  const target = url.slice(new URL(url).origin.length);
  const {
    status = 200,
    body,
    headers: said = {},
  } = await api({ method, target, headers, body: await request.text() });
  return new Response(typeof body === "object" ? streamOf(body) : (body ?? null), { status, headers: said });
}

function streamOf(body: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = body[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

describe("a plain handler", () => {
  describeGuard((options, api) => callable(guard((request: Request) => respond(api, request), options)));
});

describe("Hono", () => {
  describeGuard((options, api) => {
    const app = new Hono();
    app.onError((_, c) => c.text("hidden-canary", 500));
    app.all("*", (c) => respond(api, c.req.raw));
    return callable(guard(app.fetch, options));
  });
});

describe("the arguments of a handler", () => {
  it("after the request are passed on", async () => {
    const world = new World();
    const given: unknown[] = [];
    const handler = guard((_: Request, ...rest: [string, number]) => {
      given.push(...rest);
      return Response.json({ data: [] });
    }, world.options);
    const [[name, value] = ["", ""]] = world.key({ people: { actions: ["read"] } }).bearer;
    await handler(new Request("http://api/api/people", { headers: { [name]: value } }), "env", 1);
    expect(given).toEqual(["env", 1]);
  });
});

describe("a key store", () => {
  const grants = { people: { actions: ["read" as const] } };
  const asked = async (find: () => unknown): Promise<[number, number]> => {
    const world = new World();
    const { bearer } = world.key(grants);
    const keys = { find: find as never };
    let calls = 0;
    const handler = guard(
      () => {
        calls += 1;
        return Response.json({ data: [] });
      },
      { ...world.options, keys },
    );
    const response = await handler(new Request("http://api/api/people", { headers: bearer }));
    return [response.status, calls];
  };

  it("that throws, rejects or hangs lets nobody in", async () => {
    expect(
      await asked(() => {
        throw new Error("down");
      }),
    ).toEqual([503, 0]);
    expect(await asked(() => Promise.reject(new Error("down")))).toEqual([503, 0]);
    expect(await asked(() => new Promise(() => undefined))).toEqual([503, 0]);
  });

  it("that returns another key's record lets nobody in", async () => {
    const world = new World();
    world.key(grants);
    const [other] = world.keys.list();
    expect(await asked(() => ({ ...other, digest: "0".repeat(64) }))).toEqual([401, 0]);
  });

  it("that forgot when a key expires lets nobody in", async () => {
    const world = new World();
    const { id, key } = world.keys.generate({ name: "x", grants: world.catalog.grants(grants) });
    const keys = {
      find: (_: string, digest: string) =>
        ({ ...world.keys.find(id, digest), expiresAt: undefined }) as never,
    };
    const handler = guard(() => Response.json({ data: [] }), { ...world.options, keys });
    const response = await handler(new Request("http://api/api/people", { headers: { "x-api-key": key } }));
    expect(response.status).toBe(503);
  });

  it("in memory has no key's text", () => {
    const world = new World();
    const { key } = world.keys.generate({ name: "x", grants: world.catalog.grants(grants) });
    const secret = key.split("_")[2] ?? "";
    expect(JSON.stringify(world.keys.list())).not.toContain(secret);
    expect(Object.values(world.keys.list()[0] ?? {})).toContain("x");
  });
});

describe("onError", () => {
  it("gets what the client does not", async () => {
    const world = new World();
    const { bearer } = world.key({ people: { actions: ["read"], fields: ["name"] } });
    const failing = guard(() => {
      throw new Error("the database went away");
    }, world.options);
    await failing(new Request("http://api/api/people", { headers: bearer }));
    expect(world.errors).toEqual([new Error("the database went away")]);
    const faulty = guard(
      () => new Response("{", { headers: { "content-type": "application/json" } }),
      world.options,
    );
    await faulty(new Request("http://api/api/people", { headers: bearer }));
    expect(world.errors.length).toBe(2);
  });

  it.each<[string, () => Response]>([
    ["invalid (status 200, application/json)", () => Response.json("hidden-canary")],
    [
      "not JSON in UTF-8, or its content coding is unknown (status 200, text/plain)",
      () => new Response("hidden-canary", { headers: { "content-type": "text/plain" } }),
    ],
    ["empty (status 200)", () => new Response(null)],
    [
      "redirected the call, and the gate does not follow (status 302)",
      () => new Response(null, { status: 302, headers: { location: "/hidden-canary" } }),
    ],
    [
      "set originForbids (status 403, application/json)",
      () => Response.json({ why: "hidden-canary" }, { status: 403 }),
    ],
    [
      "a part (206) (status 206, application/json)",
      () => Response.json([], { status: 206, headers: { "content-range": "bytes 5-6/9" } }),
    ],
  ])("gets the reason of a 502: %s", async (reason, answer) => {
    const world = new World();
    const { bearer } = world.key({ people: { actions: ["read"], fields: ["name"] } });
    const handler = guard(answer, world.options);
    const response = await handler(new Request("http://api/api/people", { headers: bearer }));
    expect(response.status).toBe(502);
    expect(world.errors.length).toBe(1);
    expect(String(world.errors[0])).toContain(
      reason.replace(/^invalid/, "not one valid JSON text with an object or an array"),
    );
    expect(String(world.errors[0])).not.toContain("canary");
  });

  it.each<[string, unknown]>([
    ["A response of people has no records at /data", { items: [{ name: "hidden-canary" }] }],
    ["No record in a response of people has department.name, name", { data: [{ nmae: "hidden-canary" }] }],
  ])("gets once what a response does not have: %s", async (told, answer) => {
    const world = new World();
    const { bearer } = world.key({ people: { actions: ["read"], fields: ["name", "department.name"] } });
    const answers = [{ data: [] }, answer, answer];
    const handler = guard(() => Response.json(answers.shift()), world.options);
    const seen = [];
    for (let call = 0; call < 3; call += 1) {
      const response = await handler(new Request("http://api/api/people", { headers: bearer }));
      seen.push([response.status, await response.text()]);
    }
    expect(seen.map(([status]) => status)).toEqual([200, 200, 200]);
    expect(world.errors.map(String)).toEqual([expect.stringContaining(told)]);
    expect(String(world.errors)).not.toContain("canary");
  });
});

describe("the errors of a real validator", () => {
  const Person = z.object({
    name: z.string().min(2),
    tags: z.array(z.object({ label: z.string() })),
    salary: z.number(),
  });
  const app = new Hono().post("/people", async (c) => {
    const { error } = Person.safeParse(await c.req.json());
    return c.json({ issues: error?.issues ?? [] }, 422);
  });
  const catalog = Catalog.parse({
    name: "HR",
    endpoints: [
      {
        id: "people",
        title: "People",
        routes: { create: ["POST /people"] },
        fields: [
          { path: "name", type: "string" },
          { path: "tags.label", type: "string" },
          { path: "salary", type: "number" },
        ],
        errors: { entries: { at: "/issues", field: "/path", members: ["/message"] } },
      },
    ],
  });

  it("leave as far as they are about fields that the key may write", async () => {
    const keys = new MemoryKeyStore();
    const grants = catalog.grants({ people: { actions: ["create"], fields: ["name", "tags.label"] } });
    const { key } = keys.generate({ name: "test", grants });
    const body = JSON.stringify({ name: "A", tags: [{ label: "a" }, { label: 7 }] });
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    const fetch = guard(app.fetch, { catalog, keys });
    const response = await fetch(new Request("http://api/people", { method: "POST", headers, body }));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: "origin_error",
      origin: {
        issues: [
          { path: ["name"], message: expect.any(String) },
          { path: ["tags", 1, "label"], message: expect.any(String) },
        ],
      },
    });
  });
});

describe("a body that does not leave", () => {
  it.each([
    ["a HEAD", "HEAD", "application/json", 200],
    ["a type that cannot be projected", "GET", "text/html", 200],
    ["a part", "GET", "application/json", 206],
    ["an error", "GET", "application/json", 500],
  ])("is cancelled in the handler: %s", async (_, method, type, status) => {
    const world = new World();
    const { bearer } = world.key({ people: { actions: ["read"], fields: ["name"] } });
    let cancelled = false;
    const body = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve));
        controller.enqueue(new TextEncoder().encode("[1,"));
      },
      cancel() {
        cancelled = true;
      },
    });
    const headers = { "content-type": type, "content-range": "bytes 0-1/9" };
    const handler = guard(() => new Response(body, { status, headers }), world.options);
    await handler(new Request("http://api/api/people", { method, headers: bearer }));
    await vi.waitFor(() => expect(cancelled).toBe(true));
  });
});

describe("a client that leaves", () => {
  it("ends the handler's body", async () => {
    const world = new World();
    const { bearer } = world.key({ people: { actions: ["read"], fields: ["name"] } });
    let cancelled = false;
    const piece = new TextEncoder().encode(`,${JSON.stringify({ name: "x".repeat(1_000) })}`.repeat(100));
    const body = (): ReadableStream<Uint8Array> => {
      let begun = false;
      return new ReadableStream({
        pull(controller) {
          controller.enqueue(begun ? piece : new TextEncoder().encode('{"data":[{}'));
          begun = true;
        },
        cancel() {
          cancelled = true;
        },
      });
    };
    const handler = guard(
      () => new Response(body(), { headers: { "content-type": "application/json" } }),
      world.options,
    );
    const response = await handler(new Request("http://api/api/people", { headers: bearer }));
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await new Promise((resolve) => setTimeout(resolve));
    expect(cancelled).toBe(true);
  });
});
