import type { Quantity } from "../model.js";
import { canBeSameCurrency } from "../lexicon/currencies.js";
import { writeQuantity } from "../lexicon/wording.js";
import type { Comparison } from "./comparison.js";

/** A figure converted for the reader ("80 acres, 32 hectares") is rounded anew: eight per cent covers what newsrooms do. */
const conversionMargin = 0.08;
/** "about 150" is not said of 180: a tenth either way (intervals measured on gold pairs). */
const approximationMargin = 0.1;
/** "more than 200" is said of 213, not of 900: beyond a third above the bound a plain figure is another figure. */
const boundReach = 1.35;

/**
 * Compares two figures of one thing as the text bounds them.
 *
 *   150 km – 125 km            differ
 *   more than 200 – 213        compatible (bound)
 *   1.2 million – 1,187,000    compatible (rounding)
 *   78 miles – 125 km          compatible (unit)
 */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  if (a.dimension === "number" && takesBare.has(b.dimension)) return compareQuantities(measuredAs(a, b), b);
  if (b.dimension === "number" && takesBare.has(a.dimension)) return compareQuantities(a, measuredAs(b, a));
  const left = (): string => writeQuantity(a);
  const right = (): string => writeQuantity(b);
  if (a.dimension !== b.dimension)
    return {
      outcome: "unclear",
      rule: "other measure",
      reason: () => `${left()} and ${right()} measure different things`,
    };
  if (a.dimension === "money" && !canBeSameCurrency(a.unit, b.unit))
    return {
      outcome: "unclear",
      rule: "other currency",
      reason: () => `${left()} and ${right()} are in different currencies`,
    };
  const exact = a.low === b.low && a.high === b.high;
  if (a.dimension === "score" && !exact)
    return { outcome: "differ", rule: "scores differ", reason: () => `${left()} is not ${right()}` };
  if (exact && a.approximate === b.approximate)
    return { outcome: "agree", rule: "same figure", reason: () => `both say ${left()}` };
  if (exact)
    return {
      outcome: "compatible",
      rule: "approximation",
      reason: () => `${left()} and ${right()} are the same figure`,
    };
  const [first, second] = [bounds(a), bounds(b)];
  // "at least 14" and "at least 34": neither says how many.
  const bothOpen = (a.high === Infinity && b.high === Infinity) || (a.low === -Infinity && b.low === -Infinity);
  if (bothOpen)
    return { outcome: "compatible", rule: "bound", reason: () => `${left()} and ${right()} are both bounds` };
  if (first.low < second.high && second.low < first.high) {
    const bounded = !isPoint(a) || !isPoint(b);
    const rule =
      a.vague || b.vague
        ? "vague figure"
        : bounded
          ? "bound"
          : a.approximate || b.approximate
            ? "approximation"
            : "rounding";
    return { outcome: "compatible", rule, reason: () => `${left()} and ${right()} can both hold (${rule})` };
  }
  if (a.vague || b.vague)
    return {
      outcome: "unclear",
      rule: "vague figure",
      reason: () => `${left()} and ${right()}: one is too vague to tell`,
    };
  return { outcome: "differ", rule: "figures differ", reason: () => `${left()} is not ${right()}` };
}

/** What a bare figure may leave out: "19 were hurt", "a 6.8". A bare figure of metres, money or years says so. */
const takesBare = new Set<Quantity["dimension"]>(["count", "magnitude"]);

/** A bare figure read as what the other measures. */
function measuredAs(bare: Quantity, { dimension, unit }: Quantity): Quantity {
  return { ...bare, dimension, unit };
}

const isPoint = ({ low, high }: Quantity): boolean => low === high;

/** The figures that the words allow. */
function bounds({ low, high, approximate, precision, dimension }: Quantity): {
  readonly low: number;
  readonly high: number;
} {
  const margin = (figure: number): number => {
    if (!Number.isFinite(figure)) return 0;
    const rounding = Math.min(precision, Math.abs(figure) * 0.05);
    // Reading has widened what was rough; only a figure that came out as a point still wants its margin.
    const about = approximate && low === high ? Math.abs(figure) * approximationMargin : 0;
    const converted =
      dimension === "length" || dimension === "area" || dimension === "mass" || dimension === "volume"
        ? Math.min(precision, Math.abs(figure) * conversionMargin)
        : 0;
    return Math.max(rounding, about, converted);
  };
  return {
    low: low - margin(low),
    high: high === Infinity ? low * boundReach + 1 : high + margin(high),
  };
}
