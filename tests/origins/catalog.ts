/** An API in which a parameter has static siblings: there a lenient router may find another route. */
import type { Action, CatalogDocument, GrantsDocument } from "fieldgate";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Route = Readonly<{ endpoint: string; action: Action; method: Method; template: string }>;

const UUID = "0000000a-0000-4000-8000-00000000000a";

/** In the order in which routers need them: static segments first. */
export const ROUTES: readonly Route[] = [
  { endpoint: "all", action: "read", method: "GET", template: "/employees/@all" },
  { endpoint: "export", action: "read", method: "GET", template: "/employees/export.csv" },
  { endpoint: "cafe", action: "read", method: "GET", template: "/employees/caf%C3%A9" },
  { endpoint: "purge", action: "delete", method: "POST", template: "/employees/purge" },
  { endpoint: "payslips", action: "read", method: "GET", template: "/employees/{id}/payslips" },
  { endpoint: "employee", action: "read", method: "GET", template: "/employees/{id}" },
  { endpoint: "change", action: "update", method: "POST", template: "/employees/{id}" },
  { endpoint: "file", action: "download", method: "GET", template: "/employees/{id}/{file}" },
  { endpoint: "kiosk", action: "read", method: "GET", template: "/tokens/kiosk" },
  { endpoint: "token", action: "read", method: "GET", template: "/tokens/{token}" },
  { endpoint: "latest", action: "read", method: "GET", template: "/invoices/latest" },
  { endpoint: "invoice", action: "read", method: "GET", template: "/invoices/{number}" },
  { endpoint: "own-session", action: "read", method: "GET", template: `/sessions/${UUID}` },
  { endpoint: "session", action: "read", method: "GET", template: "/sessions/{session}" },
  { endpoint: "private-note", action: "read", method: "GET", template: "/teams/{team}/notes/private" },
  { endpoint: "note", action: "read", method: "GET", template: "/teams/{team}/notes/{note}" },
  { endpoint: "item", action: "read", method: "GET", template: "/teams/{team}/{section}/{item}" },
  { endpoint: "record", action: "read", method: "GET", template: "/records/{record}" },
  { endpoint: "record", action: "update", method: "POST", template: "/records/{record}" },
  { endpoint: "record", action: "update", method: "PUT", template: "/records/{record}" },
  { endpoint: "record", action: "update", method: "PATCH", template: "/records/{record}" },
  { endpoint: "record", action: "delete", method: "DELETE", template: "/records/{record}" },
];

const TYPES: Readonly<Record<string, "integer" | "uuid" | "token">> = {
  token: "token",
  number: "integer",
  session: "uuid",
  team: "integer",
  record: "integer",
};

const VALUES: Readonly<Record<string, string>> = {
  id: "7",
  file: "contract",
  token: "a-b_1",
  number: "12",
  session: "1111111b-0000-4000-8000-00000000000b",
  team: "3",
  note: "5",
  section: "events",
  item: "9",
  record: "1",
};

export const RECORD = pathOf("/records/{record}");

/** A path of this template. */
export function pathOf(template: string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => VALUES[name] ?? "");
}

/** The template as routers such as Express write it, each parameter as `:name` and then `rest`. */
export function colons(template: string, rest = ""): string {
  return template.replace(/\{(\w+)\}/g, `:$1`) + rest;
}

/** Whether the route ends with a parameter where another route has a fixed text. */
export function isOpen({ template }: Route): boolean {
  return template.endsWith("}");
}

export const CATALOG: CatalogDocument = {
  name: "Origins",
  endpoints: [...new Set(ROUTES.map(({ endpoint }) => endpoint))].map((id) => {
    const own = ROUTES.filter(({ endpoint }) => endpoint === id);
    const names = own.flatMap(({ template }) =>
      [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
    );
    return {
      id,
      title: id,
      routes: Object.fromEntries(
        [...new Set(own.map(({ action }) => action))].map((action) => [
          action,
          own
            .filter((route) => route.action === action)
            .map(({ method, template }) => `${method} ${template}`),
        ]),
      ),
      params: Object.fromEntries(
        names.flatMap((name) => (TYPES[name] === undefined ? [] : [[name, TYPES[name]]])),
      ),
      fields: [
        { path: "name", type: "string" },
        { path: "salary", type: "number", sensitive: true },
      ],
      query: { "*": "free" },
      merge: true,
      formBody: "brackets",
    };
  }),
};

/** All fields of these routes. */
export function grantsOf(routes: readonly Route[]): GrantsDocument {
  const grants: Record<string, { actions: Action[] }> = {};
  for (const { endpoint, action } of routes) {
    const actions = new Set(grants[endpoint]?.actions).add(action);
    grants[endpoint] = { actions: [...actions] };
  }
  return grants;
}
