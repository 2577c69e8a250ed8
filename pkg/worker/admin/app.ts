/**
 * The admin API, under /admin/api.
 *
 * Guarantees: only Administrators are answered, apart from sign-in and the OpenAPI document; every refusal is a problem
 * with a code. The gateway keeps caches from storing answers, for all answers alike.
 */

import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { CompiledCatalog } from "../../core/compiled-catalog.ts";
import { problem } from "../../gate/problem.ts";
import type { WorkerLimits } from "../limits.ts";
import { authenticate } from "./auth.ts";
import type { AdminApp, AdminEnv } from "./environment.ts";
import { addKeys } from "./keys.ts";
import { addPreview, type Live } from "./preview.ts";
import { refuseMalformed, toResponse, unknownPath } from "./refusal.ts";
import { refuseRepeatedMembers } from "./repeated.ts";
import { addReports } from "./reports.ts";
import { BODY_BYTES_MAX } from "./schemas.ts";
import { addSession, addSignIn } from "./session.ts";

export type AdminOptions = Readonly<{
  catalog: CompiledCatalog;
  limits: WorkerLimits;
  live: Live;
}>;

const DOCUMENT = {
  openapi: "3.1.0",
  info: {
    title: "Fieldgate admin API",
    version: "1",
    description:
      "Generates and revokes API keys, and says what they expose. Calls carry the admin token as a Bearer token, or a " +
      "session's cookie; with a cookie, a call that changes something also needs this site's `Origin` and the header " +
      "`X-Fieldgate-Admin: 1`.",
  },
  security: [{ token: [] }, { session: [] }],
};

export function createAdmin({ catalog, limits, live }: AdminOptions): AdminApp {
  const app: AdminApp = new OpenAPIHono<AdminEnv>({ defaultHook: refuseMalformed }).basePath("/admin/api");
  app.onError(toResponse);
  app.notFound(unknownPath);
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (_, methods) => methodProblem(methods) }));
  app.use(bodyLimit({ maxSize: BODY_BYTES_MAX, onError: () => bodyTooLarge() }));

  describe(app);
  addSignIn(app);
  app.use(authenticate(limits));
  app.use(refuseRepeatedMembers);
  addSession(app);
  addKeys(app, catalog);
  addPreview(app, live, catalog);
  addReports(app, catalog);
  return app;
}

function describe(app: AdminApp): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  app.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "__Host-fieldgate",
  });
  app.doc31("/openapi.json", DOCUMENT);
}

function methodProblem(methods: readonly string[]): Response {
  const response = problem(405, "method_not_allowed");
  response.headers.set("allow", methods.join(", "));
  return response;
}

function bodyTooLarge(): Response {
  return problem(413, "body_too_large", `At most ${BODY_BYTES_MAX} bytes are accepted here.`);
}
