/** Names as words: `dateOfBirth`, `date_of_birth`, `date-of-birth` and `Date of birth` are the same three. */

/** The words of a name, in lower case. Digits and capitals separate words as people read them. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The singular of an English word, near enough for people: `addresses`, `employees`, `databases`, `entries`. */
export function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ss|x|zz|ch|sh|us)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Whether two names are the same words but for the plural of the last, however the words are divided. */
export function sameThing(one: string, other: string): boolean {
  return stem(one) === stem(other);
}

/** Equal for the singular and the plural of a name: nobody can tell from `ses` whether an `e` belongs to the word. */
function stem(name: string): string {
  const whole = wordsOf(name).join("");
  return singular(whole).replace(/e$/, "");
}

/** `work_from_home` as people write it: `Work from home`. */
export function humanized(name: string): string {
  const words = wordsOf(name).join(" ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first sentence of a description, on one line and not too long. */
export function firstSentence(description: string, length: number): string {
  const line = description.replace(/\s+/g, " ").trim();
  const sentence = /^.*?[.!?](?= |$)/.exec(line)?.[0] ?? line;
  if (sentence.length <= length) return sentence;
  return `${sentence
    .slice(0, length - 1)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd()}…`;
}
