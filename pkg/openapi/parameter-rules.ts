/**
 * What one query parameter may do, by its name, its schema and what the document says of it.
 *
 * What is not surely harmless is judged by its fields, kept for keys with all fields, or not listed, which refuses it.
 */
import type { QueryRule } from "./catalog-document.ts";
import { type Declared, sortingForm } from "./declared.ts";
import type { Parameter } from "./operations.ts";
import { choosesPage } from "./paging.ts";
import { isCredential } from "./sensitive.ts";
import type { Shape } from "./shape.ts";
import { wordsOf } from "./words.ts";

/** A rule, or none, and the reason for people. */
export type Judged =
  | { readonly rule: QueryRule; readonly why: string }
  | { readonly rule?: undefined; readonly why: string };

const PAGING = names(
  "starting_after ending_before max_results results_per_page items_per_page skiptoken continuation_token",
);
/** Paging only if the document says so. */
const PERHAPS_PAGING = names("first last top skip size count start after before per from max index rows");
const DIRECTION = names(
  "order direction dir sort_order sort_dir sort_direction order_direction order_dir sort_type ordering",
);
const SORT = names(
  "sort sort_by sort_field order_by orderby order ordering sorting sort_on sort_column sort_key",
);
const FIELDS = names("fields field select attributes columns only field_list include_fields return_fields");
const SEARCH =
  names(`q query search search_term search_query search_text keyword keywords term text search_string filter filters
  where rsql fql expression fulltext full_text`);

/** The engine's own list, which refuses such calls. A test holds this one to it, and the ways in which names are folded. */
const METHOD_OVERRIDES = ["_method", "x_http_method_override", "x_http_method", "x_method_override"];

