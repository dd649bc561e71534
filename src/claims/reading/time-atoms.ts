import { partsOfDay } from "../../lexicon/calendar.js";
import type { ClockRange, DayRange, TimeValue } from "../../model.js";
import type { Direction } from "./time-tense.js";
import type { Word } from "./text-words.js";

/** The parts of a date that the words name; null for what they leave open. Weekday 0–6, Sunday first. */
export type NamedDay = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
};

/** What the words say of the day. */
export type DayReading = {
  /** Likeliest first; [] where the document's date would be needed and there is none. */
  readonly candidates: readonly DayRange[];
  readonly granularity: Exclude<TimeValue["granularity"], "minute" | "hour" | "part of day">;
  readonly approximate: boolean;
  readonly absolute: boolean;
  /** Null where no month, day of month, year or weekday was named ("yesterday"). */
  readonly named: NamedDay | null;
};

/** The zone that a clock time was given in. */
export type Zone = {
  /** Minutes east of Greenwich. */
  readonly offset: number;
  /** True where the offset was worked out from a twin, "7:15 p.m. (1615 GMT)", so that the clock is the local one. */
  readonly local: boolean;
};

/** What the words say of the clock. */
export type ClockReading = {
  /** One reading, or two twelve hours apart where the half of the day is left open, likeliest first. */
  readonly ranges: readonly ClockRange[];
  readonly granularity: "minute" | "hour";
  readonly approximate: boolean;
  readonly zone: Zone | null;
};

/** What the words say of the part of the day. */
export type PartReading = {
  readonly range: ClockRange;
  /** "evening"; null for "early" and "late" alone, which cut into the part that a neighbour names. */
  readonly name: string | null;
  readonly edge: "early" | "late" | null;
};

/** How long before (negative) or after something that the words name or leave to the context. */
export type Anchor = {
  /** Days, fractions for hours: "two weeks after" → 11 to 17. */
  readonly from: number;
  readonly to: number;
  /** What it is counted from: "the fall of Kabul"; "" where the context tells ("two days later"). */
  readonly words: string;
};

/** A stretch of words `[from, to)` that tells one thing about time, before neighbours are joined. */
export type TimeAtom = {
  readonly from: number;
  readonly to: number;
  readonly day: DayReading | null;
  readonly clock: ClockReading | null;
  readonly part: PartReading | null;
  readonly anchor: Anchor | null;
};

/** What relative words are counted from. */
export type Now = {
  /** Day the document was published, null where unknown. */
  readonly today: number | null;
  /** The dateline lies where spring begins in September. */
  readonly south: boolean;
  /** Which way the tense around a word points. */
  readonly direction: (at: number) => Direction;
};

/** Reads what begins at word `at`, or nothing. */
export type AtomReader = (words: readonly Word[], at: number, now: Now) => TimeAtom | null;

/** A part of the day by its name. */
export function namedPart(name: string): PartReading | null {
  const range = partsOfDay.get(name);
  return range === undefined ? null : { range, name, edge: null };
}

const nothing = { day: null, clock: null, part: null, anchor: null };

/** An atom that tells a day, and perhaps a part of it. */
export function dayAtom(from: number, to: number, day: DayReading, part: PartReading | null = null): TimeAtom {
  return { ...nothing, from, to, day, part };
}

/** An atom that tells a part of a day left open. */
export function partAtom(from: number, to: number, part: PartReading): TimeAtom {
  return { ...nothing, from, to, part };
}

/** An atom that tells a clock time. */
export function clockAtom(from: number, to: number, clock: ClockReading): TimeAtom {
  return { ...nothing, from, to, clock };
}

/** An atom that counts from something else in the text. */
export function anchorAtom(from: number, to: number, anchor: Anchor, part: PartReading | null = null): TimeAtom {
  return { ...nothing, from, to, anchor, part };
}

/** A reader with the words that what it reads may begin with. */
export type TimeRule = {
  readonly read: AtomReader;
  readonly starts: ReadonlySet<string>;
  /** What it reads may begin with a figure too. */
  readonly figures: boolean;
};

/** A rule whose times begin with one of these words, lower case. */
export function startingWith(read: AtomReader, ...starts: readonly Iterable<string>[]): TimeRule {
  return { read, starts: new Set(starts.flatMap((words) => [...words])), figures: false };
}

/** A rule whose times begin with a figure or one of these words. */
export function startingWithFigure(read: AtomReader, ...starts: readonly Iterable<string>[]): TimeRule {
  return { ...startingWith(read, ...starts), figures: true };
}

/**
 * One reader of many rules: at each word those are asked that may begin there, in their order, and the first that reads
 * something decides. Nine words in ten begin nothing and cost one look-up.
 */
export function firstReading(rules: readonly TimeRule[]): AtomReader {
  const figures = rules.filter((rule) => rule.figures).map(({ read }) => read);
  const byWord = new Map<string, AtomReader[]>();
  for (const { read, starts } of rules) {
    for (const start of starts) byWord.set(start, [...(byWord.get(start) ?? []), read]);
  }
  return (words, at, now) => {
    const word = words[at];
    const readers = word === undefined ? undefined : word.figure === null ? byWord.get(word.lower) : figures;
    if (readers === undefined) return null;
    for (const read of readers) {
      const atom = read(words, at, now);
      if (atom !== null) return atom;
    }
    return null;
  };
}
