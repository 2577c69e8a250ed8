/** Where the API stands on its host: the path of the first of its `servers`. */
import { isObject, itemsAt, type Located, member, memberAt, text } from "./json.ts";
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

/** Whether an operation with `servers` of its own stands elsewhere. */
export function isElsewhere(servers: Located | undefined, document: Located): boolean {
  const [own] = itemsAt(servers);
  if (own === undefined) return false;
  const known = itemsAt(memberAt(document, "servers")).map(urlOf);
  return !(known.length === 0 ? ["/"] : known).includes(urlOf(own));
}

function pathOf(server: Located): string | undefined {
  const url = urlOf(server);
  if (url === undefined) return undefined;
  // The host may be anything, also a variable's value that is no host.
  const path = url
    .replace(/^[a-z][a-z0-9+.-]*:/i, "")
    .replace(/^\/\/[^/?#]*/, "")
    .replace(/[?#].*$/s, "")
    .replace(/\/+$/, "");
  if (path === "" || path === ".") return "";
  const absolute = path.startsWith("/") ? path : `/${path.replace(/^\.\//, "")}`;
  return absolute.slice(1).split("/").every(isPlain) ? absolute : undefined;
}

/** With the variables' default values in their places. */
function urlOf(server: Located): string | undefined {
  const url = text(member(server.value, "url"));
  const variables = member(server.value, "variables");
  if (!isObject(variables)) return url;
  return url?.replace(/\{([^{}]*)\}/g, (whole, name) => {
    const value = member(member(variables, name), "default");
    return value === undefined ? whole : String(value);
  });
}
