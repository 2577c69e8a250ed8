/** json-server with employees in memory, and its HTTP API as its README describes it: it has no document of its own. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import jsonServer from "json-server";
import type { Origin } from "./api.ts";
import type { Deployment } from "./deployment.ts";

export const EMPLOYEES = 23;

export async function startJsonServer(canary: string): Promise<Origin> {
  const employees = Array.from({ length: EMPLOYEES }, (_, at) => ({
    id: at + 1,
    name: `Person ${at}`,
    team: ["red", "blue"][at % 2],
    joined: `2026-01-${String(28 - at).padStart(2, "0")}`,
    home: { city: ["Oslo", "Rome", "Lima"][at % 3], street: `${canary} street ${at}` },
    salary: `${canary}-${at}`,
  }));
  const app = jsonServer.create();
  app.use(jsonServer.defaults({ logger: false, static: import.meta.dirname }));
  app.use(jsonServer.router({ employees }));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, stop: () => void server.close() };
}

const employee = {
  type: "object",
  required: ["name"],
  properties: {
    id: { type: "integer", readOnly: true },
    name: { type: "string" },
    team: { type: "string" },
    joined: { type: "string", format: "date" },
    home: { type: "object", properties: { city: { type: "string" }, street: { type: "string" } } },
    salary: { type: "string" },
  },
};
const content = { "application/json": { schema: employee } };
const one = { description: "The employee", content };
const list = {
  description: "The employees of the page",
  content: { "application/json": { schema: { type: "array", items: employee } } },
};
const inQuery = (name: string, schema: object) => ({ name, in: "query", schema });
const own = [{ name: "id", in: "path", required: true, schema: { type: "integer" } }];

const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Employees", version: "1" },
  paths: {
    "/employees": {
      get: {
        parameters: [
          inQuery("_page", { type: "integer" }),
          inQuery("_limit", { type: "integer" }),
          inQuery("_sort", { type: "string" }),
          inQuery("_order", { enum: ["asc", "desc"] }),
          inQuery("q", { type: "string" }),
          ...["team", "salary", "home.city", "home.street"].map((name) => inQuery(name, { type: "string" })),
        ],
        responses: { 200: list },
      },
      post: { requestBody: { content }, responses: { 201: one } },
    },
    "/employees/{id}": {
      parameters: own,
      get: { responses: { 200: one } },
      patch: { requestBody: { content }, responses: { 200: one } },
      delete: { responses: { 200: { description: "Gone" } } },
    },
  },
};

export const JSON_SERVER: Deployment = {
  name: "json-server",
  document: () => JSON.stringify(DOCUMENT),
};
