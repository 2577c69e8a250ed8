/**
 * The types of the wasm boundary in `src/wasm/`. wasm-bindgen's own declarations call every result `any`. Documents
 * cross as JSON text, results as plain objects.
 *
 * If the engine refuses its input, it throws an `Error` with a string `code`. Anything else that is thrown means that the
 * instance is dead; see `instance.ts`.
 *
 * A handle is a number: an index, and the generation of the instance that created it. A handle of a dead instance is
 * refused with the code `stale_handle`.
 */
import type {
  Action,
  BodyVerdict,
  CredentialForm,
  Deny,
  Diff,
  Exposure,
  FormStyle,
  FormVerdict,
  LeakReport,
  Problem,
  Refusal,
  Warning,
} from "./results.ts";

export type * from "./results.ts";

export type Boundary = Catalogs & Keys & Requests & Masks & Projectors & Bodies;

/** How clients say who they are. `userToken`: `Authorization` has a token of the API's own user, which goes on. */
export type Credentials = { credentials: CredentialForm[]; userToken: boolean };

type Catalogs = {
  compileCatalog(
    text: string,
  ):
    | ({ ok: true; catalog: number; digest: string; name: string; warnings: Problem[] } & Credentials)
    | { ok: false; problems: Problem[] };
  freeCatalog(catalog: number): void;
  /** JSON text of a `CatalogDescription`. */
  describeCatalog(catalog: number): string;
  /** The path of the field that `path` names, or of the nearest field above it. A member of a map falls under `*`. */
  fieldAt(catalog: number, endpoint: string, path: string): string | undefined;
  /**
   * Like `fieldAt`, for the member `name` of the field `above` or, if that is empty, of a record. For a member that is
   * not declared, this is `above`.
   */
  fieldOfMember(catalog: number, endpoint: string, above: string, name: string): string | undefined;
  /** Takes grants as JSON text. Returns their stored form, also as JSON text. */
  checkGrants(
    catalog: number,
    grants: string,
  ): { ok: true; grants: string } | { ok: false; problems: Problem[] };
  lintGrants(catalog: number, grants: string): Warning[];
  diffGrants(catalog: number, before: string, after: string): Diff;
  exposeGrants(catalog: number, grants: string): Exposure;
  /** `plan` is JSON text. */
  checkLeaks(catalog: number, plan: string): LeakReport;
};

type Keys = {
  generateKey(prefix: string): { id: string; key: string; digest: string };
  /** Checks form and checksum only. */
  parseKey(prefix: string, text: string): { id: string; digest: string } | undefined;
  /** The `Idempotency-Key` that goes to the origin for a client's own. */
  distinctIdempotencyKey(keyId: string, value: string): string;
  sealRecord(record: string): { bytes: Uint8Array; version: string };
  openRecord(catalog: number, bytes: Uint8Array): OpenRecord;
  /** Compiles grants in their stored form. The handle can be used wherever the `policy` of `openRecord` can. */
  openGrants(catalog: number, grants: string, expiresAt: number | null): number;
  readRecord(bytes: Uint8Array): RecordDocument;
  /** About how many bytes a policy uses now. Each mask adds to it at its first use. */
  policySize(policy: number): number;
  freePolicy(policy: number): void;
};

type Requests = {
  /** The names, in lower case, by which frameworks let a request override its method. */
  methodOverrides(): string[];
  checkRequest(method: string, path: string, query: string): Refusal | undefined;
  decide(policy: number, method: string, path: string, query: string, now: number): Decision;
};

type Masks = {
  /** JSON text of `{ fields, records?, envelope?, discriminators? }`. */
  compileMask(document: string): number;
  freeMask(mask: number): void;
  /** The fields of such a document that no record of a body has, or the place of the records. */
  missingIn(document: string, body: Uint8Array): string[];
};

