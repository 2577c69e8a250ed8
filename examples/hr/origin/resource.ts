/**
 * How a resource of this API maps to its tables. The six definitions in `resources/` are data; only `list.ts`, `read.ts`
 * and `write.ts` convert them to SQL.
 */

export type Type = "string" | "integer" | "number" | "boolean" | "date" | "email" | "words";

/** The rules for a written value in addition to its type. */
export type Rules = {
  required?: true;
  oneOf?: readonly string[];
  /** The default, if a create or a replace leaves the value out. */
  fallback?: string | number;
  /** The `table.column` that must contain the value. */
  refersTo?: string;
  /** Set by a create, kept by every update. */
  fixed?: true;
};

export type Column = {
  /** The path in the JSON record. */
  path: string;
  /** The expression over the resource's tables. */
  sql: string;
  type: Type;
  /** The column of the main table that a write sets. Without one, the value is read-only. */
  column?: string;
  rules: Rules;
};

/** A list of objects in a table of its own. A write replaces the whole list or leaves it as it is. */
export type Child = { path: string; table: string; parent: string; columns: readonly Column[] };

export type Resource = {
  /** The path segment. */
  name: string;
  table: string;
  from: string;
  key: { path: string; column: string; pattern: string };
  columns: readonly Column[];
  children: readonly Child[];
  /** Expressions with JSON text as their value: lists and maps that are read-only. */
  computed: Readonly<Record<string, string>>;
  /** Objects that are null as a whole while the expression is true. */
  nullWhile: Readonly<Record<string, string>>;
  /** Expressions that `?q=` searches. */
  search: readonly string[];
  /** What each unsafe method does. A method that is not here gets a 405. */
  methods: Readonly<Partial<Record<Method, Effect>>>;
  /** A single record is sent as it is, without `{ "data": … }` around it. */
  bare: boolean;
};

export type Method = "POST" | "PATCH" | "PUT" | "DELETE";
export type Effect = "create" | "merge" | "replace" | "delete";

/** A column that is read and written: `alias.column` names both. */
export function field(path: string, sql: string, type: Type, rules: Rules = {}): Column {
  return { path, sql, type, column: sql.slice(sql.indexOf(".") + 1), rules };
}

/** A read-only column: joined or computed. */
export function shown(path: string, sql: string, type: Type): Column {
  return { path, sql, type, rules: {} };
}

/** The expression that collects the rows of a child table in a JSON array, in their order. */
export function childSql(child: Child, parentKey: string): string {
  const members = child.columns.map((c) => `'${c.path}', ${c.sql}`).join(", ");
  return `(SELECT json_group_array(json_object(${members}) ORDER BY x.position)
    FROM ${child.table} x WHERE x.${child.parent} = ${parentKey})`;
}
