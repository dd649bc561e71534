import { changeVerbs, fallNouns, fallVerbs, particleVerbs, riseNouns, riseVerbs } from "../../lexicon/rise-and-fall.js";
import type { Measure } from "./quantity-measures.js";
import type { Piece } from "./quantity-pieces.js";
import { pieceAt } from "./quantity-pieces.js";

/** What a figure is in a change: how much it was, where it came from, where it got to. */
export type ChangeRead = {
  readonly direction: "up" | "down" | null;
  readonly role: "by" | "from" | "to";
};

/** How far before a figure the word of the change may stand: "fell sharply last week by", "exports to China dropped". */
const verbReach = 8;

/**
 * Reads the part a figure plays in a change, from the words before its bound (`first`) and behind it; null where nothing
 * changed.
 *
 *   "rose (3 per cent)" → up, by · "fell to (45)" → down, to · "a (3 per cent) drop" → down, by · "up (5c) from (30c)"
 */
export function readChange(pieces: readonly Piece[], first: number, measure: Measure): ChangeRead | null {
  const before = pieceAt(pieces, first - 1).lower;
  if (before === "to" && /^(?:equal|close|according|due|next|compared|thanks)$/.test(pieceAt(pieces, first - 2).lower))
    return null;
  if (before === "from" && isAnywhere(pieces, first - 2)) return null;
  if (before === "to" || before === "from" || before === "by" || before === "at") {
    const verb = findVerb(pieces, first - 1);
    if (verb === null) return null;
    return { direction: verb.direction, role: before === "at" ? "to" : before };
  }
  // "54 paper whales cut out": only a measure is followed by its rise or fall
  const noun = measure.noun === null ? pieceAt(pieces, measure.after).lower : "";
  if (riseNouns.has(noun)) return { direction: "up", role: "by" };
  if (fallNouns.has(noun)) return { direction: "down", role: "by" };
  // "rose 3 per cent", "rose sharply, 3 per cent", "a rise of 3 per cent"
  const back = before === "of" || before === "another" || before === "a" || before.endsWith("ly") ? 2 : 1;
  const word = pieceAt(pieces, first - back).lower;
  const direction = directionOf(pieces, first - back) ?? (back === 2 ? nounDirection(word) : null);
  // "raised 90 million" gathers it; "raised the rate by 3 points" has its "by"
  return direction === null || word.startsWith("rais") ? null : { direction, role: "by" };
}

/** The word before the "from" of "anywhere from 30 to 45", which changes nothing. */
export function isAnywhere(pieces: readonly Piece[], at: number): boolean {
  return /^any(?:where|thing)$/.test(pieceAt(pieces, at).lower);
}

function findVerb(pieces: readonly Piece[], at: number): { readonly direction: "up" | "down" | null } | null {
  for (let back = at - 1; back >= Math.max(1, at - verbReach); back--) {
    const piece = pieceAt(pieces, back);
    if (piece.kind === "edge" || /^[.;:!?]$/.test(piece.text)) return null;
    const direction = directionOf(pieces, back) ?? nounDirection(piece.lower);
    if (direction !== null) return { direction };
    if (changeVerbs.has(piece.lower)) return { direction: null };
  }
  return null;
}

function directionOf(pieces: readonly Piece[], at: number): "up" | "down" | null {
  const word = pieceAt(pieces, at).lower;
  // "picked up 63 survivors", "was held up by two men"
  if ((word === "up" || word === "down") && particleVerbs.has(pieceAt(pieces, at - 1).lower)) return null;
  return riseVerbs.has(word) ? "up" : fallVerbs.has(word) ? "down" : null;
}

function nounDirection(word: string): "up" | "down" | null {
  return riseNouns.has(word) ? "up" : fallNouns.has(word) ? "down" : null;
}
