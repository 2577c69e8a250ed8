/**
 * Names that only speak of pages: `next_page_uri`, `totalItems`, `starting_after`, `remainingItemCount`.
 *
 * A name is read word by word. Each word has to be about pages, and at least one has to say so by itself: `first_name` has
 * another word, and `items` alone may be anything.
 */
import { wordsOf } from "./words.ts";

/** Words that say by themselves which page is meant. */
const PAGE = words(`
  page pages paging pagination pagesize perpage pagenumber pagetoken cursor offset limit marker continue continuation
  next prev previous bookmark`);
/** Words that say where in a list, or how long it is: of a parameter they may be about a field of that name. */
const COUNT = words("total totals count first last more remaining skip");
/** Words that stand beside those. */
const BESIDE = words(`
  size number no num index per token key after before start starting end ending item items result results record records
  element elements entry entries row rows object objects list query`);
/** The same in what is answered. */
const BESIDE_ANSWERED = words(`
  uri url href link links max min current from to has is incomplete returned available matching all of in the self overall
  response search odata`);

/** A member beside the records. */
export function isAboutPages(name: string): boolean {
  return isMadeOf(wordsOf(name), [PAGE, COUNT], [BESIDE, BESIDE_ANSWERED]);
}

/** A parameter: `total_min` may be about a field, `page_size` is not. */
export function choosesPage(name: string): boolean {
  return isMadeOf(wordsOf(name), [PAGE], [BESIDE]) || asksForCount(wordsOf(name));
}

/** `include_total_count`, `with_count`. */
function asksForCount([first = "", ...rest]: readonly string[]): boolean {
  const asks = ["include", "includes", "with", "return", "show", "get"].includes(first);
  return (
    asks && rest.length > 0 && rest.every((word) => ["total", "totals", "count", "counts"].includes(word))
  );
}

type Words = ReadonlySet<string>;

function isMadeOf(all: readonly string[], telling: readonly Words[], beside: readonly Words[]): boolean {
  const tells = (word: string) => telling.some((known) => known.has(word));
  return all.some(tells) && all.every((word) => tells(word) || beside.some((known) => known.has(word)));
}

function words(text: string): Words {
  return new Set(text.trim().split(/\s+/));
}
