import type { DayRange } from "../../model.js";

/** Days since 1970-01-01 of a date of the (proleptic) Gregorian calendar; month 1–12; the year 0 is 1 BC. */
export function dayOf(year: number, month: number, day: number): number {
  // March-based years put the leap day last, so that months need no table.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Year, month and day of a day number: the inverse of `dayOf`. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 0–6, Sunday first. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** `count` months from a month on, as days; months outside 1–12 count into other years. */
export function monthDays(year: number, month: number, count = 1): DayRange {
  const first = year * 12 + month - 1;
  const start = (index: number) => dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
  return { from: start(first), to: start(first + count) - 1 };
}

/** All days of the years `first`–`last`. */
export function yearDays(first: number, last = first): DayRange {
  return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) };
}

/** Monday to Sunday of the week that holds a day, `weeks` weeks on. */
export function weekDays(day: number, weeks = 0): DayRange {
  const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * weeks;
  return { from: monday, to: monday + 6 };
}

/** Is there such a day? 31 April and 29 February 2023 are none; a year of null is taken for a leap year. */
export function isDate(year: number | null, month: number, day: number): boolean {
  if (day < 1 || month < 1 || month > 12) return false;
  const { from, to } = monthDays(year ?? 2000, month);
  return day <= to - from + 1;
}

/** Easter Sunday of a year, after the Meeus/Jones/Butcher computus. */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Day number of an ISO date or date-time, as written there; null where it is none. */
export function dayOfIso(iso: string | null): number | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}
