import JaroWinklerDistance from "natural/lib/natural/distance/jaro-winkler_distance.js";
import type { NameValue } from "../model.js";
import type { Comparison } from "./comparison.js";

/** Jaro-Winkler likeness above which two spellings may be one name: Massoud/Masood is 0.89, Iran/Iraq 0.88 stay apart by entity. */
const spelling = 0.86;

/** First names are short, and their spellings differ more: Tomas/Thomas is 0.91, Rashid/Rachid 0.91, Ahmad/Omar 0.53. */
const firstNameSpelling = 0.75;

/** Two spellings of one name: last names alike, and first names too where both have one ("Tomas Ibeku", "Thomas Ibekou"). */
function areSpellings(a: string, b: string): boolean {
  const [left, right] = [a.split(" "), b.split(" ")];
  if (JaroWinklerDistance(left.at(-1)!, right.at(-1)!, {}) < spelling) return false;
  return left.length === 1 || right.length === 1 || JaroWinklerDistance(left[0]!, right[0]!, {}) >= firstNameSpelling;
}

/** Compares who two claims name for one role: another spelling is the same person, another name is not. */
export function compareNames(a: NameValue, b: NameValue): Comparison {
  if (a.name.toLowerCase() === b.name.toLowerCase())
    return { outcome: "agree", rule: "same name", reason: () => `both name ${a.name}` };
  if (a.entity !== null && a.entity === b.entity)
    return {
      outcome: "compatible",
      rule: "one person, two forms of the name",
      reason: () => `${a.name} and ${b.name} are the same`,
    };
  const [left, right] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (areSpellings(left, right))
    return {
      outcome: "compatible",
      rule: "spelling",
      reason: () => `${a.name} and ${b.name} are spellings of one name`,
    };
  return { outcome: "differ", rule: "names differ", reason: () => `${a.name} is not ${b.name}` };
}
