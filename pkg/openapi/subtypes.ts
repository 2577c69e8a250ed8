/**
 * The subtypes of schemas with a `discriminator`: the alternatives beside it, those that its `mapping` names, and those of
 * the document's own schemas that inherit from it by `allOf`. A body that is said to be of the schema may be of any of them.
 */
import { entriesAt, itemsAt, type Json, type Located, member, memberAt, text } from "./json.ts";
import type { References } from "./references.ts";
import type { Visits } from "./visits.ts";

/** A subtype, with the values that `mapping` has for it, and the name of its schema if it has one. */
type Named = { readonly values: readonly string[]; readonly name: string | undefined; readonly at: Located };

export class Subtypes {
  readonly #document: Located;
  readonly #references: References;
  readonly #visits: Visits;
  /** Who inherits from a schema, directly. */
  #heirs: ReadonlyMap<Json, readonly Located[]> | undefined;
  #names: ReadonlyMap<Json, string> | undefined;
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
    let ahead = [...this.#mapped(base).map(([, at]) => at), ...this.#heirsOf(base)];
    while (ahead.length > 0 && this.#visits.spend(ahead.length)) {
      const fresh = ahead.filter(({ value }) => value !== base.value && !found.has(value));
      for (const at of fresh) found.set(at.value, at);
      ahead = fresh.flatMap((at) => this.#heirsOf(at));
    }
    const subtypes = [...found.values()];
    this.#known.set(base.value, subtypes);
    return subtypes;
  }

  /**
   * The types of a schema's objects, and the member that tells them. Where alternatives are listed, what inherits from the
   * schema is none of them.
   */
  named(base: Located): { readonly member: string; readonly of: readonly Named[] } | undefined {
    const member = memberOf(base);
    if (member === undefined) return undefined;
    const mapped = this.#mapped(base);
    const choices = this.#choices(base).filter(({ value }) => value !== base.value);
    const all = [...choices, ...mapped.map(([, at]) => at), ...(choices.length > 0 ? [] : this.of(base))];
    const distinct = new Map(all.map((at) => [at.value, at]));
    if (!this.#visits.spend(distinct.size * (1 + mapped.length))) return undefined;
    this.#names ??= new Map(this.#own().map(([name, { value }]) => [value, name]));
    const names = this.#names;
    const of = [...distinct.values()].map((at) => ({
      values: mapped.flatMap(([text, { value }]) => (value === at.value ? [text] : [])),
      name: names.get(at.value),
      at,
    }));
    return { member, of };
  }

  #choices(base: Located): Located[] {
    const branches = ["oneOf", "anyOf"].flatMap((keyword) => itemsAt(memberAt(base, keyword)));
    return branches.flatMap((at) => {
      const reference = member(at.value, "$ref");
      return reference === undefined ? [at] : (this.#references.target(reference, at.pointer) ?? []);
    });
  }

  isSubtype(at: Located, base: Located): boolean {
    return this.of(base).some(({ value }) => value === at.value);
  }

  /** Which values `mapping` has for which schemas. */
  #mapped(base: Located): [string, Located][] {
    const discriminator = memberAt(base, "discriminator");
    const mapping = discriminator && memberAt(discriminator, "mapping");
    return entriesAt(mapping).flatMap(([key, { value, pointer }]): [string, Located][] => {
      const name = text(value);
      if (name === undefined) return [];
      const isName = /^[A-Za-z0-9._-]+$/.test(name) && this.#own().some(([own]) => own === name);
      const at = this.#references.target(isName ? `#/components/schemas/${name}` : name, pointer);
      return at ? [[key, at]] : [];
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

/** The member that a discriminator names, as OpenAPI 3 and as Swagger 2.0 write it. */
function memberOf(base: Located): string | undefined {
  const discriminator = member(base.value, "discriminator");
  return text(member(discriminator, "propertyName")) ?? text(discriminator);
}
