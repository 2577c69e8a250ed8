/** Converts rows to records. With `?fields=`, only the named columns are read. */

import { type Json, type JsonObject, pick, place } from "./json.ts";
import type { Listing } from "./list.ts";
import { childSql, type Resource, type Type } from "./resource.ts";

export type Found = { record: JsonObject; updatedAt: string };
export type Page = { records: JsonObject[]; total: number; updatedAt: string | undefined };

type Cell = string | number | null;
type Row = Record<string, Cell>;

/** The names in `?fields=a,b.c`. Without the parameter, all. */
export function parseFields(query: URLSearchParams): readonly string[] | undefined {
  const names = (query.get("fields") ?? "").split(",").filter((name) => name !== "");
  return names.length === 0 ? undefined : names;
}

export async function readPage(
  db: D1Database,
  resource: Resource,
  listing: Listing,
  fields: readonly string[] | undefined,
): Promise<Page> {
  const { where, orderBy, page, perPage } = listing;
  const [rows, count] = await db.batch<Row>([
    db
      .prepare(`${select(resource, fields)} WHERE ${where.text} ORDER BY ${orderBy} LIMIT ? OFFSET ?`)
      .bind(...where.params, perPage, (page - 1) * perPage),
    db.prepare(`SELECT COUNT(*) AS total FROM ${resource.from} WHERE ${where.text}`).bind(...where.params),
  ]);
  const found = (rows?.results ?? []).map((row) => toFound(resource, row, fields));
  return {
    records: found.map((one) => one.record),
    total: Number(count?.results[0]?.total ?? 0),
    updatedAt: found
      .map((one) => one.updatedAt)
      .sort()
      .at(-1),
  };
}

export async function readOne(
  db: D1Database,
  resource: Resource,
  key: string | number,
  fields?: readonly string[],
): Promise<Found | undefined> {
  const row = await db
    .prepare(`${select(resource, fields)} WHERE ${resource.key.column} = ?`)
    .bind(key)
    .first<Row>();
  return row === null ? undefined : toFound(resource, row, fields);
}

function select(resource: Resource, fields: readonly string[] | undefined): string {
  const columns = parts(resource)
    .filter((part) => wanted(part.path, fields))
    .map((part) => `${part.sql} AS "${part.path}"`);
  for (const [path, sql] of Object.entries(resource.nullWhile)) columns.push(`${sql} AS "${path}?"`);
  columns.push(`${resource.key.column.split(".")[0]}.updated_at AS "changed?"`);
  return `SELECT ${columns.join(", ")} FROM ${resource.from}`;
}

type Part = { path: string; sql: string; type: Type | "json" };

function parts(resource: Resource): Part[] {
  const children = resource.children.map((child) => ({
    path: child.path,
    sql: childSql(child, resource.key.column),
    type: "json" as const,
  }));
  const computed = Object.entries(resource.computed).map(([path, sql]) => ({
    path,
    sql,
    type: "json" as const,
  }));
  return [...resource.columns, ...children, ...computed];
}

/** Whether one of the names is the path, or is above or below it. */
function wanted(path: string, fields: readonly string[] | undefined): boolean {
  if (fields === undefined) return true;
  return fields.some((name) => name === path || path.startsWith(`${name}.`) || name.startsWith(`${path}.`));
}

function toFound(resource: Resource, row: Row, fields: readonly string[] | undefined): Found {
  const record: JsonObject = {};
  for (const { path, type } of parts(resource)) {
    const cell = row[path];
    if (cell !== undefined) place(record, path, toJson(type, cell));
  }
  for (const path of Object.keys(resource.nullWhile)) {
    if (row[`${path}?`] === 1 && path in record) record[path] = null;
  }
  const updatedAt = String(row["changed?"]);
  return { record: fields === undefined ? record : toObject(pick(record, fields)), updatedAt };
}

function toJson(type: Part["type"], cell: Cell): Json {
  switch (type) {
    case "boolean":
      return cell === 1;
    case "json":
    case "words":
      return parseStored(String(cell));
    case "string":
    case "integer":
    case "number":
    case "date":
    case "email":
      return cell;
  }
}

/** JSON that the database, or this API, wrote. */
function parseStored(text: string): Json {
  return JSON.parse(text);
}

function toObject(value: Json): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
