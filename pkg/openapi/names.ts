/** What endpoints are called: an id for grants and a title for people, out of the path and the document's tags. */
import type { Group } from "./routes.ts";
import { titleOf, titleOfTag } from "./titles.ts";
import { wordsOf } from "./words.ts";

export type Name = { readonly id: string; readonly title: string; readonly resource: string };

/** Segments at the front that say nothing of what is below: `api`, `rest`, `v1`, `2010-04-01`. */
const FRONT = /^(api|rest|v\d+([._-]\d+)*|\d{4}-\d\d(-\d\d)?)$/i;

/** One name for each group, in order; ids are never the same. */
export function namesOf(groups: readonly Group[]): Name[] {
  const paths = groups.map(segmentsOf);
  const texts = paths.map((path) => path.filter((text) => text !== PARAMETER));
  const shared = sharedPrefix(texts);
  const tags = groups.map(tagOf);
  const used = new Set<string>();
  const titles = new Set<string>();
  return groups.map((group, index) => {
    const own = (texts[index] ?? []).slice(shared);
    const id = unused(idOf(own) || "root", used);
    const path = trimmed(paths[index] ?? [], shared);
    const isOnly = tags.filter((tag) => tag === tags[index]).length === 1;
    const ways = [
      ...(isOnly ? [titleOfTag(tags[index], own.at(-1) ?? "")] : []),
      ...[1, 2, own.length].map((parents) => titleOf(path, parents)),
    ].filter((title) => title !== undefined);
    const version = paths[index]?.find((text) => /^v\d/i.test(text));
    const versioned = version ? [`${ways[0]} (${version})`] : [];
    const last = `${ways.at(-1)} (${parametersOf(group)})`;
    const title = [...ways, ...versioned, last].find((way) => !titles.has(way)) ?? `${last} ${id}`;
    titles.add(title);
    return { id, title, resource: own.at(-1) ?? "" };
  });
}

/** A parameter, in a list of the segments of a path. */
const PARAMETER = "{}";

/** A group's path; its escapes are canonical. A format such as `.json` at its end is no part of a name. */
function segmentsOf(group: Group): string[] {
  return group.key
    .split("/")
    .filter((text) => text !== "")
    .map((text) =>
      text.includes(PARAMETER) ? PARAMETER : decodeURIComponent(text).replace(/(?<=.)\.(json|xml)$/i, ""),
    );
}

/** The tag that all operations of a group have first, if they do. */
function tagOf(group: Group): string | undefined {
  const [tag, ...others] = new Set(group.routes.map(({ operation }) => operation.words.tag));
  return others.length === 0 ? tag : undefined;
}

/** Without what is in front of every path, and without versions. */
function trimmed(path: readonly string[], shared: number): string[] {
  const rest = [...path];
  for (let left = shared; left > 0 || FRONT.test(rest[0] ?? ""); left--) {
    if (rest.length < 2) break;
    if (rest.shift() === PARAMETER) left++;
  }
  while (rest[0] === PARAMETER && rest.length > 1) rest.shift();
  return rest;
}

function parametersOf(group: Group): string {
  const template = group.routes[0]?.template ?? [];
  return template.flatMap((it) => (it.kind === "parameter" ? [it.name] : [])).join(", ") || group.key;
}

/** How many segments at the front are in every path, and so say nothing: `api`, `v1`, and `hris` if all are below it. */
function sharedPrefix(texts: readonly (readonly string[])[]): number {
  const [first = []] = texts;
  const differs = first.findIndex(
    (text, index) =>
      !(texts.length > 1 || FRONT.test(text)) ||
      !texts.every((own) => own[index] === text && own.length > index + 1),
  );
  return Math.max(differs, 0);
}

function idOf(texts: readonly string[]): string {
  const words = texts.flatMap((text) => wordsOf(text.normalize("NFKD").replace(/\p{M}/gu, "")));
  return words
    .map((word) => word.replace(/[^a-z0-9]+/g, ""))
    .filter(Boolean)
    .join("-");
}

function unused(id: string, used: Set<string>): string {
  let own = id;
  for (let count = 2; used.has(own); count++) own = `${id}-${count}`;
  used.add(own);
  return own;
}
