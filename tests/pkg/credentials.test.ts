/** Keys in the forms that clients of real APIs send, over real HTTP, in front of an Express app. */
import { once } from "node:events";
import { get } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { Catalog, type CatalogDocument } from "fieldgate";
import { guard, MemoryKeyStore } from "fieldgate/express";
import { afterEach, expect, it } from "vitest";

const PEOPLE: CatalogDocument["endpoints"] = [
  {
    id: "people",
    title: "People",
    routes: { read: ["GET /people"] },
    fields: [
      { path: "name", type: "string" },
      { path: "salary", type: "number" },
    ],
  },
];

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A guarded app that records what its routes see of the headers. */
async function serve(members: Partial<CatalogDocument>) {
  const catalog = Catalog.parse({ name: "HR", endpoints: PEOPLE, ...members });
  const keys = new MemoryKeyStore();
  const grants = catalog.grants({ people: { actions: ["read"], fields: ["name"] } });
  const { key } = keys.generate({ name: "test", grants });
  const seen: string[][] = [];
  const app = express();
  app.use(guard({ catalog, keys }));
  app.get("/people", (request, response) => {
    seen.push(request.rawHeaders);
    response.json([{ name: "Ada", salary: 1 }]);
  });
  const server = app.listen(0);
  closing.push(() => server.close());
  await once(server, "listening");
  return { key, seen, url: `http://localhost:${(server.address() as AddressInfo).port}/people` };
}

/** Node's own client, which writes Basic credentials by RFC 7617. */
async function ask(url: string, options: { auth?: string; headers?: Record<string, string> }) {
  const [response] = await once(get(url, { agent: false, ...options }), "response");
  let body = "";
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode, body };
}

it.each([
  ["an empty password", (key: string) => `${key}:`],
  ["the password x", (key: string) => `${key}:x`],
  ["a fixed user name and the key as password", (key: string) => `api:${key}`],
])("Basic with %s is a key, and the app sees no credential", async (_, auth) => {
  const { url, key, seen } = await serve({ credential: "basic" });
  expect(await ask(url, { auth: auth(key) })).toEqual({ status: 200, body: '[{"name":"Ada"}]' });
  expect(seen[0]?.map((text) => text.toLowerCase())).not.toContain("authorization");
});

it("the key alone in Authorization is one", async () => {
  const { url, key, seen } = await serve({ credential: ["raw", "bearer"] });
  for (const authorization of [key, `Bearer ${key}`]) {
    expect((await ask(url, { headers: { authorization } })).status).toBe(200);
  }
  expect(seen.flat().join(" ")).not.toContain(key);
});

it("a user's token reaches the app beside the key, and the app sees the fixed header", async () => {
  const { url, key, seen } = await serve({
    credential: { header: "X-Key" },
    userToken: "authorization",
    headers: [{ name: "Revision", value: "2024-10-15" }],
  });
  const headers = { "x-key": key, authorization: "Bearer of-a-user" };
  expect(await ask(url, { headers })).toEqual({ status: 200, body: '[{"name":"Ada"}]' });
  const text = seen.flat().join("\n");
  expect(text).toContain("authorization\nBearer of-a-user");
  expect(text).toContain("revision\n2024-10-15");
  expect(text).not.toContain(key);
  expect((await ask(url, { headers: { ...headers, revision: "2023-01-01" } })).status).toBe(400);
});
