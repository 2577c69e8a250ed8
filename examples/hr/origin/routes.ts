/** The routes of every resource: list, one, create, update, delete. */

import type { Context, Hono } from "hono";
import { isFresh, requireMatch, validatorHeaders, validators } from "./conditional.ts";
import type { Env } from "./env.ts";
import { Failure, invalid, notFound } from "./failure.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { parseListing } from "./list.ts";
import { type Found, parseFields, readOne, readPage } from "./read.ts";
import type { Resource } from "./resource.ts";
import { remove, write } from "./write.ts";

type Api = Hono<{ Bindings: Env }, Record<never, never>, "/api/v2">;

export function mount(api: Api, resource: Resource): void {
  const all = `/${resource.name}`;
  const one = `${all}/:key{${resource.key.pattern}}`;
  const { POST, ...updates } = resource.methods;
  api.get(all, (c) => answerPage(c.req.raw, c.env.DB, resource));
  api.get(one, (c) => answerOne(c.req.raw, c.env.DB, resource, keyOf(c, resource)));
  if (POST !== undefined) api.post(all, (c) => create(c.req.raw, c.env.DB, resource));
  for (const [method, effect] of Object.entries(updates)) {
    api.on(method, one, async (c) => {
      const key = keyOf(c, resource);
      const before = await requireOne(c.env.DB, resource, key);
      requireMatch(c.req.raw, await validators(bodyOf(resource, before.record)));
      if (effect === "delete") {
        await remove(c.env.DB, resource, key);
        return c.body(null, 204);
      }
      const record = await submitted(c.req.raw, resource);
      await write(c.env.DB, resource, record, { effect, key });
      return respond(resource, await requireOne(c.env.DB, resource, key), 200);
    });
  }
  api.all(all, () => refuseMethod(["GET", "HEAD", ...(POST === undefined ? [] : ["POST"])]));
  api.all(one, () => refuseMethod(["GET", "HEAD", ...Object.keys(updates)]));
}

async function answerPage(request: Request, db: D1Database, resource: Resource): Promise<Response> {
  const url = new URL(request.url);
  const listing = parseListing(resource, url.searchParams);
  const page = await readPage(db, resource, listing, parseFields(url.searchParams));
  const pages = Math.ceil(page.total / listing.perPage);
  const meta = { total: page.total, page: listing.page, per_page: listing.perPage, pages };
  const body = JSON.stringify({ data: page.records, meta });
  const valid = await validators(body, page.updatedAt);
  const headers = new Headers(validatorHeaders(valid));
  if (isFresh(request, valid)) return new Response(null, { status: 304, headers });
  headers.set("content-type", "application/json; charset=utf-8");
  headers.set("x-total-count", `${page.total}`);
  if (listing.page < pages) {
    url.searchParams.set("page", `${listing.page + 1}`);
    headers.set("link", `<${url}>; rel="next"`);
  }
  return new Response(body, { headers });
}

export async function answerOne(
  request: Request,
  db: D1Database,
  resource: Resource,
  key: string | number,
): Promise<Response> {
  const found = await requireOne(db, resource, key, parseFields(new URL(request.url).searchParams));
  const valid = await validators(bodyOf(resource, found.record), found.updatedAt);
  if (isFresh(request, valid)) return new Response(null, { status: 304, headers: validatorHeaders(valid) });
  return respond(resource, found, 200);
}

async function create(request: Request, db: D1Database, resource: Resource): Promise<Response> {
  const record = await submitted(request, resource);
  const key = await write(db, resource, record, { effect: "create" });
  const location = `${new URL(request.url).origin}/api/v2/${resource.name}/${key}`;
  return respond(resource, await requireOne(db, resource, key), 201, { location });
}

async function requireOne(
  db: D1Database,
  resource: Resource,
  key: string | number,
  fields?: readonly string[],
): Promise<Found> {
  const found = await readOne(db, resource, key, fields);
  if (found === undefined) throw notFound(`${resource.name} ${key}`);
  return found;
}

async function respond(
  resource: Resource,
  { record, updatedAt }: Found,
  status: 200 | 201,
  extra: Record<string, string> = {},
): Promise<Response> {
  const body = bodyOf(resource, record);
  const headers = { ...validatorHeaders(await validators(body, updatedAt)), ...extra };
  return new Response(body, {
    status,
    headers: { ...headers, "content-type": "application/json; charset=utf-8" },
  });
}

function bodyOf(resource: Resource, record: JsonObject): string {
  return JSON.stringify(resource.bare ? record : { data: record });
}

/** # Errors: 415 for another content type, 400 for a body that is not JSON, 422 for JSON that is not a record. */
async function submitted(request: Request, resource: Resource): Promise<JsonObject> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) {
    throw new Failure(415, "unsupported_media_type", `Send application/json, not ${type || "nothing"}.`);
  }
  const text = await request.text();
  const body = parse(text);
  const record = resource.bare || !isObject(body) ? body : body.data;
  if (isObject(record)) return record;
  const field = resource.bare ? "" : "data";
  throw invalid([{ field, message: "must be an object", value: record ?? null }], body);
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(400, "bad_json", `The body is not JSON: ${error}`, { submitted: text });
  }
}

function keyOf(c: Context, resource: Resource): string | number {
  const text = c.req.param("key") ?? "";
  return resource.key.pattern === "[0-9]+" ? Number(text) : text;
}

function refuseMethod(allowed: string[]): Response {
  const headers = { allow: allowed.join(", ") };
  return new Failure(405, "method_not_allowed", `Use ${headers.allow}.`, { headers }).response();
}
