import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import express, { type Response as Answer, type Express, type Request } from "express";
import type { GrantsDocument } from "fieldgate";
import { guard, type KeyStore } from "fieldgate/express";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { describeGuard, json, PERSON, SECRET, World } from "./support/guarded.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(app: Parameters<typeof createServer>[1]): Promise<number> {
  const server = createServer(app ?? (() => undefined)).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

describe("Express", () => {
  describeGuard(async (options, api) => {
    const app = express();
    app.use(guard(options));
    app.use(express.text({ type: () => true, limit: "10mb" }));
    app.use(async (request: Request, response: Answer) => {
      const { method, originalUrl: target } = request;
      const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, `${value}`]));
      const reply = await api({
        method,
        target,
        headers,
        body: typeof request.body === "string" ? request.body : "",
      });
      response.status(reply.status ?? 200);
      for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
      if (typeof reply.body === "object") await pipeline(Readable.from(reply.body), response);
      else response.end(reply.body);
    });
    const server = createServer(app).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    return {
      ask: (target, { method = "GET", headers = [], body } = {}) =>
        fetch(`http://127.0.0.1:${port}${target}`, {
          method,
          headers,
          redirect: "manual",
          ...(body === undefined || method === "GET" || method === "HEAD" ? {} : { body }),
        }),
      close() {
        server.closeAllConnections();
        server.close();
      },
    };
  });
});

const NAMES: GrantsDocument = { people: { actions: ["read"], fields: ["name"] } };

/** A guarded app, and a key that may see part of it. */
async function serving(
  routes: (app: Express) => void,
  grants: GrantsDocument = NAMES,
  before: (app: Express) => void = () => undefined,
): Promise<{ port: number; world: World; ask(path?: string, init?: RequestInit): Promise<Response> }> {
  const world = new World();
  const app = express();
  app.set("env", "test");
  before(app);
  app.use(guard(world.options));
  routes(app);
  const port = await listen(app);
  const { bearer } = world.key(grants);
  const ask = (path = "/api/people/7", init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      ...init,
      headers: { ...Object.fromEntries(bearer), ...(init.headers as Record<string, string>) },
    });
  return { port, world, ask };
}

/** Express awaits what a route returns, and treats a rejection as its error. */
function answering(app: Express, route: (response: Answer) => unknown): void {
  app.get("/api/people/7", async (_, response) => {
    await route(response);
  });
}

