/** The ways to write a path that some server may take for the path itself. */
import { pathOf, type Route } from "./catalog.ts";

const LIKE_ASCII: readonly [letter: RegExp, other: string][] = [
  [/s/i, "\u017f"],
  [/k/i, "\u212a"],
  [/i/i, "\u0131"],
  [/i/i, "\u0130"],
];
const SUFFIXES = [".json", ".JSON", ".xml", ".tar.gz", ".", "..", "%2E"];
const BLANKS = ["%20", "%20.", ".%20", "%C2%A0", "%E3%80%80", "%09", "+"];
const CUT_OFF = ["/", "//", "/.", ";x=1", "%3Bx=1", "%00", "%0A", "%23", "%3Fx=1"];
const COMBINED = [".JSON", "%20.", "/"];
const BEFORE = ["%20", "./", "%2E/", "/", ";/", "x/../"];

/** The route's own path, and every path that differs from it in the spelling of one segment. */
export function spellingsOf({ template }: Route): string[] {
  const path = pathOf(template);
  const segments = path.slice(1).split("/");
  const templates = template.slice(1).split("/");
  const spelled = segments.flatMap((segment, at) => {
    const place = (text: string): string => `/${segments.with(at, text).join("/")}`;
    // The first segment has no sibling with which a server could confuse it.
    return spellSegment(segment, at > 0 && templates[at] === segment).map(place);
  });
  return [...new Set([path, `/${path}`, ...spelled])];
}

/** The letters of a parameter's value do not matter: only what is around them may change its meaning. */
function spellSegment(segment: string, hasSibling: boolean): string[] {
  const around = [
    ...[...SUFFIXES, ...BLANKS, ...CUT_OFF].map((tail) => `${segment}${tail}`),
    ...BEFORE.map((head) => `${head}${segment}`),
  ];
  if (!hasSibling) return [...around, segment.toUpperCase()];
  const text = decodeURIComponent(segment);
  const letters = lettersOf(text).flatMap(encodings);
  const combined = letters.flatMap((one) => COMBINED.map((tail) => one + tail));
  return [...around, ...letters, ...escapes(text), ...combined];
}

/** The text in other letters that some server takes for the same. */
function lettersOf(text: string): string[] {
  const alternating = [...text].map((letter, at) => (at % 2 === 0 ? letter : letter.toUpperCase())).join("");
  const like = LIKE_ASCII.flatMap(([letter, other]) => [
    text.replace(letter, other),
    text.toUpperCase().replaceAll(new RegExp(letter, "gi"), other),
  ]);
  const wide = text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  const cases = [text, text.toUpperCase(), text.slice(0, 1).toUpperCase() + text.slice(1), alternating];
  return [...cases, ...like, wide, text.normalize("NFD"), text.toUpperCase().normalize("NFD")];
}

function encodings(text: string): string[] {
  return [encodeURI(text), encodeURIComponent(text)];
}

/** The text with needless escapes, or with escapes that are escaped again. */
function escapes(text: string): string[] {
  const letters = [...text];
  const all = letters.map(escaped).join("");
  const one = letters.map((_, at) =>
    letters.map((letter, n) => (n === at ? escaped(letter) : encodeURIComponent(letter))).join(""),
  );
  const [first = "", ...rest] = letters;
  const twice = escaped(first).replaceAll("%", "%25") + encodeURIComponent(rest.join(""));
  return [...one, all, all.toLowerCase(), twice, encodeURIComponent(encodeURIComponent(text))];
}

function escaped(letter: string): string {
  return [...new TextEncoder().encode(letter)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}
