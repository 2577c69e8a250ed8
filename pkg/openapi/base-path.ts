/** Where the API is on its host: the path of the first of its `servers`. */
import { below } from "../core/json-pointer.ts";
import { items, itemsAt, type Json, type Located, member, memberAt, text } from "./json.ts";
import { MAX_PATH_BYTES } from "./limits.ts";
import type { Notes } from "./notes.ts";
import { isPlain } from "./template.ts";

export type Servers = {
  /** Empty, or a path without a slash at its end. */
  readonly basePath: string;
  /** Whether an operation's own `servers` are other ones than the API's. */
  readonly isElsewhere: (servers: Located | undefined) => boolean;
};

/** The document's servers; without any of them, or with all operations elsewhere, the one that most operations name. */
export function readServers(
  document: Located,
  operations: readonly { servers: Located | undefined }[],
  notes: Notes,
): Servers {
  const declared = [...itemsAt(memberAt(document, "servers")), ...swaggerServer(document)];
  const own = operations.map(({ servers }) => firstOf(servers));
  const urls = new Set(declared.map(urlOf));
  const common = own.every((it) => it && !urls.has(urlOf(it))) ? mostCommon(own) : undefined;
  const servers = common ? [common] : declared;
  const known = servers.length === 0 ? new Set<string | undefined>(["/"]) : new Set(servers.map(urlOf));
  return {
    basePath: basePathOf(servers, notes),
    isElsewhere: (located) => {
      const first = firstOf(located);
      return first !== undefined && !known.has(urlOf(first));
    },
  };
}

/** That of Swagger 2.0. */
function swaggerServer(document: Located): Located[] {
  const basePath = memberAt(document, "basePath");
  const path = text(basePath?.value);
  return basePath && path !== undefined ? [{ value: { url: path }, pointer: basePath.pointer }] : [];
}

function mostCommon(servers: readonly (Located | undefined)[]): Located | undefined {
  const counts = new Map<string, { readonly at: Located; count: number }>();
  for (const at of servers) {
    const url = at && urlOf(at);
    if (at === undefined || url === undefined) continue;
    const known = counts.get(url);
    if (known) known.count += 1;
    else counts.set(url, { at, count: 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count)[0]?.at;
}

function basePathOf(servers: readonly Located[], notes: Notes): string {
  const [first, ...others] = servers;
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
