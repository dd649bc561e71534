import { exclusiveSetOf } from "../lexicon/exclusive-kinds.js";
import type { WordsValue } from "../model.js";
import type { Comparison } from "./comparison.js";

/** Compares what kind of thing one thing is said to be: a province is no district; words of no such kind are left open. */
export function compareKinds(a: WordsValue, b: WordsValue): Comparison {
  const [left, right] = [a.lemmas.join(" "), b.lemmas.join(" ")];
  if (left === right) return { outcome: "agree", rule: "same kind", reason: () => `both say ${left}` };
  const set = exclusiveSetOf(left);
  if (set !== null && set === exclusiveSetOf(right))
    return { outcome: "differ", rule: "kinds differ", reason: () => `what is a ${left} is no ${right}` };
  return {
    outcome: "unclear",
    rule: "other words",
    reason: () => `“${left}” and “${right}” need not exclude each other`,
  };
}