/** These return numbers. A number below zero is a failure, which `throwFailure` throws. See `crossing.ts`. */
type Projectors = {
  openProjector(policy: number, mask: number): number;
  /**
   * Like `openProjector`. The links of the body, the places of the mask `links`, lead from the address `from` to the
   * address `to`. With a `mask` below zero, everything else leaves as it is.
   */
  openRewriter(policy: number, mask: number, links: number, from: string, to: string): number;
  openMaskProjector(mask: number): number;
  writeProjector(projector: number, length: number): number;
  finishProjector(projector: number): number;
  /** 1 if the text is one whole JSON value so far, or 0. */
  isProjectorComplete(projector: number): number;
  takeProjected(projector: number): number;
  freeProjector(projector: number): void;
  throwFailure(): void;
  inputPointer(): number;
  inputLength(): number;
  linearMemory(): WebAssembly.Memory;
};

type Bodies = {
  /**
   * Whether a body names another method. For bodies of every key. `format`: `json`, `form`, `multipart` or anything
   * else.
   */
  inspectBody(format: string, boundary: string, body: Uint8Array): BodyInspection;
  /** Throws `overloaded` unless this many bytes can be allocated in one piece. See `withRoom` in `crossing.ts`. */
  requireRoom(bytes: number): void;
  checkBody(policy: number, mask: number, body: Uint8Array): BodyVerdict;
  /** Like `checkBody`, for a form-encoded body. */
  checkForm(policy: number, mask: number, style: FormStyle, body: Uint8Array): FormVerdict;
  /** Like `checkBody`, for a JSON Patch. */
  checkPatch(policy: number, mask: number, body: Uint8Array): BodyVerdict;
  /** Like `checkBody`, for the body of a read. `fields` are the members that may not pass. */
  checkSearch(policy: number, mask: number, body: Uint8Array): BodyVerdict;
  /** The part of an origin's error that leaves to the client, as JSON text. `undefined` if nothing does. */
  projectErrors(policy: number, mask: number, body: Uint8Array): string | undefined;
  /** Which paths of a body the mask hides, and which the catalog does not declare. Paths only, and a bounded number. */
  surveyBody(policy: number, mask: number, body: Uint8Array): Survey;
};

export type BodyInspection =
  | { verdict: "pass" | "names_method" }
  | Exclude<BodyVerdict | FormVerdict, { verdict: "pass" | "refused" }>;

/** A compiled record: its handle, the members that the gate needs, and about how many bytes it uses. */
export type OpenRecord = {
  policy: number;
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

export type Decision = Allow | Deny;
export type Allow = {
  outcome: "allow";
  endpoint: string;
  action: Action;
  /** Path and query, rebuilt from what was decided on. Exactly this goes to the origin. */
  target: string;
  /** The key's field set at this endpoint is a list. */
  restricted: boolean;
  /** The call may start as an early read, before the verdict arrives. */
  overlap: boolean;
  /** Header names, in lower case, that the endpoint passes in addition to the gate's own lists. */
  headers: string[];
  /** Header lines, `name: value`, that the gate sends in every call. Unset if there are none. */
  fixedHeaders?: string[];
  body: BodyRule;
  answer: AnswerRule;
  /** Where the response's body may hold URLs of the API. They lead to the gate instead. */
  links?: { mask: number };
  /** What leaves of the body if the origin refuses the call (4xx). `whole`: the body as it is. */
  errors?: { mask: number; whole: boolean };
  /** A 403 of the origin is about what was asked for, not about the gate's credential. */
  originForbids?: true;
};
export type BodyRule =
  | { rule: "none" }
  | { rule: "pass"; maxBytes: number }
  | { rule: "check"; maxBytes: number; mask: number; form?: FormStyle }
  | { rule: "search"; maxBytes: number; mask: number };
export type AnswerRule = { rule: "pass" } | { rule: "project"; mask: number } | { rule: "attachment" };

/** `missing`: granted fields that no record has, or the place of the records. Unset if there are none. */
export type Survey = { hidden: string[]; undeclared: string[]; missing?: string[]; more: boolean };
