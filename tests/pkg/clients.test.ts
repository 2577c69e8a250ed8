/** Searches and patches over real HTTP, in front of an Express app that reads bodies as Express apps do. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import express from "express";
import { Catalog } from "fieldgate";
import { guard, MemoryKeyStore } from "fieldgate/express";
import { applyPatch, createPatch } from "rfc6902";
import { afterAll, beforeAll, expect, it } from "vitest";

const catalog = Catalog.parse({
  name: "HR",
  endpoints: [
    {
      id: "people",
      title: "People",
      routes: { read: ["GET /people/{id}", "POST /people/search"], update: ["PATCH /people/{id}"] },
      params: { id: "integer" },
      overrides: {
        "POST /people/search": {
          safe: true,
          search: { limit: "free", sort: "field-list", name: "field-name" },
        },
      },
      fields: [
        { path: "id", type: "integer", readOnly: true },
        { path: "name", type: "string" },
        { path: "salary", type: "number" },
        { path: "skills", type: "array" },
        { path: "skills.title", type: "string" },
        { path: "skills.rating", type: "number" },
      ],
    },
  ],
});
const keys = new MemoryKeyStore();
const grants = catalog.grants({
  people: { actions: ["read", "update"], fields: ["id", "name", "skills.title"] },
});
const { key } = keys.generate({ name: "test", grants });

const PEOPLE = [
  { id: 1, name: "Ada", salary: 3, skills: [{ title: "Maths", rating: 9 }] },
  { id: 2, name: "Grace", salary: 2, skills: [] },
];
const app = express();
app.use(guard({ catalog, keys }));
app.use(express.json({ type: ["application/json", "+json"], strict: false }));
app.post("/people/search", ({ body = {} }, response) => {
  const found = PEOPLE.filter(({ name }) => body.name === undefined || [body.name].flat().includes(name));
  response.json(body.sort === "-name" ? found.toReversed() : found);
});
app.patch("/people/:id", ({ params, body, headers }, response) => {
  const person = structuredClone(PEOPLE.find(({ id }) => id === Number(params.id)));
  if (headers["content-type"] === "application/json-patch+json") applyPatch(person, body);
  else Object.assign(person ?? {}, body);
  response.json(person);
});

let server: ReturnType<typeof app.listen>;
beforeAll(async () => {
  server = app.listen(0);
  await once(server, "listening");
});
afterAll(() => void server.close());

async function call(method: string, path: string, type: string, body: string | Uint8Array, coding?: string) {
  const headers = { "x-api-key": key, "content-type": type, ...(coding && { "content-encoding": coding }) };
  const url = `http://localhost:${(server.address() as AddressInfo).port}${path}`;
  const response = await fetch(url, { method, headers, body: body as BodyInit });
  return { status: response.status, body: await response.json() };
}

it("a search finds by what is granted, and no other search reaches the app", async () => {
  const search = (body: unknown) => call("POST", "/people/search", "application/json", JSON.stringify(body));
  expect(await search({ sort: "-name", limit: 5 })).toEqual({
    status: 200,
    body: [
      { id: 2, name: "Grace", skills: [] },
      { id: 1, name: "Ada", skills: [{ title: "Maths" }] },
    ],
  });
  expect((await search({ name: ["Ada"] })).body).toHaveLength(1);
  expect(await search({ sort: "salary" })).toMatchObject({ status: 403, body: { parameter: "sort" } });
  expect(await search({ salary: 3 })).toMatchObject({ status: 403, body: { parameter: "salary" } });
});

it.each([undefined, "gzip"])(
  "what a client's own library makes a patch of is applied (%s)",
  async (coding) => {
    const send = (patch: unknown) => {
      const text = JSON.stringify(patch);
      const body = coding === undefined ? text : gzipSync(text);
      return call("PATCH", "/people/1", "application/json-patch+json", body, coding);
    };
    const seen = { id: 1, name: "Ada", skills: [{ title: "Maths" }] };
    const wanted = { id: 1, name: "Ada Lovelace", skills: [{ title: "Engines" }] };
    expect(await send(createPatch(seen, wanted))).toEqual({ status: 200, body: wanted });
    const guess = [{ op: "test", path: "/salary", value: 3 }];
    expect(await send(guess)).toMatchObject({ status: 403, body: { fields: ["salary"] } });
  },
);

it("a record is written under the type of its vendor", async () => {
  const type = "application/vnd.example.person+json; charset=utf-8";
  const written = await call("PATCH", "/people/1", type, '{"name":"A"}');
  expect(written).toEqual({ status: 200, body: { id: 1, name: "A", skills: [{ title: "Maths" }] } });
});
