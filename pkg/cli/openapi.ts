/** An OpenAPI document as a catalog: read, imported, reported. What `import` and `init` share. */

import { type CatalogDocument, type ImportNote, importOpenApi, OpenApiError } from "../openapi/index.ts";
import { readText } from "./document.ts";
import { EXIT, Failure } from "./exit.ts";
import { besides } from "./folder.ts";
import { counted, note, paint, printable } from "./terminal.ts";

/**
 * The catalog of a document, corrected by overlays first. Reports on stderr what was guessed, left out or cannot be used, line
 * by line.
 */
export async function importCatalog(
  path: string,
  overlays: readonly string[] = [],
): Promise<CatalogDocument> {
  const { name, text } = await readText(path);
  const corrections = await Promise.all(overlays.map(readText));
  try {
    const { catalog, report } = importOpenApi(text, {
      overlays: corrections.map((overlay) => overlay.text),
      ...besides(path),
    });
    for (const entry of report) note(describe(entry));
    note(`${printable(name)}: ${counted(catalog.endpoints.length, "endpoint")}; ${counts(report)}.`);
    return catalog;
  } catch (error) {
    if (!(error instanceof OpenApiError)) throw error;
    for (const entry of error.report) note(describe(entry));
    throw new Failure(EXIT.found, printable(`${name} cannot be imported. ${error.message}`));
  }
}

/** A catalog as people keep it. */
export function catalogText(catalog: CatalogDocument): string {
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

function counts(report: readonly ImportNote[]): string {
  const count = (wanted: ImportNote["level"]) => report.filter(({ level }) => level === wanted).length;
  const errors = count("error");
  const routes = errors > 0 ? `${counted(errors, "error")}, ` : "";
  return `${routes}${count("guessed")} guessed, ${count("left-out")} left out`;
}

function describe({ level, pointer, message }: ImportNote): string {
  return `${WORDS[level]()}  ${printable(`${pointer || "(document)"}  ${message}`)}`;
}

const WORDS: Record<ImportNote["level"], () => string> = {
  error: () => paint(process.stderr, "red", "error   "),
  guessed: () => paint(process.stderr, "dim", "guessed "),
  "left-out": () => paint(process.stderr, "yellow", "left out"),
};
