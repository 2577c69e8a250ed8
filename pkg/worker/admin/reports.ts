/** What Administrators look at: the catalog, the audit log, the state of things. */

import { createRoute, z } from "@hono/zod-openapi";
import type { CompiledCatalog } from "../../core/compiled-catalog.ts";
import { ENGINE_DIGEST } from "../../wasm/digest.js";
import { ask } from "./ask.ts";
import type { AdminApp } from "./environment.ts";
import { AuditPage, COMMON, Health, json, PageQuery, WITH_BODY } from "./schemas.ts";

const getCatalog = createRoute({
  method: "get",
  path: "/catalog",
  operationId: "getCatalog",
  summary: "The catalog: what the origin's API is",
  responses: {
    ...COMMON,
    200: json(z.looseObject({}), "The catalog document as deployed; docs/catalog.schema.json describes it."),
  },
});

const getAudit = createRoute({
  method: "get",
  path: "/audit",
  operationId: "getAudit",
  summary: "Who did what when, newest first",
  request: { query: PageQuery },
  responses: { ...COMMON, 200: json(AuditPage, "One page."), 422: WITH_BODY[422] },
});

const getHealth = createRoute({
  method: "get",
  path: "/health",
  operationId: "getHealth",
  summary: "The state of the registry, its outbox, the catalog and the engine",
  responses: { ...COMMON, 200: json(Health, "The registry answers.") },
});

export function addReports(app: AdminApp, catalog: CompiledCatalog): void {
  // The text as it is, since the digest is of the text.
  app.openAPIRegistry.registerPath(getCatalog);
  app.get(
    getCatalog.path,
    () => new Response(catalog.text, { headers: { "content-type": "application/json" } }),
  );

  app.openapi(getAudit, async (c) => {
    const { cursor, limit } = c.req.valid("query");
    const { items, next } = await ask(c.env, (registry) => registry.audit(cursor, limit));
    const shown = items.map((entry) => ({ ...entry, at: new Date(entry.at).toISOString() }));
    return c.json({ items: shown, ...(next === undefined ? {} : { next: String(next) }) }, 200);
  });

  app.openapi(getHealth, async (c) => {
    const { keys, outbox } = await ask(c.env, (registry) => registry.health());
    const oldestMs = outbox.since === null ? null : Math.max(0, Date.now() - outbox.since);
    return c.json(
      {
        status: "ok" as const,
        keys,
        outbox: { length: outbox.length, oldestMs },
        catalog: { name: catalog.name, digest: catalog.digest },
        engine: { digest: ENGINE_DIGEST },
      },
      200,
    );
  });
}
