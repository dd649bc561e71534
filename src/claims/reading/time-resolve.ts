import type { DayRange } from "../../model.js";
import type { NamedDay } from "./time-atoms.js";
import { dateOf, dayOf, isDate, weekdayOf } from "./time-calendar.js";
import type { Direction } from "./time-tense.js";

/** With no verb to tell: a date this near ahead is meant when the one behind lies further than `far`. Days. */
const near = 60;
const far = 270;

/**
 * Sorts the places in the calendar that recurring words may mean ("Tuesday", "May", "12 March"), likeliest first.
 *
 * Today counts as past and as future. Without a tense the past is likelier, unless the next one is near and the last
 * one far: "the exhibition opens January 6", written in December.
 *
 * @param around candidates in order of time that surround `today`
 */
export function likeliest(around: readonly DayRange[], today: number, direction: Direction): readonly DayRange[] {
  const past = around.findLast(({ from }) => from <= today);
  const future = around.find(({ from, to }) => to >= today && from !== past?.from);
  const current = past !== undefined && past.to >= today;
  if (past === undefined || future === undefined) return [past, future].filter((range) => range !== undefined);
  const ahead = direction === "future" && !current;
  const opening = direction === null && !current && future.from - today <= near && today - past.to >= far;
  return ahead || opening ? [future, past] : [past, future];
}

/**
 * Days that something which recurs every year may mean: those of the year that is named, else the likeliest around
 * today, else none.
 */
export function yearlyCandidates(
  inYear: (year: number) => DayRange,
  named: number | null,
  today: number | null,
  direction: Direction,
): readonly DayRange[] {
  if (named !== null) return [inYear(named)];
  if (today === null) return [];
  const { year } = dateOf(today);
  return likeliest([inYear(year - 1), inYear(year), inYear(year + 1)], today, direction);
}

/** "last November", "next spring": the nearest that is over, or that is yet to begin. */
export function besideToday(
  inYear: (year: number) => DayRange,
  step: "last" | "next",
  today: number | null,
): readonly DayRange[] {
  if (today === null) return [];
  const { year } = dateOf(today);
  const around = [year - 1, year, year + 1, year + 2].map(inYear);
  const beside = step === "last" ? around.findLast(({ to }) => to < today) : around.find(({ from }) => from > today);
  return beside === undefined ? [] : [beside];
}

/**
 * Days that a weekday may mean, likeliest first; `today` is day 0 of both directions. The one a week earlier stands
 * last: a story told long after the event still says "on Wednesday".
 */
export function weekdayCandidates(weekday: number, today: number, direction: Direction): readonly DayRange[] {
  const last = today - ((weekdayOf(today) - weekday + 7) % 7);
  const around = [last, last + 7].map((day) => ({ from: day, to: day }));
  return [...likeliest(around, today, direction), { from: last - 7, to: last - 7 }];
}

/**
 * Days that a day of a month may mean: one where the year is named, else the nearest, [] without a date to count from.
 * A weekday named beside it ("Tuesday 6 May") picks the year.
 *
 * @param last last day of a range, "March 2 to 3"; the same as `named.day` for one day
 */
export function dateCandidates(
  named: NamedDay & { readonly month: number; readonly day: number },
  last: number,
  today: number | null,
  direction: Direction,
): readonly DayRange[] {
  const { year, month, day, weekday } = named;
  const inYear = (of: number) => ({ from: dayOf(of, month, day), to: dayOf(of, month, last) });
  if (year !== null) return [inYear(year)];
  if (today === null) return [];
  const around = [-1, 0, 1].map((step) => dateOf(today).year + step).filter((of) => isDate(of, month, last));
  const fitting = around.filter((of) => weekday === null || weekdayOf(dayOf(of, month, day)) === weekday);
  return likeliest((fitting.length > 0 ? fitting : around).map(inYear), today, direction);
}
