/** A response of the origin to preview with: the catalog's sample, or a made-up one if there is none. */
import type { Action } from "../../pkg/core/boundary.ts";
import { type Json, parseJson, printJson, valueAt, wrapped } from "../json/text.ts";
import type { Endpoint, Route } from "./catalog.ts";
import type { Field } from "./tree.ts";

export type Answer = {
  readonly route: Route;
  /** As the origin would send it, without whitespace. */
  readonly body: string;
  readonly madeUp: boolean;
};

/** The response to the most informative call: a read if it is granted, else a write. */
export function answerFor(endpoint: Endpoint, actions: ReadonlySet<Action>): Answer | undefined {
  const route = previewRoute(endpoint, actions);
  if (route === undefined) return undefined;
  const sample = sampleOf(endpoint);
  const asIs = route.action === "read" && route.records === endpoint.records;
  const body = asIs ? sample : wrapped(firstRecord(valueAt(sample, endpoint.records)), route.records);
  return { route, body: printJson(body), madeUp: endpoint.sample === undefined };
}

const BY_INTEREST = ["read", "create", "update", "delete"] as const satisfies readonly Action[];

/** The first route of the first granted action; a PUT only if there is no other, for keys with a field list are refused it. */
function previewRoute({ routes, records }: Endpoint, actions: ReadonlySet<Action>): Route | undefined {
  for (const action of BY_INTEREST.filter((one) => actions.has(one))) {
    const candidates = routes.filter((route) => route.action === action);
    const best =
      candidates.find((route) => route.records === records && route.method !== "PUT") ??
      candidates.find((route) => route.method !== "PUT") ??
      candidates[0];
    if (best !== undefined) return best;
  }
  return undefined;
}

function sampleOf(endpoint: Endpoint): Json {
  if (endpoint.sample !== undefined) return parseJson(endpoint.sample);
  const record = object(endpoint.tree.roots);
  const list: Json = { kind: "array", items: [record] };
  return wrapped(endpoint.records === "" ? record : list, endpoint.records);
}

function firstRecord(records: Json | undefined): Json {
  if (records?.kind === "array") return records.items[0] ?? object([]);
  return records ?? object([]);
}

function object(fields: readonly Field[]): Json {
  return {
    kind: "object",
    members: fields.map((field) => {
      const name = field.name ?? "any";
      return { name, raw: JSON.stringify(name), value: value(field) };
    }),
  };
}

function value(field: Field): Json {
  if (field.children.length > 0) {
    const inner = object(field.children);
    return field.type === "array" ? { kind: "array", items: [inner] } : inner;
  }
  return { kind: "scalar", raw: MADE_UP[field.type] ?? "null" };
}

const MADE_UP: Readonly<Record<string, string>> = {
  string: '"text"',
  integer: "1",
  number: "1.5",
  boolean: "true",
  array: '["item"]',
  object: '{"member":"text"}',
  map: '{"any":"text"}',
};
