/** The files below a folder, for documents that consist of several. */

import { readFileSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { ImportOptions } from "../openapi/index.ts";
import { reason } from "./document.ts";
import { EXIT, Failure } from "./exit.ts";

/**
 * Reads files below the folder of a document, by their paths relative to it. A link to elsewhere counts as elsewhere.
 * Standard input has no folder.
 */
export function besides(document: string): Pick<ImportOptions, "read"> {
  if (document === "-") return {};
  const folder = dirname(document);
  const read = (path: string) => {
    const file = join(folder, path);
    try {
      if (!realpathSync(file).startsWith(withSlash(realpathSync(folder)))) return undefined;
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
    } catch (error) {
      if (error instanceof TypeError) throw new Failure(EXIT.usage, `${file} is not text in UTF-8.`);
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
      throw new Failure(EXIT.usage, `${file} cannot be read: ${reason(error)}.`);
    }
  };
  return { read };
}

function withSlash(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}
