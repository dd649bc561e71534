import { scaleMarks, scales } from "../../lexicon/numbers.js";
import { startsCount } from "./quantity-nouns.js";
import type { Figure } from "./quantity-number-words.js";
import { readAndPart, readNumberWords, readPartOfScale, readVagueNumber } from "./quantity-number-words.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";

/** Where a figure stands, which decides what a lone "m" or "and" in it may mean. */
type FigurePlace = {
  /** A currency stands before it: "£3m" is millions, "3m" may be metres. */
  readonly money: boolean;
  /** "between" stands before it: the next "and" is not part of the number. */
  readonly between: boolean;
};

const plainPlace: FigurePlace = { money: false, between: false };

/**
 * Reads the number that begins at a piece, as far as it goes; null where none does.
 *
 *   "two and a half million" → 2,500,000, step 500,000
 *   "1,187,000"              → 1,187,000, step 1,000
 *   "tens of thousands"      → 10,000–100,000, vague
 *
 * Leaves parts of a whole ("a third of") and ordinals alone.
 */
export function readFigure(pieces: readonly Piece[], at: number, place: FigurePlace = plainPlace): Figure | null {
  return (
    readSigned(pieces, at, place) ??
    readDigits(pieces, at, place) ??
    readPartOfScale(pieces, at) ??
    readVagueNumber(pieces, at) ??
    readNumberWords(pieces, at, place.between)
  );
}

/** The value of "1/16"; null for "9/11", "24/7" and the like, which name a date or a habit. */
export function slashValue(piece: Piece): number | null {
  if (piece.kind !== "slash" || /^(?:9\/11|7\/7|24\/7|50\/50)$/.test(piece.text)) return null;
  const [over, under] = piece.text.split(/[/⁄]/).map(Number) as [number, number];
  return over > 0 && over < under ? over / under : null;
}

/** "minus 20", "minus-5", "-0.6": a hyphen counts as a minus only where nothing touches it on the left. */
function readSigned(pieces: readonly Piece[], at: number, place: FigurePlace): Figure | null {
  const sign = pieceAt(pieces, at);
  // After a currency sign the minus touches it: "$-12.5m".
  const mark = /^[-−–+]$/.test(sign.text) && (!sign.glued || place.money);
  if (!mark && sign.lower !== "minus") return null;
  const next = !mark && isHyphen(pieceAt(pieces, at + 1)) ? at + 2 : at + 1;
  const digits = pieceAt(pieces, next);
  if (mark && !(digits.kind === "number" && digits.glued)) return null;
  const figure = readDigits(pieces, next, place) ?? readNumberWords(pieces, next, place.between);
  if (figure === null) return null;
  return sign.text === "+" ? { ...figure, first: at } : { ...figure, first: at, low: -figure.high, high: -figure.low };
}

function readDigits(pieces: readonly Piece[], at: number, place: FigurePlace): Figure | null {
  const digits = pieceAt(pieces, at);
  if (digits.kind !== "number") return null;
  const part = digits.formatted
    ? null
    : (vulgarFraction(pieceAt(pieces, at + 1)) ?? slashValue(pieceAt(pieces, at + 1)));
  const value = digits.value + (part ?? 0);
  const step = part ?? digits.step;
  const after = part === null ? at + 1 : at + 2;
  const power = readPowerOfTen(pieces, after);
  const scaled =
    power === null
      ? readScales(pieces, after, value, step, place)
      : { value: value * power.scale, step: step * power.scale, after: power.after, scale: power.scale };
  return {
    first: at,
    after: scaled.after,
    low: scaled.value,
    high: scaled.value,
    step: scaled.step,
    vague: false,
    spelled: false,
    scale: scaled.scale,
  };
}

/** The value of "½", glued to the digits before it or not. */
function vulgarFraction(piece: Piece): number | null {
  return piece.kind === "number" && piece.value < 1 && !/\d/.test(piece.text) ? piece.value : null;
}

/** "6.02×10^23", "1.6×10−19" */
function readPowerOfTen(
  pieces: readonly Piece[],
  at: number,
): { readonly scale: number; readonly after: number } | null {
  if (!/^[×x]$/.test(pieceAt(pieces, at).text) || pieceAt(pieces, at + 1).text !== "10") return null;
  const caret = pieceAt(pieces, at + 2).text === "^" ? 1 : 0;
  const minus = /^[−–-]$/.test(pieceAt(pieces, at + 2 + caret).text) ? 1 : 0;
  const exponent = pieceAt(pieces, at + 2 + caret + minus);
  if (caret + minus === 0 || exponent.kind !== "number" || !exponent.glued) return null;
  return { scale: 10 ** (minus === 1 ? -exponent.value : exponent.value), after: at + 3 + caret + minus };
}

type Scaled = {
  readonly value: number;
  readonly step: number;
  readonly after: number;
  readonly scale: number;
};

/** Scales after digits: "4 hundred million", "5 crore", "20k", "1.2bn", "30m" where it means millions, "2 and a half million". */
function readScales(pieces: readonly Piece[], at: number, value: number, step: number, place: FigurePlace): Scaled {
  let after = at;
  let factor = 1;
  let halves = place.between ? null : readAndPart(pieces, at);
  if (halves !== null) after = halves.after;
  for (;;) {
    const joint = isHyphen(pieceAt(pieces, after)) && pieceAt(pieces, after + 1).glued ? after + 1 : after;
    const word = pieceAt(pieces, joint).lower;
    const scale =
      scales.get(word) ?? (word === "dozen" ? 12 : factor === 1 ? scaleMark(pieces, joint, place) : undefined);
    if (scale === undefined) break;
    factor *= scale;
    after = joint + 1;
    if (halves === null && !place.between) {
      halves = readAndPart(pieces, after);
      if (halves !== null) after = halves.after;
    }
  }
  const part = halves?.value ?? 0;
  return {
    value: part === 0 && factor === 1 ? value : roundOff((value + part) * factor),
    step: (part > 0 ? part : step) * factor,
    after,
    scale: factor,
  };
}

function scaleMark(pieces: readonly Piece[], at: number, place: FigurePlace): number | undefined {
  const mark = pieceAt(pieces, at);
  const scale = mark.kind === "word" ? scaleMarks.get(mark.text) : undefined;
  const next = pieceAt(pieces, at + 1);
  if (scale === undefined || (next.glued && (next.kind === "number" || /^[/²³^°]$/.test(next.text)))) return undefined;
  if (place.money) return scale;
  switch (mark.text) {
    case "k":
    case "M":
      return mark.glued ? scale : undefined;
    // "20K people" but "a 5K run"; "3m people" but "3m deep".
    case "K":
    case "m":
      return startsCount(pieces, at + 1) ? scale : undefined;
    case "b":
    case "B":
    case "t":
    case "T":
    case "cr":
      return undefined;
    default:
      return scale;
  }
}

/** Takes back what binary fractions add: 1.1 × 1,000,000 is 1,100,000.0000000001. */
function roundOff(value: number): number {
  return Number(value.toPrecision(15));
}
