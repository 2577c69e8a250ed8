/**
 * Fieldgate decides what an API key may do with a JSON API, and lets only the permitted fields through.
 *
 * ```js
 * import { mask } from "fieldgate";
 *
 * const bytes = mask(["name", "department.name"]).project('{"name":"Ada","salary":1,"department":{"id":7,"name":"R&D"}}');
 * console.log(new TextDecoder().decode(bytes)); // {"name":"Ada","department":{"name":"R&D"}}
 * ```
 *
 * Everything is synchronous but the streams. Bodies are bytes of UTF-8, or strings; times are milliseconds since 1970.
 * What is passed on keeps its bytes: numbers their digits, strings their escapes. All that fails throws a
 * `FieldgateError`, and after an error nothing may be passed on.
 *
 * What is compiled (a `Catalog`, a `Mask`) lives in the memory of one wasm instance, 64 MiB at most. It is freed when it
 * is collected; in a Worker with a compatibility date before 2025-05-05 only by `using` or `[Symbol.dispose]()`. Some 400
 * bodies may be open at once.
 */

/// <reference lib="esnext.disposable" />

import type { CatalogDocument, GrantsDocument, LeakPlan, StoredGrants } from "./documents.js";
import type {
  Action,
  BodyVerdict,
  Deny,
  Diff,
  Exposure,
  FormStyle,
  FormVerdict,
  LeakReport,
  Problem,
  Warning,
} from "./results.js";

export type * from "./documents.js";
export type * from "./results.js";

// Joins the platform's own, and stands for it where a project has neither the DOM's types nor Node's.
declare global {
  // biome-ignore lint/suspicious/noExplicitAny: so the platforms declare it, and all declarations must agree.
  interface TransformStream<I = any, O = any> {}
}

/** A `Uint8Array` with a buffer of its own, as `new Response(bytes)` wants it. */
export type Bytes = ReturnType<Uint8Array["slice"]>;

/**
 * What went wrong, with a stable `code`:
 *
 * | code | means |
 * |---|---|
 * | `invalid_catalog`, `invalid_grants` | `problems` lists everything that is wrong with the document |
 * | `invalid_mask`, `invalid_leak_plan`, `invalid_prefix` | the message says what is wrong |
 * | `invalid_json` | a body is not JSON, or two parsers might read it differently; `problems[0].code` says how, `byteOffset` where |
 * | `invalid_argument` | an argument of another type; the message says what to pass. Nothing was done |
 * | `unexpected_body`, `body_too_large` | the call may carry no body, or none as long |
 * | `form_not_taken` | the catalog does not say how names are written in forms here |
 * | `overloaded` | the engine has no room for this body now: too many are open at once. It has when others have ended |
 * | `disposed` | a catalog or mask was used after it was disposed |
 * | `engine_restarted` | the engine failed and was started anew: this body cannot be finished. Others can |
 * | `no_entropy` | the platform gives no randomness here, such as in a Worker's global scope |
 * | `inconsistent` | never seen: a decision made again came out differently |
 *
 * ```js
 * import { Catalog, FieldgateError } from "fieldgate";
 *
 * try {
 *   Catalog.parse('{ "name": "HR", "endpoints": [] }');
 * } catch (error) {
 *   if (!(error instanceof FieldgateError)) throw error;
 *   console.log(error.code, error.pointer); // invalid_catalog /endpoints
 * }
 * ```
 */
export class FieldgateError extends Error {
  constructor(
    code: string,
    message: string,
    details?: { pointer?: string; problems?: readonly Problem[]; byteOffset?: number; cause?: unknown },
  );
  readonly name: "FieldgateError";
  readonly code: string;
  /** A JSON Pointer to the first problem's place in the document. */
  readonly pointer?: string;
  /** Everything that is wrong; empty where there is nothing to list. */
  readonly problems: readonly Problem[];
  /** Where a body stops being JSON, in bytes from its beginning. */
  readonly byteOffset?: number;
}

