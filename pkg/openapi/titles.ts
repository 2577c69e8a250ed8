/** The titles of endpoints, as a person would write them: `Time off`, `Employee absences`, `SSH keys`. */
import { humanized, sameThing, singular, wordsOf } from "./words.ts";

/** Words that people write in capitals. */
const CAPITALS = new Map(
  "API CDN CSV DNS HTTP IP PDF SIP SMS SSH SSO URL URI VPC"
    .split(" ")
    .map((word) => [word.toLowerCase(), word]),
);

/**
 * A title of the last segment and as many of those above it. What belongs to a record, with a parameter between the two,
 * is named after it.
 */
export function titleOf(path: readonly string[], parents: number): string {
  const own = path.findLastIndex((text) => text !== "{}");
  if (own < 0) return "Root";
  let title = spelled(path[own] ?? "");
  let left = parents;
  for (let index = own - 1; index >= 0 && left > 0; index--) {
    const text = path[index] ?? "";
    if (text === "{}") continue;
    const isRecord = path[index + 1] === "{}";
    if (!(isRecord && names(title, text)))
      title = isRecord ? `${ofOne(text)} ${lowered(title)}` : `${spelled(text)} / ${title}`;
    left -= 1;
  }
  return title;
}

/** A tag that only this endpoint has, if it is what the path calls the records. */
export function titleOfTag(tag: string | undefined, resource: string): string | undefined {
  if (tag === undefined || tag.length > MAX_TAG || !/^\p{Lu}/u.test(tag)) return undefined;
  const [first = "", ...rest] = tag.trim().split(/\s+/);
  const isSame = sameThing(tag, resource) || sameThing(rest.at(-1) ?? first, resource);
  // `Time Off` is the title of a heading, `SSH` is a word in capitals.
  return isSame ? [first, ...rest.map(lowered)].join(" ") : undefined;
}

const MAX_TAG = 40;

function spelled(text: string): string {
  const words = humanized(text)
    .replace(/\b(off|data)s$/i, "$1")
    .split(" ");
  return words.map((word) => CAPITALS.get(word.toLowerCase()) ?? word).join(" ");
}

function ofOne(text: string): string {
  const words = spelled(text).split(" ");
  return [...words.slice(0, -1), ...words.slice(-1).map(singular)].join(" ");
}

/** Whether a title speaks of the record already: `droplet_actions` of `droplets`. */
function names(title: string, text: string): boolean {
  return wordsOf(title)
    .map(singular)
    .join(" ")
    .startsWith(`${wordsOf(ofOne(text)).map(singular).join(" ")} `);
}

/** As within a sentence; words in capitals stay. */
function lowered(text: string): string {
  return /^\p{Lu}(\P{Lu}|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
