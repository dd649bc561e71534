import { plainUnit } from "../../lexicon/units.js";
import type { Quantity, QuantityReading, Span } from "../../model.js";
import type { ChangeRead } from "./quantity-changes.js";
import type { Measure } from "./quantity-measures.js";
import type { Piece } from "./quantity-pieces.js";
import { cutPieces, pieceAt } from "./quantity-pieces.js";
import type { Draft, QuantityForm } from "./quantity-drafts.js";
import { boundKinds } from "./quantity-drafts.js";
import { scanQuantities } from "./quantity-scan.js";
import { findTwins } from "./quantity-twins.js";
import type { Written } from "./quantity-values.js";
import { boundInterval, isApproximate, toQuantity } from "./quantity-values.js";

/** A quantity as a text writes it, with all that the words right around it say. */
export type QuantityFound = Span & {
  /** Figure with its unit or counted noun, bounds left out: "12 injured people" of "at least 12 injured people". */
  readonly figure: Span;
  /** "at least", "nearly", "or so"; null where the figure stands unbounded. With one in front and one behind, the first. */
  readonly bound: Span | null;
  /**
   * In base units, bounds and approximation worked in; an open bound keeps the figure itself ("more than 200" is 200–∞), as
   * news says it of round figures that were just reached. Of a score, low and high are the two sides in the order written.
   */
  readonly value: Quantity;
  /** In the unit as written. `low` and `high` are the figure itself, ±Infinity where a bound leaves that end open. */
  readonly written: { readonly low: number; readonly high: number; readonly unit: string };
  /** Lemma of the thing counted ("passenger", "body", "dead"); null for measures and bare numbers. */
  readonly noun: string | null;
  /** Lower-case words between figure and noun, "further" first where the count adds to another ("another 12"). */
  readonly modifiers: readonly string[];
  readonly form: QuantityForm;
  /** What it is a part of: voters of "a third of voters", passengers and 130 of "60 of the 130 passengers". */
  readonly whole: { readonly of: string; readonly size: number | null } | null;
  /** "day" of "80,000 barrels a day", "tonne" of "$20 a tonne". */
  readonly per: string | null;
  /** Its part in a change: "rose (3 %) to (45)" → up by, up to. */
  readonly change: ChangeRead | null;
  /** The same again in another unit, which gives no quantity of its own: "(78 miles)" of "125km (78 miles)". */
  readonly twin: Span | null;
};

/**
 * Reads every quantity in a text, in order: counts, measures, money, shares, ages, magnitudes, scores.
 *
 *   "At least 12 injured people were taken 125km (78 miles) away." → 12–∞ person [injured]; 125,000 metre, twin
 *   "Sales rose 3 % to $1.2bn"                                     → 3 percent, up by; 1.2e9 dollar, up to
 *
 * Leaves alone dates, years, clock times, ordinals, telephone and list numbers, addresses, digits in names ("flight 447",
 * "Covid-19"), and "one" as a pronoun. Never throws; the time taken grows with the length of the text.
 */
export function readQuantities(text: string): readonly QuantityFound[] {
  const pieces = cutPieces(text);
  const drafts = scanQuantities(pieces);
  const twins = findTwins(pieces, drafts);
  return drafts
    .filter((draft) => !twins.repeats.has(draft))
    .map((draft) => {
      const twin = twins.of.get(draft);
      return describe(
        pieces,
        draft,
        twin === undefined ? null : spanOf(pieces, twin.measure.first, twin.measure.after),
      );
    });
}

/**
 * Finds the quantities in a text as they are written: every figure with its bounds and unit.
 *
 *   "over 4,200 nurses, or about 7% of the staff" → 4,200–∞ nurse; 7 percent, approximate
 *   "fell from 24 to 18 degrees"                  → 18–24 degree
 *   "125km (78 miles)"                            → 125 kilometre; 78 mile
 *
 * A measure repeated in another unit gives two readings, each in its own unit, which `readQuantities` joins. Words without
 * a figure ("several", "a few") and scores give none. Same negatives as `readQuantities`; never throws.
 */
export function findQuantities(text: string): readonly QuantityReading[] {
  const pieces = cutPieces(text);
  const readings: QuantityReading[] = [];
  let from: Draft | null = null;
  for (const draft of scanQuantities(pieces)) {
    const { measure } = draft;
    if (draft.score !== null || isWordless(pieces, measure)) continue;
    const joins = from !== null && draft.change?.role === "to" && isPoint(from.measure) && isPoint(measure);
    if (joins) readings.pop();
    readings.push(readingOf(text, pieces, draft, joins ? from : null));
    from = draft.change?.role === "from" ? draft : null;
  }
  return readings;
}

function readingOf(text: string, pieces: readonly Piece[], draft: Draft, from: Draft | null): QuantityReading {
  const { measure } = draft;
  const { start, end } = spanOf(pieces, from?.measure.first ?? measure.first, measure.after);
  const { low, high } = writtenEnds(draft);
  const other = from?.measure.low ?? low;
  return {
    start,
    end,
    low: Math.min(low, other),
    high: Math.max(high, other),
    unit: unitName(measure),
    approximate: isApproximate(boundKinds(draft)),
    text: text.slice(start, end),
  };
}

function describe(pieces: readonly Piece[], draft: Draft, twin: Span | null): QuantityFound {
  const { measure, form, whole, change, further } = draft;
  const bound = draft.bounds[0];
  const unit =
    draft.score === null
      ? (measure.unit ?? plainUnit(measure.noun?.noun ?? "", measure.noun === null ? "number" : "count"))
      : plainUnit(draft.score.kind === "vote" ? "vote" : "point", "score");
  const modifiers = measure.noun?.modifiers ?? [];
  return {
    ...spanOf(pieces, measure.first, measure.after),
    figure: spanOf(pieces, measure.figureFirst, measure.figureAfter),
    bound: bound === undefined ? null : spanOf(pieces, bound.first, bound.after),
    value: toQuantity(writtenOf(draft), unit),
    written: { ...writtenEnds(draft), unit: unit.name },
    noun: measure.noun?.noun ?? null,
    modifiers: further ? ["further", ...modifiers] : modifiers,
    form,
    whole: whole === null ? null : { of: whole.noun.noun, size: whole.size },
    per: measure.per,
    change,
    twin,
  };
}

function writtenOf(draft: Draft): Written {
  const { low, high, step, vague } = draft.measure;
  return { low, high, step, vague, bounds: boundKinds(draft) };
}

/** The figure itself, open where a bound leaves it open; no margin for "about" and its like. */
function writtenEnds(draft: Draft): { readonly low: number; readonly high: number } {
  const { low, high } = boundInterval({
    ...writtenOf(draft),
    bounds: boundKinds(draft).filter((kind) => !isApproximate([kind])),
  });
  return { low, high };
}

/** "several", "a few", "a handful of", "a decade": no figure stands there. */
function isWordless(pieces: readonly Piece[], { vague, low, figureFirst, figureAfter }: Measure): boolean {
  if (vague) return low < 10 && pieceAt(pieces, figureFirst).kind === "word";
  return /^an?$/.test(pieceAt(pieces, figureFirst).lower) && figureAfter === figureFirst + 1 && low === 1;
}

function isPoint({ low, high }: Measure): boolean {
  return low === high;
}

function unitName({ unit, noun }: Measure): string {
  return unit?.name ?? noun?.name ?? "";
}

function spanOf(pieces: readonly Piece[], first: number, after: number): Span {
  return { start: pieceAt(pieces, first).start, end: pieceAt(pieces, after - 1).end };
}
