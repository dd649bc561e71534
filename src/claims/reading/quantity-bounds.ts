import type { BoundKind } from "../../lexicon/bounds.js";
import { boundFillers, boundsAfter, boundsBefore, longestBound } from "../../lexicon/bounds.js";
import type { Piece } from "./quantity-pieces.js";
import { pieceAt } from "./quantity-pieces.js";

/** A bound over pieces [first, after), and what it does to the figure. */
export type BoundRead = { readonly kind: BoundKind; readonly first: number; readonly after: number };

/** Fillers that add to something told before: "at least another 12 people" are further people. */
const further: ReadonlySet<string> = new Set(["another", "other", "further", "additional", "extra"]);

/** What stands in front of a figure. `further`: it counts others than those told before ("another 12"). */
export type Before = { readonly bound: BoundRead | null; readonly further: boolean; readonly first: number };

/**
 * Reads the bound in front of the figure that begins at a piece: the longest phrase that ends there, with fillers between
 * ("up to a staggering 40", "at least another 12").
 */
export function readBefore(pieces: readonly Piece[], at: number): Before {
  let end = at;
  let more = false;
  for (let fillers = 0; fillers < 3 && boundFillers.has(pieceAt(pieces, end - 1).lower); fillers++) {
    end--;
    if (further.has(pieceAt(pieces, end).lower)) more = true;
    // "an estimated 300": the filler may be the end of a bound itself.
    const bound = endingAt(pieces, end);
    if (bound !== null) return { bound, further: more, first: bound.first };
  }
  const bound = endingAt(pieces, at);
  if (bound !== null) return { bound, further: false, first: bound.first };
  return { bound: null, further: more, first: more ? end : at };
}

/** Reads "or more", "or so", "-odd", "at most" behind a figure, its unit or its noun. */
export function readAfter(pieces: readonly Piece[], at: number): BoundRead | null {
  const start = /^[-‐‑]$/.test(pieceAt(pieces, at).text) && pieceAt(pieces, at).glued ? at + 1 : at;
  if (!firstWords.has(pieceAt(pieces, start).lower)) return null;
  let phrase = "";
  let best: BoundRead | null = null;
  for (let next = start; next < start + 4; next++) {
    const piece = pieceAt(pieces, next);
    if (piece.kind !== "word" && piece.text !== "+") break;
    phrase = phrase === "" ? piece.lower : `${phrase} ${piece.lower}`;
    const kind = boundsAfter.get(phrase);
    // "300 odd people" and "300-odd people", but "12 more or less everyone": a lone word must touch, "odd" may not.
    if (kind !== undefined && (next > start || piece.glued || piece.lower === "odd"))
      best = { kind, first: at, after: next + 1 };
  }
  return best;
}

/** Verbs before "up to" that make a movement of it, no bound. */
const movers: ReadonlySet<string> = new Set(
  "go goes going went gone climb climbed climbs creep crept bring brings brought bringing move moved moves rise rose risen jump jumped shoot shot push pushed pushing take took taking add adds adding".split(
    " ",
  ),
);

/** Words that a bound can end, or begin, with: most figures have none of them beside, and are done at once. */
const lastWords: ReadonlySet<string> = new Set([...boundsBefore.keys()].map((phrase) => phrase.split(" ").at(-1)!));
const firstWords: ReadonlySet<string> = new Set([...boundsAfter.keys()].map((phrase) => phrase.split(" ")[0]!));

function endingAt(pieces: readonly Piece[], end: number): BoundRead | null {
  const touching = pieceAt(pieces, end - 1);
  const last = /^[-‐‑]$/.test(touching.text) ? pieceAt(pieces, end - 2) : touching;
  if (!lastWords.has(last.lower)) return null;
  let phrase = "";
  let best: BoundRead | null = null;
  for (let first = end - 1; first >= Math.max(1, end - longestBound); first--) {
    const piece = pieceAt(pieces, first);
    if (piece.kind === "edge" || piece.kind === "number") break;
    // "no-more-than" and "sub-3": hyphens between the words, or before the figure, are passed over.
    if (/^[-‐‑]$/.test(piece.text) && piece.glued) continue;
    phrase = phrase === "" ? piece.lower : `${piece.lower} ${phrase}`;
    const kind = boundsBefore.get(phrase);
    // "the toll went up to 19" tells where it got to
    const moved = phrase === "up to" && movers.has(pieceAt(pieces, first - 1).lower);
    if (kind !== undefined && !moved) best = { kind, first, after: end };
  }
  return best;
}
