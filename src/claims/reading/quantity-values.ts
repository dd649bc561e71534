import type { BoundKind } from "../../lexicon/bounds.js";
import type { Unit } from "../../lexicon/units.js";
import { toBase } from "../../lexicon/units.js";
import type { Dimension, Quantity } from "../../model.js";

/** A figure in the unit as written, with what its bounds make of it. */
export type Written = {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly vague: boolean;
  readonly bounds: readonly BoundKind[];
};

/**
 * How far "about", "nearly" or "just over" may be from the figure: one step of its last digit that is not a zero, but at
 * most 7 per cent and at least a fiftieth of it. "about 300" is 279–321, "about 1,140" is 1,117–1,163, "nearly 57" is
 * 56–57. Seven per cent: figures that readers of the example events took for the same need no more, and a tenth would
 * take 600 and 700 metres for one. A fiftieth, because "about" was written.
 */
const farthest = 0.07;
const nearest = 0.02;

/**
 * Rounding never moves a figure by more than a twentieth: "200" stands for 190–210 and not, as its zeros would allow, for
 * 150–250, or 213 would be no news against it.
 */
const mostRounding = 0.05;

/** Below this, people and things are counted one by one, and percentages given to the point: "40 dead" is not "43 dead". */
const countedSingly = 100;

/** "20-odd" goes up to the next ten. */
const nextTen = 9;

const single: ReadonlySet<Dimension> = new Set(["count", "number", "percent", "percentage point", "age", "score"]);

/** Half the step that the writing implies, in the unit as written. */
function impliedPrecision({ low, high, step, vague }: Written, dimension: Dimension): number {
  const size = Math.min(Math.abs(low), Math.abs(high));
  if (vague) return 0;
  if (single.has(dimension) && step >= 1 && size < countedSingly) return 0.5;
  // 3, 7 or 1.2 are rounded to their last digit; zeros at the end leave it open how far the rounding goes.
  return step < 10 ? step / 2 : Math.min(step / 2, size * mostRounding);
}

/** The interval that figure and bounds allow together, in the unit as written. */
export function boundInterval(written: Written): { readonly low: number; readonly high: number } {
  let { low, high } = written;
  const margin = (value: number): number =>
    Math.abs(value) * Math.min(farthest, Math.max(nearest, written.step / Math.abs(value || 1)));
  for (const bound of written.bounds)
    switch (bound) {
      case "above":
      case "at least":
        high = Infinity;
        break;
      case "below":
      case "at most":
        low = -Infinity;
        break;
      case "and some":
        high += Math.max(margin(high), nextTen);
        break;
      case "just above":
        high += margin(high);
        break;
      case "just below":
        low -= margin(low);
        break;
      case "about":
        low -= margin(low);
        high += margin(high);
        break;
      case "exactly":
        break;
      default:
        bound satisfies never;
    }
  return { low, high };
}

/** Did the words leave open how much exactly? */
export function isApproximate(bounds: readonly BoundKind[]): boolean {
  return bounds.some(
    (bound) => bound === "about" || bound === "just above" || bound === "and some" || bound === "just below",
  );
}

/** The figure in base units, as claims compare it. */
export function toQuantity(written: Written, unit: Unit): Quantity {
  const { low, high } = boundInterval(written);
  const exact = written.bounds.includes("exactly");
  const precision = exact ? 0 : impliedPrecision(written, unit.dimension);
  return {
    kind: "quantity",
    low: toBase(low, unit),
    high: toBase(high, unit),
    dimension: unit.dimension,
    unit: unit.base,
    approximate: isApproximate(written.bounds),
    precision: (precision * unit.times) / unit.over,
    vague: written.vague,
  };
}