export function isMethodOverride(name: string): boolean {
  const trimmed = name.trim();
  const outermost = trimmed.replace(/^[[.]+/, "").split(/[[\]]/, 1)[0] ?? "";
  return [trimmed, outermost.trim()]
    .map((text) =>
      text
        .toLowerCase()
        .replaceAll(/[. [\]-]/g, "_")
        .replace(/_+$/, ""),
    )
    .some((folded) => METHOD_OVERRIDES.includes(folded));
}

/** Under which name or pattern a parameter is listed, and its rule. */
export function judge(parameter: Parameter, declared: Declared): [string, Judged] {
  const { name, style, shape } = parameter;
  if (name === "" || !name.isWellFormed() || /[\p{Cc}*]/u.test(name) || isMethodOverride(name)) {
    return [name, { why: "the gate refuses parameters of this name" }];
  }
  if (parameter.stated !== undefined) return [name, stated(parameter.stated, name, declared)];
  // `filter[status]=x` and `page[size]=9` are described by the object they form.
  if (style === "deepObject" || (shape.kinds.has("object") && shape.members.size > 0))
    return deep(parameter, declared);
  const [, outer = "", inner = ""] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(name) ?? [];
  if (wordsOf(outer).join() === "filter") return filter(name, outer, inner, declared);
  return [name, plain(parameter, declared)];
}

/** One of many, which share a rule as far as they call fields alike: `filter[id]` of JSON:API has its own, `filter[name]` not. */
function filter(name: string, outer: string, inner: string, declared: Declared): [string, Judged] {
  const usual = declared.under === undefined ? inner : `${declared.under}.${inner}`;
  const field = declared.has(usual) ? usual : declared.fieldOf(inner);
  if (field !== undefined && field !== usual)
    return [name, { rule: { field }, why: "a filter by the field that its brackets mean" }];
  const rule = declared.naming("field-name", []);
  return [`${outer}[*]`, { rule, why: "a filter by the field in its brackets" }];
}

const RULES: readonly QueryRule[] = ["free", "field-name", "field-list", "search"];

function stated(text: string, name: string, declared: Declared): Judged {
  const known = RULES.find((rule) => rule === text);
  const rule = known === "field-name" ? declared.called(name) : known;
  return rule ? { rule, why: "the document says so" } : { why: "the document says so" };
}

function deep({ name, shape }: Parameter, declared: Declared): [string, Judged] {
  const pattern = `${name}[*]`;
  const word = wordsOf(name).join();
  if (word === "filter" || word === "filters" || word === "where") {
    const rule = declared.naming("field-name", [...shape.members.keys()]);
    return [pattern, { rule, why: "a filter by the field in its brackets" }];
  }
  const isPagingMember = (own: string) => isPagingName(own) || isIn(PERHAPS_PAGING, own) || own === "number";
  if (word === "page" && shape.members.size > 0 && [...shape.members.keys()].every(isPagingMember))
    return [pattern, { rule: "free", why: "it only chooses a page" }];
  return [pattern, { why: "what its members do is not known" }];
}

function plain(parameter: Parameter, declared: Declared): Judged {
  const { name, shape, description } = parameter;
  const isField = declared.has(name) && /^[^.*`]+$/.test(name);
  const base = name.replace(/\[\]$/, "");
  if (isDirection(parameter, base)) return { rule: "free", why: "it only turns the order" };
  if (isPaging(parameter, base) && !isField) return { rule: "free", why: "it only chooses a page" };
  if (parameter.required && hasOneValue(shape)) return { rule: "free", why: "it always has the same value" };
  if (isIn(SORT, base)) {
    if (isField) return { why: "it may sort by any field, or filter by the field of its name" };
    return { rule: sorting(parameter, declared), why: `it sorts by fields${odd(parameter, declared)}` };
  }
  if (/^fields\[[^[\]]+\]$/.test(name) && declared.under !== undefined)
    return { rule: declared.naming("field-list", []), why: "its value lists fields" };
  if (isIn(FIELDS, base)) {
    if (isField) return { why: "it may choose fields, or filter by the field of its name" };
    return {
      rule: isOData(name) ? { rule: "field-list", nesting: "slashes" } : "field-list",
      why: "its value lists fields",
    };
  }
  if (name === "$expand")
    return { rule: { rule: "field-list", items: "name($select=name)" }, why: "its value lists fields" };
  if (isIn(SEARCH, base)) return { rule: "search", why: "it looks into fields that it does not name" };
  const field = isField ? undefined : declared.fieldOf(base);
  if (field !== undefined && !SEARCHES.test(description) && !shape.kinds.has("object"))
    return { rule: { field }, why: `it is about the field \`${field}\`` };
  if (!isField && parameter.required) return required(name);
  if (!isField) return { why: "it is neither a field's name nor known to be harmless" };
  if (SEARCHES.test(description)) {
    return { rule: "search", why: "it is called as a field, and seems to search" };
  }
  if (shape.kinds.has("object")) return { why: "it is called as a field, and is an object" };
  return { rule: declared.called(name), why: "it filters by the field of its name" };
}

const SEARCHES = /\b(search|full.?text|contains|keyword|fuzzy|query|matches|wildcard)/i;

function isOData(name: string): boolean {
  return name.startsWith("$");
}

/** How an item of a list that sorts is written, and where its fields are. */
function sorting({ name, shape, examples, description }: Parameter, declared: Declared): QueryRule {
  const item = shape.items?.();
  const values = [...(shape.notes.enum ?? item?.notes.enum ?? []), ...(shape.notes.examples ?? [])];
  const shown = [...values, ...examples.map(({ value }) => value), ...quoted(description)];
  const form =
    name === "$orderby" ? ({ nesting: "slashes", items: "name desc" } as const) : sortingForm(shown);
  const names = values.flatMap((value) => (typeof value === "string" ? [value.replace(/^[-+]/, "")] : []));
  const rule = declared.naming("field-list", names);
  if (Object.keys(form).length === 0) return rule;
  return {
    rule: "field-list",
    ...(typeof rule === "object" && "under" in rule ? { under: rule.under } : {}),
    ...form,
  };
}

/** What a description shows as code. */
function quoted(description: string): string[] {
  return [...description.matchAll(/`([^`]{1,100})`/g)].map(([, code = ""]) => code);
}

/** What cannot be left out, and is no field: nobody could call the operation without it. */
function required(name: string): Judged {
  if (isCredential(name)) return { why: "it looks like a credential, which the gate should send itself" };
  if (/^(id|uuid|guid|gid|sid)s?$/.test(wordsOf(name).at(-1) ?? ""))
    return { rule: "free", why: "it names what the records belong to, as a parameter of a path would" };
  return { rule: "search", why: "it is required, and it is not known what it does" };
}

/** Where it has to be sent, nothing is left to choose: an optional one may still be a filter. */
function hasOneValue({ kinds, notes }: Shape): boolean {
  return notes.enum?.length === 1 && !kinds.has("object") && !kinds.has("array");
}

function isDirection({ shape }: Parameter, name: string): boolean {
  const values = shape.notes.enum ?? [];
  const isWord = (value: unknown) => typeof value === "string" && /^(asc|desc)(ending)?$/i.test(value);
  return (isIn(DIRECTION, name) || isIn(SORT, name)) && values.length > 0 && values.every(isWord);
}

function isPaging({ shape, description }: Parameter, name: string): boolean {
  if (shape.kinds.has("object") || shape.kinds.has("array")) return false;
  const bracket = /^page\[([^[\]]+)\]$/.exec(name)?.[1];
  if (bracket !== undefined)
    return isPagingName(bracket) || isIn(PERHAPS_PAGING, bracket) || bracket === "number";
  if (isPagingName(name)) return true;
  if (!isIn(PERHAPS_PAGING, name) || (shape.notes.format ?? "").startsWith("date")) return false;
  return /\b(pages?|pag(ing|inat\w*)|cursor|offset|results? per|(number|count) of (the )?(results|items|records|entries|elements))\b/i.test(
    description,
  );
}

/** Which of the values that the document lists are no fields. */
function odd({ shape }: Parameter, declared: Declared): string {
  const values = (shape.notes.enum ?? []).filter((value) => typeof value === "string");
  const isKnown = (name: string) => declared.has(name) || declared.has(`${declared.under}.${name}`);
  const unknown = values.filter((value) => !isKnown(value.replace(/^[-+]|[ :.](asc|desc)$/gi, "")));
  return unknown.length > 0 ? `; \`${unknown[0]}\` is none, so keys with a field list cannot sort by it` : "";
}

function isPagingName(name: string): boolean {
  return isIn(PAGING, name) || choosesPage(name);
}

function isIn(known: ReadonlySet<string>, name: string): boolean {
  return known.has(wordsOf(name).join(""));
}

function names(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).map((name) => name.replaceAll("_", "")));
}
