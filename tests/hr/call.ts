/** Calls the origin as a client would: over HTTP, with its token. */

import { env, exports } from "cloudflare:workers";
import type { Json, JsonObject } from "../../examples/hr/origin/json.ts";

export const BASE = "https://hr.example.com/api/v2";

type Options = { method?: string; headers?: Record<string, string>; body?: Json };

export function call(path: string, { method = "GET", headers = {}, body }: Options = {}): Promise<Response> {
  return exports.default.fetch(`${BASE}${path}`, {
    method,
    redirect: "manual",
    headers: {
      authorization: `Bearer ${env.HR_TOKEN}`,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

export type ListBody = {
  data: JsonObject[];
  meta: { total: number; page: number; per_page: number; pages: number };
};

export async function list(path: string): Promise<ListBody> {
  const response = await call(path);
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** A single record in its wrapper, `{ "data": … }`. */
export async function recordOf(response: Response): Promise<JsonObject> {
  const body: { data: JsonObject } = await response.json();
  return body.data;
}

/** Every record of a resource, page by page. */
export async function everything(resource: string): Promise<JsonObject[]> {
  const records: JsonObject[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const { data, meta } = await list(`/${resource}?per_page=500&page=${page}`);
    records.push(...data);
    pages = meta.pages;
  }
  return records;
}
