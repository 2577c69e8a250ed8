/**
 * Which texts are URLs of the API itself, by their names and by the document's examples. The gate leads such a URL to
 * itself, and makes one of another host null: so a URL that may lead anywhere is no link.
 */
import { itemsAt, type Json, type Located, member, memberAt, text } from "./json.ts";
import type { Shape } from "./shape.ts";
import { wordsOf } from "./words.ts";

/** Names of objects whose members are links. */
const CONTAINERS = new Set(["links", "_links", "link"]);
/** Names of links that need no such object. */
const NAMES = new Set([
  "self",
  "@odata.nextlink",
  "@odata.deltalink",
  "@odata.id",
  "odata.nextlink",
  "nextlink",
  "nexturl",
  "prevurl",
  "previousurl",
]);

export class Links {
  readonly #hosts: ReadonlySet<string>;

  /** Of a document whose servers name the API's hosts. */
  constructor(document: Located) {
    const servers = itemsAt(memberAt(document, "servers")).flatMap(
      ({ value }) => text(member(value, "url")) ?? [],
    );
    const swagger = text(member(document.value, "host"));
    const hosts = [...servers.map(hostOf), swagger?.toLowerCase()];
    this.#hosts = new Set(hosts.filter((host) => host !== undefined));
  }

  /** Whether a member of a record is a link of the API; `above` are the names around it, the nearest first. */
  isLink(name: string, shape: Shape, above: readonly string[]): boolean {
    if (!shape.kinds.has("string") || shape.kinds.size > 1) return false;
    const known = (shape.notes.examples ?? []).map(hostIn).filter((host) => host !== undefined);
    const isOwn = known.some((host) => this.#hosts.has(host));
    if (known.length > 0) return isOwn;
    return isNamedAsLink(name, shape, above);
  }
}

export function isNamedAsLink(name: string, shape: Shape, above: readonly string[]): boolean {
  if (!shape.kinds.has("string") || shape.kinds.size > 1) return false;
  const { format } = shape.notes;
  if (format !== undefined && !["uri", "url", "uri-reference", "iri"].includes(format)) return false;
  const lower = name.toLowerCase();
  if (NAMES.has(lower) || NAMES.has(wordsOf(name).join(""))) return true;
  const [parent = "", grandparent = ""] = above.map((it) => it.toLowerCase());
  return CONTAINERS.has(parent) || (lower === "href" && CONTAINERS.has(grandparent));
}

function hostIn(example: Json): string | undefined {
  return typeof example === "string" ? hostOf(example) : undefined;
}

/** The host of an absolute URL, if it is no variable. */
function hostOf(url: string): string | undefined {
  const host = /^(?:https?:)?\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase();
  return host?.includes("{") ? undefined : host;
}

/** Beside the records, what leads to a page is a link too. A cursor is none, and stays what it is: it has no host. */
export function leadsToPage(name: string, shape: Shape): boolean {
  if (!shape.kinds.has("string") || (shape.notes.format ?? "").startsWith("date")) return false;
  const words = wordsOf(name);
  return words.some((word) => LEADING.has(word)) && (words.length === 1 || URLS.has(words.at(-1) ?? ""));
}

const URLS = new Set(["url", "uri", "href", "link"]);
const LEADING = new Set([...URLS, "next", "prev", "previous", "first", "last", "self"]);
