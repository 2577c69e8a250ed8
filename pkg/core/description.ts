/** A catalog as the engine compiled it: the JSON document that `describeCatalog` returns as text. */
import type { Action } from "./boundary.ts";

export type CatalogDescription = { name: string; endpoints: EndpointDescription[] };

export type EndpointDescription = {
  id: string;
  title: string;
  description?: string;
  routes: RouteDescription[];
  /** Where the sample has its records: a JSON Pointer. */
  records: string;
  /** The member that tells the type of a record. */
  discriminator?: string;
  /** Every field, declared or only implied, parents before what lies below them. */
  fields: FieldDescription[];
  /** A body as the origin sends it: JSON text as the catalog spells it. */
  sample?: string;
};

export type RouteDescription = {
  action: Action;
  method: string;
  /** From the root of the gate, with `{parameters}`. */
  template: string;
  /** A path that the template matches. */
  example: string;
  /** Where its bodies have their records: a JSON Pointer. */
  records: string;
};

export type FieldDescription = {
  path: string;
  /** The last name of the path; none for any member of a map. */
  name?: string;
  /** How many fields it lies in. */
  depth: number;
  title?: string;
  description?: string;
  type: string;
  /** By itself or by a field above it. */
  sensitive: boolean;
  required: boolean;
  /** The member that tells the type of its objects. */
  discriminator?: string;
};
