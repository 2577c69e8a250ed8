/** The public class of a compiled catalog. */

import { documentOf } from "./argument.ts";
import { CompiledCatalog } from "./compiled-catalog.ts";
import type { CatalogDocument, GrantsDocument, LeakPlan, StoredGrants } from "./documents.ts";
import { invalidDocument, translated } from "./error.ts";
import { Grants } from "./grants.ts";
import type { LeakReport, Problem } from "./results.ts";

/**
 * A catalog as text, as an object, or as TypeScript infers an imported JSON file. Only text can be checked for duplicate
 * members: an object has lost them.
 */
export type CatalogInput = string | CatalogDocument | Inferred<CatalogDocument>;

/** The type that TypeScript infers for the same document in a JSON file: strings instead of literals. */
type Inferred<Document> = Document extends string
  ? string
  : Document extends readonly (infer Item)[]
    ? readonly Inferred<Item>[]
    : Document extends object
      ? { readonly [Member in keyof Document]: Inferred<Document[Member]> | undefined }
      : Document;

/**
 * A compiled catalog: the description of an API. Compile it once and keep it.
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
  /** Things that are allowed but probably not intended, such as a route parameter without a type. */
  readonly warnings: readonly Problem[];
  readonly #compiled: CompiledCatalog;

  /**
   * Compiles a catalog. Text is also checked for duplicate members; an object is converted to JSON text first.
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

  /** Checks grants that an Administrator wrote. Throws `invalid_grants` with every problem. */
  grants(document: string | GrantsDocument): Grants {
    this.#compiled.refuseIfDisposed();
    const text = documentOf(document, "grants");
    const checked = translated(() => this.#compiled.checkGrants(text));
    if (!checked.ok) throw invalidDocument("invalid_grants", checked.problems);
    return Grants.of(this.#compiled, checked.grants);
  }

  /**
   * Opens grants that were checked and stored before. The catalog may have changed since: what it no longer has grants
   * nothing, and the rest still counts. `preview()` says what is stale. Throws `invalid_grants` for another form.
   */
  openGrants(stored: string | StoredGrants): Grants {
    this.#compiled.refuseIfDisposed();
    const text = documentOf(stored, "stored grants");
    // Reads the grants to check their form. Linting is the cheapest call that does.
    translated(() => this.#compiled.lintGrants(text));
    return Grants.of(this.#compiled, text);
  }

  /**
   * Compares the projections of the catalog's samples, and of recorded responses, with those of twins that differ only in
   * hidden parts. Every difference is a leak. The report has places but no values. Throws `invalid_leak_plan`.
   */
  checkLeaks(plan: LeakPlan = {}): LeakReport {
    this.#compiled.refuseIfDisposed();
    const text = documentOf(plan, "a leak plan");
    return translated(() => this.#compiled.checkLeaks(text));
  }

  /** Frees the catalog. Its grants throw `disposed` from then on. */
  [Symbol.dispose](): void {
    this.#compiled[Symbol.dispose]();
  }
}
