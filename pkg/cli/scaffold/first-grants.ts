/** Grants for a first key: little, useful, and nothing sensitive. */

import type {
  CatalogDocument,
  EndpointDocument,
  FieldDocument,
  GrantsDocument,
} from "../../core/documents.ts";
import { Catalog } from "../../entries/node.ts";

/** Enough to see that it works, few enough to read. */
const FIELDS = 5;

/** Last words of names that say to a person what a record is, the most telling first. */
const TELLING = [
  "name",
  "title",
  "label",
  "status",
  "date",
  "start",
  "end",
  "at",
  "on",
  "description",
  "type",
];
/** Last words of names that say little to anybody. */
const LINKS = new Set(["url", "uri", "href", "link", "links", "etag", "self"]);

/** Read access to a few harmless fields of the endpoint that shows most by them. No key can be made of `{}`, if none does. */
export function firstGrants(catalogText: string): GrantsDocument {
  const catalog = Catalog.parse(catalogText);
  const document: CatalogDocument = JSON.parse(catalogText);
  const choices = document.endpoints.map((endpoint) => {
    const fields = harmlessFields(catalog, endpoint);
    return { id: endpoint.id, fields, score: scoreOf(endpoint, fields) };
  });
  const [best] = choices
    .filter(({ fields }) => fields.length > 0)
    .sort((one, other) => other.score - one.score);
  return best ? { [best.id]: { actions: ["read"], fields: best.fields } } : {};
}

function harmlessFields(
  catalog: Catalog,
  { id, fields: declared = [], discriminator }: EndpointDocument,
): string[] {
  const exposure = catalog.openGrants({ [id]: { actions: ["read"], fields: "all" } }).preview();
  const endpoint = exposure.endpoints.find(({ endpoint }) => endpoint === id);
  if (endpoint === undefined || endpoint.staleActions.includes("read")) return [];
  const byPath = new Map(declared.map((field) => [field.path, field]));
  const typed = declared.filter((field) => field.discriminator !== undefined).map(({ path }) => `${path}.`);
  const typesIn = (path: string) =>
    typed.filter((above) => path.startsWith(above)).length + (discriminator === undefined ? 0 : 1);
  return endpoint.fields
    .filter(({ leaf, sensitive }) => leaf && !sensitive)
    .map(({ path }, place) => ({ path, place, rank: rankOf(path, byPath.get(path), typesIn(path)) }))
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .slice(0, FIELDS)
    .map(({ path }) => path);
}

/** The lower, the more a person learns from the field. Types in its path are no members of a body. */
function rankOf(path: string, field: FieldDocument | undefined, types: number): number {
  const steps = path.split(".").slice(types);
  const last = wordsOf(steps.at(-1) ?? "").at(-1) ?? "";
  const isScalar = ["string", "integer", "number", "boolean"].includes(field?.type ?? "");
  if (LINKS.has(last) || !isScalar) return 200 + steps.length;
  if (steps.length === 1 && last === "id") return 0;
  const place = TELLING.indexOf(last);
  return (place < 0 ? TELLING.length : place) + 1 + 20 * (steps.length - 1);
}

/** A list that can be called as it is, of records that a person recognises, before one that needs an id first. */
function scoreOf({ routes, query }: EndpointDocument, fields: readonly string[]): number {
  const isCallable = routes.read?.some((route) => !route.includes("{")) ?? false;
  const isRecord = routes.read?.some((route) => route.endsWith("}")) ?? false;
  const telling = fields.filter((path) => TELLING.includes(wordsOf(path).at(-1) ?? "")).length;
  return (
    (isCallable ? 20 : 0) + (isRecord ? 3 : 0) + (query ? 1 : 0) + Math.min(fields.length, FIELDS) + telling
  );
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
}
