/**
 * What the query parameters of an endpoint may do.
 *
 * What is not surely harmless is judged by its fields, kept for keys with all fields, or not listed, which refuses it: a
 * parameter that filters or sorts by a hidden field is a way to read it.
 */
import type { EndpointDocument, QueryRule } from "./catalog-document.ts";
import { type FieldNode, flattened } from "./fields.ts";
import { MAX_QUERY_RULES } from "./limits.ts";
import { listed, type Notes } from "./notes.ts";
import type { Parameter } from "./operations.ts";
import { choosesPage } from "./paging.ts";
import type { Route } from "./routes.ts";
import { isCredential } from "./sensitive.ts";
import type { Shape } from "./shape.ts";
import { wordsOf } from "./words.ts";

type Query = Pick<EndpointDocument, "query" | "pushdown">;
type Judged =
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

export function readQuery(routes: readonly Route[], fields: readonly FieldNode[], notes: Notes): Query {
  const declared = new Set(flattened(fields).map((node) => node.text));
  const rules = new Map<string, QueryRule | undefined>();
  for (const parameter of routes.flatMap(parametersOf)) {
    const [name, judged] = judge(parameter, declared);
    const known = rules.get(name);
    if (judged.rule === undefined)
      notes.leftOut(parameter.pointer, `\`${name}\` is not listed, so no key can send it: ${judged.why}`);
    else notes.guessed(parameter.pointer, `\`${name}\` is \`${judged.rule}\`: ${judged.why}`);
    if (rules.has(name) && known !== judged.rule) {
      notes.leftOut(parameter.pointer, `\`${name}\` is not listed: operations describe it differently`);
    }
    rules.set(name, rules.has(name) && known !== judged.rule ? undefined : judged.rule);
  }
  const ruled = [...rules].flatMap(([name, rule]): [string, QueryRule][] => (rule ? [[name, rule]] : []));
  if (ruled.length > MAX_QUERY_RULES)
    notes.leftOut("", `only ${MAX_QUERY_RULES} of ${ruled.length} parameters of an endpoint`);
  const kept = ruled.slice(0, MAX_QUERY_RULES);
  for (const route of routes) reportRequired(route, new Map(kept), declared, notes);
  const pushdown = pushdownOf(routes, new Map(kept), notes);
  return {
    ...(kept.length > 0 ? { query: Object.fromEntries(kept) } : {}),
    ...(pushdown ? { pushdown } : {}),
  };
}

/** Parameters that have to be sent, and that some or all keys cannot send. */
function reportRequired(
  route: Route,
  rules: ReadonlyMap<string, QueryRule>,
  declared: ReadonlySet<string>,
  notes: Notes,
): void {
  const required = parametersOf(route).filter((parameter) => parameter.required);
  const withRule = (wanted: QueryRule | undefined) =>
    required
      .filter((parameter) => rules.get(judge(parameter, declared)[0]) === wanted)
      .map(({ name }) => name);
  const report = (who: string, names: readonly string[]) => {
    if (names.length === 0) return;
    const what = `${who} can call \`${route.text}\`, which requires ${listed(names)}`;
    notes.error(
      route.operation.pointer,
      `${what}: list it in \`query\`, as \`free\` if it tells nothing of hidden fields`,
    );
  };
  report("no key", withRule(undefined));
  report("no key with a field list", withRule("search"));
}

/** Those in the query; an object written out is one parameter for each member. */
function parametersOf(route: Route): Parameter[] {
  const inQuery = route.operation.parameters.filter(({ place }) => place === "query");
  return inQuery.flatMap((parameter) => {
    const { shape, style, explode } = parameter;
    const isForm = (style ?? "form") === "form" && explode !== false;
    if (!isForm || !shape.kinds.has("object") || shape.members.size === 0) return [parameter];
    return [...shape.members].map(([name, member]) => {
      const own = member();
      return { ...parameter, name, shape: own, description: own.notes.description ?? parameter.description };
    });
  });
}

