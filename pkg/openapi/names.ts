/** What endpoints are called: an id for grants and a title for people, out of the path. */
import type { Group } from "./routes.ts";
import { humanized, wordsOf } from "./words.ts";

export type Name = { readonly id: string; readonly title: string; readonly resource: string };

/** One name for each group, in order; ids are never the same. */
export function namesOf(groups: readonly Group[]): Name[] {
  const texts = groups.map(textsOf);
  const shared = sharedPrefix(texts);
  const used = new Set<string>();
  const titles = new Set<string>();
  return groups.map((group, index) => {
    const own = (texts[index] ?? []).slice(shared);
    const id = unused(idOf(own) || "root", used);
    const plain = own.map(humanized).filter(Boolean).join(" / ") || "Root";
    const title = titles.has(plain) ? `${plain} (${parametersOf(group)})` : plain;
    titles.add(plain);
    return { id, title, resource: own.at(-1) ?? "" };
  });
}

/** The texts of a group's path, parameters left out; its escapes are canonical. */
function textsOf(group: Group): string[] {
  return group.key
    .split("/")
    .filter((text) => text !== "" && text !== "{}")
    .map(decodeURIComponent);
}

function parametersOf(group: Group): string {
  const template = group.routes[0]?.template ?? [];
  return template.flatMap((it) => (it.kind === "parameter" ? [it.name] : [])).join(", ") || group.key;
}

/** How many segments at the front are in every path, and so say nothing: `api`, `v1`. */
function sharedPrefix(texts: readonly (readonly string[])[]): number {
  const [first = []] = texts;
  const differs = first.findIndex(
    (text, index) =>
      !/^(api|rest|v\d+([._-]\d+)*)$/i.test(text) ||
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
