import { timeUnits } from "../../lexicon/calendar.js";
import type { DayRange } from "../../model.js";
import type { AtomReader, DayReading, Now, TimeRule } from "./time-atoms.js";
import { dayAtom, namedPart, startingWith, startingWithFigure } from "./time-atoms.js";
import { dateOf, monthDays, yearDays } from "./time-calendar.js";
import { countAt, countWords } from "./time-numbers.js";
import type { Word } from "./text-words.js";
import { lowerAt, standsAt } from "./text-words.js";

function relative(
  candidates: readonly DayRange[],
  granularity: DayReading["granularity"],
  approximate: boolean,
): DayReading {
  return { candidates, granularity, approximate, absolute: false, named: null };
}

function onDay(now: Now, step: number): DayReading {
  return relative(now.today === null ? [] : [{ from: now.today + step, to: now.today + step }], "day", false);
}

const dayWords: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** "today", "the day before yesterday", "tonight", "this morning", "last night". */
const readNearDay: AtomReader = (words, at, now) => {
  const word = lowerAt(words, at);
  const step = dayWords.get(word);
  // "Poland Today" is a programme.
  if (step !== undefined && words[at]!.capital && words[at - 1]?.capital === true) return null;
  if (step !== undefined) return dayAtom(at, at + 1, onDay(now, step));
  if (word === "tonight") return dayAtom(at, at + 1, onDay(now, 0), namedPart("night"));
  const skip = word === "the" ? 1 : 0;
  if (standsAt(words, at + skip, ["day", "before", "yesterday"])) return dayAtom(at, at + skip + 3, onDay(now, -2));
  if (standsAt(words, at + skip, ["day", "after", "tomorrow"])) return dayAtom(at, at + skip + 3, onDay(now, 2));
  if (word === "this" || word === "last") {
    const noun = lowerAt(words, at + 1);
    const part = namedPart(noun);
    if (part === null || (word === "last" && !/^(?:night|evening)$/.test(noun))) return null;
    if (word === "last" && /^(?:the|its|his|her|their|our|my|'s)$/.test(lowerAt(words, at - 1))) return null;
    return dayAtom(at, at + 2, onDay(now, word === "this" ? 0 : -1), part);
  }
  return null;
};

/**
 * The days that "N units ago" may mean: exact for days; for weeks, months and years as wide as people round, and never
 * narrower than the calendar month or year that counting back lands in.
 */
function daysAgo(today: number, unit: string, low: number, high: number): DayRange | null {
  const length = timeUnits.get(unit);
  if (length === undefined || length.days < 0.5) return null;
  const slack = low < 1 ? length.slack / 2 : unit === "week" && high === 1 ? 1 : length.slack;
  const range = {
    from: Math.round(today - high * length.days - slack),
    to: Math.round(today - low * length.days + slack),
  };
  const { year, month } = dateOf(today);
  const whole = low >= 1 && Number.isInteger(low);
  if (!whole) return range;
  if (unit === "month") return union(range, monthDays(year, month - high, high - low + 1));
  if (unit === "year") return union(range, yearDays(year - high, year - low));
  return range;
}

function union(a: DayRange, b: DayRange): DayRange {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

const granularities: Readonly<Record<string, DayReading["granularity"]>> = {
  day: "day",
  night: "day",
  week: "week",
  fortnight: "week",
  month: "month",
  year: "year",
  decade: "decade",
  century: "century",
};

/** Unit of time at a word, singular: "weeks" → "week". */
export function unitAt(words: readonly Word[], at: number): string | null {
  const lower = lowerAt(words, at);
  const unit = lower === "centuries" ? "century" : lower.endsWith("s") ? lower.slice(0, -1) : lower;
  return timeUnits.has(unit) ? unit : null;
}

/** "three years ago", "a week from today", "in two days' time". */
const readCounted: AtomReader = (words, at, now) => {
  const count = countAt(words, at);
  if (count === null) return null;
  const unit = unitAt(words, count.to);
  const granularity = unit === null ? undefined : granularities[unit];
  if (unit === null || granularity === undefined) return null;
  const next = count.to + 1;
  const ahead =
    lowerAt(words, next) === "from" && /^(?:today|now)$/.test(lowerAt(words, next + 1))
      ? 2
      : lowerAt(words, at - 1) === "in" && /^'s?$/.test(lowerAt(words, next)) && lowerAt(words, next + 1) === "time"
        ? 2
        : 0;
  if (lowerAt(words, next) !== "ago" && ahead === 0) return null;
  const vague = unit !== "day" || count.low !== count.high;
  const to = ahead === 0 ? next + 1 : next + ahead;
  if (now.today === null) return dayAtom(at, to, relative([], granularity, vague));
  const back = daysAgo(now.today, unit, count.low, count.high);
  if (back === null) return null;
  const range = ahead === 0 ? back : { from: 2 * now.today - back.to, to: 2 * now.today - back.from };
  const exact = ahead > 0 && (unit === "week" || unit === "day") && lowerAt(words, next + 1) === "today";
  const middle = now.today + Math.round(count.low * timeUnits.get(unit)!.days);
  return dayAtom(at, to, relative([exact ? { from: middle, to: middle } : range], granularity, vague && !exact));
};

/**
 * Rules for days counted from the document's own.
 *
 *   "yesterday", "tonight", "this morning", "last night"
 *   "three years ago" → the year that counting back lands in, half a year wider at both ends
 *   "a week from today"
 *
 * Without a date of the document the day is left open. Leaves alone durations ("in ten days", "the last two weeks").
 */
export const relativeRules: readonly TimeRule[] = [
  startingWith(readNearDay, dayWords.keys(), ["tonight", "the", "day", "this", "last"]),
  startingWithFigure(readCounted, countWords),
];
