/** An OpenAPI document as a catalog: read, imported, reported. What `import` and `init` share. */

import { type ImportNote, importOpenApi, OpenApiError } from "../openapi/index.ts";
import { readText } from "./document.ts";
import { EXIT, Failure } from "./exit.ts";
import { counted, note, paint, printable } from "./terminal.ts";

/** The catalog as text to write to a file. Reports on stderr what was guessed or left out, line by line. */
export async function importCatalog(path: string): Promise<string> {
  const { name, text } = await readText(path);
  try {
    const { catalog, report } = importOpenApi(text);
    for (const entry of report) note(describe(entry));
    note(`${printable(name)}: ${counted(catalog.endpoints.length, "endpoint")}; ${counts(report)}.`);
    return `${JSON.stringify(catalog, null, 2)}\n`;
  } catch (error) {
    if (!(error instanceof OpenApiError)) throw error;
    for (const entry of error.report) note(describe(entry));
    throw new Failure(EXIT.found, printable(`${name} cannot be imported. ${error.message}`));
  }
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
