import { wordList } from "../../lexicon/word-list.js";
import type { DayRange } from "../../model.js";
import type { AtomReader, DayReading, TimeRule } from "./time-atoms.js";
import { dayAtom, firstReading, startingWith } from "./time-atoms.js";
import { dateOf, yearDays } from "./time-calendar.js";
import { monthRule, readMonth } from "./time-months.js";
import { periodRules, readCurrentUnit } from "./time-periods.js";
import { yearRules } from "./time-years.js";
import type { Word } from "./text-words.js";
import { lowerAt } from "./text-words.js";

type Edge = "start" | "early" | "middle" | "late" | "end";

/** Word that cuts a piece off a longer stretch → which piece. */
const edgeWords: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ...[...wordList(`start beginning outset dawn`)].map((word): [string, Edge] => [word, "start"]),
  ["early", "early"],
  ["middle", "middle"],
  ["mid", "middle"],
  ["midway", "middle"],
  ["late", "late"],
  ["end", "end"],
  ["close", "end"],
]);

/** What share of a stretch each edge means. An end is nearer to the end than "late". */
const shares: Readonly<Record<Edge, readonly [from: number, to: number]>> = {
  start: [0, 0.2],
  early: [0, 0.34],
  middle: [0.3, 0.7],
  late: [0.66, 1],
  end: [0.83, 1],
};

/** An end of a year is its last two months or so, of a month its last ten days, of a week Friday to Sunday. */
function edgeOf(range: DayRange, edge: Edge, granularity: DayReading["granularity"]): DayRange {
  let [from, to] = shares[edge];
  if (granularity === "month" && edge === "end") from = 0.66;
  if (granularity === "week" && edge === "end") from = 0.57;
  if (granularity === "month" && edge === "start") to = 0.34;
  if (granularity === "decade" || granularity === "century") {
    const [first, last] = [dateOf(range.from).year, dateOf(range.to).year];
    const years = last - first + 1;
    return yearDays(first + Math.floor(from * years), first + Math.ceil(to * years) - 1);
  }
  const length = range.to - range.from + 1;
  return { from: range.from + Math.floor(from * length), to: range.from + Math.ceil(to * length) - 1 };
}

/** The words between an edge and its stretch: "of", "of the", "-", "in". */
function innerStart(words: readonly Word[], at: number, noun: boolean): number | null {
  const next = lowerAt(words, at);
  if (next === "-") return at + 1;
  if (next === "of") return lowerAt(words, at + 1) === "the" ? at + 2 : at + 1;
  if (noun) return null;
  if (next === "in") return lowerAt(words, at + 1) === "the" ? at + 2 : at + 1;
  return next === "the" ? at + 1 : at;
}

const inner = firstReading([monthRule, ...yearRules, ...periodRules]);

/** Reads the stretch whose edge is named; "the month" and "the year" are stretches only here. */
const readInner: AtomReader = (words, at, now) => {
  const the = lowerAt(words, at - 1) === "the";
  return (the ? readCurrentUnit(words, at - 1, now) : null) ?? inner(words, at, now);
};

function narrow(day: DayReading, edge: Edge): DayReading {
  return {
    ...day,
    candidates: day.candidates.map((range) => edgeOf(range, edge, day.granularity)),
    approximate: true,
    named: null,
  };
}

const readEdge: AtomReader = (words, at, now) => {
  const edge = edgeWords.get(lowerAt(words, at));
  if (edge !== undefined) {
    const noun = edge === "start" || edge === "end" || lowerAt(words, at) === "middle";
    const start = innerStart(words, at + 1, noun);
    const atom = start === null ? null : readInner(words, start, now);
    if (atom?.day == null || atom.day.granularity === "day") return null;
    return dayAtom(at, atom.to, narrow(atom.day, edge));
  }
  return readYearEnd(words, at, now) ?? readPiece(words, at, now);
};

/** "the year's end", "year-end", "year end". */
const readYearEnd: AtomReader = (words, at, now) => {
  const unit = lowerAt(words, at);
  if (unit !== "year" && unit !== "month") return null;
  const link = lowerAt(words, at + 1) === "'s" || words[at + 1]?.text === "-" ? at + 2 : at + 1;
  if (lowerAt(words, link) !== "end" || (link === at + 1 && unit === "month")) return null;
  const current = readCurrentUnit([{ ...words[at]!, lower: "the" }, words[at]!], 0, now);
  return current?.day == null ? null : dayAtom(at, link + 1, narrow(current.day, "end"));
};

/** Which piece of a month, from 0; −1 for the last. */
const pieceNumbers: ReadonlyMap<string, number> = new Map([
  ["first", 0],
  ["opening", 0],
  ["second", 1],
  ["third", 2],
  ["fourth", 3],
  ["last", -1],
  ["final", -1],
  ["closing", -1],
]);
const pieceDays: ReadonlyMap<string, number> = new Map([
  ["half", 15],
  ["fortnight", 14],
  ["weeks", 14],
  ["week", 7],
  ["days", 5],
  ["day", 1],
]);

/** "the second half of June", "the last week of May", "the first days of March", "the last day of February". */
const readPiece: AtomReader = (words, at, now) => {
  const number = pieceNumbers.get(lowerAt(words, at));
  const piece = lowerAt(words, at + 1);
  const days = pieceDays.get(piece);
  if (number === undefined || days === undefined || lowerAt(words, at + 2) !== "of") return null;
  const atom = readMonth(words, at + 3, now);
  if (atom?.day == null) return null;
  const last = number === -1 || (piece === "half" && number === 1);
  const cut = ({ from, to }: DayRange): DayRange =>
    last
      ? { from: to - days + 1, to }
      : { from: from + number * days, to: Math.min(to, from + (number + 1) * days - 1) };
  const { day } = atom;
  return dayAtom(at, atom.to, {
    ...day,
    candidates: day.candidates.map(cut),
    granularity: days === 1 ? "day" : "week",
    approximate: days > 1,
    named: null,
  });
};

/**
 * Rule for a part of a longer stretch.
 *
 *   "early 2020", "mid-June", "late fourth century BC" → the first, middle or last third
 *   "the end of July", "the middle of next year"       → what such an edge spans
 *   "the second half of June", "the first week of May" → those days
 *   "before the year's end", "at year-end"             → the last fifth of the document's year
 */
export const edgeRule: TimeRule = startingWith(readEdge, edgeWords.keys(), pieceNumbers.keys(), ["year", "month"]);
