import { JaroWinklerDistance } from "natural/lib/natural/distance/index.js";
import type { NameValue } from "../model.js";
import type { Comparison } from "./comparison.js";

/** Jaro-Winkler likeness above which two spellings may be one name: Massoud/Masood is 0.89, Iran/Iraq 0.88 stay apart by entity. */
const spelling = 0.86;

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
  const lastNames = [left, right].map((name) => name.split(" ").at(-1)!) as [string, string];
  const alike =
    JaroWinklerDistance(left, right, {}) >= spelling || JaroWinklerDistance(lastNames[0], lastNames[1], {}) >= spelling;
  if (alike)
    return {
      outcome: "compatible",
      rule: "spelling",
      reason: () => `${a.name} and ${b.name} are spellings of one name`,
    };
  return { outcome: "differ", rule: "names differ", reason: () => `${a.name} is not ${b.name}` };
}
