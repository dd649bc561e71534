import { scoreWords } from "../../lexicon/numbered-names.js";
import { tens, units } from "../../lexicon/numbers.js";
import { readCounted } from "./quantity-nouns.js";
import type { Piece } from "./quantity-pieces.js";
import { pieceAt } from "./quantity-pieces.js";
import { readUnit } from "./quantity-units.js";

/** Two figures set against each other, the first one first. */
export type ScoreRead = {
  readonly first: number;
  readonly after: number;
  readonly ours: number;
  readonly theirs: number;
  readonly kind: "score" | "vote";
};

/** How far around a score its cue may stand: "won the derby 2-1", "a 9-7 vote". */
const cueReach = 5;

/**
 * Reads "2-1", "3–0", "won 3 to 1", "a 9-7 ruling", "by 62 votes to 58".
 *
 * Two figures with a dash are a score where the second is no larger ("2-1", "1-1"), or where a word of the game or the
 * ballot stands near; else they are a range, and left to its reader.
 */
export function readScore(pieces: readonly Piece[], at: number): ScoreRead | null {
  const first = side(pieceAt(pieces, at));
  if (first === null) return null;
  const votes = /^(?:votes?|seats|goals|points)$/.test(pieceAt(pieces, at + 1).lower) ? 1 : 0;
  const joint = pieceAt(pieces, at + 1 + votes);
  const second = side(pieceAt(pieces, at + 2 + votes));
  if (second === null) return null;
  const digits = pieceAt(pieces, at).kind === "number" && pieceAt(pieces, at + 2 + votes).kind === "number";
  const dash = digits && joint.glued && pieceAt(pieces, at + 2).glued && /^[-–‐‑:]$/.test(joint.text);
  const to = joint.lower === "to" || joint.lower === "against";
  if (!dash && !to) return null;
  const after = at + 3 + votes;
  const read = { first: at, after, ours: first, theirs: second };
  if (isOdds(pieces, at, after)) return null;
  const cue = findCue(pieces, at, after);
  if (votes === 1) return { ...read, kind: "vote" };
  const third = pieceAt(pieces, after);
  if (third.glued && (third.kind === "word" || /^[%°$€£-]$/.test(third.text)) && !/^'s$/.test(third.lower)) return null;
  // "lost 12-15 men", "up 2-3 per cent"
  const counts = second > first && (readUnit(pieces, after, true) ?? readCounted(pieces, after)) !== null;
  if (counts) return null;
  if (to) return cue !== null && first > second ? { ...read, kind: cue } : null;
  if (cue !== null) return { ...read, kind: cue };
  return second <= first && joint.text !== ":" ? { ...read, kind: "score" } : null;
}

/** "odds of 10-1", "the 5-2 favourite": a price, no score. */
function isOdds(pieces: readonly Piece[], at: number, after: number): boolean {
  const before = pieceAt(pieces, at - 1).lower === "of" ? at - 2 : at - 1;
  return (
    /^odds$/.test(pieceAt(pieces, before).lower) ||
    /^(?:favourite|favorite|outsider|shot|odds)$/.test(pieceAt(pieces, after).lower)
  );
}

/** One side of a score: up to three digits, or a word. */
function side(piece: Piece): number | null {
  if (piece.kind === "number") return /^\d{1,3}$/.test(piece.text) ? piece.value : null;
  return units.get(piece.lower) ?? tens.get(piece.lower) ?? null;
}

function findCue(pieces: readonly Piece[], first: number, after: number): "score" | "vote" | null {
  let cue: "score" | "vote" | null = null;
  for (let at = first - 1; at >= Math.max(1, first - cueReach); at--) {
    const piece = pieceAt(pieces, at);
    if (piece.kind === "edge" || /^[.;:]$/.test(piece.text)) break;
    cue ??= cueOf(piece);
  }
  for (let at = after; at < after + 3; at++) {
    const piece = pieceAt(pieces, at);
    if (piece.kind !== "word") break;
    cue ??= cueOf(piece);
  }
  return cue;
}

function cueOf(piece: Piece): "score" | "vote" | null {
  if (/^(?:vote[sd]?|voting|ruling|ruled|decision|verdict|majority|ballot)$/.test(piece.lower)) return "vote";
  return scoreWords.has(piece.lower) ? "score" : null;
}
