import { pronounOneAfter, pronounOneBefore } from "../../lexicon/counted-nouns.js";
import { headlineVerbs } from "../../lexicon/numbered-names.js";
import { months, weekdays } from "../../lexicon/calendar.js";
import { boundFillers, boundsBefore } from "../../lexicon/bounds.js";
import { phraseEnds } from "../../lexicon/counted-nouns.js";
import { looksLikeYear } from "./quantity-dates.js";
import type { Measure } from "./quantity-measures.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";

/**
 * Is the measure no quantity after all: a year ("2018 sales"), a digit in a name ("Otter 4", "the Apollo 11 crew"), a
 * list number ("2. Wash"), the pronoun "one", a number that stands for things told before ("the bottom three")?
 */
export function isNoQuantity(pieces: readonly Piece[], measure: Measure, bounded: boolean): boolean {
  const figure = pieceAt(pieces, measure.figureFirst);
  const alone = measure.figureAfter === measure.figureFirst + 1;
  if (alone && figure.lower === "one" && pieceAt(pieces, measure.figureAfter).lower === "day")
    return !lastsOneDay(pieces, measure);
  if (alone && measure.spelled && isTitle(pieces, measure)) return true;
  if (measure.unit !== null && measure.noun === null) return false;
  if (alone && figure.lower === "one") return isPronounOne(pieces, measure);
  if (idioms.has(pieceAt(pieces, measure.figureAfter + 1).lower) && isHyphen(pieceAt(pieces, measure.figureAfter)))
    return true;
  if (isTelephone(pieces, measure) || isTimetable(pieces, measure)) return true;
  if (figure.lower === "zero") return measure.noun === null;
  const single = alone || measure.low < measure.high;
  if (looksLikeYear(figure) && single) return isYear(pieces, measure, bounded);
  if (bounded) return false;
  if (isListNumber(pieces, measure)) return true;
  if (isRankedGroup(pieces, measure)) return true;
  return isNamed(pieces, measure);
}

/** "for one day" counts, "one day it will end" does not. */
function lastsOneDay(pieces: readonly Piece[], measure: Measure): boolean {
  return /^(?:for|in|within|after|lasted|just|only|least|than|of|about|by|and|or|on)$/.test(
    pieceAt(pieces, measure.first - 1).lower,
  );
}

/** "the Thirty Years' War", "the Three Gorges", "the Group of Seven": a number word with a capital that no sentence gave it. */
function isTitle(pieces: readonly Piece[], measure: Measure): boolean {
  if (!pieceAt(pieces, measure.figureFirst).capital) return false;
  const before = pieceAt(pieces, measure.first - 1).lower;
  if (before === "of") return pieceAt(pieces, measure.first - 2).capital && measure.noun === null;
  return /^(?:the|a|an|this|its)$/.test(before) && pieceAt(pieces, measure.figureAfter).capital;
}

/** Behind a number and a hyphen: kinds of a thing, not how many. "two-way", "three-dimensional", "one-off". */
const idioms: ReadonlySet<string> = new Set(
  "way off dimensional wheel wheeled sided pronged on piece fold horse handed handedly track size time times".split(
    " ",
  ),
);

/** "555-1234" */
function isTelephone(pieces: readonly Piece[], measure: Measure): boolean {
  if (measure.noun !== null || measure.low === measure.high) return false;
  const [first, last] = [pieceAt(pieces, measure.figureFirst), pieceAt(pieces, measure.figureAfter - 1)];
  return /^\d{3}$/.test(first.text) && /^\d{4}$/.test(last.text) && measure.figureAfter - measure.figureFirst === 3;
}

/** "the 12.30 train" */
function isTimetable(pieces: readonly Piece[], measure: Measure): boolean {
  return (
    /^\d{1,2}\.\d\d$/.test(pieceAt(pieces, measure.figureFirst).text) &&
    /^(?:train|bus|flight|ferry|service|news|kick|start|race|sailing|bulletin|from)$/.test(
      pieceAt(pieces, measure.figureAfter).lower,
    ) &&
    pieceAt(pieces, measure.first - 1).lower === "the"
  );
}

/** A bare figure from 1500 on is a year; with a noun only if it is not round: "2018 sales" but "2000 people". */
function isYear(pieces: readonly Piece[], measure: Measure, bounded: boolean): boolean {
  const value = measure.low;
  const before = pieceAt(pieces, measure.first - 1).lower;
  if (measure.low < measure.high && value >= 1500) {
    // "between 1500 and 1800 glaciers grew": two years, unless two round numbers count a plain noun.
    const count = measure.noun?.modifiers.length === 0 && value % 100 === 0 && measure.high % 100 === 0;
    return !count;
  }
  if (bounded) return false;
  if (
    /^(?:in|since|by|until|till|from|before|after|during|early|late|mid|spring|summer|autumn|fall|winter|of|and|to|the|between|season|election)$/.test(
      before,
    ) &&
    value >= 1800
  )
    return true;
  if (measure.noun === null) return value >= 1500;
  return value >= 1900 && (value % 100 !== 0 || pieceAt(pieces, measure.first - 1).capital);
}

