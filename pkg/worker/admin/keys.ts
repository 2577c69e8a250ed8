/**
 * Keys: generated, listed, changed, revoked. A key's text leaves in one answer only, the 201 that generates it, and is
 * stored nowhere.
 */

import { createRoute, z } from "@hono/zod-openapi";
import type { CompiledCatalog } from "../../core/compiled-catalog.ts";
import { generateKey } from "../../core/keys.ts";
import { keyPrefix } from "../env.ts";
import type { Key as RegistryKey } from "../registry/protocol.ts";
import { ask } from "./ask.ts";
import type { AdminApp } from "./environment.ts";
import { refuse, refuseProblems } from "./refusal.ts";
import {
  body,
  COMMON,
  CreatedKey,
  json,
  Key,
  KeyChanges,
  KeyPage,
  NewKey,
  PageQuery,
  RevokeAll,
  Revoked,
  refused,
  WITH_BODY,
} from "./schemas.ts";

const IdParam = z.object({ id: z.string().openapi({ description: "The key's public id." }) });
const Etag = z.object({ ETag: z.string().openapi({ description: "The key's version, in quotes." }) });

const IdempotencyKey = z.object({
  "idempotency-key": z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, { message: "At most 255 visible ASCII characters." })
    .optional()
    .openapi({ description: "Within a day, the same value makes one key only." }),
});

const IfMatch = z.object({
  // Optional to the validator, so that its absence is answered with 428.
  "if-match": z
    .string()
    .optional()
    .openapi({
      param: { required: true },
      description: "The `ETag` of the version that this change was made from.",
    }),
});

const createKey = createRoute({
  method: "post",
  path: "/keys",
  operationId: "createKey",
  summary: "Generate a key",
  request: { ...body(NewKey), headers: IdempotencyKey },
  responses: {
    ...WITH_BODY,
    201: { ...json(CreatedKey, "The key. Its text is shown here and never again."), headers: Etag },
    409: refused(
      "This Idempotency-Key has made a key already, from this body or another; `id` names it. Its text cannot be shown again.",
    ),
  },
});

const listKeys = createRoute({
  method: "get",
  path: "/keys",
  operationId: "listKeys",
  summary: "The keys that are not revoked, newest first",
  request: { query: PageQuery },
  responses: {
    ...COMMON,
    200: json(KeyPage, "One page; `next` is the cursor of the one that follows."),
    422: WITH_BODY[422],
  },
});

const getKey = createRoute({
  method: "get",
  path: "/keys/{id}",
  operationId: "getKey",
  summary: "One key",
  request: { params: IdParam },
  responses: {
    ...COMMON,
    200: { ...json(Key, "The key."), headers: Etag },
    404: refused("There is no such key, or it is revoked."),
  },
});

const changeKey = createRoute({
  method: "patch",
  path: "/keys/{id}",
  operationId: "changeKey",
  summary: "Change a key's name, grants or expiry",
  request: { ...body(KeyChanges), params: IdParam, headers: IfMatch },
  responses: {
    ...WITH_BODY,
    200: { ...json(Key, "The key as it is now."), headers: Etag },
    404: refused("There is no such key, or it is revoked."),
    412: refused(
      "Somebody else changed the key first: `version`, `updatedAt` and `updatedBy` say what and who.",
    ),
    428: refused("`If-Match` is missing, or does not name a version."),
  },
});

const revokeKey = createRoute({
  method: "delete",
  path: "/keys/{id}",
  operationId: "revokeKey",
  summary: "Revoke a key, immediately and for good",
  request: { params: IdParam },
  responses: {
    ...COMMON,
    204: { description: "The key is revoked, by this call or an earlier one." },
    403: WITH_BODY[403],
    404: refused("There has never been such a key."),
  },
});

const revokeAll = createRoute({
  method: "post",
  path: "/revoke-all",
  operationId: "revokeAllKeys",
  summary: "Revoke every key, immediately and for good",
  request: body(RevokeAll),
  responses: { ...WITH_BODY, 200: json(Revoked, "How many keys were revoked.") },
});

