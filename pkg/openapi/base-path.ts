/** Where the API is on its host: the path of the first of its `servers`. */
import { below } from "../core/json-pointer.ts";
import { items, itemsAt, type Json, type Located, member, memberAt, text } from "./json.ts";
import { MAX_PATH_BYTES } from "./limits.ts";
import type { Notes } from "./notes.ts";
import { isPlain } from "./template.ts";

/** Empty, or a path without a slash at its end. */
export function readBasePath(document: Located, notes: Notes): string {
  const [first, ...others] = itemsAt(memberAt(document, "servers"));
  if (first === undefined) return "";
  const path = pathOf(first);
  if (path === undefined) {
    notes.leftOut(first.pointer, "a server whose path the gate cannot have: `basePath` is left empty");
    return "";
  }
  const different = others.filter((server) => pathOf(server) !== path);
  if (different.length > 0) {
    notes.guessed(first.pointer, `\`basePath\` is \`${path}\`, as the first server has it; others differ`);
  }
  return path;
}

/** Whether an operation's own `servers` are other ones than the document's. */
export function elsewhereThan(document: Located): (servers: Located | undefined) => boolean {
  const urls = new Set(itemsAt(memberAt(document, "servers")).map(urlOf));
  const known = urls.size === 0 ? new Set<string | undefined>(["/"]) : urls;
  return (servers) => {
    const own = firstOf(servers);
    return own !== undefined && !known.has(urlOf(own));
  };
}

function firstOf(servers: Located | undefined): Located | undefined {
  const first = items(servers?.value)[0];
  return servers && first !== undefined ? { value: first, pointer: below(servers.pointer, "0") } : undefined;
}

function pathOf(server: Located): string | undefined {
  const url = urlOf(server);
  if (url === undefined) return undefined;
  // The host may be anything, even a variable's value that is not a host.
  const path = url
    .replace(/^[a-z][a-z0-9+.-]*:/i, "")
    .replace(/^\/\/[^/?#]*/, "")
    .replace(/[?#].*$/s, "")
    .replace(/\/+$/, "");
  if (path === "" || path === ".") return "";
  const absolute = path.startsWith("/") ? path : `/${path.replace(/^\.\//, "")}`;
  return absolute.slice(1).split("/").every(isPlain) ? absolute : undefined;
}

/** With the variables' default values in their places; none that is too long for any path. */
function urlOf(server: Located): string | undefined {
  const url = text(member(server.value, "url"));
  if (url === undefined || url.length > MAX_PATH_BYTES) return undefined;
  const variables = member(server.value, "variables");
  return url.replace(/\{([^{}]*)\}/g, (whole, name) => defaultOf(member(variables, name)) ?? whole);
}

function defaultOf(variable: Json | undefined): string | undefined {
  const value = member(variable, "default");
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const written = String(value);
  return written.length > MAX_PATH_BYTES ? undefined : written;
}
