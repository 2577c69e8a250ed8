/** From the text of an OpenAPI document to a catalog and a report, within a number of visits of its schemas. */
import { readServers } from "./base-path.ts";
import { fitted } from "./budget.ts";
import type { CatalogDocument } from "./catalog-document.ts";
import { OpenApi3, Swagger2 } from "./dialect.ts";
import { isSwagger2, parseDocument } from "./document.ts";
import { EndpointReader } from "./endpoints.ts";
import { OpenApiError } from "./error.ts";
import { Files, type ReadFile } from "./files.ts";
import { entries, type JsonObject, type Located, member, text } from "./json.ts";
import { Links } from "./links.ts";
import { namesOf } from "./names.ts";
import { type ImportNote, Notes } from "./notes.ts";
import { OperationReader } from "./operations.ts";
import { overlaid } from "./overlay.ts";
import { References } from "./references.ts";
import { RouteReader } from "./routes.ts";
import { SchemaReader } from "./schemas.ts";
import { Shapes } from "./shape.ts";
import { Subtypes } from "./subtypes.ts";
import type { Visits } from "./visits.ts";
import { firstSentence } from "./words.ts";

export type Imported = { catalog: CatalogDocument; report: ImportNote[] };

/** The longest name that is taken from a title, in UTF-16 units. */
const MAX_NAME = 100;

export type ImportOptions = {
  /** Texts of OpenAPI Overlays, applied to the document in this order before it is read. */
  overlays?: readonly string[];
  /**
   * Reads another file of the document: its text by its path, which is relative to the document's folder and within it.
   * Without it, references to other files are reported.
   */
  read?: ReadFile;
};

export function importWithin(source: string, visits: Visits, options: ImportOptions = {}): Imported {
  const notes = new Notes();
  const value = (options.overlays ?? []).reduce(
    (whole, overlay) => overlaid(whole, overlay, notes),
    parseDocument(source),
  );
  const document: Located<JsonObject> = { value, pointer: "" };
  const shapes = new Shapes(visits);
  const references = new References(new Files(value, options.read), notes);
  const subtypes = new Subtypes(document, references, visits);
  const schemas = new SchemaReader(references, subtypes, notes, shapes, visits);
  const dialect = isSwagger2(value) ? new Swagger2(document) : new OpenApi3(references);
  const operations = new OperationReader(dialect, references, notes, schemas, visits).read(document);
  const servers = readServers(document, operations, notes);
  const groups = new RouteReader(notes, visits).read(operations, servers);
  const names = namesOf(groups);
  const reader = new EndpointReader(new Links(document), shapes, visits, notes);
  const drafts = groups.flatMap((group, index) => {
    const name = names[index];
    return name ? [reader.read(group, { id: name.id, title: name.title }, name.resource)] : [];
  });
  reportUnserved(document, notes);
  const endpoints = fitted(drafts, notes);
  visits.report(notes);
  const report = notes.list();
  if (endpoints.length === 0) throw new OpenApiError("no_routes", noRoutes(report), report);
  const name = nameOf(document);
  const { basePath } = servers;
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
