import { monthAbbreviations, months, partsOfDay, weekdayAbbreviations, weekdays } from "../../lexicon/calendar.js";
import { ordinalWords } from "../../lexicon/ordinals.js";
import type { Word } from "./text-words.js";
import { closesAt, lowerAt } from "./text-words.js";
import type { AtomReader, TimeRule } from "./time-atoms.js";
import { dayAtom, startingWith, startingWithFigure } from "./time-atoms.js";
import { dateOf, dayOf, isDate } from "./time-calendar.js";
import { counted, dayOfMonthAt, monthAt, yearAfter, yearFigureAt } from "./time-day-month.js";
import { dateCandidates, likeliest } from "./time-resolve.js";

const readIsoDate: AtomReader = (words, at) => {
  const year = words[at];
  if (year?.figure == null || year.text.length !== 4) return null;
  const separator = words[at + 1]?.text;
  if (separator !== "-" && separator !== "/") return null;
  const [month, day] = [words[at + 2], words[at + 4]];
  const glued = [1, 2, 3, 4].every((step) => words[at + step]?.glued === true);
  if (!glued || words[at + 3]?.text !== separator || month?.text.length !== 2 || day?.text.length !== 2) return null;
  if (month.figure === null || day.figure === null || !isDate(year.figure, month.figure, day.figure)) return null;
  const on = dayOf(year.figure, month.figure, day.figure);
  return dayAtom(at, at + 5, {
    candidates: [{ from: on, to: on }],
    granularity: "day",
    approximate: false,
    absolute: true,
    named: { year: year.figure, month: month.figure, day: day.figure, weekday: null },
  });
};

/** "14/11/1975", "3/28/2021", "7/7/2005": with slashes, where the figures leave no doubt which of the two is the month. */
const readSlashedDate: AtomReader = (words, at) => {
  const figures = [words[at], words[at + 2], words[at + 4]];
  const slashed = words[at + 1]?.text === "/" && words[at + 3]?.text === "/";
  if (!slashed || words[at]!.glued || !words.slice(at + 1, at + 5).every(({ glued }) => glued)) return null;
  const [first, second, year] = figures.map((word) => word?.figure ?? null);
  if (first == null || second == null || year == null || figures[2]!.text.length !== 4) return null;
  if (words[at + 5]?.glued === true && (words[at + 5]!.letters || words[at + 5]!.text === "/")) return null;
  const orders = [
    { day: first, month: second },
    { day: second, month: first },
  ].filter(({ day, month }) => isDate(year, month, day));
  const [date, other] = orders;
  if (date === undefined || year < 1000 || (other !== undefined && first !== second)) return null;
  const on = dayOf(year, date.month, date.day);
  return dayAtom(at, at + 5, {
    candidates: [{ from: on, to: on }],
    granularity: "day",
    approximate: false,
    absolute: true,
    named: { year, ...date, weekday: null },
  });
};

/** A weekday before a date, "Tuesday, 1 October" or "Sat. May 4": the weekday and where the date begins. */
function weekdayBefore(words: readonly Word[], at: number): { readonly weekday: number | null; readonly to: number } {
  const word = words[at];
  const weekday = word?.capital ? (weekdays.get(word.lower) ?? weekdayAbbreviations.get(word.lower)) : undefined;
  if (weekday === undefined) return { weekday: null, to: at };
  const punctuation = words[at + 1]?.text;
  const to = punctuation === "," || punctuation === "." ? at + 2 : at + 1;
  return { weekday, to: lowerAt(words, to) === "the" ? to + 1 : to };
}

/** Month, day and perhaps a last day, in either order, at a word. */
function monthAndDay(
  words: readonly Word[],
  at: number,
): { readonly month: number; readonly day: number; readonly last: number; readonly to: number } | null {
  const month = monthAt(words, at);
  if (month !== null) {
    const day = dayOfMonthAt(words, lowerAt(words, month.to) === "the" ? month.to + 1 : month.to);
    if (day === null || (words[month.to]!.figure === null && lowerAt(words, month.to) !== "the")) return null;
    // "In May 19 people died": who writes a day of the month says "on".
    const alone = yearFigureAt(words, words[day.to]?.text === "," ? day.to + 1 : day.to) === null;
    if (alone && (lowerAt(words, at - 1) === "in" || counted.has(lowerAt(words, day.to)))) return null;
    const end = lastDay(words, day.to, day.day);
    return { month: month.month, day: day.day, last: end?.day ?? day.day, to: end?.to ?? day.to };
  }
  const day = dayOfMonthAt(words, at);
  if (day === null) return null;
  const end = lastDay(words, day.to, day.day);
  for (const stop of end === null ? [day] : [end, day]) {
    const of = lowerAt(words, stop.to) === "of";
    if (!of && words[at]!.figure === null) continue;
    const after = monthAt(words, of ? stop.to + 1 : stop.to);
    if (after !== null) return { month: after.month, day: day.day, last: stop.day, to: after.to };
  }
  return null;
}

