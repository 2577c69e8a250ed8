/** A call of every route under which an imported document is read, with values that the document allows. */
import type { CatalogDocument } from "../../pkg/openapi/catalog-document.ts";
import type { Grants } from "./deployment.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document of any form
type Json = any;

/** All fields of every endpoint but the sensitive ones. */
export function harmless({ endpoints }: CatalogDocument): Grants {
  const readable = endpoints.filter(({ routes }) => routes.read);
  return Object.fromEntries(
    readable.map(({ id, fields = [] }) => {
      const sensitive = fields.filter((field) => field.sensitive).map(({ path }) => path);
      const isOpen = (path: string) =>
        !sensitive.some((other) => `${path}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${path}.`));
      const open = fields.map(({ path }) => path).filter(isOpen);
      return [id, { actions: ["read"], fields: open }];
    }),
  );
}

/** A path and query of each route. */
export function readsOf(document: Json, { endpoints }: CatalogDocument): string[] {
  const routes = endpoints.flatMap(({ routes }) => routes.read ?? []);
  return routes.map((route) => {
    const path = route.slice("GET ".length);
    const [name = path] = Object.keys(document.paths).filter((own) => alike(own) === alike(path));
    const item = document.paths[name];
    const parameters = [...(item.parameters ?? []), ...(item.get.parameters ?? [])].map((it) =>
      at(document, it),
    );
    const value = (own: Json) => encodeURIComponent(sampleOf(document, own));
    const of = (wanted: string) => parameters.filter((own) => own.in === wanted);
    const filled = name.replace(/\{([^}]+)\}/g, (_, wanted) =>
      value(of("path").find((own) => own.name === wanted)),
    );
    const query = of("query")
      .filter(({ required }) => required)
      .map((own) => `${own.name}=${value(own)}`);
    return query.length > 0 ? `${filled}?${query.join("&")}` : filled;
  });
}

/** Parameters may have other names in a catalog. */
const alike = (path: string): string => path.replaceAll(/\{[^}]*\}/g, "{}");

function at(document: Json, value: Json): Json {
  if (typeof value?.$ref !== "string") return value;
  const names = value.$ref.slice(2).split("/");
  return at(
    document,
    names.reduce((found: Json, name: string) => found?.[name], document),
  );
}

function sampleOf(document: Json, parameter: Json): string {
  const schema = at(document, parameter?.schema) ?? {};
  const item = at(document, schema.items) ?? schema;
  const given = [
    parameter?.example,
    schema.example,
    schema.examples?.[0],
    schema.default,
    item.enum?.[0],
    item.example,
  ];
  const example = given.find((value) => value !== undefined);
  if (example !== undefined) return String(example);
  if (item.format === "uuid") return "3f3e3e1c-c824-4d63-b37a-d8d698862f1d";
  if (item.format === "date-time") return "2026-01-02T03:04:05Z";
  return ["integer", "number"].includes(item.type) ? "1" : "a".repeat(item.minLength ?? 3);
}
