import type { RankValue } from "../model.js";
import { writeValue } from "../lexicon/wording.js";
import type { Comparison } from "./comparison.js";

/** "biggest" and "largest" go by one measure. */
const measureOf = (superlative: string): string =>
  /^(?:biggest|largest|greatest)$/.test(superlative) ? "large" : superlative;

/** Compares two ranks: "first" against "third", "the only" against "one of several"; what is ranked may differ too. */
export function compareRanks(a: RankValue, b: RankValue): Comparison {
  const left = (): string => writeValue(a, "affirmed");
  const right = (): string => writeValue(b, "affirmed");
  const sameRank = a.ordinal === b.ordinal && a.order === b.order;
  if (sameRank && a.class === b.class)
    return { outcome: "agree", rule: "same rank", reason: () => `both say ${left()}` };
  // "the only province" is no "only district"; the second climber and the second death may well be the same.
  if (sameRank && a.order === "only")
    return { outcome: "differ", rule: "another class is ranked", reason: () => `${left()} is not ${right()}` };
  // "the oldest" and "the second longest" are no places of one list
  const isList = a.by === undefined || b.by === undefined || measureOf(a.by) === measureOf(b.by);
  if (a.order === b.order && !sameRank && isList)
    return { outcome: "differ", rule: "ranks differ", reason: () => `${left()} is not ${right()}` };
  return {
    outcome: "unclear",
    rule: "ranked by other measures",
    reason: () => `${left()} and ${right()} may both hold`,
  };
}
