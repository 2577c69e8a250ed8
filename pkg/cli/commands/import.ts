/** `fieldgate import`: a catalog from an OpenAPI document. */

import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { reason } from "../document.ts";
import { EXIT, Failure } from "../exit.ts";
import { importCatalog } from "../openapi.ts";
import { note, write } from "../terminal.ts";

export function addImport(program: Command): void {
  program
    .command("import")
    .summary("make a catalog from an OpenAPI document")
    .description("make a catalog from an OpenAPI document (3.0 or 3.1, JSON or YAML)")
    .argument("<file>", "the OpenAPI document; - for stdin")
    .option("-o, --output <file>", "write the catalog to this file instead of stdout; it must not exist yet")
    .option("-f, --force", "overwrite the file if it exists")
    .addHelpText(
      "after",
      `
What was guessed or left out is reported on stderr, one line each, with its place in the document.

Examples:
  fieldgate import openapi.yaml -o catalog.json
  curl -s https://api.example.com/openapi.json | fieldgate import - > catalog.json 2> report.txt`,
    )
    .action(importDocument);
}

async function importDocument(
  path: string,
  { output, force }: { output?: string; force?: true },
): Promise<void> {
  const catalog = await importCatalog(path);
  if (output === undefined) return write(catalog);
  await writeFile(output, catalog, { flag: force ? "w" : "wx" }).catch((error) => {
    if (error.code === "EEXIST") {
      throw new Failure(
        EXIT.usage,
        `${output} already exists: nothing was written.`,
        "Name another file, or add --force.",
      );
    }
    throw new Failure(EXIT.usage, `${output} cannot be written: ${reason(error)}.`);
  });
  note(`Wrote ${output}.`);
}
