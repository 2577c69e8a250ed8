/**
 * Names that only speak of pages: `next_page_uri`, `totalItems`, `starting_after`, `remainingItemCount`.
 *
 * A name is read word by word. Each word has to be about pages, and at least one has to say so by itself: `first_name` has
 * another word, and `items` alone may be anything.
 */
import { singular, wordsOf } from "./words.ts";

/** Words that say by themselves that a page, or a count, is meant. */
const TELLING = words(`
  page pages paging pagination total totals count cursor offset limit marker continue continuation next prev previous
  first last more remaining skip pagesize perpage pagenumber pagetoken startingafter endingbefore bookmark watermark`);
/** Words that stand beside those. */
const BESIDE = words(`
  size number no num index per token key uri url href link links item items result results record records element elements
  entry entries row rows object objects max min current start end starting ending before after from to has is num with
  include included incomplete returned available matching all of in the self position at id overall number totalcount
  response list query search odata`);

export function isAboutPages(name: string): boolean {
  const all = wordsOf(name);
  return (
    all.length > 0 &&
    all.every((word) => TELLING.has(word) || BESIDE.has(word) || TELLING.has(singular(word))) &&
    all.some((word) => TELLING.has(word))
  );
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
