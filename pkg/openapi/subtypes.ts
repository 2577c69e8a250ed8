/**
 * The subtypes of schemas with a `discriminator`: those that its `mapping` names, and those of the document's own schemas
 * that inherit from it by `allOf`. A body that is said to be of the schema may be of any of them.
 */
import { entriesAt, itemsAt, type Json, type Located, member, memberAt, text } from "./json.ts";
import type { References } from "./references.ts";
import type { Visits } from "./visits.ts";

export class Subtypes {
  readonly #document: Located;
  readonly #references: References;
  readonly #visits: Visits;
  /** Who inherits from a schema, directly. */
  #heirs: ReadonlyMap<Json, readonly Located[]> | undefined;
  readonly #known = new Map<Json, readonly Located[]>();

  constructor(document: Located, references: References, visits: Visits) {
    this.#document = document;
    this.#references = references;
    this.#visits = visits;
  }

  /** Those of a schema, each once; none if it has no discriminator. */
  of(base: Located): readonly Located[] {
    if (member(base.value, "discriminator") === undefined) return [];
    const known = this.#known.get(base.value);
    if (known !== undefined) return known;
    const found = new Map<Json, Located>();
    let ahead = [...this.#mapped(base), ...this.#heirsOf(base)];
    while (ahead.length > 0 && this.#visits.spend(ahead.length)) {
      const fresh = ahead.filter(({ value }) => value !== base.value && !found.has(value));
      for (const at of fresh) found.set(at.value, at);
      ahead = fresh.flatMap((at) => this.#heirsOf(at));
    }
    const subtypes = [...found.values()];
    this.#known.set(base.value, subtypes);
    return subtypes;
  }

  isSubtype(at: Located, base: Located): boolean {
    return this.of(base).some(({ value }) => value === at.value);
  }

  #mapped(base: Located): Located[] {
    const discriminator = memberAt(base, "discriminator");
    const mapping = discriminator && memberAt(discriminator, "mapping");
    return entriesAt(mapping).flatMap(([, { value, pointer }]) => {
      const name = text(value);
      if (name === undefined) return [];
      const isName = /^[A-Za-z0-9._-]+$/.test(name) && this.#own().some(([own]) => own === name);
      return this.#references.target(isName ? `#/components/schemas/${name}` : name, pointer) ?? [];
    });
  }

  #heirsOf({ value }: Located): readonly Located[] {
    this.#heirs ??= this.#indexed();
    return this.#heirs.get(value) ?? [];
  }

  #indexed(): ReadonlyMap<Json, readonly Located[]> {
    const heirs = new Map<Json, Located[]>();
    for (const [, at] of this.#own()) {
      const parts = itemsAt(memberAt(at, "allOf"));
      if (!this.#visits.spend(1 + parts.length)) break;
      for (const part of parts) {
        const reference = member(part.value, "$ref");
        const base = reference === undefined ? undefined : this.#references.target(reference, part.pointer);
        if (base === undefined) continue;
        const known = heirs.get(base.value);
        if (known) known.push(at);
        else heirs.set(base.value, [at]);
      }
    }
    return heirs;
  }

  /** The document's named schemas, as OpenAPI 3 and as Swagger 2.0 keep them. */
  #own(): [string, Located][] {
    const components = memberAt(this.#document, "components");
    const schemas = components && memberAt(components, "schemas");
    return [...entriesAt(schemas), ...entriesAt(memberAt(this.#document, "definitions"))];
  }
}
