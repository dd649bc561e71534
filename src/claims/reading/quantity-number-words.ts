import { collectives, fractionWords, plurals, scales, tens, units, vagueNumbers } from "../../lexicon/numbers.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";

/** A number as the text writes it, in digits, in words or in both, over pieces [first, after). */
export type Figure = {
  readonly first: number;
  readonly after: number;
  readonly low: number;
  readonly high: number;
  /** Worth of the last digit that is meant: 0.1 of "1.2", 10 of "150", 100,000 of "1.2 million", 0.5 of "two and a half". */
  readonly step: number;
  /** "dozens", "a few hundred": a word that leaves it open. */
  readonly vague: boolean;
  /** Not a digit in it. */
  readonly spelled: boolean;
  /** What "million", "bn" or the like at its end multiplies by; 1 where nothing does. */
  readonly scale: number;
};

/**
 * Reads a number of words alone.
 *
 *   "twenty-nine", "two hundred and five", "a thousand", "one and a half million", "a dozen", "three score"
 *
 * @param between "between" stands before it, so that the next "and" is not part of the number
 */
export function readNumberWords(pieces: readonly Piece[], at: number, between: boolean): Figure | null {
  const article = /^an?$/.test(pieceAt(pieces, at).lower);
  if (article && !beginsScale(pieces, at + 1)) return null;
  let after = article ? at + 1 : at;
  let total = 0;
  /** What stands since the last scale; null right after one. */
  let current: number | null = article ? 1 : null;
  let lastScale = Infinity;
  let halfStep = 0;
  let ending = 1;
  for (;;) {
    const next = after === at ? at : skipJoint(pieces, after, !between && canTakeAnd(current, total));
    const piece = pieceAt(pieces, next);
    const unit = units.get(piece.lower);
    const ten = tens.get(piece.lower);
    const dozen = collectives.get(piece.lower);
    const scale = scales.get(piece.lower);
    if (unit !== undefined && halfStep === 0 && takesUnit(current, unit)) {
      current = (current ?? 0) + unit;
      ending = 1;
    } else if (ten !== undefined && halfStep === 0 && (current === null || isHundreds(current)))
      current = (current ?? 0) + ten;
    else if (dozen !== undefined && current !== null && current > 0 && current < (dozen === 20 ? 4 : 100))
      current *= dozen;
    else if (scale === 100 && current !== null && current > 0 && current < 100) {
      current *= 100;
      halfStep *= 100;
      ending = 100;
    } else if (scale !== undefined && scale > 100 && scale < lastScale && current !== null && current > 0) {
      total += current * scale;
      current = null;
      lastScale = scale;
      halfStep *= scale;
      ending = scale;
    } else if (scale !== undefined && current === null && next === after && lastScale < Infinity) {
      // "two thousand crore": a scale right behind another multiplies it
      total *= scale;
      halfStep *= scale;
      ending = scale;
    } else break;
    after = next + 1;
    const decimals = halfStep === 0 && current !== null && total === 0 ? readSpokenDecimals(pieces, after) : null;
    if (decimals !== null) {
      current = (current ?? 0) + decimals.value;
      halfStep = decimals.step;
      after = decimals.after;
      continue;
    }
    const part = halfStep === 0 && !between ? readAndPart(pieces, after) : null;
    if (part !== null) {
      const worth = current === null ? lastScale : 1;
      if (current === null) total += part.value * worth;
      else current += part.value;
      halfStep = part.value * worth;
      after = part.after;
    }
  }
  if (after === at) return null;
  const value = total + (current ?? 0);
  const step = halfStep > 0 ? halfStep : impliedStep(value);
  return { first: at, after, low: value, high: value, step, vague: false, spelled: true, scale: ending };
}

/** "half a million", "half-million", "half a dozen", "a quarter of a million", "three-quarters of a million". */
export function readPartOfScale(pieces: readonly Piece[], at: number): Figure | null {
  const fraction = readFractionWord(pieces, at);
  if (fraction === null) return null;
  let next = fraction.after;
  if (pieceAt(pieces, next).lower === "of") next++;
  if (pieceAt(pieces, next).lower === "a" || isHyphen(pieceAt(pieces, next))) next++;
  const word = pieceAt(pieces, next).lower;
  const dozen = collectives.get(word);
  const scale = dozen ?? scales.get(word);
  if (scale === undefined || next === fraction.after) return null;
  const value = fraction.value * scale;
  // "half a million" is said of 450,000 to 550,000; half a dozen is six.
  const step = dozen === undefined ? scale / 10 : 1;
  return { first: at, after: next + 1, low: value, high: value, step, vague: false, spelled: true, scale };
}

