import type { PlaceValue } from "../model.js";
import { writeValue } from "../lexicon/wording.js";
import type { Comparison } from "./comparison.js";

/** "north" is said of what lies within this many degrees of it; neighbouring points of eight overlap. */
const sector = 45;

/** Compares two places or two bearings from one place: north – north-east can both hold, north – south cannot. */
export function comparePlaces(a: PlaceValue, b: PlaceValue): Comparison {
  const left = (): string => writeValue(a, "affirmed");
  const right = (): string => writeValue(b, "affirmed");
  if (a.bearing !== null && b.bearing !== null) {
    if (a.entity !== null && b.entity !== null && a.entity !== b.entity)
      return {
        outcome: "unclear",
        rule: "from another place",
        reason: () => `${left()} and ${right()} are seen from two places`,
      };
    const turn = Math.abs(((a.bearing - b.bearing + 540) % 360) - 180);
    if (turn === 0) return { outcome: "agree", rule: "same bearing", reason: () => `both say ${left()}` };
    if (turn <= sector)
      return { outcome: "compatible", rule: "neighbouring bearings", reason: () => `${left()} and ${right()} overlap` };
    return { outcome: "differ", rule: "bearings differ", reason: () => `${left()} is not ${right()}` };
  }
  if (a.name !== "" && a.name === b.name)
    return { outcome: "agree", rule: "same place", reason: () => `both say ${left()}` };
  return {
    outcome: "unclear",
    rule: "one may lie in the other",
    reason: () => `${left()} and ${right()}: it is not known whether one lies in the other`,
  };
}
