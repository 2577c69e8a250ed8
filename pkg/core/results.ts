/**
 * What the engine answers. One place for it: the worker, the admin page and the package all read these types.
 *
 * Field paths are dotted, `employee.name`; places in documents are JSON Pointers, `/endpoints/0/id`.
 */

/** Something wrong with a document. */
export type Problem = {
  /** A JSON Pointer to the place; empty for the document itself. */
  pointer: string;
  /** Stable, such as `unknown_field`. */
  code: string;
  /** Says what to do. For people; its wording may change. */
  message: string;
};

/** Something that is allowed but probably not meant. */
export type Warning = { code: string; endpoint: string; field?: string; message: string };

export type Action = "create" | "read" | "update" | "delete" | "download";

/** `gained` and `lost` are what stands on one side only; `wider` says whether anything was gained. */
export type Diff = { wider: boolean; gained: Change[]; lost: Change[] };
export type Change =
  | { kind: "action"; endpoint: string; action: Action }
  | { kind: "field"; endpoint: string; field: string }
  | { kind: "all_fields"; endpoint: string };

/** What a key would expose. */
export type Exposure = {
  endpoints: EndpointExposure[];
  /** Endpoints that are granted and no longer in the catalog. They grant nothing. */
  staleEndpoints: string[];
};
export type EndpointExposure = {
  endpoint: string;
  title: string;
  actions: Action[];
  /** Actions that are granted and have no route any more. */
  staleActions: Action[];
  /** The field set is a list. */
  restricted: boolean;
  /** Fields that are granted and no longer declared. */
  stale: string[];
  /** Fields that were leaves when they were granted and are objects now: more is exposed than was seen then. */
  widened: string[];
  fields: FieldExposure[];
};
export type FieldExposure = {
  path: string;
  title?: string;
  type: string;
  /** It has no declared fields below it. */
  leaf: boolean;
  sensitive: boolean;
  exposed: Extent;
  why: "all_fields" | "granted" | "parent_granted" | "child_granted" | "identity" | "not_granted" | "no_read";
  /** The key may send it in a create or update. */
  writable: boolean;
};
/** How much of a field is meant; a part: something below it, but not all of it. */
export type Extent = "nothing" | "part" | "whole";

/** Why a request is refused before any key is looked at. */
export type Refusal = {
  code: "method_not_supported" | "invalid_path" | "invalid_query" | "key_in_query" | "method_override";
  message: string;
};

export type DenyReason =
  /** Not in canonical form: two parsers might read it differently. 400. */
  | { code: "malformed"; refusal: Refusal }
  /** The grants ran out. 401. */
  | { code: "expired" }
  /** The catalog has no such path. 404. */
  | { code: "unknown_route" }
  /** The path exists with these methods only. 405. */
  | { code: "method_not_allowed"; allow: string[] }
  | { code: "action_not_granted" }
  /** A query parameter that could reach what is hidden, or that the catalog does not list. */
  | { code: "parameter_not_allowed"; parameter: string }
  /** Nothing of the field list is in the catalog any more. */
  | { code: "no_fields" }
  /** A PUT replaces what the key cannot see. */
  | { code: "replace_needs_all_fields" };

/** A call that is not allowed. `endpoint` and `action` are there as far as they were found. */
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

/** What of a body a key may not write. */
export type RefusedFields = {
  /** Fields outside the field set. */
  fields: string[];
  /** Nodes of which only a part is granted, where the body has something else than an object. */
  replaces: string[];
  readOnly: string[];
  /** Members outside `records`. */
  outside: string[];
  /** Each list is bounded: how many faults had no room. */
  more: number;
};

/** What became of the answers of a leak check. One in which nothing was `compared` shows nothing. */
export type LeakReport = {
  /** Answers that were held against their twins. */
  compared: number;
  /** Twins that were made of them. */
  twins: number;
  /** Answers of which nothing is hidden: ALL fields, and downloads. */
  open: number;
  /** Answers to calls that are not allowed. */
  denied: number;
  /** Answers that the projector refuses, such as those that are not JSON: nothing of them leaves. */
  refused: number;
  /** Endpoints without a sample. */
  unsampled: string[];
  /** What shows although it is hidden: each place of each route once. */
  leaks: Leak[];
  /** There were more leaks than are listed. */
  more: boolean;
};
export type Leak = {
  endpoint: string;
  /** As the catalog writes it: `GET /employees/{id}`. */
  route: string;
  /** A field path of the record, or a JSON Pointer outside the records; empty for white space or several places. */
  path: string;
  /** The grant under which it shows. */
  grant?: { actions: Action[]; fields: "all" | string[]; parents?: string[] };
};
