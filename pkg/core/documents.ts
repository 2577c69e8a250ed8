/**
 * The types of input documents, which are plain JSON. The engine checks documents; these types only help to write
 * them.
 */
import type { Action, FormStyle } from "./results.ts";

/**
 * The description of an API: its endpoints, their routes and fields. `catalog.schema.json` in the repository's `docs/`
 * describes every member; editors use it for completion.
 */
export type CatalogDocument = {
  $schema?: string;
  /** For people. */
  name: string;
  /** The prefix of every route, such as `/api/v2`. */
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
  /** What the parameters of the routes match. A parameter without a type matches any segment. */
  params?: Record<string, "integer" | "uuid" | "token">;
  /** Fields that a key receives after a write, even if it may not read them. */
  identity?: string[];
  /** Settings of individual routes, by the route's text. */
  overrides?: Record<string, RouteSettings>;
  fields?: FieldDocument[];
  /** Query parameters by name, or by a pattern with one star. */
  query?: Record<string, "free" | "field-name" | "field-list" | "search">;
  /** The parameter by which the API can be asked for some fields only. */
  pushdown?: { param: string; style: "comma" | "repeated" };
  /** The body of a response of these routes. */
  sample?: unknown;
};

export type RouteSettings = {
  /** JSON Pointer to the record or the array of records; empty, the default, for the body itself. */
  records?: string;
  /** JSON Pointers to other members that every key receives. */
  envelope?: string[];
  /** A PUT keeps the fields that it does not send. */
  merge?: boolean;
  /** Whether the gate may start the call while the key is still being verified. */
  overlap?: boolean;
  /** The largest request body, in bytes; 1 MiB by default. */
  bodyMaxBytes?: number;
  /** Form-encoded bodies are accepted too, with the names of nested fields written `a[b]` or `a.b`. */
  formBody?: FormStyle;
  /** Further headers that pass. */
  headers?: string[];
  /** A DELETE has a body. */
  deleteBody?: boolean;
};

export type FieldDocument = {
  /** Dotted: `department.name`. Arrays need no notation; `*` is any member of a map. */
  path: string;
  type: "string" | "link" | "integer" | "number" | "boolean" | "object" | "array" | "map" | "any";
  title?: string;
  description?: string;
  /** Granting it deserves a warning. */
  sensitive?: boolean;
  /** A record cannot be created without it. */
  required?: boolean;
  /** Only the API itself writes it. */
  readOnly?: boolean;
};

/** What a key may do, by endpoint id. Without `fields`, or with `"all"`: every field, including those added later. */
export type GrantsDocument = Record<string, GrantDocument>;
export type GrantDocument = { actions: Action[]; fields?: "all" | string[]; parents?: string[] };

/** Checked grants, with every member set: the form to store. */
export type StoredGrants = Record<string, StoredGrant>;
export type StoredGrant = {
  actions: Action[];
  fields: "all" | string[];
  /** Those of `fields` that had fields below them when they were granted. */
  parents?: string[];
};

/** The settings of a leak check. Every member is optional. */
export type LeakPlan = {
  /** The seed for random grants and twins; 0 by default. The same seed gives the same result. */
  seed?: number;
  /** How many random grants to check; 100 by default. */
  rounds?: number;
  /** The grants to check instead of random ones. */
  grants?: StoredGrants;
  /**
   * Recorded responses to check in addition to the catalog's samples. `body` is the text as it arrived; `query` has no
   * `?`.
   */
  answers?: { method: string; path: string; query?: string; body: string }[];
};
