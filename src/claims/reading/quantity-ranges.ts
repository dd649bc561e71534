import { canBeSameCurrency } from "../../lexicon/currencies.js";
import type { Unit } from "../../lexicon/units.js";
import type { ChangeRead } from "./quantity-changes.js";
import type { Measure } from "./quantity-measures.js";
import { readMeasure } from "./quantity-measures.js";
import { readBefore } from "./quantity-bounds.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";

/**
 * Joins a measure with the one behind it to a range, or gives null where it is none:
 *
 *   "100–150 (km)", "15 to 17 people", "between 40 and 45", "two or three", "three per cent to 8 per cent", "$3bn-$5bn"
 *
 * What the second one says (unit, noun, "million") holds for the first too. "rose 3 % to 5 %" is no range.
 */
export function readRange(
  pieces: readonly Piece[],
  first: Measure,
  between: boolean,
  change: ChangeRead | null,
): Measure | null {
  const joint = readJoint(pieces, first.after);
  if (joint === null || (joint.kind === "and" && !between)) return null;
  const start = joint.kind === "dash" ? joint.after : readBounded(pieces, joint.after);
  const second = readMeasure(pieces, start);
  if (second === null || second.vague || first.vague) return null;
  if (joint.kind === "to" && change?.role === "by" && hasThing(first)) return null;
  if (joint.kind === "to" && change !== null && !hasThing(first) && !hasThing(second)) return null;
  if (!canShare(first, second, joint.kind)) return null;
  const joined = { ...scaleLike(first, second), after: second.after, figureAfter: second.figureAfter };
  if (joined.high >= second.low || (joint.kind === "or" && second.low > 2 * joined.high + 1)) return null;
  return {
    ...joined,
    high: second.high,
    step: Math.min(joined.step, second.step),
    unit: fullerUnit(first, second),
    noun: second.noun ?? first.noun,
    per: second.per ?? first.per,
  };
}

/**
 * The two ends of a change, the measure behind "from" given: "from (90 kilos) to 82", "from 34 boats in May to 51".
 * Each takes from the other what it leaves out; null where no "to" follows within a few words.
 */
export function readFromTo(
  pieces: readonly Piece[],
  from: Measure,
): { readonly from: Measure; readonly to: Measure; readonly toStart: number } | null {
  for (let at = from.after; at < from.after + gap; at++) {
    const piece = pieceAt(pieces, at);
    if (piece.kind === "edge" || /^[.;:]$/.test(piece.text)) return null;
    if (piece.lower !== "to") continue;
    const start = readBounded(pieces, at + 1);
    const second = readMeasure(pieces, start);
    if (second === null) return null;
    const to = readRange(pieces, second, false, null) ?? second;
    if (hasThing(from) && hasThing(to) && !canShare(from, to, "to")) return null;
    const unit = fullerUnit(from, to);
    const noun = to.noun ?? from.noun;
    const per = to.per ?? from.per;
    const scaled = hasThing(from) ? from : scaleLike(from, to);
    return { from: { ...scaled, unit, noun, per }, to: { ...to, unit, noun, per }, toStart: start };
  }
  return null;
}

/** How many pieces may stand between the first figure and "to": "from 34 boats in May to". */
const gap = 6;

type Joint = { readonly kind: "dash" | "to" | "and" | "or"; readonly after: number };

function readJoint(pieces: readonly Piece[], at: number): Joint | null {
  // "three- to five-year", "seven-to-10-day"
  const next = isHyphen(pieceAt(pieces, at)) && /^(?:to|or)$/.test(pieceAt(pieces, at + 1).lower) ? at + 1 : at;
  const piece = pieceAt(pieces, next);
  const second = pieceAt(pieces, next + 1);
  if (/^(?:to|and|or)$/.test(piece.lower)) {
    const hyphen = second.text === "-" ? 1 : 0;
    return { kind: piece.lower as "to" | "and" | "or", after: next + 1 + hyphen };
  }
  if (!/^[-–—‐‑−]$/.test(piece.text)) return null;
  // A dash with blanks on both sides joins figures only when it is an en dash.
  return piece.glued === second.glued && (piece.glued || piece.text === "–") ? { kind: "dash", after: next + 1 } : null;
}

/** Past a bound in front of the second figure: "between 40 and about 45". */
function readBounded(pieces: readonly Piece[], at: number): number {
  for (let start = at; start < at + 3; start++)
    if (readMeasure(pieces, start) !== null) return start === at || readBefore(pieces, start).first === at ? start : at;
  return at;
}

/** Of two ways to name one unit the one that says more: "dollar per barrel", "US dollar". */
function fullerUnit(first: Measure, second: Measure): Unit | null {
  const [a, b] = [first.unit, second.unit];
  if (a === null || b === null) return b ?? a;
  return a.name.length > b.name.length ? a : b;
}

function hasThing({ unit, noun }: Measure): boolean {
  return unit !== null || noun !== null;
}

/** May the two be of one thing? The first may leave it open; the second only after a dash, or after a currency sign. */
function canShare(first: Measure, second: Measure, joint: Joint["kind"]): boolean {
  if (!hasThing(first)) return true;
  if (first.noun !== null) return second.noun?.noun === first.noun.noun;
  if (second.unit !== null) return isSameUnit(first.unit!, second.unit);
  if (second.noun !== null) return false;
  return joint === "dash" || (first.unit!.dimension === "money" && (second.scale > 1 || joint === "and"));
}

/** "£9 to £11 a head": what the second is reckoned by holds for the first; "US $40 to $45 million": one dollar. */
function isSameUnit(first: Unit, second: Unit): boolean {
  return (
    first.name === second.name ||
    ((perOf(first) === "" || perOf(second) === "") && canBeSameCurrency(withoutPer(first), withoutPer(second)))
  );
}

function withoutPer({ name }: Unit): string {
  return name.replace(/ per .*$/, "");
}

function perOf(unit: Unit): string {
  return unit.name.slice(withoutPer(unit).length);
}

/** "6 to 8 thousand", "$3-5 billion": the first figure is in the second's thousands where it is the smaller of the two. */
function scaleLike(first: Measure, second: Measure): Measure {
  const { scale } = second;
  if (first.scale > 1 || scale === 1 || first.high >= second.low / scale) return first;
  return { ...first, low: first.low * scale, high: first.high * scale, step: first.step * scale, scale };
}
