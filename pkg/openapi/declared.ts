/**
 * The fields of an endpoint as its query parameters call them: by their own names, in another spelling, without what is
 * above them, or with a word about a range.
 */
import type { QueryRule } from "./catalog-document.ts";
import type { FieldNode } from "./field-nodes.ts";
import type { Json } from "./json.ts";
import { wordsOf } from "./words.ts";

/** Words around a field's name that say how its values are compared. */
const RANGE = new Set(
  "gte gt lte lt from to after before since until min max minimum maximum eq ne neq in not exact".split(" "),
);
/** Words at the end of a date's name that parameters leave out: `created_after` is about `created_at`. */
const DATES = new Set(["at", "on", "date", "time"]);

export class Declared {
  /** The paths in a body by which parameters may call fields, and those in the catalog: of one type, if several have them. */
  readonly #paths: ReadonlyMap<string, string>;
  /** The paths in a body by their words; `undefined` where several have the same. */
  readonly #byWords = new Map<string, string | undefined>();

  constructor(fields: readonly Pick<FieldNode, "place" | "text">[]) {
    this.#paths = new Map(fields.toReversed().map(({ place, text }) => [place, text]));
    for (const { place: path } of fields) {
      if (/[*`]/.test(path)) continue;
      const above = this.under;
      const short = above !== undefined && path.startsWith(`${above}.`) ? path.slice(above.length + 1) : path;
      const words = wordsOf(short);
      for (const key of new Set([words.join(" "), withoutDate(words).join(" ")])) {
        const known = this.#byWords.has(key) && this.#byWords.get(key) !== path;
        this.#byWords.set(key, known ? undefined : path);
      }
    }
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** The field that the fields of parameters lie below, as JSON:API has it. */
  get under(): string | undefined {
    const isJsonApi = ["id", "type", "attributes"].every((name) => this.#paths.get(name) === name);
    return isJsonApi ? "attributes" : undefined;
  }

  /** The rule of a parameter that has the name of this field. Below types no name is a field's own. */
  called(name: string): QueryRule {
    const path = this.#paths.get(name);
    return path === undefined || path === name ? "field-name" : { field: path };
  }

  /** The one field that a parameter of this name is about. */
  fieldOf(name: string): string | undefined {
    const words = wordsOf(name);
    const bare = words.filter(
      (word, index) => !(RANGE.has(word) && (index === 0 || index === words.length - 1)),
    );
    if (bare.length === 0) return undefined;
    const dated = bare.length < words.length ? [withoutDate(bare)] : [];
    const found = [words, bare, ...dated]
      .map((key) => this.#byWords.get(key.join(" ")))
      .find((path) => path !== undefined);
    return found === undefined ? undefined : this.#paths.get(found);
  }

  /** The rule for fields that a parameter names: in `under`, if that is where most of those that are known lie. */
  naming(rule: "field-name" | "field-list", names: readonly string[]): QueryRule {
    const { under } = this;
    if (under === undefined) return rule;
    const below = names.filter((name) => this.#paths.has(`${under}.${name}`)).length;
    const top = names.filter((name) => this.#paths.has(name)).length;
    return names.length === 0 || below > top ? { rule, under } : rule;
  }
}

/** The form of the items of a list that sorts, as the document's values show it. */
export function sortingForm(values: readonly Json[]): { items?: "name desc" | "name:desc" | "name.desc" } {
  const separators = values.flatMap((value) => {
    const separator =
      typeof value === "string" ? /^[\w$/-]+([ :.])(?:asc|desc)\b/i.exec(value)?.[1] : undefined;
    return separator === undefined ? [] : [separator];
  });
  switch (separators[0]) {
    case " ":
      return { items: "name desc" };
    case ":":
      return { items: "name:desc" };
    case ".":
      return { items: "name.desc" };
    default:
      return {};
  }
}

function withoutDate(words: readonly string[]): readonly string[] {
  return words.length > 1 && DATES.has(words.at(-1) ?? "") ? words.slice(0, -1) : words;
}
