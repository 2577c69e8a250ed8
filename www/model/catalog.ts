/** The catalog as the engine describes it. The page shows it, and applies no rule of it. */
import { ACTIONS } from "../../pkg/core/actions.ts";
import type { Action, Credentials } from "../../pkg/core/boundary.ts";
import type { CompiledCatalog } from "../../pkg/core/compiled-catalog.ts";
import type { EndpointDescription, RouteDescription } from "../../pkg/core/description.ts";
import { FieldTree } from "./tree.ts";

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

export type Route = Readonly<RouteDescription>;

export type Catalog = {
  readonly name: string;
  readonly credentials: Credentials;
  readonly endpoints: readonly Endpoint[];
  readonly byId: ReadonlyMap<string, Endpoint>;
};

export function readCatalog(compiled: CompiledCatalog): Catalog {
  const { name, endpoints: described } = compiled.describe();
  const endpoints = described.map((endpoint) => readEndpoint(endpoint, compiled));
  return {
    name,
    credentials: compiled.credentials,
    endpoints,
    byId: new Map(endpoints.map((one) => [one.id, one])),
  };
}

function readEndpoint(described: EndpointDescription, compiled: CompiledCatalog): Endpoint {
  const { id, title, description, routes, records, fields, discriminator, sample } = described;
  const actions = ACTIONS.filter((action) => routes.some((route) => route.action === action));
  const finder = {
    fieldAt: (path: string) => compiled.fieldAt(id, path),
    fieldOfMember: (above: string, name: string) => compiled.fieldOfMember(id, above, name),
  };
  const tree = new FieldTree(fields, finder, discriminator);
  return { id, title, description, actions, routes, tree, sample, records };
}
