/** What an API is, compiled: everything else is asked of it. */
import type { CatalogDocument, GrantsDocument, LeakPlan, StoredGrants } from "../documents.d.ts";
import type { LeakReport, Problem } from "../results.d.ts";
import { documentOf } from "./argument.ts";
import { Compiled } from "./compiled.ts";
import { ask, invalidDocument } from "./error.ts";
import { Grants } from "./grants.ts";

export class Catalog {
  readonly text: string;
  readonly name: string;
  readonly digest: string;
  readonly warnings: readonly Problem[];
  readonly #compiled: Compiled;

  static parse(document: string | CatalogDocument): Catalog {
    return new Catalog(documentOf(document, "a catalog"));
  }

  private constructor(text: string) {
    this.text = text;
    const facts = { name: "", digest: "", warnings: [] as Problem[] };
    this.#compiled = new Compiled("freeCatalog", (wasm) => {
      const compiled = wasm.compileCatalog(text);
      if (!compiled.ok) throw invalidDocument("invalid_catalog", compiled.problems);
      Object.assign(facts, compiled);
      return compiled.catalog;
    });
    ({ name: this.name, digest: this.digest, warnings: this.warnings } = facts);
  }

  grants(document: string | GrantsDocument): Grants {
    const { handle } = this.#compiled;
    const text = documentOf(document, "grants");
    const checked = ask((wasm) => wasm.checkGrants(handle, text));
    if (!checked.ok) throw invalidDocument("invalid_grants", checked.problems);
    return new Grants(this.#compiled, checked.grants);
  }

  openGrants(stored: string | StoredGrants): Grants {
    const { handle } = this.#compiled;
    const text = documentOf(stored, "stored grants");
    // Every question reads them whole; this one is the cheapest.
    ask((wasm) => wasm.lintGrants(handle, text));
    return new Grants(this.#compiled, text);
  }

  checkLeaks(plan: LeakPlan = {}): LeakReport {
    const { handle } = this.#compiled;
    const text = documentOf(plan, "a leak plan");
    return ask((wasm) => wasm.checkLeaks(handle, text));
  }

  [Symbol.dispose](): void {
    this.#compiled.dispose();
  }
}
