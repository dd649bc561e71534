import { easterDays, feasts } from "../../lexicon/calendar.js";
import type { DayRange } from "../../model.js";
import { lowerAt } from "./text-words.js";
import type { AtomReader, TimeRule } from "./time-atoms.js";
import { dayAtom, startingWith } from "./time-atoms.js";
import { dayOf, easterSunday } from "./time-calendar.js";
import { yearAfter } from "./time-day-month.js";
import { yearlyCandidates } from "./time-resolve.js";

const firstWords = [...feasts.keys(), ...easterDays.keys()].map((name) => name.split(" ")[0]!);

/** Words of the longest and the other names of feasts: "New Year 's Eve", "Boxing Day". */
const lengths = [4, 2];

const readFeast: AtomReader = (words, at, now) => {
  if (!words[at]!.capital) return null;
  for (const length of lengths) {
    const name = Array.from({ length }, (_, step) => lowerAt(words, at + step)).join(" ");
    const fixed = feasts.get(name);
    const moved = easterDays.get(name);
    const to = at + length;
    if ((fixed === undefined && moved === undefined) || words[to]?.capital === true) continue;
    const year = yearAfter(words, to, now);
    const inYear = (of: number): DayRange => {
      const day = fixed === undefined ? easterSunday(of) + moved! : dayOf(of, fixed[0], fixed[1]);
      return { from: day, to: day };
    };
    return dayAtom(at, year?.to ?? to, {
      candidates: yearlyCandidates(inYear, year?.year ?? null, now.today, now.direction(at)),
      granularity: "day",
      approximate: false,
      absolute: true,
      named: fixed === undefined ? null : { year: year?.year ?? null, month: fixed[0], day: fixed[1], weekday: null },
    });
  }
  return null;
};

/**
 * Rule for a feast that has a day of its own.
 *
 *   "Christmas Eve", "on New Year's Day", "Good Friday 2023"
 *
 * Leaves alone "Christmas" and "Easter" by themselves, and names: "the Good Friday Agreement".
 */
export const feastRule: TimeRule = startingWith(readFeast, firstWords);
