/** What an edit does to a key. */

import type { StoredGrants } from "../../core/documents.ts";
import { endOf } from "../../core/expiry.ts";
import type { Change, Diff } from "../../core/results.ts";
import { printable } from "../terminal.ts";
import type { Key } from "./types.ts";

/** The key after the edit. Unchanged grants are left out. */
export type KeyChanges = {
  name: string;
  expiresAt: string | null;
  grants?: { document: StoredGrants; diff: Diff };
};

/** One line for each difference, none if there is none. */
export function describeChanges(key: Key, { name, expiresAt, grants }: KeyChanges): string[] {
  const gained = grants?.diff.gained.map((change) => `  gains   ${describe(change)}`) ?? [];
  const lost = grants?.diff.lost.map((change) => `  loses   ${describe(change)}`) ?? [];
  const rewritten = grants !== undefined && !sameGrants(key, grants.document);
  return [
    ...(name === key.name ? [] : [`  name    ${printable(key.name)} → ${printable(name)}`]),
    ...(sameTime(expiresAt, key.expiresAt)
      ? []
      : [`  expires ${key.expiresAt ?? "never"} → ${expiresAt ?? "never"}`]),
    ...gained,
    ...lost,
    ...(rewritten && gained.length + lost.length === 0
      ? ["  grants  written differently, with the same effect today"]
      : []),
  ];
}

/** More actions or fields, or the same for longer. */
export function isWider(key: Key, { expiresAt, grants }: KeyChanges): boolean {
  return grants?.diff.wider === true || endOf(expiresAt) > endOf(key.expiresAt);
}

/** The body of the request: unchanged members are left out. */
export function bodyOf(key: Key, { name, expiresAt, grants }: KeyChanges): object {
  return {
    ...(name === key.name ? {} : { name }),
    ...(sameTime(expiresAt, key.expiresAt) ? {} : { expiresAt }),
    ...(grants === undefined || sameGrants(key, grants.document) ? {} : { grants: grants.document }),
  };
}

function describe(change: Change): string {
  switch (change.kind) {
    case "action":
      return `${change.endpoint}: ${change.action}`;
    case "field":
      return printable(`${change.endpoint}: the field ${change.field}`);
    case "all_fields":
      return `${change.endpoint}: ALL fields, including those added later`;
    default:
      return change satisfies never;
  }
}

/** Both are in the stored form, which has one order for everything. */
function sameGrants(key: Key, after: StoredGrants): boolean {
  return JSON.stringify(key.grants) === JSON.stringify(after);
}

function sameTime(left: string | null, right: string | null): boolean {
  return endOf(left) === endOf(right);
}