describe("whatever a route does with the response, only permitted fields leave:", () => {
  const folder = mkdtempSync(join(tmpdir(), "fieldgate-express-"));
  const file = join(folder, "person.json");
  writeFileSync(file, JSON.stringify(PERSON));
  afterAll(() => rmSync(folder, { recursive: true }));
  const text = JSON.stringify(PERSON);
  const half = text.length / 2;

  it.each<[string, (response: Answer) => unknown]>([
    ["json", (response) => response.json(PERSON)],
    ["send of a Buffer", (response) => response.type("json").send(Buffer.from(text))],
    ["send of an object", (response) => response.send(PERSON)],
    ["sendFile", (response) => response.sendFile(file)],
    [
      "a pipe",
      (response) => Readable.from([text.slice(0, half), text.slice(half)]).pipe(response.type("json")),
    ],
    ["a pipeline", (response) => pipeline(Readable.from([text]), response.type("json"))],
    [
      "writeHead and write",
      (response) => {
        response.writeHead(200, "Fine", { "content-type": "application/json", "x-secret": SECRET });
        response.write(text.slice(0, half));
        response.end(text.slice(half));
      },
    ],
    [
      "writeHead with pairs",
      (response) => {
        response.writeHead(200, ["Content-Type", "application/json", "X-Secret", SECRET]).end(text);
      },
    ],
    [
      "flushHeaders, then a body",
      async (response) => {
        response.type("json").flushHeaders();
        expect(response.headersSent).toBe(true);
        await new Promise((resolve) => setTimeout(resolve, 10));
        response.end(text);
      },
    ],
    ["base64", (response) => response.type("json").end(Buffer.from(text).toString("base64"), "base64")],
    [
      "write with a callback",
      (response) => {
        response.type("json").write(text, () => response.end());
      },
    ],
    [
      "end with a callback",
      (response) => new Promise<void>((resolve) => response.type("json").end(text, resolve)),
    ],
    [
      "trailers and early hints",
      (response) => {
        response.writeEarlyHints({ link: `</${SECRET}>; rel=preload` });
        response.writeProcessing();
        response.setHeader("trailer", "x-secret");
        response.type("json").write(text);
        response.addTrailers({ "x-secret": SECRET });
        response.end();
      },
    ],
    [
      "a status message",
      (response) => {
        response.statusMessage = SECRET;
        response.json(PERSON);
      },
    ],
    [
      "a body written after the end",
      (response) => {
        response.json(PERSON);
        response.write(SECRET);
        response.end(SECRET);
      },
    ],
  ])("%s", async (_, route) => {
    const { port, world } = await serving((app) => answering(app, route));
    const [[, bearer] = ["", ""]] = world.key(NAMES).bearer;
    const raw = await exchange(port, [
      `GET /api/people/7?page=1 HTTP/1.1`,
      `Authorization: ${bearer}`,
      "Connection: close",
    ]);
    expect(raw).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    expect(raw).toContain('{"name":"Ada"}');
    expect(raw).not.toContain(SECRET);
    expect(raw).not.toContain("4711");
    expect(raw.toLowerCase()).not.toContain("trailer");
  });

  it("and not one byte before the check", async () => {
    const writes: number[] = [];
    const { ask } = await serving((app) =>
      answering(app, (response) => {
        const wire = vi.spyOn(response.req.socket, "write");
        response.type("json").flushHeaders();
        response.writeContinue();
        response.writeEarlyHints({ link: "</x>; rel=preload" });
        response.writeProcessing();
        response.write(text);
        response.flushHeaders();
        response.addTrailers({ "x-secret": SECRET });
        response.end();
        writes.push(wire.mock.calls.length);
        wire.mockRestore();
      }),
    );
    expect(await (await ask()).json()).toEqual({ name: "Ada" });
    expect(writes).toEqual([0]);
  });

  it("and with what middleware adds when the headers are flushed", async () => {
    const { ask } = await serving((app) => {
      app.use((_, response, next) => {
        const writeHead = response.writeHead.bind(response);
        response.writeHead = (status: number) => writeHead(status, { "content-type": "application/json" });
        next();
      });
      answering(app, (response) => {
        response.flushHeaders();
        response.end(text);
      });
    });
    expect(await (await ask()).json()).toEqual({ name: "Ada" });
  });

  it.each<[string, (response: Answer) => unknown]>([
    ["text", (response) => response.send(SECRET)],
    [
      "HTML written on and on",
      async (response) => {
        response.type("html").write(SECRET);
        for (let times = 0; times < 20; times += 1) {
          await new Promise((resolve) => setTimeout(resolve, 5));
          response.write(SECRET);
        }
        response.end(SECRET);
      },
    ],
    ["a status that is none", (response) => response.status(799).json(PERSON)],
    ["an error page", (_) => Promise.reject(new Error(SECRET))],
  ])("and nothing of what cannot be projected: %s", async (_, route) => {
    const { ask } = await serving((app) => answering(app, route));
    const response = await ask();
    expect([500, 502]).toContain(response.status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.text()).not.toContain(SECRET);
  });

  it("a route that fails in the middle of a large body breaks the connection", async () => {
    const { ask } = await serving((app) =>
      app.get("/api/people", async (_, response) => {
        response.type("json").write('{"data":[');
        const piece = `${JSON.stringify({ name: "x".repeat(1_000) })},`.repeat(100);
        for (let times = 0; times < 30; times += 1) {
          if (!response.write(piece)) await once(response, "drain");
        }
        throw new Error(SECRET);
      }),
    );
    const response = await ask("/api/people");
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it("a large body that turns out to be faulty breaks the connection, although the route has ended it", async () => {
    const { ask } = await serving((app) =>
      app.get("/api/people", (_, response) => {
        response
          .type("json")
          .write(`{"data":[${`${JSON.stringify({ name: "x".repeat(1_000) })},`.repeat(2_000)}`);
        response.end("{]}");
      }),
    );
    const response = await ask("/api/people");
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it("trailers do not follow a large body", async () => {
    const { world, port } = await serving((app) =>
      app.get("/api/people", (_, response) => {
        response.type("json").setHeader("trailer", "x-secret");
        response.write(`{"data":[${`${JSON.stringify({ name: "x".repeat(1_000) })},`.repeat(2_000)}{}]}`);
        response.addTrailers({ "x-secret": SECRET });
        response.end();
      }),
    );
    const [[, bearer] = ["", ""]] = world.key(NAMES).bearer;
    const raw = await exchange(port, [
      "GET /api/people HTTP/1.1",
      `Authorization: ${bearer}`,
      "Connection: close",
    ]);
    expect(raw.length).toBeGreaterThan(2_000_000);
    expect(raw).not.toContain(SECRET);
  });

  it("a route whose response was refused is not read any further", async () => {
    let written = 0;
    const { ask } = await serving((app) =>
      app.get("/api/people", async (_, response) => {
        response.type("html");
        for (; written < 1_000; written += 1) {
          if (!response.write(SECRET.repeat(100)))
            await once(response, "drain", { signal: AbortSignal.timeout(50) });
        }
      }),
    );
    expect((await ask("/api/people")).status).toBe(502);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(written).toBeLessThan(1_000);
  });

  it("a client that leaves ends the route's stream", async () => {
    let destroyed = false;
    const { ask } = await serving((app) =>
      app.get("/api/people", (_, response) => {
        const endless = Readable.from(endlessPeople());
        endless.once("close", () => {
          destroyed = true;
        });
        pipeline(endless, response.type("json")).catch(() => undefined);
      }),
    );
    const leaving = new AbortController();
    const response = await ask("/api/people", { signal: leaving.signal });
    await response.body?.getReader().read();
    leaving.abort();
    await expect.poll(() => destroyed).toBe(true);
  });
});

describe("a call whose client leaves ends", () => {
  const ALL: GrantsDocument = { people: { actions: ["read"] } };

  async function call(world: World, grants: GrantsDocument, route: (response: ServerResponse) => void) {
    const middleware = guard(world.options);
    const began = Promise.withResolvers<ServerResponse>();
    const ended = Promise.withResolvers<void>();
    const port = await listen((request, response) => {
      ended.resolve(middleware(request, response, () => route(response)));
      began.resolve(response);
    });
    const [[, bearer] = ["", ""]] = world.key(grants).bearer;
    const client = connect(port, "127.0.0.1");
    client.write(`GET /api/people HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${bearer}\r\n\r\n`);
    return { client, response: await began.promise, ended: ended.promise };
  }

  it("while its key is looked up, and no route is reached", async () => {
    const world = new World();
    const lookup = Promise.withResolvers<void>();
    const find: KeyStore["find"] = (...key) => lookup.promise.then(() => world.keys.find(...key));
    const route = vi.fn();
    Object.assign(world.options, { keys: { find } });
    const { client, response, ended } = await call(world, NAMES, route);
    client.destroy();
    await once(response, "close");
    lookup.resolve();
    await ended;
    expect(route).not.toHaveBeenCalled();
  });

  it("before the route has responded, without an error", async () => {
    const world = new World();
    const reached = Promise.withResolvers<void>();
    const { client, ended } = await call(world, NAMES, () => reached.resolve());
    await reached.promise;
    client.destroy();
    await ended;
    expect(world.errors).toEqual([]);
  });

  it("in the middle of a response that the route does not continue", async () => {
    const { client, ended } = await call(new World(), ALL, (response) => {
      response.setHeader("content-type", "application/json");
      response.write('{"data":[');
    });
    await once(client, "data");
    client.destroy();
    await ended;
  });

  it("while it reads nothing of its response", async () => {
    const { client, response, ended } = await call(new World(), ALL, (response) => {
      response.setHeader("content-type", "application/json");
      response.end(Buffer.alloc(20_000_000, " "));
    });
    await expect.poll(() => response.writableNeedDrain).toBe(true);
    client.destroy();
    await ended;
    expect(response.listenerCount("drain")).toBe(0);
  });
});

describe("the request after the guard", () => {
  const WRITES: GrantsDocument = { people: { actions: ["create"], fields: ["name"] } };
  const body = '{"data":{"name":"Bo"}}';
  const create: RequestInit = { method: "POST", headers: { "content-type": "application/json" }, body };

  it.each<[string, (app: Express) => void]>([
    [
      "express.json()",
      (app) => {
        app.use(express.json());
        app.post(
          "/api/people",
          (request, response) => void response.json({ data: { id: JSON.stringify(request.body) } }),
        );
      },
    ],
    [
      "express.raw()",
      (app) => {
        app.use(express.raw({ type: "*/*" }));
        app.post(
          "/api/people",
          (request, response) => void response.json({ data: { id: `${request.body}` } }),
        );
      },
    ],
    [
      "a stream",
      (app) => {
        app.post("/api/people", async (request, response) => {
          let read = "";
          for await (const piece of request) read += piece;
          response.json({ data: { id: read } });
        });
      },
    ],
    [
      "events",
      (app) => {
        app.post("/api/people", (request, response) => {
          let read = "";
          request.setEncoding("utf8").on("data", (piece) => {
            read += piece;
          });
          request.on("end", () => response.json({ data: { id: read } }));
        });
      },
    ],
  ])("gives the checked body to %s", async (_, routes) => {
    const { ask } = await serving(routes, WRITES);
    expect(await (await ask("/api/people", create)).json()).toEqual({ data: { id: body } });
  });

  it("is sent neither with a body that the call does not take, nor without it", async () => {
    let calls = 0;
    const { world, port } = await serving((app) => {
      app.use(express.text({ type: () => true }));
      app.get("/api/people/7", (request, response) => {
        calls += 1;
        response.json({ name: request.body ?? "none" });
      });
    });
    const [[, bearer] = ["", ""]] = world.key(NAMES).bearer;
    const head = [`GET /api/people/7 HTTP/1.1`, `Authorization: ${bearer}`, "Content-Type: text/plain"];
    const short = await exchange(port, [...head, "Content-Length: 6", "Connection: close"], "smugle");
    expect(short).toContain("unexpected_body");
    const chunked = await exchange(
      port,
      [...head, "Transfer-Encoding: chunked", "Trailer: x-secret", "Connection: close"],
      `4\r\nabcd\r\n0\r\nx-secret: ${SECRET}\r\n\r\n`,
    );
    expect(chunked).toContain("unexpected_body");
    const late = await exchange(port, [...head, "Content-Length: 6", "Connection: close"], "late", 20);
    expect(late).toContain("unexpected_body");
    expect(calls).toBe(0);
    const none = await exchange(port, [...head, "Content-Length: 0", "Connection: close"], "");
    expect(none).toContain('{"name":"none"}');
  });

  it("leaves the connection usable, call after call", async () => {
    const { world, port } = await serving((app) => {
      app.use(express.json());
      app.post(
        "/api/people",
        (request, response) => void response.json({ data: { id: request.body.data.name } }),
      );
      app.get("/api/people/7", (_, response) => void response.json(PERSON));
    });
    const [[, bearer] = ["", ""]] = world.key({
      people: { actions: ["read", "create"], fields: ["name"] },
    }).bearer;
    const lines = (method: string, path: string, more: string[] = []) => [
      `${method} ${path} HTTP/1.1`,
      `Authorization: ${bearer}`,
      ...more,
    ];
    const post = {
      lines: lines("POST", "/api/people", [
        "Content-Type: application/json",
        `Content-Length: ${body.length}`,
      ]),
      body,
    };
    const get = { lines: lines("GET", "/api/people/7"), body: "" };
    const withBody = { lines: lines("GET", "/api/people/7", ["Content-Length: 3"]), body: "abc" };
    const refused = {
      lines: lines("POST", "/api/people", ["Content-Type: application/json", "Content-Length: 23"]),
      body: '{"data":{"salary":123}}',
    };
    const keyless = { lines: ["POST /api/people HTTP/1.1", ...post.lines.slice(2)], body };
    const tooLong = {
      lines: lines("POST", "/api/people", ["Content-Type: application/json", "Content-Length: 2000000"]),
      body: " ".repeat(2_000_000),
    };
    const answers = await exchanges(port, [post, get, refused, keyless, withBody, tooLong, post]);
    expect(answers.map((answer) => answer.split(" ")[1])).toEqual([
      "200",
      "200",
      "403",
      "401",
      "400",
      "413",
      "200",
    ]);
  });

  it("is relative to the mount path, with the target that was decided on", async () => {
    const world = new World();
    const app = express();
    const router = express.Router();
    const seen: unknown[] = [];
    router.get("/people", (request, response) => {
      seen.push(request.url, request.baseUrl, request.originalUrl, request.query);
      response.json({ data: [] });
    });
    app.use("/api", guard(world.options), router);
    const port = await listen(app);
    const { bearer } = world.key(NAMES);
    await fetch(`http://127.0.0.1:${port}/api/people?sort=name`, { headers: bearer });
    expect(seen).toEqual([
      "/people?sort=name&fields=name",
      "/api",
      "/api/people?sort=name&fields=name",
      { sort: "name", fields: "name" },
    ]);
  });

  it.each([
    "/api//people/7",
    "/api/x/../people/7",
    "/api/people/7#x",
    "/api/people/%37",
    "/api/people;a/7",
    "http://evil.example/api/people/7",
    "/api\\people/7",
    "*",
  ])("is never %s", async (target) => {
    let reached = false;
    const { world, port } = await serving((app) =>
      app.use(() => {
        reached = true;
      }),
    );
    const [[, bearer] = ["", ""]] = world.key(NAMES).bearer;
    const raw = await exchange(port, [
      `GET ${target} HTTP/1.1`,
      `Authorization: ${bearer}`,
      "Connection: close",
    ]);
    expect(raw).toMatch(/^HTTP\/1.1 40[04] /);
    expect(reached).toBe(false);
  });

  it("with a credential twice is refused, although Node keeps only the first", async () => {
    const { world, port } = await serving((app) =>
      app.get("/api/people/7", (_, response) => void response.json(PERSON)),
    );
    const [[, one] = ["", ""]] = world.key(NAMES).bearer;
    const [[, two] = ["", ""]] = world.key(NAMES).bearer;
    const raw = await exchange(port, [
      "GET /api/people/7 HTTP/1.1",
      `Authorization: ${one}`,
      `Authorization: ${two}`,
      "Connection: close",
    ]);
    expect(raw).toMatch(/^HTTP\/1.1 400 /);
  });

  it("that a body parser has read before is refused, and onError gets the reason", async () => {
    const reached: string[] = [];
    const parsed = await serving(
      (app) => app.use((request) => void reached.push(request.url)),
      NAMES,
      (app) => app.use(express.json()),
    );
    expect((await parsed.ask()).status).toBe(503);
    expect((await parsed.ask("/api/people", create)).status).toBe(503);
    expect(reached).toEqual([]);
    expect(`${parsed.world.errors[0]}`).toContain("after the guard");
  });
});

describe("middleware before the guard", () => {
  it("keeps the headers it set", async () => {
    const { ask } = await serving(
      (app) => app.get("/api/people/7", (_, response) => void response.json(PERSON)),
      NAMES,
      (app) =>
        app.use((_, response, next) => {
          response.set({ "x-served-by": "7", vary: "Origin", "access-control-allow-origin": "*" });
          next();
        }),
    );
    const { headers } = await ask();
    expect(headers.get("x-served-by")).toBe("7");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("vary")).toBe("Origin, Authorization, X-API-Key");
  });
});

describe("a plain Node server", () => {
  it("is guarded too", async () => {
    const world = new World();
    const middleware = guard(world.options);
    const port = await listen((request, response) => {
      void middleware(request, response, () => {
        response.setHeader("content-type", "application/json");
        response.end(json({ data: [PERSON] }).body);
      });
    });
    const response = await fetch(`http://127.0.0.1:${port}/api/people`, { headers: world.key(NAMES).bearer });
    expect(await response.json()).toEqual({ data: [{ name: "Ada" }] });
  });
});

async function* endlessPeople(): AsyncGenerator<string> {
  yield '{"data":[{}';
  for (;;) yield `,${JSON.stringify({ name: "x".repeat(1_000) })}`.repeat(100);
}

/** Sends one call as raw bytes, which fetch would normalize. Returns the whole response. */
async function exchange(port: number, lines: string[], body = "", pauseMs = 0): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const [first, ...rest] = lines;
  socket.write([first, "Host: localhost", ...rest, "", ""].join("\r\n"));
  if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  socket.write(body);
  let answer = "";
  for await (const piece of socket) answer += piece;
  return answer;
}

/** Sends calls one after another on one connection. */
async function exchanges(port: number, calls: { lines: string[]; body: string }[]): Promise<string[]> {
  const socket = connect(port, "127.0.0.1");
  const answers: string[] = [];
  let read = "";
  socket.on("data", (piece) => {
    read += piece;
  });
  for (const {
    lines: [first, ...rest],
    body,
  } of calls) {
    read = "";
    socket.write([first, "Host: localhost", ...rest, "", body].join("\r\n"));
    await expect.poll(() => isWhole(read), { timeout: 3_000 }).toBe(true);
    answers.push(read);
  }
  socket.destroy();
  return answers;
}

function isWhole(answer: string): boolean {
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  return length === undefined ? answer.endsWith("0\r\n\r\n") : body.length === Number(length);
}
