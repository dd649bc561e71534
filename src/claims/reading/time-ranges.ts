import type { ClockRange, DayRange } from "../../model.js";
import type { ClockReading, DayReading } from "./time-atoms.js";
import { dateOf, dayOf, monthDays } from "./time-calendar.js";
import type { TimePhrase, WordRange } from "./time-phrases.js";
import type { Word } from "./text-words.js";
import { lowerAt } from "./text-words.js";

/** "from … to", "between … and", "…–…": does the link make one stretch of two phrases? */
function makesStretch(words: readonly Word[], left: TimePhrase, right: TimePhrase): boolean {
  if (right.from - left.to !== 1) return false;
  const link = lowerAt(words, left.to);
  const before = lowerAt(words, left.from - 1);
  if (/^[-–—]$/.test(link)) return true;
  if (/^(?:to|until|till|through)$/.test(link)) return before === "from" || link === "through" || before !== "between";
  return link === "and" && before === "between";
}

/** Of the halves left open, the two that lie closest: "between ten and midnight" is 22:00–00:00. */
function joinClocks(left: ClockReading, right: ClockReading): ClockReading {
  const pairs = left.ranges.flatMap((start) => right.ranges.map((end) => ({ from: start.from, to: end.to })));
  const length = ({ from, to }: ClockRange) => (to - from + 1440) % 1440;
  const range = pairs.reduce((best, pair) => (length(pair) < length(best) ? pair : best));
  return { ...left, ranges: [range], approximate: left.approximate || right.approximate };
}

/** "March" of "March to June 2023": the last March before the end of the stretch. */
function withYearOf(left: DayReading, right: DayReading): readonly DayRange[] {
  const { named } = left;
  const end = right.named?.year != null ? right.candidates[0] : undefined;
  if (end === undefined || named === null || named.month === null || named.year !== null) return left.candidates;
  const { month, day } = named;
  const inYear = (year: number): DayRange =>
    day === null ? monthDays(year, month) : { from: dayOf(year, month, day), to: dayOf(year, month, day) };
  const { year } = dateOf(end.to);
  return [inYear(year).from <= end.to ? inYear(year) : inYear(year - 1)];
}

function joinDayRange(left: DayReading, right: DayReading): DayReading | null {
  const starts = withYearOf(left, right);
  if (starts.length === 0 || right.candidates.length === 0) return { ...left, candidates: [], named: null };
  const [first] = starts;
  const last = right.candidates.find(({ to }) => to >= first!.from);
  if (last === undefined) return null;
  const approximate = left.approximate || right.approximate;
  return { ...left, candidates: [{ from: first!.from, to: last.to }], named: null, approximate };
}

function widest(a: WordRange | null, b: WordRange | null): WordRange | null {
  return a === null || b === null ? null : { from: a.from, to: b.to };
}

/**
 * Joins the two ends of a stretch of time.
 *
 *   "from 1980 to 1985", "2021 to 2023"       → those years
 *   "between 8 p.m. and 5 a.m."                → 20:00–05:00, over midnight
 *   "from Monday evening to Wednesday morning" → two phrases: a value has one clock
 */
export function joinStretches(words: readonly Word[], phrases: readonly TimePhrase[]): readonly TimePhrase[] {
  const joined: TimePhrase[] = [];
  for (const phrase of phrases) {
    const left = joined.at(-1);
    const stretch =
      left === undefined || left.stretch || !makesStretch(words, left, phrase) ? null : stretchOf(left, phrase);
    if (stretch === null) joined.push(phrase);
    else joined[joined.length - 1] = stretch;
  }
  return joined;
}

function stretchOf(left: TimePhrase, right: TimePhrase): TimePhrase | null {
  if (left.anchor !== null || right.anchor !== null || left.part !== null || right.part !== null) return null;
  const shared = { from: left.from, to: right.to, part: null, anchor: null, stretch: true };
  if (left.clock !== null && right.clock !== null && left.day === null) {
    const clock = joinClocks(left.clock, right.clock);
    return {
      ...shared,
      clock,
      day: right.day,
      dayWords: right.dayWords,
      clockWords: widest(left.clockWords, right.clockWords),
    };
  }
  if (left.clock !== null || right.clock !== null || left.day === null || right.day === null) return null;
  const day = joinDayRange(left.day, right.day);
  return day === null
    ? null
    : { ...shared, clock: null, day, dayWords: widest(left.dayWords, right.dayWords), clockWords: null };
}
