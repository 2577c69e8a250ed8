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
    const guessed = report.filter(({ level }) => level === "guessed").length;
    note(
      `${printable(name)}: ${counted(catalog.endpoints.length, "endpoint")}; ${guessed} guessed, ${report.length - guessed} left out.`,
    );
    return `${JSON.stringify(catalog, null, 2)}\n`;
  } catch (error) {
    if (!(error instanceof OpenApiError)) throw error;
    for (const entry of error.report) note(describe(entry));
    throw new Failure(EXIT.found, printable(`${name} cannot be imported. ${error.message}`));
  }
}

function describe({ level, pointer, message }: ImportNote): string {
  const word =
    level === "guessed"
      ? paint(process.stderr, "dim", "guessed ")
      : paint(process.stderr, "yellow", "left out");
  return `${word}  ${printable(`${pointer || "(document)"}  ${message}`)}`;
}
