/** Files that commands read, whole and as text. Problems in them are reported with their places. */

import { createReadStream } from "node:fs";
import type { Problem } from "../core/results.ts";
import { Catalog, FieldgateError, type Grants } from "../entries/node.ts";
import { EXIT, Failure } from "./exit.ts";
import { type Place, placesOf } from "./place.ts";
import { printable } from "./terminal.ts";

export type TextFile = { name: string; text: string };

/** More than any document has: an endless stream must not fill the memory. */
const MAX_FILE_MIB = 256;

/** The file's text; `-` is stdin. */
export async function readText(path: string): Promise<TextFile> {
  const name = path === "-" ? "(stdin)" : path;
  const bytes = await allOf(path === "-" ? process.stdin : createReadStream(path)).catch((error) => {
    throw new Failure(EXIT.usage, `${name} cannot be read: ${reason(error)}.`);
  });
  try {
    // A byte order mark stays: the engine refuses it as well.
    return { name, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    throw new Failure(EXIT.usage, `${name} is not text in UTF-8.`);
  }
}

async function allOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > MAX_FILE_MIB << 20) throw new Error(`it has more than ${MAX_FILE_MIB} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** For commands that need a valid catalog; `check` is the one that reports on it. */
export async function readCatalog(path: string): Promise<Catalog> {
  const file = await readText(path);
  return valid(file, () => Catalog.parse(file.text));
}

export async function readGrants(catalog: Catalog, path: string): Promise<Grants> {
  const file = await readText(path);
  return valid(file, () => catalog.grants(file.text));
}

/** The problems of a document; none if it is valid. */
export function problemsOf(parse: () => unknown): readonly Problem[] {
  try {
    parse();
    return [];
  } catch (error) {
    if (error instanceof FieldgateError && error.problems.length > 0) return error.problems;
    throw error;
  }
}

/** Each problem with its place: `catalog.json:12:7  /endpoints/0/id  message`. */
export function problemLines({ name, text }: TextFile, problems: readonly Problem[]): string[] {
  const places = placesOf(
    text,
    problems.map(({ pointer }) => pointer),
  );
  return problems.map(({ pointer, message }) => {
    const { line, column } = placeIn(message) ?? places.get(pointer) ?? { line: 1, column: 1 };
    return printable(`${name}:${line}:${column}  ${pointer || "(document)"}  ${message}`);
  });
}

/** For text that is not JSON, only the message has the place. */
function placeIn(message: string): Place | undefined {
  const { line, column } = / at line (?<line>\d+) column (?<column>\d+)$/.exec(message)?.groups ?? {};
  return line === undefined || column === undefined
    ? undefined
    : { line: Number(line), column: Math.max(1, Number(column)) };
}

/** What went wrong with a file, without the path that Node puts into its message. */
export function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
      return "there is no such file";
    case "EISDIR":
      return "it is a folder";
    case "ENOTDIR":
      return "a part of its path is not a folder";
    case "EACCES":
    case "EPERM":
      return "permission is denied";
    default:
      return code || (error instanceof Error ? error.message : "it failed");
  }
}

function valid<T>(file: TextFile, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof FieldgateError) || error.problems.length === 0) throw error;
    const lines = problemLines(file, error.problems).map((line) => `  ${line}`);
    throw new Failure(EXIT.usage, `${file.name} cannot be used:\n${lines.join("\n")}`);
  }
}
