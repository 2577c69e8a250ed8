/**
 * The types of the engine's results, which the worker, the admin page and the package share.
 *
 * Field paths are dotted, such as `employee.name`; places in documents are JSON Pointers, such as `/endpoints/0/id`.
 */

/** A problem in a document. */
export type Problem = {
  /** A JSON Pointer to the place; empty for the document itself. */
  pointer: string;
  /** Stable, such as `unknown_field`. */
  code: string;
  /** What to do, for people. The wording may change. */
  message: string;
};

/** Something that is allowed but probably not intended. */
export type Warning = { code: string; endpoint: string; field?: string; message: string };

/** A form in which clients send a key: in `Authorization`, or alone in the header of this name (in lower case). */
export type CredentialForm = "bearer" | "raw" | "basic" | `${string}:`;

export type Action = "create" | "read" | "update" | "delete" | "download";

/** `gained` is what only the new grants have, `lost` what only the old ones have. `wider`: something was gained. */
export type Diff = { wider: boolean; gained: Change[]; lost: Change[] };
export type Change =
  | { kind: "action"; endpoint: string; action: Action }
  | { kind: "field"; endpoint: string; field: string }
  | { kind: "all_fields"; endpoint: string };

/** What a key would expose. */
export type Exposure = {
  endpoints: EndpointExposure[];
  /** Endpoints that are granted but no longer in the catalog. They grant nothing. */
  staleEndpoints: string[];
};
export type EndpointExposure = {
  endpoint: string;
  title: string;
  actions: Action[];
  /** Actions that are granted but no longer have a route. */
  staleActions: Action[];
  /** The field set is a list. */
  restricted: boolean;
  /** Fields that are granted but no longer declared. */
  stale: string[];
  /** Fields that were leaves when they were granted and are objects now: they expose more than was known then. */
  widened: string[];
  fields: FieldExposure[];
};
export type FieldExposure = {
  path: string;
  title?: string;
  type: string;
  /** The field has no declared fields below it. */
  leaf: boolean;
  sensitive: boolean;
  exposed: Extent;
  why:
    | "all_fields"
    | "granted"
    | "parent_granted"
    | "child_granted"
    | "discriminator"
    | "identity"
    | "not_granted"
    | "no_read";
  /** The key may send it in a create or update. */
  writable: boolean;
};
/** How much of a field is exposed. `part`: something below it, but not all. */
export type Extent = "nothing" | "part" | "whole";

/** Why a request is refused for every key. */
export type Refusal = {
  code: "method_not_supported" | "invalid_path" | "invalid_query" | "key_in_query" | "method_override";
  message: string;
};

export type DenyReason =
  /** Not in canonical form: two parsers might read the request differently. 400. */
  | { code: "malformed"; refusal: Refusal }
  /** The key has expired. 401. */
  | { code: "expired" }
  /** The catalog has no such path. 404. */
  | { code: "unknown_route" }
  /** The path exists with these methods only. 405. */
  | { code: "method_not_allowed"; allow: string[] }
  | { code: "action_not_granted" }
  /** A query parameter that could reveal hidden fields, or that the catalog does not list. */
  | { code: "parameter_not_allowed"; parameter: string }
  /** No field of the list is in the catalog any longer. */
  | { code: "no_fields" }
  /** A PUT would replace fields that the key cannot see. */
  | { code: "replace_needs_all_fields" };

/** A denied call. `endpoint` and `action` are set as far as they were found. */
export type Deny = { outcome: "deny"; endpoint?: string; action?: Action; reason: DenyReason };

export type BodyVerdict =
  | { verdict: "pass" }
  | { verdict: "invalid_json"; code: string; byteOffset: number; message: string }
  | ({ verdict: "refused" } & RefusedFields);

/** How the names of nested fields are written in a form: `a[b]` or `a.b`. */
export type FormStyle = "brackets" | "dots";
export type FormVerdict =
  | Exclude<BodyVerdict, { verdict: "invalid_json" }>
  | { verdict: "invalid_form"; code: string; byteOffset: number; message: string };

/** The parts of a body that a key may not write. */
export type RefusedFields = {
  /** Fields outside the field set. */
  fields: string[];
  /** Fields that are granted only in part, where the body has a value that is not an object. */
  replaces: string[];
  readOnly: string[];
  /** Members outside `records`. */
  outside: string[];
  /** How many further faults there are. Each list is bounded. */
  more: number;
};

/** The result of a leak check. If `compared` is 0, it shows nothing. */
export type LeakReport = {
  /** Responses that were compared with their twins. */
  compared: number;
  /** Twins that were made of these responses. */
  twins: number;
  /** Responses with nothing hidden: ALL fields, and downloads. */
  open: number;
  /** Responses to calls that are not allowed. */
  denied: number;
  /** Responses that the projector refuses, such as those that are not JSON. Nothing of these is passed on. */
  refused: number;
  /** Endpoints without a sample. */
  unsampled: string[];
  /** Hidden parts that show in the output: each place of each route once. */
  leaks: Leak[];
  /** There were more leaks than are listed. */
  more: boolean;
};
export type Leak = {
  endpoint: string;
  /** The route as the catalog writes it, such as `GET /employees/{id}`. */
  route: string;
  /** A field path of the record, or a JSON Pointer outside the records. Empty for white space or several places. */
  path: string;
  /** The grant with which it shows. */
  grant?: { actions: Action[]; fields: "all" | string[]; parents?: string[] };
};