function isPronounOne(pieces: readonly Piece[], measure: Measure): boolean {
  const before = pieceAt(pieces, measure.first - 1);
  const next = pieceAt(pieces, measure.figureAfter);
  if (pronounOneBefore.has(before.lower) || pronounOneAfter.has(next.lower)) return true;
  if (isHyphen(next)) return true;
  if (measure.noun !== null) return false;
  if (next.lower === "of") return false;
  // "a new one", "the big one": an adjective before it, and nothing that says one was counted.
  if (/^(?:kill|injur|wound|leav|hurt)/.test(before.lower)) return false;
  const counted = before.kind !== "word" || countingWords.has(before.lower);
  return !counted || !afterOne.has(next.lower);
}

/** Words before a lone "one" that counts: "killing one", "and one was". */
const countingWords: ReadonlySet<string> = new Set("and but least only just than of".split(" "));
/** Words behind a lone "one" that counts. */
const afterOne: ReadonlySet<string> = new Set(
  "is was has had died dead killed injured wounded missing remains remained survived escaped in that who and fell".split(
    " ",
  ),
);

/** "1. The fire", "(2) the road": at the start of a block, before a full stop or a bracket. */
function isListNumber(pieces: readonly Piece[], measure: Measure): boolean {
  const open = pieceAt(pieces, measure.first - 1);
  const start = open.kind === "edge" || (open.text === "(" && pieceAt(pieces, measure.first - 2).kind === "edge");
  const mark = pieceAt(pieces, measure.after);
  return (
    start &&
    !measure.spelled &&
    measure.noun === null &&
    /^[.):]$/.test(mark.text) &&
    pieceAt(pieces, measure.after + 1).kind === "word"
  );
}

/** "the bottom three", "the last 32": a place in a table, not a count, unless a noun follows. */
function isRankedGroup(pieces: readonly Piece[], measure: Measure): boolean {
  if (measure.noun !== null) return false;
  const before = pieceAt(pieces, isHyphen(pieceAt(pieces, measure.first - 1)) ? measure.first - 2 : measure.first - 1);
  if (before.lower === "last" || before.lower === "final")
    return /^(?:8|16|32|64|four|eight|16)$/.test(pieceAt(pieces, measure.figureFirst).lower);
  return /^(?:top|bottom|big|these|those|us|them|you|we)$/.test(before.lower);
}

/** The most words that a name has in front of its digits. */
const longestName = 5;

/** A capital before plain digits: "Otter 4", "Channel Four", "the Apollo 11 astronauts"; not "Blast Kills 12", "In Kabul 12 people". */
function isNamed(pieces: readonly Piece[], measure: Measure): boolean {
  const figure = pieceAt(pieces, measure.figureFirst);
  const next = pieceAt(pieces, measure.figureAfter);
  // "the 500 Abarth", "9 Rue Haute": a name goes on behind it
  if (!measure.spelled && measure.noun === null && next.capital && !isPlainWord(next.lower) && !figure.formatted)
    return true;
  if (/^(?:zip|postcode)$/.test(next.lower)) return true;
  // "Resistance 2.0" is a name, "FTSE 7,123.4" a figure
  const version = /^\d\.\d$/.test(figure.text);
  if ((figure.formatted && !version) || measure.low !== measure.high || measure.vague || measure.scale > 1)
    return false;
  const before = pieceAt(pieces, measure.first - 1);
  if (!before.capital || isPlainWord(before.lower)) return false;
  if (measure.spelled && !figure.capital) return false;
  if (measure.noun === null) return true;
  // With a noun behind, the name must be one thing: an article stands before it.
  let first = measure.first - 1;
  while (measure.first - first < longestName && pieceAt(pieces, first - 1).capital) first--;
  return (
    /^(?:the|a|an|this|its|his|her|their|our)$/.test(pieceAt(pieces, first - 1).lower) ||
    pieceAt(pieces, first - 1).lower.endsWith("'s")
  );
}

function isPlainWord(word: string): boolean {
  return (
    headlineVerbs.has(word) ||
    phraseEnds.has(word) ||
    boundsBefore.has(word) ||
    boundFillers.has(word) ||
    months.has(word) ||
    weekdays.has(word) ||
    /^(?:least|most|than|to|estimated|than|almost)$/.test(word)
  );
}
