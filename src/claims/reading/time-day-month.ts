import { monthAbbreviations, months } from "../../lexicon/calendar.js";
import { ordinalWords } from "../../lexicon/ordinals.js";
import { wordList } from "../../lexicon/word-list.js";
import type { Word } from "./text-words.js";
import { goesOn, lowerAt, standsAt } from "./text-words.js";
import type { Now } from "./time-atoms.js";
import { dateOf } from "./time-calendar.js";

/** After these a day of the month cannot be a day of the month: "By May 19 people had died". */
export const counted: ReadonlySet<string> = wordList(`
  people persons men women children patients workers soldiers troops civilians students victims bodies per percent %
`);

/** Month name with a capital at a word, in full or abbreviated, and the word after it. */
export function monthAt(words: readonly Word[], at: number): { readonly month: number; readonly to: number } | null {
  const word = words[at];
  if (word === undefined || !word.capital) return null;
  const full = months.get(word.lower);
  if (full !== undefined) return { month: full, to: at + 1 };
  const short = monthAbbreviations.get(word.lower);
  if (short === undefined) return null;
  return { month: short, to: words[at + 1]?.text === "." && words[at + 1]!.glued ? at + 2 : at + 1 };
}

/** Day of the month at a word: "2", "2nd", "first". */
export function dayOfMonthAt(words: readonly Word[], at: number): { readonly day: number; readonly to: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.figure === null) {
    const day = ordinalWords.get(word.lower);
    return day === undefined || day > 31 ? null : { day, to: at + 1 };
  }
  if (word.text.length > 2 || word.figure < 1 || word.figure > 31) return null;
  const next = words[at + 1];
  if (next === undefined || !next.glued) return { day: word.figure, to: at + 1 };
  if (/^(?:st|nd|rd|th)$/.test(next.lower)) return { day: word.figure, to: at + 2 };
  // "2,000", "2.5", "2%", "2km", "2:30", "2/3" are other things; "2-3 March" is a range.
  if (next.letters || /[%/:°]/.test(next.text)) return null;
  return goesOn(words, at + 1) ? null : { day: word.figure, to: at + 1 };
}

/** A year written as four digits at a word, where nothing glued to it makes it something else. */
export function yearFigureAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined || word.figure === null || word.text.length !== 4 || word.figure < 1000 || word.figure > 2199)
    return null;
  const before = words[at - 1];
  if (word.glued && before !== undefined && /[-/.,:$€£¥#+\p{L}]$/u.test(before.text)) return null;
  const next = words[at + 1];
  if (next === undefined || !next.glued) return word.figure;
  if (next.letters || /[%/°:$]/.test(next.text)) return null;
  return goesOn(words, at + 1) ? null : word.figure;
}

/** The year that may follow a month or a day: "2024", ", 2024", "last year", "of this year". */
export function yearAfter(
  words: readonly Word[],
  at: number,
  now: Now,
): { readonly year: number; readonly to: number } | null {
  const figureAt = words[at]?.text === "," || lowerAt(words, at) === "of" ? at + 1 : at;
  const figure = yearFigureAt(words, figureAt);
  // "On March 2, 2000 people marched".
  if (figure !== null && !counted.has(lowerAt(words, figureAt + 1))) return { year: figure, to: figureAt + 1 };
  const start = lowerAt(words, at) === "of" ? at + 1 : at;
  if (now.today === null) return null;
  const { year } = dateOf(now.today);
  if (lowerAt(words, start + 1) === "year") {
    const step = { last: -1, this: 0, next: 1 }[lowerAt(words, start)];
    if (step !== undefined) return { year: year + step, to: start + 2 };
  }
  const late = standsAt(words, start, ["the", "year"]);
  if (late && lowerAt(words, start + 3) === (lowerAt(words, start + 2) === "after" ? "next" : "last")) {
    const step = { after: 2, before: -2 }[lowerAt(words, start + 2)];
    if (step !== undefined) return { year: year + step, to: start + 4 };
  }
  return null;
}