/**
 * What an API is, compiled. Compile it once, and keep it.
 *
 * ```js
 * import { Catalog } from "fieldgate";
 *
 * const catalog = Catalog.parse({
 *   name: "HR",
 *   endpoints: [
 *     {
 *       id: "people",
 *       title: "People",
 *       routes: { read: ["GET /people"] },
 *       records: "/data",
 *       fields: [
 *         { path: "name", type: "string" },
 *         { path: "salary", type: "number", sensitive: true },
 *       ],
 *     },
 *   ],
 * });
 * const grants = catalog.grants({ people: { actions: ["read"], fields: ["name"] } });
 * const decision = grants.decide({ method: "GET", path: "/people" });
 * if (decision.outcome === "allow") {
 *   const body = decision.project('{"data":[{"name":"Ada","salary":1}]}');
 *   console.log(new TextDecoder().decode(body)); // {"data":[{"name":"Ada"}]}
 * }
 * ```
 */
export class Catalog {
  private constructor();

  /**
   * Text is read with every check, duplicate members included; an object is turned into JSON text first.
   *
   * Throws `invalid_catalog` with every problem.
   */
  static parse(document: string | CatalogDocument): Catalog;

  /** The document as it was compiled. */
  readonly text: string;
  readonly name: string;
  /** SHA-256 of the catalog's text, in lower-case hex. */
  readonly digest: string;
  /** What is allowed but probably not meant, such as a route parameter without a type. */
  readonly warnings: readonly Problem[];

  /** Checks what an Administrator wrote. Throws `invalid_grants` with every problem. */
  grants(document: string | GrantsDocument): Grants;

  /**
   * Opens grants that were checked before and stored, though the catalog may have changed since: what it no longer has
   * grants nothing, and the rest stays. `preview()` says what is stale. Throws `invalid_grants` for another form.
   */
  openGrants(stored: string | StoredGrants): Grants;

  /**
   * Holds the catalog's samples, and recorded answers, against twins that differ in hidden parts only: whatever shows
   * is a leak. A report has places and no values. Throws `invalid_leak_plan`.
   */
  checkLeaks(plan?: LeakPlan): LeakReport;

  /** Frees the catalog; its grants are refused from then on. */
  [Symbol.dispose](): void;
}

/**
 * What one key may do.
 *
 * ```js
 * import { readFileSync } from "node:fs";
 * import { Catalog } from "fieldgate";
 *
 * const catalog = Catalog.parse(readFileSync("catalog.json", "utf8"));
 * const before = catalog.grants({ people: { actions: ["read"], fields: ["name"] } });
 * const after = catalog.grants({ people: { actions: ["read"] } });
 * console.log(before.diff(after).wider); // true
 * console.log(after.lint().map(({ code }) => code)); // [ 'all_fields_with_sensitive' ]
 * ```
 */
export class Grants {
  private constructor();

  /** The stored form: what `Catalog.openGrants` takes. */
  readonly document: StoredGrants;

  /** What a key with these grants would expose, endpoint by endpoint and field by field. */
  preview(): Exposure;

  /** What is allowed but probably not meant. */
  lint(): Warning[];

  /** What a key gains and loses when `after` takes the place of these grants. */
  diff(after: Grants): Diff;

  /** Whether a call may be made, and what may come and go with it. Whatever nobody granted is denied. */
  decide(request: RequestLine, options?: DecideOptions): Decision;
}

/** `path` and `query` as they came, encoded; `query` without its question mark. */
export type RequestLine = { method: string; path: string; query?: string };

export type DecideOptions = {
  /** By default the time of the call. */
  now?: number;
  /** From when on everything is denied; `null`, the default: never. */
  expiresAt?: number | null;
};

export type Decision = Allowed | Denied;
export type Denied = Deny;

/** A call that may be made. Bodies go through it. */
export interface Allowed {
  readonly outcome: "allow";
  /** The endpoint's id. */
  readonly endpoint: string;
  readonly action: Action;
  /** Path and query, rebuilt from what was judged. Exactly this should go to the API. */
  readonly target: string;
  /** The field set for this endpoint is a list. */
  readonly restricted: boolean;
  /** Headers, in lower case, that the endpoint passes besides the usual ones. */
  readonly headers: readonly string[];
  /**
   * `none`: refuse the call if a body came with it. `pass`: as it is. `check`: only if `checkBody` says `pass`, or `checkForm` of a form, which
   * is taken only where the catalog says how its names are written.
   */
  readonly body:
    | { readonly rule: "none" }
    | { readonly rule: "pass"; readonly maxBytes: number }
    | { readonly rule: "check"; readonly maxBytes: number; readonly form?: FormStyle };
  /** `pass`: as it is. `project`: through the projector. `attachment`: as it is, to be saved and never shown. */
  readonly answer: { readonly rule: "pass" | "project" | "attachment" };

