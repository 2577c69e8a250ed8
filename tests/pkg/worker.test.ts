import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestHarness, type TestHarness } from "wrangler";
import { createProject } from "./support/project.ts";

const TOKEN = "an-administrators-token-of-these-tests-7d2e";
const CATALOG = {
  name: "HR",
  endpoints: [
    {
      id: "people",
      title: "People",
      routes: { read: ["GET /people"] },
      records: "/data",
      fields: [
        { path: "name", type: "string" },
        { path: "salary", type: "number", sensitive: true },
      ],
    },
  ],
};

/** The files of a deployment, as the page lists them. */
function filesOf(page: string): Record<string, string> {
  const blocks = readFileSync(page, "utf8").matchAll(/^```\w+ (\S+)\n(.*?)^```/gms);
  return Object.fromEntries(Array.from(blocks, ([, name = "", text = ""]) => [name, text]));
}

describe("the gate as a library, from the tarball, in workerd", () => {
  const origin = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end('{"data":[{"name":"Ada","salary":1}]}');
  });
  let server: TestHarness;
  let url: URL;
  beforeAll(async () => {
    await once(origin.listen(0, "127.0.0.1"), "listening");
    const { port } = origin.address() as AddressInfo;
    const { "worker.js": worker = "", "wrangler.toml": config = "" } = filesOf("docs/embedding.md");
    const { folder } = await createProject({
      "worker.js": worker,
      "wrangler.toml": config.replace("https://api.example.com", `http://127.0.0.1:${port}`),
      "catalog.json": JSON.stringify(CATALOG),
      ".dev.vars": `ADMIN_TOKEN=${TOKEN}\n`,
    });
    server = createTestHarness({ workers: [{ configPath: join(folder, "wrangler.toml") }] });
    ({ url } = await server.listen());
  });
  afterAll(async () => {
    await server?.close();
    origin.close();
  });
  const admin = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(`/admin/api${path}`, url), {
      ...init,
      headers: { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" },
    });

  it("generates a key, projects for it, and refuses it once it is revoked", async () => {
    const grants = { people: { actions: ["read"], fields: ["name"] } };
    const made = await admin("/keys", {
      method: "POST",
      body: JSON.stringify({ name: "Phone book", grants }),
    });
    const { id, key }: { id: string; key: string } = await made.json();
    expect(made.status).toBe(201);
    const ask = (): Promise<Response> =>
      fetch(new URL("/people", url), { headers: { authorization: `Bearer ${key}` } });
    expect(await (await ask()).json()).toEqual({ data: [{ name: "Ada" }] });
    expect((await admin(`/keys/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await ask()).status).toBe(401);
  });

  it("serves the admin page with the engine that it runs itself", async () => {
    const page = await fetch(new URL("/admin/", url));
    expect([page.status, page.headers.get("content-type")]).toEqual([
      200,
      expect.stringContaining("text/html"),
    ]);
    const health: { engine: string } = await (await fetch(new URL("/healthz", url))).json();
    expect(page.headers.get("fieldgate-engine")).toBe(health.engine);
  });
});

it("the five lines are the same as those of the repository's own Worker", () => {
  const own = readFileSync("worker.ts", "utf8");
  const said = filesOf("docs/embedding.md")["worker.js"] ?? "";
  const lines = (text: string): string[] =>
    text
      .replace('"./pkg/worker/index.ts"', '"fieldgate/worker"')
      .replace('"fieldgate-catalog"', '"./catalog.json"')
      .split("\n")
      .sort();
  expect(lines(own)).toEqual(lines(said));
});
