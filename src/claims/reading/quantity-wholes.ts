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

/** Reads the whole that a percentage, a fraction or a bare count is taken of; null where none is named. */
export function readWholeOf(pieces: readonly Piece[], measure: Measure): WholeRead | null {
  const next = pieceAt(pieces, measure.after).lower;
  const share = isShare(measure) || measure.unit?.dimension === "percent";
  const bare = measure.unit === null && measure.noun === null;
  if (!share && !bare) return null;
  // "half the passengers"
  const direct = isShare(measure) && determiner.test(next);
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
  const size = readFigure(pieces, at);
  const noun = size === null ? readWhole(pieces, at) : readCounted(pieces, size.after);
  if (noun === null) return null;
  return { noun, size: size !== null && size.low === size.high ? size.low : null };
}
