import type { Piece } from "./quantity-pieces.js";
import { pieceAt } from "./quantity-pieces.js";
import type { Draft } from "./quantity-drafts.js";
import { toBase } from "../../lexicon/units.js";

/** Which drafts only repeat another in a second unit, and for which ones that happens. */
type Twins = { readonly of: ReadonlyMap<Draft, Draft>; readonly repeats: ReadonlySet<Draft> };

/** How far rounding may take the second figure from the first: "80 acres, or 32 hectares". */
const likeness = 0.15;

/**
 * Finds measures given twice: "125km (78 miles)", "80 acres, or 32 hectares". In brackets another unit of
 * the same dimension is enough; elsewhere the two must agree. Moneys of two countries are two figures: no rate is ours.
 */
export function findTwins(pieces: readonly Piece[], drafts: readonly Draft[]): Twins {
  const of = new Map<Draft, Draft>();
  const repeats = new Set<Draft>();
  for (const [index, second] of drafts.entries()) {
    const first = drafts[index - 1];
    if (first === undefined || repeats.has(first)) continue;
    const [a, b] = [first.measure.unit, second.measure.unit];
    if (a === null || b === null || a.name === b.name || a.base !== b.base) continue;
    const link = linkBetween(pieces, first.measure.after, second.bounds[0]?.first ?? second.measure.first);
    if (link === "brackets" || (link === "or" && agree(first, second))) {
      of.set(first, second);
      repeats.add(second);
    }
  }
  return { of, repeats };
}

function linkBetween(pieces: readonly Piece[], after: number, first: number): "brackets" | "or" | null {
  const between = pieces.slice(after, first).map(({ lower }) => lower);
  // "14 metres deep (46 ft)": one word may stand between.
  const words = between.length === 2 && between[1] === "(" ? between.slice(1) : between;
  switch (words.join(" ")) {
    case "(":
    case "( or":
    case "[":
      return "brackets";
    case ", or":
    case "or":
    case "/":
      return "or";
    default:
      return pieceAt(pieces, first - 1).text === "(" && words.length === 0 ? "brackets" : null;
  }
}

function agree(first: Draft, second: Draft): boolean {
  const a = toBase(first.measure.low, first.measure.unit!);
  const b = toBase(second.measure.low, second.measure.unit!);
  return Math.abs(a - b) <= likeness * Math.max(Math.abs(a), Math.abs(b));
}
