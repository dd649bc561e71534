import { twoDigits, zonedTimeOf } from "./clock.js";

/** A date as a header line, dateline or file name writes it. Month and day count from 1. */
export type WrittenDate = {
  /** Offsets into the line it was found in. */
  readonly start: number;
  readonly end: number;
  /** Null in "March 2". */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** "mon" to "sun" where it is written beside the date. */
  readonly weekday: string | null;
};

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const weekdayPattern = String.raw`(?:\b(?<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b\.?,?\s+)?(?:the\s+)?`;
const monthPattern = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const dayPattern = String.raw`(?<![\d.,:/])(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?![:/]\d|\.\d)`;
const yearPattern = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`;

/** The ways of writing a date, most explicit first: where two overlap the earlier wins. */
const forms: readonly RegExp[] = [
  // The date-time group of the wires at a story's end, "182140Z AUG 21": the 18th at 21:40, August 2021.
  new RegExp(String.raw`\b(?<day>\d\d)[0-2]\d[0-5]\dZ?\s+${monthPattern}\s+(?<year>\d\d|\d{4})\b`, "gi"),
  // 2024-03-02, 2024/3/2
  /(?<!\d)(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/gi,
  // Saturday, 2 March 2024; 2nd of March
  new RegExp(String.raw`${weekdayPattern}${dayPattern}\.?(?:\s+of)?\s+${monthPattern}(?:,?\s+${yearPattern})?`, "gi"),
  // Saturday, March 2, 2024; Sat Mar 2 2024; March 2-2024
  new RegExp(String.raw`${weekdayPattern}\b${monthPattern}\s+${dayPattern}(?:(?:,\s*|\s+|-)${yearPattern})?`, "gi"),
  // Saturday 02/03/2024, 2.3.2024, 2.3.24
  new RegExp(
    String.raw`${weekdayPattern}(?<![\d./-])(?<first>\d{1,2})(?<mark>[./-])\s?(?<second>\d{1,2})\k<mark>\s?(?<year>\d{4}|\d\d)(?![\d/-])`,
    "gi",
  ),
];

/**
 * Finds the dates of a header line, dateline or file name, in order.
 *
 *   "Monday, March 4, 2024" → 4 March 2024
 *   "PORT VALE, March 2 (Northwire)" → 2 March, no year
 *   "13/04/2024" → 13 April 2024; "Friday 01/03/2024" → 1 March, the only one of the two that was a Friday
 *
 * Leaves alone what is no real date ("31 April") and figures that can be read in two ways ("03/04/2024").
 */
export function findDates(line: string): readonly WrittenDate[] {
  if (!/\d/.test(line)) return [];
  const found: WrittenDate[] = [];
  for (const form of forms)
    for (const match of line.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const date = readParts(match.groups!);
      if (date && found.every((other) => other.end <= span.start || span.end <= other.start))
        found.push({ ...date, ...span });
    }
  return found.sort((a, b) => a.start - b.start);
}

type Day = Omit<WrittenDate, "start" | "end">;

function readParts(parts: Record<string, string | undefined>): Day | null {
  const year = parts.year === undefined ? null : fullYear(parts.year);
  const weekday = parts.weekday?.slice(0, 3).toLowerCase() ?? null;
  if (parts.first === undefined) {
    const month = /^\d+$/.test(parts.month!)
      ? Number(parts.month)
      : months.indexOf(parts.month!.slice(0, 3).toLowerCase()) + 1;
    const date = { year, month, day: Number(parts.day), weekday };
    return isReal(date) ? date : null;
  }
  const [first, second] = [Number(parts.first), Number(parts.second)];
  const dayFirst = { year, month: second, day: first, weekday };
  // Points are written day first wherever they are written.
  if (parts.mark === ".") return isReal(dayFirst) ? dayFirst : null;
  const real = [dayFirst, { ...dayFirst, month: first, day: second }].filter(isReal);
  // Without a weekday both readings stay, and nothing can be said.
  const candidates = real.length < 2 ? real : real.filter(fitsWeekday);
  const [only, other] = candidates;
  return only && (!other || (only.month === other.month && only.day === other.day)) ? only : null;
}

/** "05" is 2005 and "85" is 1985, as POSIX has it. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 69 ? 2000 : 1900);
}

function isReal({ year, month, day }: Day): boolean {
  // A leap year stands in where none is written, so that 29 February can be read.
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Is the weekday that is written beside a date its own? Where none is written, nothing speaks against it. */
function fitsWeekday({ year, month, day, weekday }: Day): boolean {
  return weekday === null || weekdays[new Date(Date.UTC(year!, month - 1, day)).getUTCDay()] === weekday;
}

/** "2024-03-02", or null where the year is missing. */
export function isoOf({ year, month, day }: Day): string | null {
  return year === null ? null : `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

/**
 * The day of a date without year, in the year that brings it nearest to another date ("2024-01-02"): "December 30" →
 * "2023-12-30". Null where the weekday beside it says otherwise.
 */
export function nearestTo(known: string, date: WrittenDate): string | null {
  const at = Date.parse(known.slice(0, 10));
  const year = Number(known.slice(0, 4));
  const days = [year - 1, year, year + 1].map((each) => ({ ...date, year: each })).filter(isReal);
  const distance = (day: Day) => Math.abs(Date.parse(isoOf(day)!) - at);
  const [nearest] = days.toSorted((a, b) => distance(a) - distance(b));
  return nearest && fitsWeekday(nearest) ? isoOf(nearest) : null;
}

/** "25:99", "24:30": a slip that nobody should take for the day it stands beside. */
const impossibleTime = /(?<![\d.+:-])(?:(?:2[5-9]|[3-9]\d):\d|24:(?!00)\d|\d{1,2}:[6-9]\d)/;

/**
 * Reads a date that stands by itself, as in front matter or a meta tag: an ISO date, a date and time with zone, or words.
 * A time without zone is left out. Null where it is no date, or its time none.
 *
 *   "2024-03-02 19:15 +01:00" → "2024-03-02T19:15:00+01:00"; "2024-03-02T19:15:00" → "2024-03-02"
 *   "Sat, 02 Mar 2024 19:15:00 GMT" → "2024-03-02T19:15:00Z"; "lately", "2024-03-02T25:99" → null
 */
export function readDate(value: string): string | null {
  // A "T" between date and time would hide the hour from the patterns.
  const text = value.trim().replace(/^(\d{4}-\d\d-\d\d)T/i, "$1 ");
  const [date, ...more] = findDates(text);
  const words = date ? text.slice(0, date.start) + text.slice(date.end) : text;
  if (!date || more.length > 0 || /\p{L}{5,}/u.test(words) || impossibleTime.test(words)) return null;
  const day = isoOf(date);
  return day && day + zonedTimeOf(words);
}
