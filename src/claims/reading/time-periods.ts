import { seasons } from "../../lexicon/calendar.js";
import { ordinalWords } from "../../lexicon/ordinals.js";
import type { DayRange } from "../../model.js";
import type { AtomReader, DayReading, Now, TimeAtom, TimeRule } from "./time-atoms.js";
import { dayAtom, startingWith } from "./time-atoms.js";
import { dateOf, monthDays, weekDays, weekdayOf, yearDays } from "./time-calendar.js";
import { yearAfter } from "./time-day-month.js";
import { besideToday, likeliest, yearlyCandidates } from "./time-resolve.js";
import type { Word } from "./text-words.js";
import { lowerAt, standsAt } from "./text-words.js";

type Granularity = DayReading["granularity"];

function period(candidates: readonly DayRange[], granularity: Granularity, absolute: boolean): DayReading {
  return { candidates, granularity, approximate: false, absolute, named: null };
}

/** A span of months that recurs every year: in the year named after it, or the likeliest around today. */
function monthsOfYear(
  words: readonly Word[],
  span: { readonly from: number; readonly to: number; readonly month: number; readonly count: number },
  now: Now,
): TimeAtom {
  const year = yearAfter(words, span.to, now);
  const inYear = (of: number) => monthDays(of, span.month, span.count);
  const candidates = yearlyCandidates(inYear, year?.year ?? null, now.today, now.direction(span.from));
  return dayAtom(span.from, year?.to ?? span.to, period(candidates, "season", year !== null));
}

/** "the second quarter", "Q3 2023", "the first half of 2026", "H1". Not the fourth quarter of a match. */
const readQuarter: AtomReader = (words, at, now) => {
  const code = /^(?:q|h)$/.test(lowerAt(words, at)) && words[at]!.capital ? words[at + 1] : undefined;
  if (code?.glued === true && code.figure !== null) {
    const half = words[at]!.lower === "h";
    if (code.figure < 1 || code.figure > (half ? 2 : 4)) return null;
    return monthsOfYear(words, { from: at, to: at + 2, ...part(code.figure, half) }, now);
  }
  const last = lowerAt(words, at) === "final" || lowerAt(words, at) === "last";
  const noun = lowerAt(words, at + 1);
  const half = noun === "half";
  if (noun !== "quarter" && !half) return null;
  const number = last ? (half ? 2 : 4) : ordinalWords.get(lowerAt(words, at));
  if (number === undefined || number > (half ? 2 : 4) || isMatch(words, at)) return null;
  // Halves of a year are told from halves of a match and of a page by the year.
  const year = yearAfter(words, at + 2, now);
  const thisYear = standsAt(words, at + 2, ["of", "the", "year"]);
  if (half && year === null && !thisYear) return null;
  if (last && year === null && !thisYear && lowerAt(words, at) === "last") return null;
  return monthsOfYear(words, { from: at, to: at + 2 + (thisYear ? 3 : 0), ...part(number, half) }, now);
};

function part(number: number, half: boolean) {
  return half ? { month: number * 6 - 5, count: 6 } : { month: number * 3 - 2, count: 3 };
}

function isMatch(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 12), at + 12)
    .some(({ lower }) =>
      /^(?:touchdowns?|match|game|scored|goals?|points?|halftime|quarterback|referee|equaliser)$/.test(lower),
    );
}

/** "spring 2023", "the summer of 2026", "this autumn", "in the spring". */
const readSeason: AtomReader = (words, at, now) => {
  const north = seasons.get(lowerAt(words, at));
  if (north === undefined || words[at]!.text === words[at]!.text.toUpperCase()) return null;
  const year = yearAfter(words, at + 1, now);
  const before = lowerAt(words, at - 1);
  const the =
    before === "the" && /^(?:in|since|until|by|during|from|of|before|after|late|early)$/.test(lowerAt(words, at - 2));
  const here = before === "this" || before === "last" || before === "next";
  // "the fall of Kabul", "a spring in the mattress", "in the fall".
  if (year === null && !the && !here) return null;
  const name = lowerAt(words, at);
  const after = lowerAt(words, at + 1);
  if (year === null && (after === "of" || /^(?:in|and|or)$/.test(after)) && (name === "fall" || name === "spring"))
    return null;
  const month = now.south ? ((north + 5) % 12) + 1 : north;
  if (!here || year !== null) return monthsOfYear(words, { from: at, to: at + 1, month, count: 3 }, now);
  const inYear = (of: number) => monthDays(of, month, 3);
  const candidates =
    before === "this"
      ? yearlyCandidates(inYear, null, now.today, now.direction(at))
      : besideToday(inYear, before === "last" ? "last" : "next", now.today);
  return dayAtom(at - 1, at + 1, period(candidates, "season", false));
};

