/**
 * What a newer import changes in a catalog: endpoints, routes, fields and settings. Grants name endpoints by their ids, so
 * an endpoint that has kept a route keeps its id, whatever the newer import would call it.
 */

import type { CatalogDocument, EndpointDocument, FieldDocument } from "../core/documents.ts";

/** In the order in which a person should look at them. */
const KINDS = ["sensitive", "removed", "added", "changed"] as const;
export type Change = {
  readonly kind: (typeof KINDS)[number];
  readonly endpoint: string;
  readonly what: string;
};

/** The newer catalog with the ids that grants know. */
export function withKnownIds(older: CatalogDocument, newer: CatalogDocument): CatalogDocument {
  const known = new Map(
    older.endpoints.flatMap((endpoint) => routesOf(endpoint).map(([route]) => [route, endpoint.id])),
  );
  const used = new Set<string>();
  const claim = (id: string | undefined) => id !== undefined && !used.has(id) && used.add(id);
  const kept = newer.endpoints.map((endpoint) => {
    const ids = routesOf(endpoint).map(([route]) => known.get(route));
    return ids.find(claim);
  });
  const endpoints = newer.endpoints.map((endpoint, index) => ({
    ...endpoint,
    id: kept[index] ?? unused(endpoint.id, used),
  }));
  return { ...newer, endpoints };
}

export function changesOf(older: CatalogDocument, newer: CatalogDocument): Change[] {
  const before = new Map(older.endpoints.map((endpoint) => [endpoint.id, endpoint]));
  const after = new Map(newer.endpoints.map((endpoint) => [endpoint.id, endpoint]));
  const ids = new Set([...before.keys(), ...after.keys()]);
  const found = [...ids].flatMap((id) => endpointChanges(id, before.get(id), after.get(id)));
  if ((older.basePath ?? "") !== (newer.basePath ?? ""))
    found.unshift(
      change("changed", "", `basePath is "${newer.basePath ?? ""}", it was "${older.basePath ?? ""}"`),
    );
  return KINDS.flatMap((kind) => found.filter((it) => it.kind === kind));
}

function endpointChanges(
  id: string,
  before: EndpointDocument | undefined,
  after: EndpointDocument | undefined,
): Change[] {
  if (after === undefined) return [change("removed", id, "the endpoint")];
  if (before === undefined) {
    const sensitive = (after.fields ?? []).filter((field) => field.sensitive).map(({ path }) => path);
    const fields =
      sensitive.length > 0 ? [change("sensitive", id, `new endpoint with ${sensitive.join(", ")}`)] : [];
    return [...fields, change("added", id, `the endpoint "${after.title}"`)];
  }
  return [
    ...routeChanges(id, before, after),
    ...fieldChanges(id, before, after),
    ...settingChanges(id, before, after),
  ];
}

function routeChanges(id: string, before: EndpointDocument, after: EndpointDocument): Change[] {
  const [was, is] = [new Map(routesOf(before)), new Map(routesOf(after))];
  return [
    ...[...was].filter(([route]) => !is.has(route)).map(([route]) => change("removed", id, `route ${route}`)),
    ...[...is].flatMap(([route, action]) => {
      const old = was.get(route);
      if (old === undefined) return [change("added", id, `route ${route} (${action})`)];
      return old === action ? [] : [change("changed", id, `route ${route} is ${action}, it was ${old}`)];
    }),
  ];
}

function fieldChanges(id: string, before: EndpointDocument, after: EndpointDocument): Change[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const gone = [...was.keys()].filter((path) => !is.has(path));
  return [
    ...gone.map((path) => change("removed", id, `field ${path}`)),
    ...[...is].flatMap(([path, field]) => fieldChange(id, was.get(path), field)),
  ];
}

function fieldChange(id: string, before: FieldDocument | undefined, after: FieldDocument): Change[] {
  const { path, type } = after;
  if (before === undefined)
    return [change(after.sensitive ? "sensitive" : "added", id, `new field ${path} (${type})`)];
  if (Boolean(before.sensitive) !== Boolean(after.sensitive)) {
    const now = after.sensitive ? "is marked as sensitive now" : "is no longer marked as sensitive";
    return [change("sensitive", id, `field ${path} ${now}`)];
  }
  const [was, is] = [kindOf(before), kindOf(after)];
  return was === is ? [] : [change("changed", id, `field ${path} is ${is}, it was ${was}`)];
}

function kindOf({ type, discriminator }: FieldDocument): string {
  return discriminator === undefined ? type : `${type} of types told by ${discriminator}`;
}

/** Of each query parameter and each other setting. What only people read, and the sample, do not count. */
function settingChanges(id: string, before: EndpointDocument, after: EndpointDocument): Change[] {
  const [was, is] = [settingsOf(before), settingsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [old, now] = [was.get(name), is.get(name)];
    if (old === now) return [];
    if (old === undefined) return [change("added", id, `${name}: ${now}`)];
    if (now === undefined) return [change("removed", id, `${name}: ${old}`)];
    return [change("changed", id, `${name} is ${now}, it was ${old}`)];
  });
}

function settingsOf(endpoint: EndpointDocument): Map<string, string> {
  const {
    id: _id,
    title: _title,
    description: _text,
    routes: _routes,
    fields: _fields,
    sample: _sample,
    ...rest
  } = endpoint;
  const { query = {}, params = {}, overrides = {}, ...settings } = rest;
  const grouped = { "query parameter": query, "path parameter": params, override: overrides };
  return new Map([
    ...Object.entries(settings).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
    ...Object.entries(grouped).flatMap(([kind, values]) =>
      Object.entries(values).map(([name, value]): [string, string] => [
        `${kind} ${name}`,
        JSON.stringify(value),
      ]),
    ),
  ]);
}

function routesOf({ routes }: EndpointDocument): [string, string][] {
  return Object.entries(routes).flatMap(([action, texts]) =>
    (texts ?? []).map((route): [string, string] => [route, action]),
  );
}

function fieldsOf({ fields = [] }: EndpointDocument): Map<string, FieldDocument> {
  return new Map(fields.map((field) => [field.path, field]));
}

function change(kind: Change["kind"], endpoint: string, what: string): Change {
  return { kind, endpoint, what };
}

function unused(id: string, used: Set<string>): string {
  let own = id;
  for (let count = 2; used.has(own); count++) own = `${id}-${count}`;
  used.add(own);
  return own;
}
