import { months, partsOfDay, plainParts, weekdays } from "../../lexicon/calendar.js";
import type { ClockRange } from "../../model.js";
import type { AtomReader, PartReading, TimeAtom, TimeRule } from "./time-atoms.js";
import { namedPart, partAtom, startingWith } from "./time-atoms.js";
import type { Word } from "./text-words.js";
import { closesAt, lowerAt, standsAt } from "./text-words.js";

/** "early" and "late" alone, and the hours after midnight. Minutes. */
const early: PartReading = { range: { from: 0, to: 539 }, name: null, edge: "early" };
const late: PartReading = { range: { from: 1020, to: 1439 }, name: null, edge: "late" };
const smallHours: PartReading = { range: { from: 0, to: 389 }, name: "small hours", edge: null };

const edged: ReadonlyMap<string, ClockRange> = new Map([
  ["early morning", { from: 0, to: 539 }],
  ["mid morning", { from: 540, to: 659 }],
  ["late morning", { from: 600, to: 719 }],
  ["early afternoon", { from: 720, to: 929 }],
  ["mid afternoon", { from: 840, to: 989 }],
  ["late afternoon", { from: 930, to: 1109 }],
  ["early evening", { from: 1020, to: 1199 }],
  ["late evening", { from: 1200, to: 1439 }],
  ["late night", { from: 1260, to: 239 }],
]);

function lengthOf({ from, to }: ClockRange): number {
  return (to - from + 1440) % 1440;
}

/** Two parts said together: "early" and "afternoon" are the early afternoon; else the narrower wins. */
export function joinParts(a: PartReading, b: PartReading): PartReading {
  const [edge, other] = a.edge === null ? [b, a] : [a, b];
  if (edge.edge === null || other.name === null) return lengthOf(a.range) < lengthOf(b.range) ? a : b;
  return { ...other, range: edged.get(`${edge.edge} ${other.name}`) ?? other.range };
}

/** Does the word tell a day that an "early" or "late" before it may cut into? */
function isDayWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.capital && weekdays.has(word.lower)) return true;
  if (/^(?:today|yesterday|tomorrow|tonight)$/.test(word.lower)) return true;
  return (
    /^(?:this|last|next)$/.test(word.lower) &&
    (partsOfDay.has(lowerAt(words, at + 1)) || weekdays.has(lowerAt(words, at + 1)))
  );
}

/** "early on Thursday", "late Tuesday", "early this morning": the adverb alone, its day is another atom. */
const readEarlyLate: AtomReader = (words, at) => {
  const lower = lowerAt(words, at);
  if (lower !== "early" && lower !== "late") return null;
  const on = lowerAt(words, at + 1) === "on" || lowerAt(words, at + 1) === "in" ? 1 : 0;
  if (!isDayWord(words, at + 1 + on)) return null;
  return partAtom(at, at + 1, lower === "early" ? early : late);
};

/** "in the small hours", "the early hours of the morning". */
const readHours: AtomReader = (words, at) => {
  const kind = lowerAt(words, at);
  if (lowerAt(words, at + 1) !== "hours" || lowerAt(words, at - 1) !== "the") return null;
  if (!/^(?:early|small|wee|predawn)$/.test(kind)) return null;
  const morning = ["of", "the", "morning"].every((word, step) => lowerAt(words, at + 2 + step) === word);
  return partAtom(at, at + (morning ? 5 : 2), smallHours);
};

/** A named part, with what may stand before it: "evening", "early afternoon", "late-night". */
function partAt(words: readonly Word[], at: number): TimeAtom | null {
  const adverb = /^(?:early|late|mid)$/.test(lowerAt(words, at)) ? lowerAt(words, at) : null;
  // "early evening", "late-night", "early in the morning".
  const link = words[at + 1]?.text === "-" ? 1 : standsAt(words, at + 1, ["in", "the"]) ? 2 : 0;
  const noun = adverb === null ? at : at + 1 + link;
  // "Dawn Hesketh" and "Dawn of a new age"; "Dawn broke".
  if (words[noun]?.capital === true && (noun > 0 || words[noun + 1]?.capital === true)) return null;
  const part = namedPart(lowerAt(words, noun));
  if (part === null) return null;
  return partAtom(at, noun + 1, { ...part, range: edged.get(`${adverb} ${part.name}`) ?? part.range });
}

/** Is a plain noun such as "morning" or "night" at a word said of the clock, not of a gala night or the night shift? */
function saysWhen(words: readonly Word[], from: number, to: number): boolean {
  const before = lowerAt(words, from - 1);
  if (before === "at" && lowerAt(words, to - 1) === "night") return true;
  if (before === "that") return true;
  if (before === "the") {
    const governed = /^(?:in|during|on|until|till|by|since|of)$/.test(lowerAt(words, from - 2));
    return closesAt(words, to) && (governed || lowerAt(words, to) === "of");
  }
  if (/^(?:by|until|since)$/.test(before)) return closesAt(words, to);
  // The day before it is an atom of its own: "Friday evening", "yesterday morning", "March 2 evening".
  const day = words[from - 1];
  if (day?.capital === true && weekdays.has(day.lower)) return true;
  if (/^(?:yesterday|tomorrow)$/.test(before)) return true;
  const number = /^(?:st|nd|rd|th)$/.test(before) ? from - 2 : from - 1;
  return words[number]?.figure != null && months.has(lowerAt(words, number - 1));
}

const readPart: AtomReader = (words, at) => {
  const atom = partAt(words, at);
  if (atom === null) return null;
  const noun = words[atom.to - 1]!;
  if (plainParts.has(noun.lower)) return beforeDawn(words, atom);
  const told = lowerAt(words, atom.to - 2) === "the" && atom.to - at > 2;
  return told || saysWhen(words, at, atom.to) ? atom : null;
};

/** "before dawn" is the night that the dawn ends. */
function beforeDawn(words: readonly Word[], atom: TimeAtom): TimeAtom {
  const { part } = atom;
  if (part === null || !/^(?:dawn|daybreak|sunrise|sunup)$/.test(lowerAt(words, atom.to - 1))) return atom;
  if (lowerAt(words, atom.from - 1) !== "before") return atom;
  return partAtom(atom.from - 1, atom.to, { ...part, range: { from: 0, to: part.range.to } });
}

/**
 * Rules for parts of the day.
 *
 *   "in the afternoon", "at night", "Friday | evening" → its minutes
 *   "early on | Thursday", "late | yesterday"          → before nine, after five in the afternoon
 *   "the small hours", "before dawn", "overnight"
 *
 * Leaves alone "opening night", "a good evening", "spent the night", the name Dawn.
 */
export const partRules: readonly TimeRule[] = [
  startingWith(readEarlyLate, ["early", "late"]),
  startingWith(readHours, ["early", "small", "wee", "predawn"]),
  startingWith(readPart, ["early", "late", "mid"], partsOfDay.keys()),
];
