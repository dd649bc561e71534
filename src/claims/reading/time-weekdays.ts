import { paperNames, partsOfDay, weekdayNames, weekdays } from "../../lexicon/calendar.js";
import { ordinalWords } from "../../lexicon/ordinals.js";
import type { DayRange } from "../../model.js";
import type { AtomReader, DayReading, TimeRule } from "./time-atoms.js";
import { dayAtom, startingWith } from "./time-atoms.js";
import { weekdayOf } from "./time-calendar.js";
import { readMonth } from "./time-months.js";
import { readCurrentUnit } from "./time-periods.js";
import { weekdayCandidates } from "./time-resolve.js";
import type { Word } from "./text-words.js";
import { lowerAt, standsAt } from "./text-words.js";

function named(weekday: number, candidates: readonly DayRange[]): DayReading {
  return {
    candidates,
    granularity: "day",
    approximate: false,
    absolute: false,
    named: { year: null, month: null, day: null, weekday },
  };
}

/** Is the weekday at a word part of a name, "Black Friday", "Mail on Sunday", "the Sunday Times"? */
function isName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (before?.capital === true && weekdayNames.has(before.lower)) return true;
  if (after?.capital === true && !after.glued && paperNames.has(after.lower)) return true;
  // "The Sunday Courier broke the story"
  const isTitle = before?.lower === "the" && after?.capital === true && !after.glued && words[at + 2] !== undefined;
  if (isTitle && !partsOfDay.has(after.lower)) return true;
  return before?.lower === "on" && words[at - 2]?.capital === true && paperNames.has(words[at - 2]!.lower);
}

/** "every Friday", "each Monday": a habit, no date. */
function isHabit(words: readonly Word[], at: number): boolean {
  return /^(?:every|each|any|most|some|alternate)$/.test(lowerAt(words, at - 1));
}

function single(day: number): DayRange {
  return { from: day, to: day };
}

/** The days meant by "last", "next", "this" and a weekday, likeliest first. */
function shifted(step: string, weekday: number, today: number, tense: readonly DayRange[]): readonly DayRange[] {
  const since = (weekdayOf(today) - weekday + 7) % 7 || 7;
  const last = today - since;
  const next = today + (7 - (since % 7));
  // "Last Thursday" on a Friday may be yesterday or the week before; "next Friday" on a Monday may skip this week's.
  if (step === "last" || step === "past") return since <= 3 ? [single(last), single(last - 7)] : [single(last)];
  if (step === "next") return [single(next), single(next + 7)];
  if (step === "coming") return [single(next)];
  return tense;
}

const readWeekday: AtomReader = (words, at, now) => {
  const first = lowerAt(words, at);
  const step = /^(?:last|next|this|coming)$/.test(first) ? first : null;
  const past = step === "this" && /^(?:past|coming)$/.test(lowerAt(words, at + 1)) ? lowerAt(words, at + 1) : null;
  const on = at + (step === null ? 0 : 1) + (past === null ? 0 : 1);
  const word = words[on];
  const weekday = word?.capital === true ? weekdays.get(word.lower) : undefined;
  if (weekday === undefined || isName(words, on) || isHabit(words, on)) return null;
  // "the previous Tuesday", "the following Friday": counted from a day that the text tells elsewhere.
  if (/^(?:previous|following|preceding)$/.test(lowerAt(words, on - 1))) return dayAtom(on, on + 1, named(weekday, []));
  if (step === "next" && lowerAt(words, at - 1) === "the") return dayAtom(on, on + 1, named(weekday, []));
  if (now.today === null) return dayAtom(at, on + 1, named(weekday, []));
  // "on Monday week": the Monday after next
  if (step === null && standsAt(words, on + 1, ["week"])) {
    const [next] = weekdayCandidates(weekday, now.today, "future");
    const later = next && { from: next.from + 7, to: next.to + 7 };
    return dayAtom(at, on + 2, named(weekday, later ? [later] : []));
  }
  const tense = weekdayCandidates(weekday, now.today, now.direction(on));
  return dayAtom(at, on + 1, named(weekday, step === null ? tense : shifted(past ?? step, weekday, now.today, tense)));
};

/** "the last Friday of this month", "the first Monday in May". */
const readNthWeekday: AtomReader = (words, at, now) => {
  const last = lowerAt(words, at) === "last";
  const number = last ? 0 : ordinalWords.get(lowerAt(words, at));
  const weekday = words[at + 1]?.capital === true ? weekdays.get(lowerAt(words, at + 1)) : undefined;
  if (number === undefined || number > 5 || weekday === undefined) return null;
  if (!/^(?:of|in)$/.test(lowerAt(words, at + 2))) return null;
  const current = standsAt(words, at + 3, ["this", "month"]) || standsAt(words, at + 3, ["the", "month"]);
  const month = current
    ? readCurrentUnit([{ ...words[at]!, lower: "the" }, words[at + 4]!], 0, now)
    : readMonth(words, at + 3, now);
  if (month?.day == null) return null;
  const pick = ({ from, to }: DayRange): DayRange =>
    single(
      last ? to - ((weekdayOf(to) - weekday + 7) % 7) : from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (number - 1),
    );
  return dayAtom(at, current ? at + 5 : month.to, named(weekday, month.day.candidates.map(pick)));
};

/**
 * Rules for weekdays.
 *
 *   "on Tuesday"                   → the last one, or the next where the verb points ahead; the other stands second
 *   "last Friday", "next Monday"   → counted from the document's date
 *   "the last Friday of May"       → that one
 *   "the following Tuesday"        → a Tuesday, no date
 *
 * Leaves alone "every Friday", "Sundays", Black Friday, the Sunday Times, "sun" and "sat".
 */
export const weekdayRules: readonly TimeRule[] = [
  startingWith(readNthWeekday, ordinalWords.keys(), ["last"]),
  startingWith(readWeekday, weekdays.keys(), ["last", "next", "this", "coming"]),
];
