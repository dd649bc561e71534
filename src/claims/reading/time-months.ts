import { doubtfulMonths, monthAbbreviations, months } from "../../lexicon/calendar.js";
import { wordList } from "../../lexicon/word-list.js";
import type { AtomReader, TimeRule } from "./time-atoms.js";
import { dayAtom, startingWith } from "./time-atoms.js";
import { monthDays } from "./time-calendar.js";
import { monthAt, yearAfter } from "./time-day-month.js";
import { besideToday, yearlyCandidates } from "./time-resolve.js";
import type { Word } from "./text-words.js";
import { closesAt, lowerAt } from "./text-words.js";

/** Before a month that could be a person or a word ("May", "March"). */
const firmCues = wordList(`in since until till during early late mid - last next this throughout`);
const weakCues = wordList(`by of from to before after between and or for through around about`);
/** Verbs and marks after "May" that show a person: "before May said". */
const personal = wordList(`'s said says told was is has had who`);

/** Does "May" or "March" at a word name the month? */
function isMonth(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  if (personal.has(lowerAt(words, at + 1)) && !firmCues.has(before)) return false;
  if (firmCues.has(before)) return true;
  // "the May vote", "a March protest".
  if (/^(?:the|a|its|their|his|her|'s)$/.test(before)) return /^[a-z]/.test(words[at + 1]?.text ?? "");
  return weakCues.has(before) && closesAt(words, at + 1);
}

/** A name before or after a month: "April Jones", "Inspector August". */
function isName(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  // "In September Lavrov came".
  if (firmCues.has(before?.lower ?? "")) return false;
  if (after !== undefined && after.capital && after.letters && !after.glued) return true;
  const sentenceStart = at < 2 || /^[.!?:"“]$/.test(words[at - 2]!.text);
  return before !== undefined && before.capital && before.letters && !sentenceStart;
}

/**
 * Reads a month without a day.
 *
 *   "October 1994", "January of last year" → that month
 *   "since September"                      → the last one, or the next where the verb points ahead
 *   "last November", "next May"            → counted from the document's date
 *
 * Leaves alone "may" and "march" as verbs, Theresa May, April Jones.
 */
export const readMonth: AtomReader = (words, at, now) => {
  const found = monthAt(words, at);
  if (found === null) return null;
  const full = months.has(words[at]!.lower);
  const year = yearAfter(words, found.to, now);
  if (year === null && (!full || isName(words, at))) return null;
  // "the September 11 attacks" is a name; "in May 19 people died" has a month.
  if (year === null && words[found.to]?.figure != null && !firmCues.has(lowerAt(words, at - 1))) return null;
  if (year === null && doubtfulMonths.has(found.month) && !isMonth(words, at)) return null;
  const before = lowerAt(words, at - 1);
  const step = before === "last" ? "last" : before === "next" ? "next" : null;
  const inYear = (of: number) => monthDays(of, found.month);
  return dayAtom(step !== null && year === null ? at - 1 : at, year?.to ?? found.to, {
    candidates:
      step === null || year !== null
        ? yearlyCandidates(inYear, year?.year ?? null, now.today, now.direction(at))
        : besideToday(inYear, step, now.today),
    granularity: "month",
    approximate: false,
    absolute: true,
    named: { year: year?.year ?? null, month: found.month, day: null, weekday: null },
  });
};

/** Rule for a month without a day. */
export const monthRule: TimeRule = startingWith(readMonth, months.keys(), monthAbbreviations.keys());
