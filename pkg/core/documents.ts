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
  /** Where clients send the key; by default `Authorization: Bearer` and `X-API-Key`. */
  credential?: CredentialDocument | CredentialDocument[];
  /** The header with a token of the API's own user, which passes. */
  userToken?: "authorization";
  /** Headers of every endpoint: see `RouteSettings`. */
  headers?: HeaderDocument[];
  endpoints: EndpointDocument[];
};

export type EndpointDocument = RouteSettings & {
  /** The endpoint's name in grants: lower-case letters, digits and hyphens. */
  id: string;
  title: string;
  description?: string;
  /** Methods and paths: `{ "read": ["GET /employees", "GET /employees/{id}"] }`. */
  routes: { [action in Action]?: string[] };
  /** What the parameters of the routes match. A parameter without a type matches any text within a segment. */
  params?: Record<string, "integer" | "uuid" | "token">;
  /** Fields that a key receives after a write, even if it may not read them. */
  identity?: string[];
  /** The member that tells the type of a record: the fields at the top are types then. */
  discriminator?: string;
  /** Settings of individual routes, by the route's text. */
  overrides?: Record<string, OverrideDocument>;
  fields?: FieldDocument[];
  /** Query parameters by name, or by a pattern with one star. */
  query?: QueryRulesDocument;
  /** The parameter by which the API can be asked for some fields only. */
  pushdown?: { param: string; style: "comma" | "repeated" };
  /** The body of a response of these routes. */
  sample?: unknown;
};

/**
 * What a query parameter may do: it passes (`free`), it is called as a field or its star is one (`field-name`), its value
 * lists fields (`field-list`), or it is for keys with ALL fields (`search`). An object says more.
 */
export type QueryRule =
  | "free"
  | "field-name"
  | "field-list"
  | "search"
  | FieldRule
  | FieldNameRule
  | FieldListRule;

/** A parameter that is about one field, whatever its own name. */
export type FieldRule = {
  field: string;
  /** What the star of the parameter's name may be: `gte` in `created[*]`. */
  operators?: string[];
};

/** A parameter that is called as a field, or whose star is one. */
export type FieldNameRule = {
  rule: "field-name";
  /** The field that all fields of the parameter lie below, such as `attributes`. */
  under?: string;
  /** How a nested field is written: `a.b`, `a/b`, or `[a][b]` around the star. */
  nesting?: "dots" | "slashes" | "brackets";
  /** What the last star of the parameter's name may be: `_eq` in `filter[*][*]`. */
  operators?: string[];
};

/** A parameter whose value lists fields, separated by commas. */
export type FieldListRule = {
  rule: "field-list";
  /** The field that all fields of the parameter lie below, such as `attributes`. */
  under?: string;
  /** How a nested field is written: `a.b` or `a/b`. */
  nesting?: "dots" | "slashes";
  /** The form of an item, by an example. */
  items?:
    | "-name"
    | "name desc"
    | "name:desc"
    | "name.desc"
    | "name,desc"
    | "name(name)"
    | "name($select=name)";
};

/** By a parameter's name, or by a pattern with one star. */
export type QueryRulesDocument = Record<string, QueryRule>;

export type OverrideDocument = RouteSettings & {
  /** Whether the route changes nothing: true for a POST under `read`, false for a GET under another action. */
  safe?: boolean;
  /** What the members of the body of a POST under `read` may name. */
  search?: QueryRulesDocument;
};

export type RouteSettings = {
  /** JSON Pointer to the record or the array of records; empty, the default, for the body itself. Both directions may differ. */
  records?: string | { request: string; response: string };
  /** JSON Pointers to other members that every key receives. */
  envelope?: string[];
  /** Members beside the records that hold URLs of the API, as field paths from the body. They lead to the gate. */
  links?: string[];
  /** A PUT keeps the fields that it does not send. */
  merge?: boolean;
  /** Whether the gate may start the call while the key is still being verified. */
  overlap?: boolean;
  /** The largest request body, in bytes; 1 MiB by default. */
  bodyMaxBytes?: number;
  /** Form-encoded bodies are accepted too, with the names of nested fields written `a[b]` or `a.b`. */
  formBody?: FormStyle;
  /** Further headers: a name passes; a name with a value is sent by the gate in every call. */
  headers?: HeaderDocument[];
  /** A DELETE has a body. */
  deleteBody?: boolean;
  /** What leaves of the body by which the API says why it refused a call (4xx). Without it, nothing does. */
  errors?: ErrorsDocument;
  /** A 403 of the API is about what was asked for, not about the gate's credential. */
  originForbids?: boolean;
};

export type ErrorsDocument = {
  /** A key that reads ALL fields gets the body as it is. */
  whole?: boolean;
  /** JSON Pointers to what leaves to every key. */
  members?: string[];
  /** Errors that say which field each is about, and what leaves of them to a key that may see or write the field. */
  entries?: { at: string; field: string; members?: string[] };
  /** The object whose members are called as fields and hold their errors. */
  byField?: string;
  /** What stands before the path of every field, such as `/data`. */
  prefix?: string;
};

export type CredentialDocument = "bearer" | "raw" | "basic" | { header: string };
export type HeaderDocument = string | { name: string; value: string };

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
  /** The member that tells the type of each object of the field: the fields right below are types then. */
  discriminator?: string;
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
