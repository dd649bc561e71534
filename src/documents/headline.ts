import type { Span } from "../model.js";
import { roleOf, type ReadStretch } from "./kinds.js";

/**
 * The headline among what stands above the first paragraph: what the mark-up calls so, else the first line that reads like a
 * title. A page's title that repeats it ("The Leader - Holdout in the valley") and a section of one or two words give way to a
 * fuller line. Where there is no title, the first words of "WHAT A WEEK — posted by Bex, Jan 15".
 */
export function findHeadline(above: readonly ReadStretch[]): Span | null {
  const unmarked = above.filter(
    ({ stretch, words }) => stretch.role === null && roleOf(words, "heading") === "heading",
  );
  const titles = unmarked.filter(({ line, words }) => line.kind === "words" && !/[.…]["')\]]*$/.test(words));
  const count = (read: ReadStretch) => read.words.split(/\s+/).length;
  const [first] = titles;
  const marked = above.find(({ stretch }) => stretch.role === "headline");
  const repeated = titles.find((title, at) =>
    titles.slice(0, at).some(({ words }) => pageTitleOf(words, folded(title.words)) !== null),
  );
  const longer = first && count(first) < 3 ? titles.find((each) => count(each) > 3) : undefined;
  const title = marked ?? repeated ?? longer ?? first ?? unmarked.find(({ line }) => line.kind === "perhaps");
  if (title) return { start: title.stretch.start, end: title.stretch.end };

  const posted = above[0] && /^(.*?\S)\s*(?:—|\||\s[–-]\s)\s*(?:posted|written|published)\b/i.exec(above[0].words)?.[1];
  return posted && above[0]!.stretch.role === null
    ? { start: above[0]!.stretch.start, end: above[0]!.stretch.start + posted.length }
    : null;
}

/** Words for comparing titles: no case, no marks. */
export function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

/** The outlet in a page's title, which is the headline (`title`, folded) with the outlet before or behind it; else null. */
export function pageTitleOf(words: string, title: string): string | null {
  const parts = words.split(/(?<!\s)\s+[|–—-]\s+|(?:(?<!\s)\s+)?\|\s*/);
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length < 2 || title === "") return null;
  if (folded(words.slice(first.length)) === title) return first;
  return folded(words.slice(0, -last.length)) === title ? last : null;
}
