/** What an API is, compiled: everything else is asked of it. */

import { documentOf } from "./argument.ts";
import { CompiledCatalog } from "./compiled-catalog.ts";
import type { CatalogDocument, GrantsDocument, LeakPlan, StoredGrants } from "./documents.ts";
import { invalidDocument, translated } from "./error.ts";
import { Grants } from "./grants.ts";
import type { LeakReport, Problem } from "./results.ts";

/**
 * A catalog as text, as an object, or as TypeScript infers an imported JSON file. Text is read with every check; of an
 * object, duplicate members are gone.
 */
export type CatalogInput = string | CatalogDocument | Inferred<CatalogDocument>;

/** What TypeScript infers of the same document in a JSON file: strings in the place of literals. */
type Inferred<Document> = Document extends string
  ? string
  : Document extends readonly (infer Item)[]
    ? readonly Inferred<Item>[]
    : Document extends object
      ? { readonly [Member in keyof Document]: Inferred<Document[Member]> | undefined }
      : Document;

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
  /** The document as it was compiled. */
  readonly text: string;
  readonly name: string;
  /** SHA-256 of the catalog's text, in lower-case hex. */
  readonly digest: string;
  /** What is allowed but probably not meant, such as a route parameter without a type. */
  readonly warnings: readonly Problem[];
  readonly #compiled: CompiledCatalog;

  /**
   * Text is read with every check, duplicate members included; an object is turned into JSON text first.
   *
   * Throws `invalid_catalog` with every problem.
   */
  static parse(document: CatalogInput): Catalog {
    return new Catalog(documentOf(document, "a catalog"));
  }

  private constructor(text: string) {
    this.#compiled = translated(() => new CompiledCatalog(text));
    ({ text: this.text, name: this.name, digest: this.digest, warnings: this.warnings } = this.#compiled);
  }

  /** Checks what an Administrator wrote. Throws `invalid_grants` with every problem. */
  grants(document: string | GrantsDocument): Grants {
    this.#compiled.refuseIfDisposed();
    const text = documentOf(document, "grants");
    const checked = translated(() => this.#compiled.checkGrants(text));
    if (!checked.ok) throw invalidDocument("invalid_grants", checked.problems);
    return Grants.of(this.#compiled, checked.grants);
  }

  /**
   * Opens grants that were checked before and stored, though the catalog may have changed since: what it no longer has
   * grants nothing, and the rest stays. `preview()` says what is stale. Throws `invalid_grants` for another form.
   */
  openGrants(stored: string | StoredGrants): Grants {
    this.#compiled.refuseIfDisposed();
    const text = documentOf(stored, "stored grants");
    // Every question reads them whole; this one is the cheapest.
    translated(() => this.#compiled.lintGrants(text));
    return Grants.of(this.#compiled, text);
  }

  /**
   * Holds the catalog's samples, and recorded answers, against twins that differ in hidden parts only: whatever shows
   * is a leak. A report has places and no values. Throws `invalid_leak_plan`.
   */
  checkLeaks(plan: LeakPlan = {}): LeakReport {
    this.#compiled.refuseIfDisposed();
    const text = documentOf(plan, "a leak plan");
    return translated(() => this.#compiled.checkLeaks(text));
  }

  /** Frees the catalog; its grants are refused from then on. */
  [Symbol.dispose](): void {
    this.#compiled[Symbol.dispose]();
  }
}
