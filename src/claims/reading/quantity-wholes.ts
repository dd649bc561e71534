import { readFigure } from "./quantity-figures.js";
import type { Measure } from "./quantity-measures.js";
import type { NounRead } from "./quantity-nouns.js";
import { readCounted, readWhole } from "./quantity-nouns.js";
import { isShare } from "./quantity-parts.js";
import type { Piece } from "./quantity-pieces.js";
import { pieceAt } from "./quantity-pieces.js";

/** What a figure is a part of: "(60) of the 130 passengers" → passenger, 130. */
export type WholeRead = { readonly noun: NounRead; readonly size: number | null };

const determiner = /^(?:the|its|their|his|her|our|my|your|all|those|these|this|that|some)$/;

/** "two (of them) children": the noun behind, where a bare count is of persons or things told before. */
export function readOfThem(pieces: readonly Piece[], measure: Measure): NounRead | null {
  if (measure.unit !== null || measure.noun !== null) return null;
  const [of, them] = [pieceAt(pieces, measure.after), pieceAt(pieces, measure.after + 1)];
  if (of.lower !== "of" || !/^(?:them|whom|us|these|those)$/.test(them.lower)) return null;
  const noun = readCounted(pieces, measure.after + 2);
  return noun === null || noun.modifiers.length > 1 ? null : noun;
}

/** Reads the whole that a percentage, a fraction or a bare count is taken of; null where none is named. */
export function readWholeOf(pieces: readonly Piece[], measure: Measure): WholeRead | null {
  const next = pieceAt(pieces, measure.after).lower;
  const share = isShare(measure) || measure.unit?.dimension === "percent";
  const bare = measure.unit === null && measure.noun === null;
  if (!share && !bare) return null;
  // "half the passengers"
  const direct = isShare(measure) && determiner.test(next);
  // "one employee in eight"
  if (isShare(measure) && measure.noun !== null) return { noun: measure.noun, size: null };
  // "two in five voters"
  const ratio =
    isShare(measure) &&
    pieces.slice(measure.first, measure.after).some(({ lower }) => lower === "in" || lower === "out");
  if (ratio && next !== "of") {
    const noun = readCounted(pieces, measure.after);
    return noun === null ? null : { noun, size: null };
  }
  if (next !== "of" && !direct) return null;
  let at = direct ? measure.after : measure.after + 1;
  // "12 of them" names nothing; "12 of August" is no part.
  if (!share && !determiner.test(pieceAt(pieces, at).lower) && readFigure(pieces, at) === null) return null;
  while (
    determiner.test(pieceAt(pieces, at).lower) ||
    pieceAt(pieces, at).lower === "an" ||
    pieceAt(pieces, at).lower === "a"
  )
    at++;
  // "eleven of the dam's 14 gates"
  for (let words = 1; words <= 3; words++)
    if (pieceAt(pieces, at + words - 1).lower.endsWith("'s") && readFigure(pieces, at + words) !== null) at += words;
  const size = readFigure(pieces, at);
  const noun = size === null ? readWhole(pieces, at) : readCounted(pieces, size.after);
  if (noun === null) return null;
  return { noun, size: size !== null && size.low === size.high ? size.low : null };
}