export function addKeys(app: AdminApp, catalog: CompiledCatalog): void {
  app.openapi(createKey, async (c) => {
    const { name, grants, expiresAt } = c.req.valid("json");
    const idempotencyKey = c.req.valid("header")["idempotency-key"];
    const stored = checkedGrants(catalog, grants);
    const { id, key, digest } = generateKey(keyPrefix(c.env));
    const created = { id, digest, name, grants: stored, expiresAt: checkedExpiry(expiresAt ?? null) };
    const by = { actor: c.get("caller").actor, catalogDigest: catalog.digest };
    const result = await ask(c.env, (registry) =>
      registry.create(idempotencyKey === undefined ? created : { ...created, idempotencyKey }, by),
    );
    if (result.outcome === "repeated") return alreadyCreated(result);
    c.header("location", `/admin/api/keys/${id}`);
    c.header("etag", `"${result.key.version}"`);
    return c.json({ ...view(result.key), key }, 201);
  });

  app.openapi(listKeys, async (c) => {
    const { cursor, limit } = c.req.valid("query");
    const { items, next } = await ask(c.env, (registry) => registry.list(cursor, limit));
    return c.json({ items: items.map(view), ...(next === undefined ? {} : { next: String(next) }) }, 200);
  });

  app.openapi(getKey, async (c) => {
    const { id } = c.req.valid("param");
    const key = (await ask(c.env, (registry) => registry.get(id))) ?? noSuchKey();
    c.header("etag", `"${key.version}"`);
    return c.json(view(key), 200);
  });

  app.openapi(changeKey, async (c) => {
    const { id } = c.req.valid("param");
    const { name, grants, expiresAt } = c.req.valid("json");
    const version = versionIn(c.req.valid("header")["if-match"]);
    const changes = {
      ...(name === undefined ? {} : { name }),
      ...(grants === undefined ? {} : { grants: checkedGrants(catalog, grants) }),
      ...(expiresAt === undefined ? {} : { expiresAt: checkedExpiry(expiresAt) }),
    };
    const by = { actor: c.get("caller").actor, catalogDigest: catalog.digest };
    const result = await ask(c.env, (registry) => registry.update(id, version, changes, by));
    switch (result.outcome) {
      case "unknown":
        return noSuchKey();
      case "lost":
        return versionChanged(result);
      case "updated":
        c.header("etag", `"${result.key.version}"`);
        return c.json(view(result.key), 200);
      default:
        return result satisfies never;
    }
  });

  app.openapi(revokeKey, async (c) => {
    const { id } = c.req.valid("param");
    const result = await ask(c.env, (registry) => registry.revoke(id, c.get("caller").actor));
    return result === "unknown" ? noSuchKey() : c.body(null, 204);
  });

  app.openapi(revokeAll, async (c) => {
    const revoked = await ask(c.env, (registry) => registry.revokeAll(c.get("caller").actor));
    return c.json({ revoked }, 200);
  });
}

/** The stored form of grants. Refuses with everything that is wrong with them, pointing into the request's body. */
export function checkedGrants(catalog: CompiledCatalog, grants: Record<string, unknown>): string {
  const checked = catalog.checkGrants(JSON.stringify(grants));
  if (checked.ok) return checked.grants;
  const problems = checked.problems.map((problem) => ({ ...problem, pointer: `/grants${problem.pointer}` }));
  return refuseProblems("invalid_grants", problems);
}

function checkedExpiry(expiresAt: string | null): number | null {
  if (expiresAt === null) return null;
  const at = Date.parse(expiresAt);
  if (at > Date.now()) return at;
  const message = "The expiry is in the past. To end a key now, revoke it.";
  return refuseProblems("invalid_request", [{ pointer: "/expiresAt", code: "not_in_the_future", message }]);
}

/**
 * The one version that an `If-Match` names. `*`, any version, would allow a lost update, so it counts as none.
 */
function versionIn(ifMatch: string | undefined): string {
  const version = /^"([^"]*)"$/.exec(ifMatch?.trim() ?? "")?.[1];
  return version ?? refuse(428, "version_required", "Send the key's `ETag` as `If-Match`.");
}

function versionChanged(now: { version: string; updatedAt: number; updatedBy: { kind: "token" } }): never {
  const updatedAt = new Date(now.updatedAt).toISOString();
  return refuse(412, "version_changed", `The key was changed at ${updatedAt}. Read it again, then decide.`, {
    ...now,
    updatedAt,
  });
}

/** The caller may not know a key that was made from another body, so the answer does not say to revoke it. */
function alreadyCreated({ id, isSame }: { id: string; isSame: boolean }): never {
  const detail = isSame
    ? `It made the key ${id}, whose text was shown once and is stored nowhere. Revoke that key and generate a new one.`
    : `It made the key ${id} from another body. Nothing was generated: send a new Idempotency-Key.`;
  return refuse(409, "already_created", detail, { id });
}

function noSuchKey(): never {
  return refuse(404, "unknown_key");
}

function view({ record, version }: RegistryKey) {
  const { id, name, grants, createdAt, createdBy, updatedAt, updatedBy, expiresAt } = record;
  return {
    id,
    name,
    grants,
    expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
    createdAt: new Date(createdAt).toISOString(),
    createdBy,
    updatedAt: new Date(updatedAt).toISOString(),
    updatedBy,
    version,
  };
}
