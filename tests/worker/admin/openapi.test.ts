import { validate } from "@hyperjump/json-schema/openapi-3-1";
import catalog from "fieldgate-catalog" with { type: "text" };
import { describe, expect, it } from "vitest";
import { CompiledCatalog } from "../../../pkg/core/compiled-catalog.ts";
import { createAdmin } from "../../../pkg/worker/admin/app.ts";
import { WORKER_LIMITS } from "../../../pkg/worker/limits.ts";
import { plain, read } from "./client.ts";

const document = async () => read(await plain("/openapi.json"));

type Operation = { operationId: string; responses: Record<string, unknown>; security?: unknown[] };

async function operations(): Promise<[string, Operation][]> {
  const paths: Record<string, Record<string, Operation>> = (await document()).paths;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
}

describe("the OpenAPI document", () => {
  it("is a valid OpenAPI 3.1 document", async () => {
    const output = await validate("https://spec.openapis.org/oas/3.1/schema-base", await document(), "BASIC");
    expect(output).toEqual({ valid: true });
  });

  it("describes every route there is, and no other", async () => {
    const app = createAdmin({
      catalog: new CompiledCatalog(catalog),
      limits: WORKER_LIMITS,
      live: async () => undefined,
    });
    const routes = app.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`)
      .filter((route) => route !== "GET /admin/api/openapi.json");
    const described = (await operations()).map(([route]) => route);
    expect(described.toSorted()).toEqual([...new Set(routes)].toSorted());
  });

  it("names each operation once, with its possible refusals", async () => {
    const all = await operations();
    const ids = all.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [route, { responses }] of all) expect(Object.keys(responses), route).toContain("401");
  });

  it("allows no call without credentials except signing in", async () => {
    const open = (await operations()).filter(([, { security }]) => security?.length === 0);
    expect(open.map(([route]) => route)).toEqual(["POST /admin/api/session"]);
  });
});
