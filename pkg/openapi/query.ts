/**
 * What the query parameters of an endpoint may do.
 *
 * What is not surely harmless is judged by its fields, kept for keys with all fields, or not listed, which refuses it: a
 * parameter that filters or sorts by a hidden field is a way to read it.
 */
import type { EndpointDocument, QueryRule } from "./catalog-document.ts";
import { Declared } from "./declared.ts";
import { type FieldNode, flattened } from "./field-nodes.ts";
import { MAX_QUERY_RULES } from "./limits.ts";
import { listed, type Notes } from "./notes.ts";
import type { Parameter } from "./operations.ts";
import { judge } from "./parameter-rules.ts";
import type { Route } from "./routes.ts";

type Query = Pick<EndpointDocument, "query" | "pushdown">;

export function readQuery(routes: readonly Route[], fields: readonly FieldNode[], notes: Notes): Query {
  const declared = new Declared(flattened(fields).filter((node) => node.toldBy === undefined));
  const rules = new Map<string, QueryRule | undefined>();
  for (const parameter of routes.flatMap(parametersOf)) {
    const [name, judged] = judge(parameter, declared);
    const known = rules.get(name);
    if (judged.rule === undefined)
      notes.leftOut(parameter.pointer, `\`${name}\` is not listed, so no key can send it: ${judged.why}`);
    else notes.guessed(parameter.pointer, `\`${name}\` is \`${textOf(judged.rule)}\`: ${judged.why}`);
    const rule = rules.has(name) ? agreed(known, judged.rule) : judged.rule;
    if (rules.has(name) && rule === undefined && (known ?? judged.rule) !== undefined)
      notes.leftOut(parameter.pointer, `\`${name}\` is not listed: operations describe it differently`);
    rules.set(name, rule);
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

/** What one operation requires and another may have is for keys with all fields at both. */
function agreed(one: QueryRule | undefined, other: QueryRule | undefined): QueryRule | undefined {
  if (one === other || (one && other && textOf(one) === textOf(other))) return one;
  const isEither = (rule: QueryRule | undefined) => rule === undefined || rule === "search";
  return isEither(one) && isEither(other) ? "search" : undefined;
}

function textOf(rule: QueryRule): string {
  return typeof rule === "string" ? rule : JSON.stringify(rule);
}

/** Parameters that have to be sent, and that some or all keys cannot send. */
function reportRequired(
  route: Route,
  rules: ReadonlyMap<string, QueryRule>,
  declared: Declared,
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
