import { months } from "../../lexicon/calendar.js";
import { ordinalWords } from "../../lexicon/ordinals.js";
import type { DayRange } from "../../model.js";
import type { AtomReader, DayReading, TimeAtom, TimeRule } from "./time-atoms.js";
import { dayAtom, firstReading, startingWith, startingWithFigure } from "./time-atoms.js";
import { dateOf, monthDays, yearDays } from "./time-calendar.js";
import { dateRules } from "./time-dates.js";
import { monthAt, yearAfter, yearFigureAt } from "./time-day-month.js";
import { monthRule } from "./time-months.js";
import { smallNumberAt } from "./time-numbers.js";
import { besideToday, yearlyCandidates } from "./time-resolve.js";
import type { Word } from "./text-words.js";
import { lowerAt } from "./text-words.js";

function stretch(
  candidates: readonly DayRange[],
  granularity: DayReading["granularity"],
  { approximate = false, absolute = true } = {},
): DayReading {
  return { candidates, granularity, approximate, absolute, named: null };
}

/** Months that a stretch of accounts may last: "the year", "six months", "the 12 months", "the quarter". */
function lengthAt(words: readonly Word[], at: number): { readonly months: number; readonly to: number } | null {
  const single = { year: 12, quarter: 3, month: 1 }[lowerAt(words, at)];
  if (single !== undefined) return { months: single, to: at + 1 };
  const year = words[at + 1]?.text === "-" ? at + 2 : at + 1;
  if (lowerAt(words, at) === "half" && lowerAt(words, year) === "year") return { months: 6, to: year + 1 };
  const number = smallNumberAt(words, at);
  if (number === null || lowerAt(words, number.to) !== "months") return null;
  return { months: number.value, to: number.to + 1 };
}

const lastDay = firstReading([...dateRules, monthRule]);

/** The months up to the one in which a stretch of days ends. */
function monthsUpTo({ to }: DayRange, count: number): DayRange {
  const { year, month } = dateOf(to);
  const first = monthDays(year, month - count + 1);
  return { from: first.from, to };
}

/** "the three months to 30 June", "six months ended June 30, 2023", "the year to March", "year ending 31 December". */
const readMonthsTo: AtomReader = (words, at, now) => {
  const length = lengthAt(words, at);
  if (length === null || length.months < 1 || length.months > 24) return null;
  const link = lowerAt(words, length.to);
  const open = link === "to" || link === "through" || link === "until";
  if (!open && !/^(?:ended|ending|ends)$/.test(link)) return null;
  // "a year to May", "six months to June" may be how long it is until then; "the" and "ended" tell of accounts.
  if (open && !/^(?:the|in|for|over|during)$/.test(lowerAt(words, at - 1))) return null;
  const start = lowerAt(words, length.to + 1) === "on" ? length.to + 2 : length.to + 1;
  const end = lastDay(words, lowerAt(words, start) === "end" ? start + 1 : start, now);
  if (end?.day == null) return null;
  const candidates = end.day.candidates.map((range) => monthsUpTo(range, length.months));
  return dayAtom(at, end.to, stretch(candidates, length.months > 6 ? "year" : "season"));
};

/** "the first nine months of 2023", "the last three months of this year". */
const readFirstMonths: AtomReader = (words, at, now) => {
  const isFirst = /^(?:first|opening)$/.test(lowerAt(words, at));
  const number = smallNumberAt(words, at + 1);
  if (number === null || number.value < 2 || number.value > 11 || lowerAt(words, number.to) !== "months") return null;
  if (lowerAt(words, number.to + 1) !== "of") return null;
  const year = yearAfter(words, number.to + 1, now);
  if (year === null) return null;
  const first = isFirst ? 1 : 13 - number.value;
  return dayAtom(at, year.to, stretch([monthDays(year.year, first, number.value)], "season"));
};

/** "the March quarter", "the June 2023 quarter": the three months that end with it. */
const readMonthQuarter: AtomReader = (words, at, now) => {
  const month = monthAt(words, at);
  if (month === null) return null;
  const year = yearAfter(words, month.to, now);
  const noun = year?.to ?? month.to;
  if (!/^quarters?$/.test(lowerAt(words, noun))) return null;
  const inYear = (of: number) => monthDays(of, month.month - 2, 3);
  const candidates = yearlyCandidates(inYear, year?.year ?? null, now.today, now.direction(at));
  return dayAtom(at, noun + 1, stretch(candidates, "season"));
};

