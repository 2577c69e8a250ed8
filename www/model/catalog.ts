/** The catalog as the page reads it. The gate has compiled it already: nothing of it is checked again here. */
import type { Action } from "../../pkg/core/boundary.ts";
import { type Json, memberOf, parseJson, printJson } from "../json/text.ts";
import { FieldTree } from "./tree.ts";

export const ACTIONS = [
  "create",
  "read",
  "update",
  "delete",
  "download",
] as const satisfies readonly Action[];

export type FieldDocument = {
  path: string;
  type: string;
  title?: string;
  description?: string;
  sensitive?: boolean;
  required?: boolean;
  readOnly?: boolean;
};

type EndpointDocument = {
  id: string;
  title: string;
  description?: string;
  routes: Partial<Record<Action, string[]>>;
  params?: Record<string, string>;
  records?: string;
  overrides?: Record<string, { records?: string }>;
  fields?: FieldDocument[];
};

type CatalogDocument = { name: string; basePath?: string; endpoints: EndpointDocument[] };

export type Endpoint = {
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
  /** Those it has routes for, in the order of `ACTIONS`. */
  readonly actions: readonly Action[];
  readonly routes: readonly Route[];
  readonly tree: FieldTree;
  /** A body as the origin sends it, every number and string as the catalog spells it. */
  readonly sample: string | undefined;
  /** Where the sample has its records: a JSON Pointer. */
  readonly records: string;
};

export type Route = {
  readonly action: Action;
  readonly method: string;
  /** From the root of the gate, with `{parameters}`. */
  readonly template: string;
  /** A path that the template matches. */
  readonly example: string;
  readonly records: string;
};

export type Catalog = {
  readonly name: string;
  readonly basePath: string;
  readonly endpoints: readonly Endpoint[];
  readonly byId: ReadonlyMap<string, Endpoint>;
};

export function readCatalog(text: string): Catalog {
  // The engine compiled this text before it was served: it has this form.
  const document = JSON.parse(text) as CatalogDocument;
  const basePath = document.basePath ?? "";
  const samples = samplesOf(parseJson(text));
  const endpoints = document.endpoints.map((endpoint, index) =>
    readEndpoint(endpoint, basePath, samples[index]),
  );
  return { name: document.name, basePath, endpoints, byId: new Map(endpoints.map((one) => [one.id, one])) };
}

function readEndpoint(document: EndpointDocument, basePath: string, sample: string | undefined): Endpoint {
  const { id, title, description, fields = [], records = "" } = document;
  return {
    id,
    title,
    description,
    actions: ACTIONS.filter((action) => (document.routes[action]?.length ?? 0) > 0),
    routes: ACTIONS.flatMap((action) =>
      (document.routes[action] ?? []).map((route) => readRoute(action, route, document, basePath)),
    ),
    tree: new FieldTree(fields),
    sample,
    records,
  };
}

function readRoute(action: Action, text: string, document: EndpointDocument, basePath: string): Route {
  const [method = "GET", template = "/"] = text.split(" ");
  const example = template.replace(/\{([^}]*)\}/g, (_, name: string) => exampleOf(document.params?.[name]));
  const records = document.overrides?.[text]?.records ?? document.records ?? "";
  return { action, method, template: basePath + template, example: basePath + example, records };
}

/** A value of a route parameter's type. */
function exampleOf(type: string | undefined): string {
  return type === "uuid" ? "00000000-0000-4000-8000-000000000000" : "1";
}

function samplesOf(catalog: Json): (string | undefined)[] {
  const endpoints = memberOf(catalog, "endpoints");
  if (endpoints?.kind !== "array") return [];
  return endpoints.items.map((endpoint) => {
    const sample = memberOf(endpoint, "sample");
    return sample && printJson(sample);
  });
}
