/**
 * The example HR system: an HTTP JSON API over D1, with its own credential. It knows nothing about the gate in front of it.
 * Whoever has the token may do everything; therefore it needs a gate.
 */

import { Hono } from "hono";
import type { Env } from "./env.ts";
import { Failure, notFound } from "./failure.ts";
import { download } from "./files.ts";
import { compensation } from "./resources/compensation.ts";
import { departments } from "./resources/departments.ts";
import { documents } from "./resources/documents.ts";
import { employees } from "./resources/employees.ts";
import { expenses } from "./resources/expenses.ts";
import { timeOff } from "./resources/time-off.ts";
import { answerOne, mount } from "./routes.ts";

/** The employee to whose account the token belongs: the head of People Operations. */
const TOKEN_OWNER = 2;

const api = new Hono<{ Bindings: Env }>().basePath("/api/v2");

api.use(async (c, next) => {
  if (!isToken(c.req.header("authorization") ?? "", c.env.HR_TOKEN)) {
    throw new Failure(401, "unauthorized", "A valid Bearer token is needed.", {
      headers: { "www-authenticate": 'Bearer realm="hr"' },
    });
  }
  await next();
  c.res.headers.set("cache-control", "private, no-cache");
  c.res.headers.append("vary", "Authorization");
});

api.get("/employees/me", (c) => answerOne(c.req.raw, c.env.DB, employees, TOKEN_OWNER));
api.get("/employees/salary-report", async (c) => {
  const rows = await c.env.DB.prepare(
    `SELECT printf('E-%04d', id) AS number, first_name || ' ' || last_name AS name, department_code AS department,
       salary_amount AS salary, salary_currency AS currency FROM employees ORDER BY salary_amount DESC`,
  ).all();
  return c.json({ data: rows.results, meta: { total: rows.results.length } });
});
api.get(`/documents/:id{${documents.key.pattern}}/download`, (c) =>
  download(c.env.DB, c.req.param("id"), c.req.raw),
);
for (const resource of [employees, timeOff, documents, departments, compensation, expenses]) {
  mount(api, resource);
}

api.notFound((c) => notFound(c.req.path).response());
api.onError((error) =>
  error instanceof Failure ? error.response() : new Failure(500, "internal", String(error)).response(),
);

/** Compares in a time that does not reveal how much of the token was right. An unset token lets nobody in. */
function isToken(header: string, token: string | undefined): boolean {
  const encoder = new TextEncoder();
  const given = encoder.encode(header);
  const expected = encoder.encode(`Bearer ${token ?? ""}`);
  return !!token && given.length === expected.length && crypto.subtle.timingSafeEqual(given, expected);
}

export default api;