/** "first-quarter profit", "fourth-quarter sales": the quarter that was last over, since its figures are out. */
const readQuarterResult: AtomReader = (words, at, now) => {
  const number = ordinalWords.get(lowerAt(words, at));
  if (number === undefined || number > 4 || words[at + 1]?.text !== "-" || lowerAt(words, at + 2) !== "quarter")
    return null;
  if (!results.has(lowerAt(words, at + 3)) && !results.has(lowerAt(words, at + 4))) return null;
  if (/^(?:fiscal|financial)$/.test(lowerAt(words, at - 1))) return null;
  const candidates = besideToday((of) => monthDays(of, number * 3 - 2, 3), "last", now.today);
  return dayAtom(at, at + 3, stretch(candidates, "season", { absolute: false }));
};

/** What companies report of a quarter. Source: own list. */
const results: ReadonlySet<string> = new Set(
  "profit profits loss losses earnings revenue revenues sales results turnover income growth gdp output deliveries exports".split(
    " ",
  ),
);

/**
 * The days that a fiscal year may hold: it is named after the year in which it ends or, in Japan and India, begins, and begins
 * somewhere from April of the year before on.
 */
function fiscalYear(year: number): DayReading {
  return stretch([{ from: monthDays(year - 1, 4).from, to: monthDays(year + 1, 3).to }], "year", { approximate: true });
}

/** "fiscal 2023", "FY24", "FY 2023", "financial year 2024". */
const readFiscal: AtomReader = (words, at) => {
  const word = words[at]!;
  const code = word.text === "FY";
  if (!code && !/^(?:fiscal|financial)$/.test(word.lower)) return null;
  const noun = !code && lowerAt(words, at + 1) === "year";
  if (!code && !noun && word.lower === "financial") return null;
  const place = noun ? at + 2 : at + 1;
  const figure = words[place];
  // "FY2023/24", "fiscal year 2023-24" name both of their years.
  const both = /^[-/–]$/.test(words[place + 1]?.text ?? "") ? words[place + 2] : undefined;
  if (both?.glued === true && both.figure !== null) {
    const first = figure?.figure ?? null;
    if (first === null || first < 1900 || both.text.length > 4) return null;
    return dayAtom(at, place + 3, stretch([yearDays(first, first + 1)], "year", { approximate: true }));
  }
  const year = yearFigureAt(words, place);
  if (year !== null) return dayAtom(at, place + 1, fiscalYear(year));
  const glued = code && figure?.glued === true ? figure.figure : null;
  if (glued === null || !/^(?:\d\d|20\d\d)$/.test(figure!.text)) return null;
  return dayAtom(at, place + 1, fiscalYear(glued < 100 ? 2000 + glued : glued));
};

/** "the fiscal first quarter", "its third fiscal quarter": where it lies in the calendar is the company's affair. */
const readFiscalQuarter: AtomReader = (words, at): TimeAtom | null => {
  const between = /^(?:fiscal|financial)$/.test(lowerAt(words, at + 1)) ? 1 : 0;
  const before = between === 0 && /^(?:fiscal|financial)$/.test(lowerAt(words, at - 1));
  const noun = words[at + 1 + between]?.text === "-" ? at + 2 + between : at + 1 + between;
  if ((!before && between === 0) || lowerAt(words, noun) !== "quarter") return null;
  return dayAtom(at, noun + 1, stretch([], "season", { absolute: false }));
};

/**
 * Rules for the periods of accounts.
 *
 *   "the three months to 30 June", "the year ended March 31, 2024" → the months up to that day
 *   "the first nine months of 2023"                              → January to September
 *   "the March quarter", "fourth-quarter profit"                 → those three months
 *   "fiscal 2023", "FY24"                                        → a year, about: companies and states begin it as they like
 *
 * Leaves alone "six months to June" where it says how long it is until then, and quarters of a fiscal year, which lie anywhere.
 */
export const accountRules: readonly TimeRule[] = [
  startingWithFigure(readMonthsTo, ["year", "quarter", "half", "month", "three", "six", "nine", "twelve"]),
  startingWith(readFirstMonths, ["first", "opening", "last", "final"]),
  startingWith(readMonthQuarter, months.keys()),
  startingWith(readQuarterResult, ["first", "second", "third", "fourth"]),
  startingWith(readFiscalQuarter, ["first", "second", "third", "fourth", "final"]),
  startingWith(readFiscal, ["fiscal", "financial", "fy"]),
];