/** The stretch of a unit of time `step` units from the one that holds today. */
function unitAround(unit: string, today: number, step: number): DayReading | null {
  const { year, month } = dateOf(today);
  if (unit === "week") return period([weekDays(today, step)], "week", false);
  if (unit === "month") return period([monthDays(year, month + step)], "month", false);
  if (unit === "quarter") return period([monthDays(year, Math.ceil(month / 3) * 3 - 2 + 3 * step, 3)], "season", false);
  if (unit === "year") return period([yearDays(year + step)], "year", false);
  if (unit === "decade") {
    const first = Math.floor(year / 10) * 10 + 10 * step;
    return period([yearDays(first, first + 9)], "decade", false);
  }
  if (unit === "century") {
    const first = Math.floor(year / 100) * 100 + 100 * step;
    return period([yearDays(first, first + 99)], "century", false);
  }
  return null;
}

/** "the weekend", "last weekend", "at the weekend": Saturday and Sunday, on Friday evening too by now. */
function weekend(today: number, step: number): DayRange {
  const sinceSaturday = (weekdayOf(today) + 1) % 7;
  const saturday = today - sinceSaturday + 7 * step;
  return { from: saturday, to: saturday + 1 };
}

const around = { last: -1, this: 0, next: 1 } as const;

/** "the week before last", "the year after next". */
function readSecondUnit(words: readonly Word[], at: number, now: Now): TimeAtom | null {
  const step = standsAt(words, at + 2, ["after", "next"]) ? 2 : standsAt(words, at + 2, ["before", "last"]) ? -2 : null;
  const reading = step === null ? null : unitAround(lowerAt(words, at + 1), now.today ?? 0, step);
  if (reading === null) return null;
  return dayAtom(at, at + 4, now.today === null ? { ...reading, candidates: [] } : reading);
}

/** "last week", "this month", "next year", "at the weekend"; not "the last week", which is a duration. */
const readUnit: AtomReader = (words, at, now) => {
  const word = lowerAt(words, at);
  const unit = lowerAt(words, at + 1);
  const whose = lowerAt(words, at - 1);
  if (unit === "weekend" && (word === "the" || word in around) && !/^[A-Z]/.test(words[at + 2]?.text ?? "")) {
    if (now.today === null) return dayAtom(at, at + 2, period([], "day", false));
    // Inside a weekend "this weekend" is today's; before and after it "the weekend" turns with the tense.
    const ranges = [weekend(now.today, 0), weekend(now.today, 1)];
    const inside = ranges[0]!.to >= now.today;
    const chosen =
      word === "next"
        ? ranges.slice(1)
        : word === "last"
          ? [inside ? weekend(now.today, -1) : ranges[0]!]
          : likeliest(ranges, now.today, now.direction(at));
    return dayAtom(at, at + 2, period(chosen, "day", false));
  }
  if (word === "the") return readSecondUnit(words, at, now);
  if (!(word in around)) return null;
  if (word !== "this" && /^(?:the|its|his|her|their|our|my|these|those|'s|a)$/.test(whose)) return null;
  if (now.today === null) {
    const granularity = unitAround(unit, 0, 0)?.granularity;
    return granularity === undefined ? null : dayAtom(at, at + 2, period([], granularity, false));
  }
  const reading = unitAround(unit, now.today, around[word as keyof typeof around]);
  if (reading === null) return null;
  const [range] = reading.candidates;
  // "earlier this week" ends today, "later this year" begins there.
  if (range !== undefined && whose === "earlier")
    return dayAtom(at - 1, at + 2, period([{ from: range.from, to: now.today }], reading.granularity, false));
  if (range !== undefined && whose === "later")
    return dayAtom(at - 1, at + 2, period([{ from: now.today, to: range.to }], reading.granularity, false));
  return dayAtom(at, at + 2, reading);
};

/** "the end of the month", "before the year's end", "year-end": the unit that holds today, named after "the". */
export const readCurrentUnit: AtomReader = (words, at, now) => {
  if (lowerAt(words, at) !== "the" || !/^(?:week|month|year|decade|century)$/.test(lowerAt(words, at + 1))) return null;
  const reading = unitAround(lowerAt(words, at + 1), now.today ?? 0, 0);
  return reading === null ? null : dayAtom(at, at + 2, now.today === null ? { ...reading, candidates: [] } : reading);
};

/**
 * Rules for stretches of the calendar between day and decade.
 *
 *   "the fourth quarter of 2026", "Q3 2023", "second half of this year" → those months
 *   "summer of 2026", "this autumn"  → three months, by the dateline's half of the earth
 *   "last week", "next month", "at the weekend", "earlier this year"     → counted from the document's date
 *
 * Leaves alone "over the last week" (a duration), "the second half" of a match, "the fall of the capital".
 */
export const periodRules: readonly TimeRule[] = [
  startingWith(readQuarter, ordinalWords.keys(), ["q", "h", "final", "last"]),
  startingWith(readSeason, seasons.keys()),
  startingWith(readUnit, ["last", "this", "next", "the"]),
];
