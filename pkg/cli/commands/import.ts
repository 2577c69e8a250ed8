/** `fieldgate import`: a catalog from an OpenAPI document. */

import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import type { CatalogDocument } from "../../core/documents.ts";
import { type Change, changesOf, withKnownIds } from "../catalog-changes.ts";
import { readCatalog, readText, reason } from "../document.ts";
import { EXIT, Failure } from "../exit.ts";
import { catalogText, importCatalog } from "../openapi.ts";
import { counted, note, paint, printable, write } from "../terminal.ts";

type Options = { output?: string; force?: true; overlay: string[]; update?: string };

export function addImport(program: Command): void {
  program
    .command("import")
    .summary("make a catalog from an OpenAPI document")
    .description("make a catalog from an OpenAPI document (3.0 to 3.2, or Swagger 2.0; JSON or YAML)")
    .argument("<file>", "the OpenAPI document; - for stdin")
    .option("-o, --output <file>", "write the catalog to this file instead of stdout; it must not exist yet")
    .option("-f, --force", "overwrite the file if it exists")
    .option(
      "--overlay <file>",
      "correct the document by this OpenAPI Overlay first; several are applied in their order",
      (file: string, files: string[]) => [...files, file],
      [],
    )
    .option("--update <catalog>", "show what changes in this catalog instead of printing the new one")
    .addHelpText(
      "after",
      `
What cannot be used, was guessed or left out is reported on stderr, one line each, with its place in the document. A
document of several files is read from its own folder. Nothing is fetched.

With --update, endpoints keep the ids that grants name, and the catalog is written only with -o.

Examples:
  fieldgate import openapi.yaml -o catalog.json
  fieldgate import openapi.yaml --overlay corrections.yaml -o catalog.json
  fieldgate import newer.yaml --overlay corrections.yaml --update catalog.json
  curl -s https://api.example.com/openapi.json | fieldgate import - > catalog.json 2> report.txt`,
    )
    .action(importDocument);
}

async function importDocument(path: string, options: Options): Promise<void> {
  const { output, force, overlay, update } = options;
  const imported = await importCatalog(path, overlay);
  if (update === undefined) {
    if (output === undefined) return write(catalogText(imported));
    return writeCatalog(output, force, imported);
  }
  const older = await existing(update);
  const newer = withKnownIds(older, imported);
  const changes = changesOf(older, newer);
  note(
    changes.length === 0
      ? `${update} would stay as it is.`
      : `${update}: ${counted(changes.length, "change")}.`,
  );
  if (changes.length > 0) await write(`${changes.map(line).join("\n")}\n`);
  if (output !== undefined) await writeCatalog(output, force, newer);
}

/** A catalog that the engine takes. */
async function existing(path: string): Promise<CatalogDocument> {
  await readCatalog(path);
  return JSON.parse((await readText(path)).text);
}

function line({ kind, endpoint, what }: Change): string {
  const style = kind === "sensitive" ? "red" : kind === "removed" ? "yellow" : "dim";
  return `${paint(process.stdout, style, kind.padEnd(9))}  ${printable(`${endpoint || "(catalog)"}  ${what}`)}`;
}

async function writeCatalog(
  output: string,
  force: true | undefined,
  catalog: CatalogDocument,
): Promise<void> {
  await writeFile(output, catalogText(catalog), { flag: force ? "w" : "wx" }).catch((error) => {
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
