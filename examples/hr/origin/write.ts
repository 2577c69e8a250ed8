/** Converts a checked record to statements. All statements of one write are one transaction. */

import { Failure, fromDatabase, invalid } from "./failure.ts";
import type { JsonObject } from "./json.ts";
import type { Child, Resource } from "./resource.ts";
import { Submission, type Value } from "./submission.ts";

type Key = string | number;

/**
 * Writes a record and returns its key.
 *
 * # Errors
 * 422 with every problem and the record as it was submitted; 409 if the record collides with another.
 */
export async function write(
  db: D1Database,
  resource: Resource,
  record: JsonObject,
  target: { effect: "create" } | { effect: "merge" | "replace"; key: Key },
): Promise<Key> {
  const submission = new Submission(resource, record, target.effect);
  await checkReferences(db, submission);
  if (submission.problems.length > 0) throw invalid(submission.problems, record);
  const statements = target.effect === "create" ? insert(db, submission) : update(db, submission, target.key);
  const [result] = await db.batch<{ key: Key }>(statements).catch((error: unknown) => {
    throw fromDatabase(error, record);
  });
  const key = result?.results[0]?.key;
  if (key === undefined) throw new Failure(500, "internal", "The record was not written.");
  return key;
}

async function checkReferences(db: D1Database, submission: Submission): Promise<void> {
  for (const { path, column, rules } of submission.resource.columns) {
    const value = submission.values.get(column ?? "") ?? null;
    if (rules.refersTo === undefined || value === null) continue;
    const [table, key] = rules.refersTo.split(".");
    const row = await db.prepare(`SELECT 1 FROM ${table} WHERE ${key} = ?`).bind(value).first();
    if (row === null) submission.problems.push({ field: path, message: `is in no ${table}`, value });
  }
}

function insert(db: D1Database, { resource, values, children }: Submission): D1PreparedStatement[] {
  const now = new Date().toISOString();
  const names = [...values.keys(), "created_at", "updated_at"];
  const marks = names.map(() => "?").join(", ");
  const key = plainKey(resource);
  const main = db
    .prepare(`INSERT INTO ${resource.table} (${names.join(", ")}) VALUES (${marks}) RETURNING ${key} AS key`)
    .bind(...values.values(), now, now);
  // Ids only grow and the batch is one transaction, so the largest id is that of the new row.
  const made = `(SELECT max(${key}) FROM ${resource.table})`;
  return [main, ...[...children].map(([child, rows]) => insertRows(db, child, rows, made, []))];
}

function update(db: D1Database, { resource, values, children }: Submission, key: Key): D1PreparedStatement[] {
  const names = [...values.keys(), "updated_at"];
  const name = plainKey(resource);
  const main = db
    .prepare(
      `UPDATE ${resource.table} SET ${names.map((n) => `${n} = ?`).join(", ")} WHERE ${name} = ? RETURNING ${name} AS key`,
    )
    .bind(...values.values(), new Date().toISOString(), key);
  const rest = [...children].flatMap(([child, rows]) => [
    db.prepare(`DELETE FROM ${child.table} WHERE ${child.parent} = ?`).bind(key),
    insertRows(db, child, rows, "?", [key]),
  ]);
  return [main, ...rest];
}

/** One statement for any number of rows, which are one JSON parameter. */
function insertRows(
  db: D1Database,
  child: Child,
  rows: Record<string, Value>[],
  parent: string,
  params: Key[],
): D1PreparedStatement {
  const names = child.columns.map((column) => column.column ?? column.path);
  const members = child.columns.map((column) => `value ->> '$.${column.path}'`);
  return db
    .prepare(
      `INSERT INTO ${child.table} (${child.parent}, position, ${names.join(", ")})
       SELECT ${parent}, key, ${members.join(", ")} FROM json_each(?)`,
    )
    .bind(...params, JSON.stringify(rows));
}

/** # Errors: 409 while other records refer to this one. */
export async function remove(db: D1Database, resource: Resource, key: Key): Promise<void> {
  await db
    .prepare(`DELETE FROM ${resource.table} WHERE ${plainKey(resource)} = ?`)
    .bind(key)
    .run()
    .catch((error: unknown) => {
      throw fromDatabase(error, null);
    });
}

function plainKey(resource: Resource): string {
  return resource.key.column.slice(resource.key.column.indexOf(".") + 1);
}
