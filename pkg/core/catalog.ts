/** What an API is, compiled: everything else is asked of it. */
import type { CatalogDocument, GrantsDocument, LeakPlan, StoredGrants } from "../documents.d.ts";
import type { LeakReport, Problem } from "../results.d.ts";
import { documentOf } from "./argument.ts";
import { CompiledCatalog } from "./compiled-catalog.ts";
import { invalidDocument, translated } from "./error.ts";
import { Grants } from "./grants.ts";

export class Catalog {
  readonly text: string;
  readonly name: string;
  readonly digest: string;
  readonly warnings: readonly Problem[];
  readonly #compiled: CompiledCatalog;

  static parse(document: string | CatalogDocument): Catalog {
    return new Catalog(documentOf(document, "a catalog"));
  }

  private constructor(text: string) {
    this.#compiled = translated(() => new CompiledCatalog(text));
    ({ text: this.text, name: this.name, digest: this.digest, warnings: this.warnings } = this.#compiled);
  }

  grants(document: string | GrantsDocument): Grants {
    this.#compiled.refuseIfDisposed();
    const text = documentOf(document, "grants");
    const checked = translated(() => this.#compiled.checkGrants(text));
    if (!checked.ok) throw invalidDocument("invalid_grants", checked.problems);
    return new Grants(this.#compiled, checked.grants);
  }

  openGrants(stored: string | StoredGrants): Grants {
    this.#compiled.refuseIfDisposed();
    const text = documentOf(stored, "stored grants");
    // Every question reads them whole; this one is the cheapest.
    translated(() => this.#compiled.lintGrants(text));
    return new Grants(this.#compiled, text);
  }

  checkLeaks(plan: LeakPlan = {}): LeakReport {
    this.#compiled.refuseIfDisposed();
    const text = documentOf(plan, "a leak plan");
    return translated(() => this.#compiled.checkLeaks(text));
  }

  [Symbol.dispose](): void {
    this.#compiled[Symbol.dispose]();
  }
}