/** "half", "a third", "two-thirds", "three quarters": value and the piece after it. */
export function readFractionWord(
  pieces: readonly Piece[],
  at: number,
): { readonly value: number; readonly after: number } | null {
  const first = pieceAt(pieces, at).lower;
  if (first === "half") return { value: 1 / 2, after: at + 1 };
  const count = first === "a" ? 1 : units.get(first);
  if (count === undefined || count === 0) return null;
  const next = isHyphen(pieceAt(pieces, at + 1)) ? at + 2 : at + 1;
  const word = pieceAt(pieces, next).lower;
  const part = fractionWords.get(word);
  if (part === undefined || word.endsWith("s") !== count > 1 || (first === "a" && word === "half")) return null;
  return { value: count * part, after: next + 1 };
}

/** "dozens", "hundreds of thousands", "several hundred", "a few dozen", "a couple of", "a handful of". */
export function readVagueNumber(pieces: readonly Piece[], at: number): Figure | null {
  const article = pieceAt(pieces, at).lower === "a" ? 1 : 0;
  const word = pieceAt(pieces, at + article).lower;
  const many = plurals.get(word);
  const small = article === 1 || word === "several" ? vagueNumbers.get(word) : undefined;
  const range = small ?? (many === undefined || article === 1 ? undefined : [many, 10 * many]);
  if (range === undefined) return null;
  let [low, high] = range as [number, number];
  let after = at + article + 1;
  for (;;) {
    const of = pieceAt(pieces, after).lower === "of" ? 1 : 0;
    const next = pieceAt(pieces, after + of).lower;
    const scale = scales.get(next) ?? collectives.get(next) ?? (of === 1 ? plurals.get(next) : undefined);
    if (scale === undefined) break;
    low *= scale;
    high *= scale;
    after += of + 1;
  }
  // "a couple" alone is a pair of people, "a handful" a nuisance.
  const alone = after === at + 2 && (word === "couple" || word === "handful");
  if (alone && pieceAt(pieces, after).lower !== "of") return null;
  return { first: at, after, low, high, step: high - low, vague: true, spelled: true, scale: 1 };
}

/** The step that a whole number's trailing zeros imply: 150 → 10, 43 → 1. */
function impliedStep(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** "and a half", "-and-a-half", "and three quarters" right after a number. */
export function readAndPart(
  pieces: readonly Piece[],
  at: number,
): { readonly value: number; readonly after: number } | null {
  const and = isHyphen(pieceAt(pieces, at)) ? at + 1 : at;
  if (pieceAt(pieces, and).lower !== "and") return null;
  const article = isHyphen(pieceAt(pieces, and + 1)) ? and + 2 : and + 1;
  if (pieceAt(pieces, article).lower !== "a") return readFractionWord(pieces, article);
  const part = isHyphen(pieceAt(pieces, article + 1)) ? article + 2 : article + 1;
  const value = fractionWords.get(pieceAt(pieces, part).lower.replace("'s", ""));
  return value === undefined ? null : { value, after: part + 1 };
}

/** "(five) point four", "(six) point two five" */
function readSpokenDecimals(
  pieces: readonly Piece[],
  at: number,
): { readonly value: number; readonly step: number; readonly after: number } | null {
  if (pieceAt(pieces, at).lower !== "point") return null;
  let [value, step, after] = [0, 1, at + 1];
  for (let digit = units.get(pieceAt(pieces, after).lower); digit !== undefined && digit < 10;) {
    step /= 10;
    value += digit * step;
    after++;
    digit = units.get(pieceAt(pieces, after).lower);
  }
  return after === at + 1 ? null : { value, step, after };
}

/** "a hundred", "a dozen", "a score of", but not "a score". */
function beginsScale(pieces: readonly Piece[], at: number): boolean {
  const word = pieceAt(pieces, at).lower;
  return scales.has(word) || word === "dozen" || (word === "score" && pieceAt(pieces, at + 1).lower === "of");
}

/** Past a hyphen, or an "and" that goes on with a number below a hundred; "one hundred and two hundred" are two numbers. */
function skipJoint(pieces: readonly Piece[], at: number, mayTakeAnd: boolean): number {
  if (isHyphen(pieceAt(pieces, at)) && pieceAt(pieces, at + 1).glued) return at + 1;
  if (!mayTakeAnd || pieceAt(pieces, at).lower !== "and") return at;
  const next = pieceAt(pieces, at + 1).lower;
  const beyond = pieceAt(pieces, at + 2).lower;
  return (units.has(next) || tens.has(next)) && beyond !== "hundred" && beyond !== "dozen" ? at + 1 : at;
}

function canTakeAnd(current: number | null, total: number): boolean {
  return current === null ? total > 0 : isHundreds(current);
}

function isHundreds(value: number): boolean {
  return value >= 100 && value % 100 === 0;
}

function takesUnit(current: number | null, unit: number): boolean {
  if (current === null) return true;
  if (unit === 0) return false;
  return isHundreds(current) || (current % 10 === 0 && current % 100 >= 20 && unit < 10);
}
