/** The whole worker, with an origin that answers every read with one record and remembers what it was asked. */

import { WorkerEntrypoint } from "cloudflare:workers";

export { default, Registry } from "../../../worker.ts";

/** What reached the origin, as `METHOD path`, and with which headers. */
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
