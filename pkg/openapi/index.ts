/**
 * A catalog out of an OpenAPI document, 3.0 or 3.1, in JSON or YAML.
 *
 * Guarantees: the catalog compiles. It is never more permissive than the document: what cannot be said in a catalog is left
 * out, and so is every route that would take calls meant for what is left out. Each operation is a route or stands in the
 * report, and so does every guess. The same text gives the same catalog and report. No I/O: references to other documents
 * are reported, not followed.
 *
 * Does not: know the API. A document says what its authors thought of; the report is there to be read.
 */
import { readBasePath } from "./base-path.ts";
import { fitted } from "./budget.ts";
import type { CatalogDocument } from "./catalog-document.ts";
import { parseDocument } from "./document.ts";
import { EndpointReader } from "./endpoints.ts";
import { OpenApiError } from "./error.ts";
import { entries, type Located, member, text } from "./json.ts";
import { namesOf } from "./names.ts";
import { type ImportNote, Notes } from "./notes.ts";
import { OperationReader } from "./operations.ts";
import { References } from "./references.ts";
import { RouteReader } from "./routes.ts";
import { SchemaReader } from "./schemas.ts";
import { Shapes } from "./shape.ts";
import { firstSentence } from "./words.ts";

export type {
  Action,
  CatalogDocument,
  EndpointDocument,
  FieldDocument,
  ParameterType,
  QueryRule,
  RouteSettings,
} from "./catalog-document.ts";
export { OpenApiError, type OpenApiErrorCode } from "./error.ts";
export type { ImportNote } from "./notes.ts";

export type Imported = { catalog: CatalogDocument; report: ImportNote[] };

/** The longest name that is taken from a title, in UTF-16 units. */
const MAX_NAME = 100;

/**
 * @throws {OpenApiError} for a text that is no OpenAPI 3.0 or 3.1 document, and for one without a single operation that can
 * be a route.
 */
export function importOpenApi(source: string): Imported {
  const document: Located = { value: parseDocument(source), pointer: "" };
  const notes = new Notes();
  const shapes = new Shapes();
  const references = new References(document, notes);
  const schemas = new SchemaReader(references, notes, shapes);
  const operations = new OperationReader(references, notes, schemas).read(document);
  const basePath = readBasePath(document, notes);
  const groups = new RouteReader(notes).read(operations, document, basePath);
  const names = namesOf(groups);
  const reader = new EndpointReader(shapes, notes);
  const drafts = groups.flatMap((group, index) => {
    const name = names[index];
    return name ? [reader.read(group, { id: name.id, title: name.title }, name.resource)] : [];
  });
  reportUnserved(document, notes);
  const endpoints = fitted(drafts, notes);
  const report = notes.list();
  if (endpoints.length === 0) throw new OpenApiError("no_routes", noRoutes(report), report);
  const name = nameOf(document);
  return { catalog: { name, ...(basePath === "" ? {} : { basePath }), endpoints }, report };
}

function nameOf(document: Located): string {
  const title = text(member(member(document.value, "info"), "title")) ?? "";
  return firstSentence(title, MAX_NAME) || "API";
}

/** What calls the client instead of being called. */
function reportUnserved(document: Located, notes: Notes): void {
  for (const [name] of entries(member(document.value, "webhooks"))) {
    notes.leftOut("/webhooks", `the webhook \`${name}\`: the gate serves calls to the API only`);
  }
}

function noRoutes(report: readonly ImportNote[]): string {
  const first = report.find((note) => note.level === "left-out");
  const why = first
    ? ` The first reason: ${first.message} (${first.pointer || "the document"}).`
    : " It has no paths.";
  return `No operation of this document can be a route.${why}`;
}