/** The second day of "March 2 to 3", "2–3 March", "2 and 3 March". */
function lastDay(
  words: readonly Word[],
  at: number,
  first: number,
): { readonly day: number; readonly to: number } | null {
  if (!/^(?:-|–|to|and|or)$/.test(lowerAt(words, at))) return null;
  const day = words[at + 1]?.figure === null ? null : dayOfMonthAt(words, at + 1);
  if (day === null || day.day <= first) return null;
  const named = monthAt(words, lowerAt(words, day.to) === "of" ? day.to + 1 : day.to) !== null;
  return named || closesAt(words, day.to) || yearFigureAt(words, day.to) !== null ? day : null;
}

const readWrittenDate: AtomReader = (words, at, now) => {
  const { weekday, to: start } = weekdayBefore(words, at);
  const found = monthAndDay(words, start);
  if (found === null) return null;
  const year = yearAfter(words, found.to, now);
  if (!isDate(year?.year ?? null, found.month, found.last)) return null;
  const to = year?.to ?? found.to;
  // A name of what happened that day tells no date of this story.
  const eleventh = found.month === 9 && found.day === 11;
  if (eleventh && year === null && /^(?:attacks?|terror|terrorist)$/.test(lowerAt(words, to))) return null;
  const named = { year: year?.year ?? null, month: found.month, day: found.day, weekday };
  return dayAtom(at, to, {
    candidates: dateCandidates(named, found.last, now.today, now.direction(at)),
    granularity: "day",
    approximate: false,
    absolute: true,
    named,
  });
};

/** "on the 12th": a day of the month that the document was written in, or of the one before. */
const readDayOfMonth: AtomReader = (words, at, now) => {
  const [the, number, suffix] = [words[at], words[at + 1], words[at + 2]];
  if (the?.lower !== "the" || number?.figure == null || suffix?.glued !== true) return null;
  const day = dayOfMonthAt(words, at + 1);
  const before = lowerAt(words, at - 1);
  if (day === null || !/^(?:st|nd|rd|th)$/.test(suffix.lower) || !closesAt(words, day.to)) return null;
  // "the 12th of seven children" ranks; "on the 12th of the month" dates.
  const ofPart = before === "of" && partsOfDay.has(lowerAt(words, at - 2));
  if (!ofPart && !/^(?:on|since|until|till|by|from)$/.test(before)) return null;
  if (lowerAt(words, day.to) === "of" && lowerAt(words, day.to + 2) !== "month") return null;
  const around = now.today === null ? [] : monthlyDays(day.day, now.today);
  return dayAtom(at + 1, day.to, {
    candidates: now.today === null ? [] : likeliest(around, now.today, now.direction(at)),
    granularity: "day",
    approximate: false,
    absolute: false,
    named: { year: null, month: null, day: day.day, weekday: null },
  });
};

function monthlyDays(day: number, today: number) {
  const { year, month } = dateOf(today);
  return [-1, 0, 1]
    .map((step) => dateOf(dayOf(year, month, 15) + 30 * step))
    .filter((there) => isDate(there.year, there.month, day))
    .map((there) => dayOf(there.year, there.month, day))
    .map((on) => ({ from: on, to: on }));
}

/**
 * Rules for days that are written down.
 *
 *   "March 2, 2024", "2nd of March", "2024-03-02" → that day
 *   "Tuesday 6 May"                               → 6 May of the nearest year in which it is a Tuesday
 *   "March 2 to 3"                                → two days
 *   "14/11/1975", "3/28/2021"                     → that day
 *
 * Leaves alone "2/3/2024" (day or month first?), "9/11" and "the September 11 attacks".
 */
export const dateRules: readonly TimeRule[] = [
  startingWithFigure(readIsoDate),
  startingWithFigure(readSlashedDate),
  startingWithFigure(
    readWrittenDate,
    months.keys(),
    monthAbbreviations.keys(),
    weekdays.keys(),
    weekdayAbbreviations.keys(),
    ordinalWords.keys(),
  ),
  startingWith(readDayOfMonth, ["the"]),
];