function judge(parameter: Parameter, declared: ReadonlySet<string>): [string, Judged] {
  const { name, style, shape } = parameter;
  if (name === "" || !name.isWellFormed() || /[\p{Cc}*]/u.test(name) || isMethodOverride(name)) {
    return [name, { why: "the gate refuses parameters of this name" }];
  }
  // `filter[status]=x` and `page[size]=9` are described by the object they form.
  if (style === "deepObject" || (shape.kinds.has("object") && shape.members.size > 0)) return deep(parameter);
  const bracket = /^([^[\]]+)\[([^[\]]+)\]$/.exec(name);
  if (bracket?.[1] !== undefined && wordsOf(bracket[1]).join() === "filter") {
    return [`${bracket[1]}[*]`, { rule: "field-name", why: "a filter by the field in its brackets" }];
  }
  return [name, plain(parameter, declared)];
}

function deep({ name, shape }: Parameter): [string, Judged] {
  const pattern = `${name}[*]`;
  const word = wordsOf(name).join();
  if (word === "filter" || word === "filters" || word === "where") {
    return [pattern, { rule: "field-name", why: "a filter by the field in its brackets" }];
  }
  const isPagingMember = (own: string) => isPagingName(own) || isIn(PERHAPS_PAGING, own) || own === "number";
  if (word === "page" && shape.members.size > 0 && [...shape.members.keys()].every(isPagingMember))
    return [pattern, { rule: "free", why: "it only chooses a page" }];
  return [pattern, { why: "what its members do is not known" }];
}

function plain(parameter: Parameter, declared: ReadonlySet<string>): Judged {
  const { name, shape, description } = parameter;
  const isField = declared.has(name) && /^[^*`]+$/.test(name);
  const base = name.replace(/\[\]$/, "");
  if (isDirection(parameter, base)) return { rule: "free", why: "it only turns the order" };
  if (isPaging(parameter, base) && !isField) return { rule: "free", why: "it only chooses a page" };
  if (parameter.required && hasOneValue(shape)) return { rule: "free", why: "it always has the same value" };
  if (isIn(SORT, base)) {
    if (isField) return { why: "it may sort by any field, or filter by the field of its name" };
    return { rule: "field-list", why: `it sorts by fields${odd(parameter, declared)}` };
  }
  if (isIn(FIELDS, base)) {
    if (isField) return { why: "it may choose fields, or filter by the field of its name" };
    return { rule: "field-list", why: "its value lists fields" };
  }
  if (isIn(SEARCH, base)) return { rule: "search", why: "it looks into fields that it does not name" };
  if (!isField && parameter.required) return required(name);
  if (!isField) return { why: "it is neither a field's name nor known to be harmless" };
  if (/\b(search|full.?text|contains|keyword|fuzzy|query|matches|wildcard)/i.test(description)) {
    return { rule: "search", why: "it is called as a field, and seems to search" };
  }
  if (shape.kinds.has("object")) return { why: "it is called as a field, and is an object" };
  return { rule: "field-name", why: "it filters by the field of its name" };
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
function odd({ shape }: Parameter, declared: ReadonlySet<string>): string {
  const values = (shape.notes.enum ?? []).filter((value) => typeof value === "string");
  const unknown = values.filter((value) => !declared.has(value.replace(/^[-+]/, "")));
  return unknown.length > 0 ? `; \`${unknown[0]}\` is none, so keys with a field list cannot sort by it` : "";
}

/** Only where every read takes it and the document says how several fields are written. */
function pushdownOf(
  routes: readonly Route[],
  rules: ReadonlyMap<string, QueryRule>,
  notes: Notes,
): EndpointDocument["pushdown"] {
  const taken = routes
    .filter(({ action }) => action === "read")
    .map(({ operation }) =>
      operation.parameters.find((it) => it.place === "query" && /^fields(\[\])?$/.test(it.name)),
    );
  const [first] = taken;
  if (first === undefined || rules.get(first.name) !== "field-list") return undefined;
  const style = listStyle(first);
  if (style === undefined || taken.some((own) => own?.name !== first.name)) return undefined;
  notes.guessed(
    first.pointer,
    `the API is asked for just the permitted fields by \`${first.name}\` (\`pushdown\`)`,
  );
  return { param: first.name, style };
}

/** How several fields are written; a list of named choices may not have all fields. */
function listStyle({ shape, explode, description }: Parameter): "comma" | "repeated" | undefined {
  const item = shape.items?.();
  if (shape.notes.enum !== undefined || item?.notes.enum !== undefined) return undefined;
  if (shape.kinds.has("array")) return explode === false ? "comma" : "repeated";
  return /comma/i.test(description) ? "comma" : undefined;
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
