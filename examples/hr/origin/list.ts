/** Converts the query of a list call to SQL: `page`, `per_page`, `sort`, `filter[path]` and `q`. */

import { Failure } from "./failure.ts";
import type { Column, Resource } from "./resource.ts";

export type Sql = { text: string; params: (string | number | null)[] };
export type Listing = { where: Sql; orderBy: string; page: number; perPage: number };

const PER_PAGE = 50;
const PER_PAGE_MAX = 500;

const OPERATORS: Readonly<Record<string, string>> = {
  eq: "=",
  ne: "IS NOT",
  gt: ">",
  gte: ">=",
  lt: "<",
  lte: "<=",
};

/**
 * # Errors
 * 400 for a page that is not a number, and for a field that cannot be used to sort or filter. Unknown parameters are
 * ignored.
 */
export function parseListing(resource: Resource, query: URLSearchParams): Listing {
  return {
    where: parseFilters(resource, query),
    orderBy: parseSort(resource, query.get("sort") ?? ""),
    page: parseCount(query, "page", 1, Number.MAX_SAFE_INTEGER / PER_PAGE_MAX),
    perPage: parseCount(query, "per_page", PER_PAGE, PER_PAGE_MAX),
  };
}

function parseCount(query: URLSearchParams, name: string, fallback: number, max: number): number {
  const text = query.get(name);
  if (text === null) return fallback;
  const count = /^[0-9]{1,15}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > max)
    throw badQuery(`${name}=${text} is not a number from 1 to ${Math.floor(max)}`);
  return count;
}

function parseSort(resource: Resource, text: string): string {
  const terms = text
    .split(",")
    .filter((term) => term !== "")
    .map((term) => {
      const descending = term.startsWith("-");
      const column = find(resource, term.replace(/^[-+ ]/, ""));
      return `${column.sql} ${descending ? "DESC" : "ASC"}`;
    });
  return [...terms, `${resource.key.column} ASC`].join(", ");
}

function parseFilters(resource: Resource, query: URLSearchParams): Sql {
  const terms: Sql[] = [];
  for (const [name, value] of query) {
    const path = /^filter\[(.+)\]$/.exec(name)?.[1];
    if (path !== undefined) terms.push(filterTerm(find(resource, path), value));
  }
  const sought = query.get("q");
  if (sought) {
    const hits = resource.search.map((sql) => `instr(lower(${sql}), lower(?)) > 0`);
    terms.push({ text: `(${hits.join(" OR ")})`, params: hits.map(() => sought) });
  }
  return {
    text: terms.length === 0 ? "1" : terms.map((term) => term.text).join(" AND "),
    params: terms.flatMap((term) => term.params),
  };
}

/** `gte:2026-01-01` compares; anything else is one value, or several separated by commas. */
function filterTerm(column: Column, text: string): Sql {
  const [, operator, operand] = /^([a-z]{2,3}):(.*)$/s.exec(text) ?? [];
  const sign = operator === undefined ? undefined : OPERATORS[operator];
  if (sign !== undefined && operand !== undefined) {
    return { text: `${column.sql} ${sign} ?`, params: [comparable(column, operand)] };
  }
  const values = text.split(",").map((value) => comparable(column, value));
  return { text: `${column.sql} IN (SELECT value FROM json_each(?))`, params: [JSON.stringify(values)] };
}

function comparable(column: Column, text: string): string | number {
  if (column.type === "boolean") return text === "true" ? 1 : 0;
  if (column.type !== "integer" && column.type !== "number") return text;
  const number = Number(text);
  if (Number.isNaN(number)) throw badQuery(`${column.path} is compared with numbers, not with ${text}`);
  return number;
}

/** A column by its path. An object is identified by its name, so `department` means `department.name`. */
function find(resource: Resource, path: string): Column {
  const column = [path, `${path}.name`]
    .map((candidate) => resource.columns.find((c) => c.path === candidate && c.type !== "words"))
    .find((c) => c !== undefined);
  if (column === undefined) throw badQuery(`${resource.name} cannot be sorted or filtered by ${path}`);
  return column;
}

function badQuery(message: string): Failure {
  return new Failure(400, "bad_query", `${message}.`);
}
