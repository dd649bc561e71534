import type { ClockRange, DayRange } from "../../model.js";
import type { ClockReading, DayReading, TimeAtom } from "./time-atoms.js";
import { weekdayOf } from "./time-calendar.js";
import { joinParts } from "./time-parts.js";
import type { Word } from "./text-words.js";

/** Neighbouring atoms that tell one time: "4.48 p.m. on Saturday", "the night of 16 August". */
export type TimePhrase = TimeAtom & {
  /** Words of the day and of the clock or part of the day, where the phrase has both or either. */
  readonly dayWords: WordRange | null;
  readonly clockWords: WordRange | null;
  /** Told by its two ends: "from 1980 to 1985". */
  readonly stretch: boolean;
};

/** Word numbers `[from, to)`. */
export type WordRange = { readonly from: number; readonly to: number };

/** A single atom as a phrase. */
function phraseOf({ from, to, day, clock, part, anchor }: TimeAtom): TimePhrase {
  const range = { from, to };
  const clockWords = clock === null && part === null ? null : range;
  return { from, to, day, clock, part, anchor, dayWords: day === null ? null : range, clockWords, stretch: false };
}

/** The few words between two atoms, or null where there are too many. */
function linkBetween(words: readonly Word[], left: TimeAtom, right: TimeAtom): string | null {
  if (right.from < left.to || right.from - left.to > 3) return null;
  return words
    .slice(left.to, right.from)
    .map(({ lower }) => lower)
    .join(" ");
}

/** Links over which a day and a clock time, or parts of either, belong together. */
const links = {
  clockThenDay: /^(?:|on|,|, on|of|on the)$/,
  dayThenClock: /^(?:|,|at|, at|just|by|from)$/,
  partThenDay: /^(?:|on|of|of the|in|to|, on)$/,
  dayThenPart: /^(?:|in the|at|during the|,)$/,
  clockThenPart: /^(?:|in the|on the|that|the|,|at)$/,
  weekdayThenDate: /^(?:|,|the|, the)$/,
};

/** May two neighbours be told as one, given the words between them? */
function belongTogether(left: TimePhrase, right: TimeAtom, link: string): boolean {
  if (left.anchor !== null || right.anchor !== null) {
    // "about an hour later" with a clock beside it stays apart; "the next day at noon" is one.
    return (
      left.anchor !== null &&
      left.day === null &&
      left.clock === null &&
      right.clock !== null &&
      /^(?:|at|,)$/.test(link)
    );
  }
  const clockless = left.clock === null && left.part === null;
  if (left.day !== null && right.day !== null) {
    const weekday = left.day.named?.weekday != null && left.day.named.month === null;
    return (
      weekday &&
      right.part === null &&
      right.day.granularity === "day" &&
      right.day.named?.day != null &&
      links.weekdayThenDate.test(link)
    );
  }
  if (left.day !== null && right.clock !== null) return left.clock === null && links.dayThenClock.test(link);
  if (left.day !== null && right.part !== null) return left.day.granularity === "day" && links.dayThenPart.test(link);
  if (left.clock !== null && right.day !== null)
    return right.day.granularity === "day" && right.clock === null && links.clockThenDay.test(link);
  if (left.part !== null && right.day !== null) return right.day.granularity === "day" && links.partThenDay.test(link);
  if (left.clock !== null && right.part !== null) return links.clockThenPart.test(link);
  if (left.part !== null && right.clock !== null) return links.dayThenClock.test(link);
  return !clockless && left.part !== null && right.part !== null && links.dayThenPart.test(link);
}

/** "Tuesday, 1 October": the date, with the weekday kept; of several years the one that has it. */
function joinDays(left: DayReading | null, right: DayReading | null): DayReading | null {
  if (left === null || right === null) return left ?? right;
  const weekday = left.named?.weekday ?? null;
  const fitting = right.candidates.filter(({ from }) => weekdayOf(from) === weekday);
  const named = right.named === null ? null : { ...right.named, weekday };
  return { ...right, candidates: fitting.length > 0 ? fitting : right.candidates, named };
}

/** Does a minute lie in a part of the day, which may run over midnight? */
function isWithin(minute: number, { from, to }: ClockRange): boolean {
  return from <= to ? from <= minute && minute <= to : minute >= from || minute <= to;
}

/** "half past one on Monday morning": the part of the day decides between the halves. */
function chooseHalf(clock: ClockReading | null, part: TimeAtom["part"]): ClockReading | null {
  if (clock === null || part === null || clock.ranges.length < 2) return clock;
  const fitting = clock.ranges.filter((range) => isWithin(range.from, part.range) || isWithin(range.to, part.range));
  return fitting.length === 1 ? { ...clock, ranges: fitting } : clock;
}

/** "the night to Friday" began the day before. */
function reachBack(day: DayReading): DayReading {
  return { ...day, candidates: day.candidates.map(({ from, to }): DayRange => ({ from: from - 1, to })) };
}

function spanned(a: WordRange | null, b: WordRange | null): WordRange | null {
  return a === null || b === null ? (a ?? b) : { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

function join(left: TimePhrase, right: TimeAtom, link: string): TimePhrase {
  const next = phraseOf(right);
  const part = left.part !== null && right.part !== null ? joinParts(left.part, right.part) : (left.part ?? right.part);
  const day = joinDays(left.day, right.day);
  return {
    from: left.from,
    to: right.to,
    day: day !== null && link === "to" ? reachBack(day) : day,
    clock: chooseHalf(left.clock ?? right.clock, part),
    part,
    anchor: left.anchor ?? right.anchor,
    dayWords: spanned(left.dayWords, next.dayWords),
    clockWords: spanned(left.clockWords, next.clockWords),
    stretch: false,
  };
}

/**
 * Joins neighbouring atoms that tell one time.
 *
 *   "4.48 p.m." on "Saturday"            → one phrase
 *   "Tuesday", "1 October", "22:47"      → one phrase; the weekday picks the year
 *   "half past one" on "Monday" "morning" → one phrase, 1:30 and not 13:30
 *   "Tuesday" and "Wednesday"            → two
 *
 * @param atoms in order of the text, not overlapping
 */
export function joinAtoms(words: readonly Word[], atoms: readonly TimeAtom[]): readonly TimePhrase[] {
  const phrases: TimePhrase[] = [];
  for (const atom of atoms) {
    const left = phrases.at(-1);
    const link = left === undefined ? null : linkBetween(words, left, atom);
    if (
      left !== undefined &&
      link !== null &&
      belongTogether(left, atom, link) &&
      !(link === "to" && left.part?.name !== "night")
    ) {
      phrases[phrases.length - 1] = join(left, atom, link);
    } else {
      phrases.push(phraseOf(atom));
    }
  }
  return phrases;
}
