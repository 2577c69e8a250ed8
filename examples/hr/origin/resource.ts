/**
 * How a resource of this API is laid over its tables. The six definitions in `resources/` are data; `list.ts`, `read.ts`
 * and `write.ts` are the only code that turns them into SQL.
 */

export type Type = "string" | "integer" | "number" | "boolean" | "date" | "email" | "words";

/** What a written value must be, beyond its type. */
export type Rules = {
  required?: true;
  oneOf?: readonly string[];
  /** Taken where a create or a replace leaves the value out. */
  fallback?: string | number;
  /** `table.column` that must hold the value. */
  refersTo?: string;
  /** Set by a create, kept by every update. */
  fixed?: true;
};

export type Column = {
  /** The place in the JSON record. */
  path: string;
  /** The expression over the resource's tables. */
  sql: string;
  type: Type;
  /** The column of the main table a write sets; without one the value is read-only. */
  column?: string;
  rules: Rules;
};

/** A list of objects kept in a table of its own: written whole, or left alone. */
export type Child = { path: string; table: string; parent: string; columns: readonly Column[] };

export type Resource = {
  /** The path segment. */
  name: string;
  table: string;
  from: string;
  key: { path: string; column: string; pattern: string };
  columns: readonly Column[];
  children: readonly Child[];
  /** Expressions that give JSON text: lists and maps that are read only. */
  computed: Readonly<Record<string, string>>;
  /** Objects that are null as a whole while the expression is true. */
  nullWhile: Readonly<Record<string, string>>;
  /** Expressions that `?q=` looks into. */
  search: readonly string[];
  /** What each unsafe method does; one that is not here is answered with 405. */
  methods: Readonly<Partial<Record<Method, Effect>>>;
  /** A single record comes and goes as it is, without `{ "data": … }` around it. */
  bare: boolean;
};

export type Method = "POST" | "PATCH" | "PUT" | "DELETE";
export type Effect = "create" | "merge" | "replace" | "delete";

/** A column that is read and written: `alias.column` names both. */
export function field(path: string, sql: string, type: Type, rules: Rules = {}): Column {
  return { path, sql, type, column: sql.slice(sql.indexOf(".") + 1), rules };
}

/** A column that is read only: joined, or worked out. */
export function shown(path: string, sql: string, type: Type): Column {
  return { path, sql, type, rules: {} };
}

/** The expression that gathers the rows of a child table into a JSON array, in their order. */
export function childSql(child: Child, parentKey: string): string {
  const members = child.columns.map((c) => `'${c.path}', ${c.sql}`).join(", ");
  return `(SELECT json_group_array(json_object(${members}) ORDER BY x.position)
    FROM ${child.table} x WHERE x.${child.parent} = ${parentKey})`;
}
