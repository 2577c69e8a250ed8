/** The catalog and the origin agree: the origin does what the catalog says. */

import { describe, expect, it } from "vitest";
import catalog from "../../examples/hr/catalog.json";
import { isObject, type Json, type JsonObject, lookUp } from "../../examples/hr/origin/json.ts";
import type { Column, Resource } from "../../examples/hr/origin/resource.ts";
import { compensation } from "../../examples/hr/origin/resources/compensation.ts";
import { departments } from "../../examples/hr/origin/resources/departments.ts";
import { documents } from "../../examples/hr/origin/resources/documents.ts";
import { employees } from "../../examples/hr/origin/resources/employees.ts";
import { expenses } from "../../examples/hr/origin/resources/expenses.ts";
import { timeOff } from "../../examples/hr/origin/resources/time-off.ts";
import { call, everything, list } from "./call.ts";

/**
 * The origin deliberately has one field that the catalog does not declare, as growing origins do. A key with a field list must
 * never see it; a key with ALL fields does.
 */
const UNDECLARED: Readonly<Record<string, string[]>> = { employees: ["internal_notes"] };

const RESOURCES: Readonly<Record<string, Resource>> = {
  employees,
  "time-off": timeOff,
  documents,
  departments,
  compensation,
  expenses,
};

type Field = { path: string; type: string; required?: boolean; readOnly?: boolean };
type Endpoint = {
  id: string;
  routes: Record<string, string[] | undefined>;
  identity: string[];
  overrides?: Record<string, { records?: string }>;
  fields: Field[];
  sample: { data: JsonObject[]; meta: JsonObject };
};

// The inferred type of the JSON is a union of six literal types; this is what they share.
const endpoints = catalog.endpoints as unknown as Endpoint[];

function leavesOf({ fields }: Endpoint): Field[] {
  return fields.filter((f) => !fields.some((other) => other.path.startsWith(`${f.path}.`)));
}

/** The leaf paths of a value as a catalog writes them: lists are traversed, members of a map are `*`. */
function pathsOf(value: Json, endpoint: Endpoint, at = ""): [string, Json][] {
  const declared = endpoint.fields.find((f) => f.path === at)?.type;
  if (Array.isArray(value)) {
    const objects = value.filter(isObject);
    if (objects.length > 0) return objects.flatMap((item) => pathsOf(item, endpoint, at));
    return endpoint.fields.some((f) => f.path.startsWith(`${at}.`)) ? [] : [[at, value]];
  }
  if (value === null && (declared === "object" || declared === "map")) return [];
  if (!isObject(value)) return [[at, value]];
  return Object.entries(value).flatMap(([name, member]) => {
    const step = declared === "map" ? "*" : name;
    return pathsOf(member, endpoint, at === "" ? step : `${at}.${step}`);
  });
}

function hasType(type: string, value: Json): boolean {
  switch (type) {
    case "integer":
      return Number.isSafeInteger(value);
    case "array":
      return Array.isArray(value);
    default:
      return typeof value === type;
  }
}

describe.each(endpoints.map((e) => [e.id, e] as const))("%s", (id, endpoint) => {
  const leaves = leavesOf(endpoint);
  const resource = RESOURCES[id];
  if (resource === undefined) throw new Error(`the origin has no ${id}`);

  it("declares the fields of the origin's responses, and no other", async () => {
    const seen = new Set((await everything(id)).flatMap((r) => pathsOf(r, endpoint).map(([path]) => path)));
    const declared = leaves.map((f) => f.path);
    expect([...seen].sort()).toEqual([...declared, ...(UNDECLARED[id] ?? [])].sort());
  });

  it("declares the types the origin's values have", async () => {
    const types = new Map(leaves.map((f) => [f.path, f.type]));
    for (const [path, value] of (await everything(id)).flatMap((r) => pathsOf(r, endpoint))) {
      const type = types.get(path);
      if (value !== null && type !== undefined) expect([path, value]).toSatisfy(() => hasType(type, value));
    }
  });

  it("marks as writable what the origin lets a client write, and as required what it requires", () => {
    // A list item's required fields are required only if there is an item. The catalog cannot express that.
    const items = resource.children.flatMap((child) =>
      child.columns.map((c): Column => ({ ...c, path: `${child.path}.${c.path}`, rules: {} })),
    );
    const known = (c: Column) => !(UNDECLARED[id] ?? []).includes(c.path);
    const columns = [...resource.columns, ...items].filter(known);
    const writable = columns.filter((c) => c.column !== undefined).map((c) => c.path);
    expect(
      leaves
        .filter((f) => !f.readOnly)
        .map((f) => f.path)
        .sort(),
    ).toEqual(writable.sort());
    const required = columns.filter((c) => c.rules.required).map((c) => c.path);
    expect(
      leaves
        .filter((f) => f.required)
        .map((f) => f.path)
        .sort(),
    ).toEqual(required.sort());
  });

  it("has a sample like the origin's responses, without undeclared fields", async () => {
    const [key = "id"] = endpoint.identity;
    const keys = endpoint.sample.data.map((record) => record[key]);
    const { data, meta } = await list(`/${id}?filter[${key}]=${keys.join(",")}`);
    for (const record of data) for (const path of UNDECLARED[id] ?? []) delete record[path];
    expect(endpoint.sample).toEqual({ data, meta });
  });

  it("fills every declared field in its sample", () => {
    const shown = new Set(endpoint.sample.data.flatMap((r) => pathsOf(r, endpoint).map(([path]) => path)));
    expect(leaves.filter((f) => !shown.has(f.path))).toEqual([]);
  });

  it("has only routes of the origin, with the records where they are", async () => {
    const key = String(endpoint.sample.data[0]?.[endpoint.identity[0] ?? "id"]);
    for (const [action, routes = []] of Object.entries(endpoint.routes)) {
      for (const route of routes) {
        const [method = "", template = ""] = route.split(" ");
        const path = template.replace(/\{\w+\}/, key);
        // A write is tried with a body that is not a record, and a delete with a version that the record does not have.
        const body = action === "create" || action === "update" ? { body: [] } : {};
        const headers = action === "delete" ? { "if-match": '"none"' } : {};
        const response = await call(path, { method, headers, ...body });
        const statuses = { read: 200, download: 200, create: 422, update: 422, delete: 412 };
        expect([route, response.status]).toEqual([
          route,
          Object.entries(statuses).find(([a]) => a === action)?.[1],
        ]);
        if (action !== "read") continue;
        const answer: JsonObject = await response.json();
        const bare = endpoint.overrides?.[route]?.records === "";
        const record = bare ? answer : answer.data;
        const first = Array.isArray(record) ? record[0] : record;
        expect(lookUp({ first: first ?? null }, `first.${endpoint.identity[0]}`)).toBeDefined();
      }
    }
  });
});

it("has about forty fields for an employee", () => {
  const endpoint = endpoints.find((e) => e.id === "employees");
  expect(endpoint && leavesOf(endpoint)).toHaveLength(41);
});
