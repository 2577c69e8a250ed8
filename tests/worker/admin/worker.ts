/** The whole Worker, with an origin that returns one record for every read and remembers its calls. */

import { WorkerEntrypoint } from "cloudflare:workers";

export { default, Registry } from "../../../worker.ts";

/** The calls that reached the origin, as `METHOD path`, and their headers. */
export const reached: string[] = [];
export const carried: Headers[] = [];

export class ScriptedOrigin extends WorkerEntrypoint {
  override fetch(request: Request): Response {
    const { pathname, search } = new URL(request.url);
    reached.push(`${request.method} ${pathname}${search}`);
    carried.push(request.headers);
    const employee = { id: 7, name: "Ada", salary: "canary" };
    const record = { id: 1, employee, start_date: "2026-12-01", end_date: "2026-12-24", mood: "canary" };
    return Response.json({ data: [record], meta: { total: 1 } });
  }
}
