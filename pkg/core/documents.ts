/** The documents that go in: plain JSON. The engine checks them; these types only help to write them. */
import type { Action, FormStyle } from "./results.ts";

/**
 * What an API is: its endpoints, their routes and fields. `catalog.schema.json` in the repository's `docs/` describes
 * every member, and editors complete it.
 */
export type CatalogDocument = {
  $schema?: string;
  /** For people. */
  name: string;
  /** What stands before every route, such as `/api/v2`. */
  basePath?: string;
  endpoints: EndpointDocument[];
};

export type EndpointDocument = RouteSettings & {
  /** The endpoint's name in grants: lower-case letters, digits and hyphens. */
  id: string;
  title: string;
  description?: string;
  /** Methods and paths: `{ "read": ["GET /employees", "GET /employees/{id}"] }`. */
  routes: { [action in Action]?: string[] };
  /** What the routes' parameters match; one without a type matches any segment. */
  params?: Record<string, "integer" | "uuid" | "token">;
  /** Fields that a key which writes receives back in any case. */
  identity?: string[];
  /** Settings of single routes, by the route's text. */
  overrides?: Record<string, RouteSettings>;
  fields?: FieldDocument[];
  /** Query parameters by name, or by a pattern with one star. */
  query?: Record<string, "free" | "field-name" | "field-list" | "search">;
  /** The parameter by which the API is asked for some fields only. */
  pushdown?: { param: string; style: "comma" | "repeated" };
  /** A body as the routes answer. */
  sample?: unknown;
};

export type RouteSettings = {
  /** JSON Pointer to the record or the array of records; empty, the default, for the body itself. */
  records?: string;
  /** JSON Pointers to what else passes to every key. */
  envelope?: string[];
  /** A PUT leaves alone what is not sent. */
  merge?: boolean;
  /** Whether the gate may ask the API while the key is still being confirmed. */
  overlap?: boolean;
  /** The largest request body, in bytes; 1 MiB by default. */
  bodyMaxBytes?: number;
  /** Form-encoded bodies are taken too, with the names of nested fields written `a[b]` or `a.b`. */
  formBody?: FormStyle;
  /** Further headers that pass. */
  headers?: string[];
  /** A DELETE carries a body. */
  deleteBody?: boolean;
};

export type FieldDocument = {
  /** Dotted: `department.name`. Arrays need no notation; `*` is any member of a map. */
  path: string;
  type: "string" | "integer" | "number" | "boolean" | "object" | "array" | "map" | "any";
  title?: string;
  description?: string;
  /** Granting it deserves a warning. */
  sensitive?: boolean;
  /** A record cannot be created without it. */
  required?: boolean;
  /** Only the API itself writes it. */
  readOnly?: boolean;
};

/** What a key may do, by endpoint id. Without `fields`, or with `"all"`: every field, also those that come later. */
export type GrantsDocument = Record<string, GrantDocument>;
export type GrantDocument = { actions: Action[]; fields?: "all" | string[]; parents?: string[] };

/** Grants as they were checked, with nothing left open: the form to store. */
export type StoredGrants = Record<string, StoredGrant>;
export type StoredGrant = {
  actions: Action[];
  fields: "all" | string[];
  /** Those of `fields` that had fields below them when they were granted. */
  parents?: string[];
};

/** What a leak check is made of. All of it may be left out. */
export type LeakPlan = {
  /** What random grants and twins are drawn from; 0 by default. The same seed finds the same. */
  seed?: number;
  /** How many random grants; 100 by default. */
  rounds?: number;
  /** The grants to check in the place of random ones. */
  grants?: StoredGrants;
  /** Recorded answers besides the catalog's samples. `body` is the text as it came; `query` is without `?`. */
  answers?: { method: string; path: string; query?: string; body: string }[];
};
