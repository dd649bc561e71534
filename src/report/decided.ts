import type { ReportFact } from "../model.js";

/** Has a reviewer taken the fact off the list: a false alarm, or a difference that is explained? */
export function isSetAside(fact: ReportFact): boolean {
  return fact.decision !== null && fact.decision.kind !== "confirmed";
}
