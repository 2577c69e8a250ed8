/**
 * The wasm boundary as `src/wasm/` gives it, with the types it does not say itself: wasm-bindgen's own declarations
 * call every result `any`. Documents cross as JSON text, results as plain objects.
 *
 * A thrown `Error` with a string `code` is the engine's answer to bad input. Anything else that is thrown means that
 * the instance is dead; see `engine.ts`.
 *
 * Handles are numbers: an index and the generation of the instance that gave them. A handle of a dead instance is
 * refused with the code `stale_handle`.
 */
export type Boundary = Catalogs & Keys & Requests & Bodies;

type Catalogs = {
  compileCatalog(
    text: string,
  ):
    | { ok: true; catalog: number; digest: string; name: string; warnings: Problem[] }
    | { ok: false; problems: Problem[] };
  freeCatalog(catalog: number): void;
  /** JSON text of grants in; out comes their stored form, also as JSON text. */
  checkGrants(
    catalog: number,
    grants: string,
  ): { ok: true; grants: string } | { ok: false; problems: Problem[] };
  lintGrants(catalog: number, grants: string): Warning[];
  diffGrants(catalog: number, before: string, after: string): Diff;
  exposeGrants(catalog: number, grants: string): Exposure;
};

type Keys = {
  generateKey(prefix: string): { id: string; key: string; digest: string };
  /** Checks form and checksum, nothing else. */
  parseKey(prefix: string, text: string): { id: string; digest: string } | undefined;
  sealRecord(record: string): { bytes: Uint8Array; version: string };
  openRecord(catalog: number, bytes: Uint8Array): OpenRecord;
  readRecord(bytes: Uint8Array): RecordDocument;
  freeRecord(record: number): void;
};

type Requests = {
  checkRequest(method: string, path: string, query: string): Refusal | undefined;
  decide(record: number, method: string, path: string, query: string, now: number): Decision;
};

type Bodies = {
  openProjector(record: number, mask: number): number;
  writeProjector(projector: number, chunk: Uint8Array): Uint8Array;
  finishProjector(projector: number): void;
  freeProjector(projector: number): void;
  checkBody(record: number, mask: number, body: Uint8Array): BodyVerdict;
  /** Which paths of a real body the mask hides, and which the catalog does not declare: paths only, bounded. */
  surveyBody(record: number, mask: number, body: Uint8Array): Survey;
};

export type Problem = { pointer: string; code: string; message: string };
export type Warning = { code: string; endpoint: string; field?: string; message: string };

export type Action = "create" | "read" | "update" | "delete" | "download";

/** `gained` and `lost` are what stands on one side only; `wider` says whether anything was gained. */
export type Diff = { wider: boolean; gained: Change[]; lost: Change[] };
export type Change =
  | { kind: "action"; endpoint: string; action: Action }
  | { kind: "field"; endpoint: string; field: string }
  | { kind: "all_fields"; endpoint: string };

export type Exposure = { endpoints: EndpointExposure[]; staleEndpoints: string[] };
export type EndpointExposure = {
  endpoint: string;
  title: string;
  actions: Action[];
  staleActions: Action[];
  restricted: boolean;
  stale: string[];
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

/** A compiled record: its handle, what the gate itself needs of it, and about how many bytes it holds. */
export type OpenRecord = {
  record: number;
  id: string;
  epoch: number;
  expiresAt: number | null;
  version: string;
  size: number;
};

/** The stored record, format 1. Times are milliseconds. */
export type RecordDocument = {
  format: 1;
  id: string;
  name: string;
  grants: unknown;
  epoch: number;
  createdAt: number;
  createdBy: Actor;
  updatedAt: number;
  updatedBy: Actor;
  expiresAt: number | null;
};
export type Actor = { kind: "token" };

/** Why a request is refused before any key is looked at. */
export type Refusal = {
  code: "method_not_supported" | "invalid_path" | "invalid_query" | "key_in_query" | "method_override";
  message: string;
};

export type Decision = Allow | Deny;
export type Deny = { outcome: "deny"; endpoint?: string; action?: Action; reason: DenyReason };
export type Allow = {
  outcome: "allow";
  endpoint: string;
  action: Action;
  /** Path and query, rebuilt from what was judged. Exactly this goes to the origin. */
  target: string;
  /** The key's field set here is a list. */
  restricted: boolean;
  /** The origin may be asked before the verdict is here. */
  overlap: boolean;
  /** Header names, lower case, that the endpoint passes beyond the gate's own lists. */
  headers: string[];
  body: BodyRule;
  answer: AnswerRule;
};
export type BodyRule =
  | { rule: "none" }
  | { rule: "pass"; maxBytes: number }
  | { rule: "check"; maxBytes: number; mask: number };
export type AnswerRule = { rule: "pass" } | { rule: "project"; mask: number } | { rule: "attachment" };

export type DenyReason =
  | { code: "malformed"; refusal: Refusal }
  | { code: "expired" }
  | { code: "unknown_route" }
  | { code: "method_not_allowed"; allow: string[] }
  | { code: "action_not_granted" }
  | { code: "parameter_not_allowed"; parameter: string }
  | { code: "no_fields" }
  | { code: "replace_needs_all_fields" };

export type BodyVerdict =
  | { verdict: "pass" }
  | { verdict: "invalid_json"; code: string; byteOffset: number; message: string }
  | ({ verdict: "refused" } & RefusedFields);

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

export type Survey = { hidden: string[]; undeclared: string[]; more: boolean };
