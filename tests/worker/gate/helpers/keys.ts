/** Keys as the registry knows them, created without the admin API. */
import { env } from "cloudflare:workers";
import catalog from "fieldgate-catalog" with { type: "text" };
import type { Action, RecordDocument } from "../../../../pkg/core/boundary.ts";
import { CompiledCatalog } from "../../../../pkg/core/compiled-catalog.ts";
import { generateKey } from "../../../../pkg/core/keys.ts";
import { sealRecord } from "../../../../pkg/core/record.ts";
import { registry } from "../../../../pkg/worker/registry/stub.ts";

export type Grants = Record<string, { actions: Action[]; fields?: string[] }>;
export type TestKey = { id: string; key: string; digest: string };

const BY = { actor: { kind: "token" }, catalogDigest: "of no matter here" } as const;
const compiled = new CompiledCatalog(catalog);

/** A key that is alive in the registry. Its copy reaches KV only when the outbox is drained. */
export async function keyWith(grants: Grants, expiresAt: number | null = null): Promise<TestKey> {
  const made = generateKey();
  await registry(env).create(
    { id: made.id, digest: made.digest, name: "A test's key", grants: stored(grants), expiresAt },
    BY,
  );
  return made;
}

/** The same for another catalog than the HR example's. */
export async function keyOf(document: string, grants: Grants): Promise<TestKey> {
  const made = generateKey();
  const text = stored(grants, new CompiledCatalog(document));
  const facts = { id: made.id, digest: made.digest, name: "A test's key", grants: text, expiresAt: null };
  await registry(env).create(facts, BY);
  return made;
}

/** Grants that an Administrator would send, in their stored form. */
export function stored(grants: Grants, by = compiled): string {
  const checked = by.checkGrants(JSON.stringify(grants));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.grants;
}

/** A record's bytes, as the registry might have written them to KV at some time. */
export function recordOf(
  key: TestKey,
  grants: Grants,
  more: Partial<RecordDocument> = {},
  document = catalog,
): Uint8Array {
  const { bytes } = sealRecord({
    format: 1,
    id: key.id,
    name: "A test's key",
    grants: JSON.parse(stored(grants, new CompiledCatalog(document))),
    epoch: 0,
    createdAt: 0,
    createdBy: BY.actor,
    updatedAt: 0,
    updatedBy: BY.actor,
    expiresAt: null,
    ...more,
  });
  return bytes;
}

export const revoke = (key: TestKey) => registry(env).revoke(key.id, BY.actor);
export const revokeAll = () => registry(env).revokeAll(BY.actor);

/** Gives a key other grants, as an Administrator does. */
export async function regrant(key: TestKey, grants: Grants): Promise<void> {
  const current = await registry(env).get(key.id);
  if (current === undefined) throw new Error("no such key");
  await registry(env).update(key.id, current.version, { grants: stored(grants) }, BY);
}

/** Puts a copy of a record where the outbox would put it. */
export const putCopy = (key: TestKey, bytes: Uint8Array | string) => env.KEYS.put(`key:${key.digest}`, bytes);
