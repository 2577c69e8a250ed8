/**
 * The other files of a document that consists of several, read when a reference leads there.
 *
 * Guarantees: only files below the document's own folder, each read once, no more than `MAX_FILES`. Whoever imports gives
 * the means to read them; without it, and for what is on other machines, references are reported.
 */
import { namesIn } from "../core/json-pointer.ts";
import { parseText } from "./document.ts";
import { OpenApiError } from "./error.ts";
import { isObject, items, type Json, type Located, member } from "./json.ts";
import { MAX_FILES } from "./limits.ts";

/** The text of a file, by its path relative to the document's folder; `undefined` if there is none. */
export type ReadFile = (path: string) => string | undefined;

/** Where a reference leads, or why it cannot be followed. */
export type Target = Located | { readonly fault: string };

export class Files {
  readonly #read: ReadFile | undefined;
  /** By path. The document itself has the empty one. */
  readonly #known: Map<string, Json>;

  constructor(document: Json, read?: ReadFile) {
    this.#read = read;
    this.#known = new Map([["", document]]);
  }

  /** What a reference at a place leads to. @throws {OpenApiError} if a file is missing or cannot be read. */
  target(reference: string, from: string): Target {
    const [path = "", fragment = ""] = reference.split(/#(.*)/s, 2);
    const file = path === "" ? fileOf(from) : resolved(path, fileOf(from));
    if (typeof file !== "string") return file;
    const document = this.#file(file, reference, from);
    if (document === undefined)
      return { fault: `\`${reference}\` is in another document: bundle the documents into one first` };
    const pointer = decoded(fragment);
    const value = valueAt(document, pointer);
    if (value === undefined) {
      const place = file === "" ? "this document" : `\`${file}\``;
      return { fault: `\`${reference}\` leads nowhere in ${place}` };
    }
    return { value, pointer: file === "" ? pointer : `${file}#${pointer}` };
  }

  #file(path: string, reference: string, from: string): Json | undefined {
    const known = this.#known.get(path);
    if (known !== undefined || this.#read === undefined) return known;
    if (this.#known.size > MAX_FILES)
      throw new OpenApiError("too_many_files", `The document has more than ${MAX_FILES} files.`);
    const text = this.#read(path);
    if (text === undefined) {
      throw new OpenApiError(
        "missing_file",
        `The file \`${path}\` is missing: \`${reference}\` at ${from || "the top"} refers to it.`,
      );
    }
    const document = parseText(text, path);
    this.#known.set(path, document);
    return document;
  }
}

/** The file that a place is in; empty for the document itself, whose places begin with a slash or are empty. */
function fileOf(pointer: string): string {
  return pointer === "" || pointer.startsWith("/") ? "" : (pointer.split("#", 1)[0] ?? "");
}

/** A relative reference as a path below the document's folder. */
function resolved(reference: string, from: string): string | { readonly fault: string } {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(reference))
    return {
      fault: `\`${reference}\` is on another machine, and the import fetches nothing: bundle the documents into one first`,
    };
  const outside = { fault: `\`${reference}\` is outside the document's folder, where nothing is read` };
  if (/^[/\\]/.test(reference) || reference.includes("\0")) return outside;
  const path: string[] = from.split("/").slice(0, -1);
  for (const part of decoded(reference).split(/[/\\]/)) {
    if (part === "" || part === ".") continue;
    if (part !== "..") path.push(part);
    else if (path.pop() === undefined) return outside;
  }
  return path.join("/");
}

function valueAt(document: Json, pointer: string): Json | undefined {
  if (pointer === "") return document;
  return pointer.startsWith("/") ? namesIn(pointer).reduce<Json | undefined>(step, document) : undefined;
}

function step(value: Json | undefined, token: string): Json | undefined {
  if (isObject(value)) return member(value, token);
  return /^(0|[1-9]\d{0,8})$/.test(token) ? items(value)[Number(token)] : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