  /**
   * What the key receives of an answer. Where the rule is not `project` that is the answer itself, unread and uncopied.
   *
   * Throws `invalid_json` for a body that is not one whole JSON value, and `overloaded`.
   */
  project(body: Uint8Array | string): Bytes;

  /** The same as bytes come; see `Mask.projectStream`. */
  projectStream(): TransformStream<Uint8Array, Bytes>;

  /**
   * Whether a request with this body may go on. What is wrong with the body is part of the verdict.
   *
   * Throws `unexpected_body` where the rule is `none` and the body not empty, `body_too_large`, and `overloaded`.
   */
  checkBody(body: Uint8Array | string): BodyVerdict;

  /** The same for `application/x-www-form-urlencoded`. Throws `form_not_taken` besides, where only JSON is checked. */
  checkForm(body: Uint8Array | string): FormVerdict;
}

/**
 * Compiles a field list by itself, without catalog and keys.
 *
 * ```js
 * import { mask } from "fieldgate";
 *
 * const names = mask(["name"], { records: "/data", envelope: ["/total"] });
 * const bytes = names.project('{"data":[{"id":1,"name":"Ada"}],"total":1,"next":null}');
 * console.log(new TextDecoder().decode(bytes)); // {"data":[{"name":"Ada"}],"total":1}
 * ```
 *
 * Throws `invalid_mask`.
 */
export function mask(fields: readonly string[], options?: MaskOptions): Mask;

export type MaskOptions = {
  /** JSON Pointer to the record, or the array of records; empty, the default, for the body itself. */
  records?: string;
  /** JSON Pointers to what else passes. Whatever is not named is dropped. */
  envelope?: readonly string[];
};

export class Mask {
  private constructor();

  /** The permitted part of a body. Throws `invalid_json` for one that is not one whole JSON value, and `overloaded`. */
  project(body: Uint8Array | string): Bytes;

  /**
   * The same as bytes come, in chunks of any size, in constant memory; nothing is read before it is asked for.
   *
   * The stream of a faulty body ends in an error: what came before it is the beginning of a valid answer, never a whole
   * one. A new stream for each body. One that is neither read nor cancelled is freed when it is collected. Throws
   * `overloaded` where there is no room for another.
   *
   * ```js
   * import { mask } from "fieldgate";
   *
   * const answer = new Response('[{"name":"Ada","salary":1}]');
   * const permitted = answer.body.pipeThrough(mask(["name"]).projectStream());
   * console.log(await new Response(permitted).text()); // [{"name":"Ada"}]
   * ```
   */
  projectStream(): TransformStream<Uint8Array, Bytes>;

  /** Frees the mask. Streams that it opened go on. */
  [Symbol.dispose](): void;
}

/**
 * A new key: 54 characters and its prefix, `fg` by default. Show `key` once and store `digest`, its SHA-256 in hex.
 *
 * ```js
 * import { digestKey, generateKey, parseKey } from "fieldgate";
 *
 * const { id, key, digest } = generateKey("acme");
 * console.log(key.startsWith(`acme_${id}_`)); // true
 * console.log(digestKey(key, "acme") === digest); // true
 * console.log(parseKey(key.toUpperCase(), "acme")); // undefined
 * ```
 *
 * Throws `invalid_prefix`, `no_entropy`.
 */
export function generateKey(prefix?: string): { id: string; key: string; digest: string };

/** The id and digest of a key's text; `undefined` if it cannot be a key. Says nothing of whether it was ever made. */
export function parseKey(text: string, prefix?: string): { id: string; digest: string } | undefined;

/** The digest alone. */
export function digestKey(text: string, prefix?: string): string | undefined;
