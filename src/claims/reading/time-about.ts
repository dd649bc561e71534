import type { ClockRange } from "../../model.js";
import type { ClockReading, DayReading, TimeAtom } from "./time-atoms.js";
import { yearDays } from "./time-calendar.js";
import { isAbout, isNearly } from "./time-cues.js";
import type { Word } from "./text-words.js";
import { lowerAt } from "./text-words.js";

/** "shortly after seven" is said of a good quarter of an hour; the rest is in `approximate`. Minutes. */
const shortly = 12;

/** What makes a clock time that begins at a word approximate: where those words begin and how far they reach. */
function leewayBefore(
  words: readonly Word[],
  from: number,
): { readonly from: number; readonly before: number; readonly after: number } | null {
  const link = lowerAt(words, from - 1);
  if (isNearly(words, from - 1)) {
    const adverb = lowerAt(words, from - 2);
    const article = /^(?:little|bit)$/.test(adverb) && lowerAt(words, from - 3) === "a" ? 3 : 2;
    return link === "before"
      ? { from: from - article, before: shortly, after: 0 }
      : { from: from - article, before: 0, after: shortly };
  }
  if (!isAbout(link)) return null;
  const before = /^(?:towards|toward|nearly|almost)$/.test(link) ? shortly : 0;
  return { from: from - 1, before, after: 0 };
}

function widen(clock: ClockReading, before: number, after: number): ClockReading {
  const turn = (minute: number) => (minute + 1440) % 1440;
  const ranges = clock.ranges.map(({ from, to }): ClockRange => ({ from: turn(from - before), to: turn(to + after) }));
  return { ...clock, ranges, approximate: true };
}

/** "around 1850" may be two years off, "around 320 BC" twenty. Years. */
function yearMargin(year: number): number {
  if (year <= 0) return year % 10 === 1 || year % 10 === -9 ? 20 : 5;
  return year % 100 === 0 ? 20 : year % 10 === 0 ? 5 : 2;
}

function widenDay(day: DayReading): DayReading {
  const year = day.named?.year;
  if (day.granularity !== "year" || year == null) return { ...day, approximate: true };
  const margin = yearMargin(year);
  return { ...day, candidates: [yearDays(year - margin, year + margin)], approximate: true };
}

/** "little over a month after", "almost three years ago", "some two weeks ago": words that round a count. */
function roundedFrom(words: readonly Word[], from: number): number | null {
  const before = lowerAt(words, from - 1);
  if (isAbout(before) || /^(?:some|c)$/.test(before)) return from - 1;
  if (before === "than" && /^(?:more|less)$/.test(lowerAt(words, from - 2))) return from - 2;
  if (before === "over" && lowerAt(words, from - 2) === "little")
    return lowerAt(words, from - 3) === "a" ? from - 3 : from - 2;
  if (before === "." && lowerAt(words, from - 2) === "c") return from - 2;
  return null;
}

/**
 * Takes the words before an atom that leave it open a little into it.
 *
 *   "shortly after | 7 p.m." → 19:00–19:12     "about | 7:15 p.m." → 19:15, approximate
 *   "around | 1850"          → 1845–1855       "almost | three years ago" → approximate
 *
 * "before" and "after" alone stay outside: they say on which side of the time something lies.
 */
export function takeAbout(words: readonly Word[], atom: TimeAtom): TimeAtom {
  const { clock, day, from } = atom;
  if (clock !== null) {
    const found = leewayBefore(words, from);
    return found === null ? atom : { ...atom, from: found.from, clock: widen(clock, found.before, found.after) };
  }
  const start = day === null && atom.anchor === null ? null : roundedFrom(words, from);
  if (start === null) return atom;
  return { ...atom, from: start, day: day === null ? null : widenDay(day) };
}
