import { isAllCapitals, isCapitalised, isParticle } from "./capitals.js";
import { clockTime } from "./clock.js";
import { findDates, type WrittenDate } from "./dates.js";
import { soundsLikeOutlet, titleCase } from "./outlet.js";

/** The head of a story: where and when it was filed, and by which agency. */
export type Dateline = {
  /** UTF-16 units up to the first word of the story; all of the line where the dateline stands alone. */
  readonly length: number;
  readonly place: string;
  readonly agency: string | null;
  readonly dates: readonly WrittenDate[];
};

/** Where a dateline may end and the story begin. */
const separator = /(?:(?<!\s)\s+)?(?:\s[–—-]{1,2}\s|—|--|[–-]+$|:\s|\.\s(?=[^a-z\d\s])|$)\s*/g;

/** UTF-16 units; "GUATEMALA CITY, Guatemala, Wednesday, September 16, 2022 (Istmo News Agency)" is a long one. */
const longest = 110;

/** Words that stand before a colon or dash as places do. */
const labels =
  /^(?:update|updated|live|breaking|exclusive|analysis|opinion|watch|video|photos?|factbox|explainer|urgent|correction|note|caption|picture|interview|review|comment|editorial|who|nato|report|text|words|summary|weather|sport|politics|business)\b/i;

/**
 * Reads the dateline a paragraph begins with, or the line that is nothing else. Give it the plain copy;
 * `story` is all of it, in which a place that nothing else speaks for must come up again ("in Imst").
 *
 *   "PORT VALE, March 2 (Northwire) — At least 14" → Port Vale, Northwire, 2 March
 *   "New Delhi/Mumbai: An Indian warship"          → New Delhi
 *   "NEU-LADENDORF. Rosa Wimmer, 71, was awake"    → Neu-Ladendorf
 *
 * Leaves alone a name in capitals that the sentence goes on with ("TOM ALDERSYKE has a bruise") and labels ("UPDATE: ").
 */
export function readDateline(paragraph: string, story: string): Dateline | null {
  const start = paragraph.length - paragraph.trimStart().length;
  const text = paragraph.slice(start, start + longest);
  let longestRead: Dateline | null = null;
  for (const match of text.matchAll(separator)) {
    const alone = match.index + match[0].length === text.length && start + text.length === paragraph.length;
    const mark = match[0].trim();
    if (mark === "" && !alone) continue;
    const dateline = readHead(
      text.slice(0, match.index),
      text.slice(match.index + match[0].length),
      alone ? "" : mark,
      story,
    );
    if (dateline) longestRead = { ...dateline, length: start + match.index + match[0].length };
  }
  return longestRead;
}

/** `mark` is "" where nothing follows. */
function readHead(head: string, next: string, mark: string, story: string): Omit<Dateline, "length"> | null {
  const agency = /\(([^()\d][^()]{1,39})\)/.exec(head)?.[1] ?? null;
  const dates = findDates(head);
  const rest = dates
    .toReversed()
    .reduce((text, date) => text.slice(0, date.start) + "," + text.slice(date.end), head)
    .replace(/\([^()]*\)/g, ",")
    .replace(clockTime, ",")
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi, ",");
  const places = rest
    .split(/\s*[,/]\s*|\s[–—-]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== ".");
  const first = places[0];
  if (first === undefined || places.length > 3 || !places.every(isPlaceName) || labels.test(first)) return null;
  if (!head.trimStart().startsWith(first) || !(next === "" || /^[$£€]/.test(next) || isCapitalised(next))) return null;
  const told = dates.length > 0 || agency !== null;
  const capitals = isAllCapitals(first) && first.replace(/[\s.'-]/g, "").length > 2;
  const prepositions = ["in", "from", "at", "near", "of", "to", "around", "outside"];
  const again = prepositions.some((preposition) => story.includes(`${preposition} ${first}`));
  const short = places.length === 1 ? first.split(" ").length < 3 && again : rest.includes("/");
  // Alone on its line a name in small letters with a date is the outlet as often as the place.
  const holds =
    mark === ""
      ? told && capitals && !soundsLikeOutlet(first)
      : mark === "."
        ? told || (capitals && first.length > 3)
        : told || capitals || short;
  return holds ? { place: capitals ? titleCase(first) : first, agency, dates } : null;
}

/** "St. Brannock", "Port of Spain": up to four words, the first a capitalised one, without figures. */
function isPlaceName(words: string): boolean {
  const parts = words.split(" ");
  const named = parts.every((part) => isCapitalised(part) || isParticle(part)) && isCapitalised(words);
  return named && parts.length < 5 && !/[\d"#&(]/.test(words);
}
