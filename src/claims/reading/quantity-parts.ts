import { unitsByName } from "../../lexicon/units.js";
import { readBefore } from "./quantity-bounds.js";

import { readFigure, slashValue } from "./quantity-figures.js";
import type { Measure } from "./quantity-measures.js";
import { readSingle } from "./quantity-nouns.js";
import { readFractionWord, readPartOfScale } from "./quantity-number-words.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";
import { readUnit } from "./quantity-units.js";

/** Half of what a fraction word leaves open, in percent: a third is said of 31 to 36 per cent, a half of 48 to 52. */
const fractionStep = 0.05;

const percent = unitsByName.get("percent")!;

/**
 * Reads a part of a whole, or of one unit:
 *
 *   "a third of voters" → 0.333 of one · "two in five" → 0.4 · "nearly half" → 0.5
 *   "half an hour"      → 0.5 hour · "three quarters of a mile" → 0.75 mile
 *
 * Leaves ordinals ("a third man", "the second half") and halves of a match alone.
 */
export function readPart(pieces: readonly Piece[], at: number): Measure | null {
  return readFractionRange(pieces, at) ?? readFraction(pieces, at) ?? readSlash(pieces, at) ?? readRatio(pieces, at);
}

/** Is the measure a share of one, to be told as percent? */
export function isShare(measure: Measure): boolean {
  return measure.unit === share;
}

/** A share of one: a percent unit a hundred times as large. */
export const share = { ...percent, name: "", times: 100 };

/** "between half and two-thirds of the crop", "a quarter to a third of voters". */
function readFractionRange(pieces: readonly Piece[], at: number): Measure | null {
  const one = readFractionWord(pieces, at);
  if (one === null) return null;
  const between = pieceAt(pieces, at - 1).lower === "between";
  const joint = pieceAt(pieces, one.after).lower;
  if (joint !== "to" && joint !== "or" && !(between && joint === "and")) return null;
  const other = readFractionWord(pieces, one.after + 1);
  if (other === null || !(between || pieceAt(pieces, other.after).lower === "of")) return null;
  const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  return low < high ? { ...shareOf(at, other.after, low), high } : null;
}

function readFraction(pieces: readonly Piece[], at: number): Measure | null {
  const fraction = readFractionWord(pieces, at);
  if (fraction === null || readPartOfScale(pieces, at) !== null) return null;
  const { value, after } = fraction;
  const ofUnit = readPartOfUnit(pieces, at, value, after);
  if (ofUnit !== null) return ofUnit;
  const half = pieceAt(pieces, at).lower === "half";
  const first = pieceAt(pieces, at).lower;
  const next = pieceAt(pieces, after).lower;
  const before = pieceAt(pieces, at - 1).lower;
  if (isHyphen(pieceAt(pieces, after)) && half) return null;
  if (/^(?:first|second|third|other|better|top|bottom|each|either|final|in|past)$/.test(before)) return null;
  const bounded = readBefore(pieces, at).bound !== null;
  const shown =
    next === "of" ||
    bounded ||
    before === "by" ||
    /^(?:above|below|more|less|higher|lower|up|down|fewer)$/.test(next) ||
    (half && /^(?:the|its|their|his|her|our|all|those|these|that)$/.test(next)) ||
    (!half && first !== "a");
  return shown ? shareOf(at, after, value) : null;
}

/** "half an hour", "half-hour", "half a mile", "a quarter of an hour", "two-thirds of a mile". */
function readPartOfUnit(pieces: readonly Piece[], at: number, value: number, after: number): Measure | null {
  let next = after;
  if (pieceAt(pieces, next).lower === "of") next++;
  const article = /^an?$/.test(pieceAt(pieces, next).lower);
  const joined = isHyphen(pieceAt(pieces, next)) || (value === 0.5 && next === after);
  if (article) next++;
  else if (!joined) return null;
  const read = readUnit(pieces, next, false);
  if (read === null) return null;
  return { ...shareOf(at, read.after, value), figureAfter: after, step: value / 2, unit: read.unit };
}

/** "1/8 of a litre", "1⁄4 of the vote" */
function readSlash(pieces: readonly Piece[], at: number): Measure | null {
  const value = slashValue(pieceAt(pieces, at));
  if (value === null) return null;
  if (pieceAt(pieces, at + 1).lower !== "of") return null;
  return readPartOfUnit(pieces, at, value, at + 1) ?? shareOf(at, at + 1, value);
}

/** Wholes that people are counted by: "one in 12" is a share, "two in 2019" is not. */
const roundWholes: ReadonlySet<number> = new Set([
  12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10_000, 100_000, 1e6,
]);

/** "two in five", "one out of three", "nine in every ten". */
function readRatio(pieces: readonly Piece[], at: number): Measure | null {
  const over = readFigure(pieces, at);
  if (over === null || over.vague || over.low < 1 || over.low > 99) return null;
  // "one employee in eight"
  const noun = over.low === 1 ? readSingle(pieces, over.after) : null;
  const linkAt =
    noun !== null && noun.modifiers.length === 0 && pieceAt(pieces, noun.after).lower === "in"
      ? noun.after
      : over.after;
  const link = pieceAt(pieces, linkAt).lower;
  const out = link === "out" && pieceAt(pieces, linkAt + 1).lower === "of";
  if (link !== "in" && !out) return null;
  let next = linkAt + (out ? 2 : 1);
  if (pieceAt(pieces, next).lower === "every") next++;
  const under = readFigure(pieces, next);
  if (under === null || under.low <= over.low) return null;
  if (!out && !(under.low <= 10 || roundWholes.has(under.low))) return null;
  // "won two in three days", "9 wins in 14 games": the second figure is a time, or both count.
  if (readUnit(pieces, under.after, !under.spelled) !== null) return null;
  if (linkAt > over.after && (under.low > 12 || !under.spelled)) return null;
  return { ...shareOf(at, under.after, over.low / under.low), noun: linkAt > over.after ? noun : null };
}

function shareOf(first: number, after: number, value: number): Measure {
  return {
    first,
    after,
    figureFirst: first,
    figureAfter: after,
    low: value,
    high: value,
    step: fractionStep,
    vague: false,
    spelled: true,
    scale: 1,
    unit: share,
    noun: null,
    per: null,
  };
}
