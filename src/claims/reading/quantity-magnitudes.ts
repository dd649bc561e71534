import { plainUnit } from "../../lexicon/units.js";
import type { Measure } from "./quantity-measures.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";

const magnitude = plainUnit("magnitude", "magnitude");

/** No earthquake on record reached ten. */
const strongest = 10;

const quakes: ReadonlySet<string> = new Set(
  "earthquake earthquakes quake quakes tremor tremors aftershock aftershocks temblor".split(" "),
);

/**
 * Turns a bare figure, or one that counts quakes, into an earthquake's magnitude where the words say so:
 *
 *   "magnitude (6.1)", "a magnitude of (6.1)", "(6.1)-magnitude", "(5.9) on the Richter scale", "a (5.9) quake"
 */
export function asMagnitude(pieces: readonly Piece[], measure: Measure): Measure | null {
  if (measure.unit !== null || measure.high >= strongest || measure.low < 0 || measure.vague) return null;
  const figure = { ...measure, unit: magnitude, noun: null, after: measure.figureAfter };
  const next = isHyphen(pieceAt(pieces, measure.figureAfter)) ? measure.figureAfter + 1 : measure.figureAfter;
  if (pieceAt(pieces, next).lower === "magnitude") return { ...figure, after: next + 1 };
  if (namesScale(pieces, measure.figureAfter)) return figure;
  const decimal = measure.step < 1;
  if (decimal && quakes.has(pieceAt(pieces, next).lower)) return figure;
  // "magnitude 6", "magnitude of 6.1", "put the quake's magnitude at 5.9"
  for (let back = measure.first - 1; back >= Math.max(1, measure.first - 5); back--) {
    const word = pieceAt(pieces, back).lower;
    if (word === "magnitude") return back === measure.first - 1 || decimal ? figure : null;
    if (!/^(?:of|at|was|is|to|from|about|-|a|around|put|given|estimated|measured|registered|as|with)$/.test(word))
      return null;
  }
  return null;
}

/** "on the Richter scale", "on the open-ended Richter scale" */
function namesScale(pieces: readonly Piece[], at: number): boolean {
  if (pieceAt(pieces, at).lower !== "on") return false;
  return [2, 3, 4, 5].some((offset) => pieceAt(pieces, at + offset).lower === "richter");
}
