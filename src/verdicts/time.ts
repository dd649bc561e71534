import type { TimeValue } from "../model.js";
import { writeDay, writeTime } from "../lexicon/wording.js";
import type { Comparison } from "./comparison.js";

/** Clock times this near may be one time told roughly. In minutes. */
const clockMargin = { plain: 2, approximate: 15 };

/**
 * Compares two times of one act: by day where both tell one, then by the clock.
 *
 *   1987 – 1994                 differ
 *   March 2024 – 2 March 2024   compatible (coarser)
 *   7:15 p.m. – 7:22 p.m.       differ
 */
export function compareTimes(a: TimeValue, b: TimeValue): Comparison {
  const likeliest = compareReadings(a, b);
  if (likeliest.outcome !== "differ") return likeliest;
  const readings = (value: TimeValue): readonly TimeValue[] => [value, ...(value.alternatives ?? [])];
  // "3 March" of an article on what happened on 3 March 2013
  if (isSameDayOfYear(a, b))
    return {
      outcome: "unclear",
      rule: "year left open",
      reason: () => `${likeliest.reason()}, but one of them names no year`,
    };
  const fitting = readings(a)
    .flatMap((left) => readings(b).map((right) => compareReadings(left, right)))
    .find(({ outcome }) => outcome !== "differ");
  return fitting ? { ...fitting, outcome: "compatible", rule: "another reading fits" } : likeliest;
}

/** The same day of the year, where one article leaves the year open: several are possible. */
function isSameDayOfYear(a: TimeValue, b: TimeValue): boolean {
  const isOpen = (a.alternatives ?? b.alternatives) !== undefined && a.absolute && b.absolute;
  const days = [a, b].map(({ day }) => day !== null && day.from === day.to && writeDay(day.from).slice(5));
  return isOpen && days[0] !== false && days[0] === days[1];
}

function compareReadings(a: TimeValue, b: TimeValue): Comparison {
  const left = (): string => writeTime(a);
  const right = (): string => writeTime(b);
  const margin = a.approximate || b.approximate ? 1 : 0;
  const days = a.day && b.day;
  if (days && !(a.day.from <= b.day.to + margin && b.day.from <= a.day.to + margin))
    return { outcome: "differ", rule: "days differ", reason: () => `${left()} is not ${right()}` };
  if (a.clock && b.clock) {
    const allowed = a.approximate || b.approximate ? clockMargin.approximate : clockMargin.plain;
    if (!clocksMeet(a.clock, b.clock, allowed))
      return { outcome: "differ", rule: "clock times differ", reason: () => `${left()} is not ${right()}` };
    return a.clock.from === b.clock.from && a.clock.to === b.clock.to
      ? { outcome: "agree", rule: "same time", reason: () => `both say ${left()}` }
      : {
          outcome: "compatible",
          rule: "same time, told otherwise",
          reason: () => `${left()} and ${right()} can both hold`,
        };
  }
  if (days) {
    const same = a.day.from === b.day.from && a.day.to === b.day.to;
    return same
      ? { outcome: "agree", rule: "same time", reason: () => `both say ${left()}` }
      : { outcome: "compatible", rule: "coarser and finer", reason: () => `${left()} and ${right()} can both hold` };
  }
  return {
    outcome: "unclear",
    rule: "times not comparable",
    reason: () => `${left()} and ${right()} cannot be compared`,
  };
}

function clocksMeet(
  a: { readonly from: number; readonly to: number },
  b: { readonly from: number; readonly to: number },
  margin: number,
): boolean {
  const unrolled = (range: { readonly from: number; readonly to: number }) =>
    range.from <= range.to ? range : { from: range.from, to: range.to + 1440 };
  const [first, second] = [unrolled(a), unrolled(b)];
  return [-1440, 0, 1440].some(
    (shift) => first.from <= second.to + shift + margin && second.from + shift <= first.to + margin,
  );
}
