import type { Relation, Report, ReportFact } from "../model.js";
import { counted } from "./counted.js";
import { printable } from "./printable.js";
import { isSetAside } from "./decided.js";
import { isDisagreement, reaches, relations, signs } from "./relations.js";

/** The facts that a reviewer has not set aside, in the order of the report. */
export function openFacts({ facts }: Report): readonly ReportFact[] {
  return facts.filter((fact) => !isSetAside(fact));
}

/** "4 documents of 4 outlets · 15 claims · 7 facts compared": what the report is about. */
export function scopeOf({ summary: { documents, outlets, claims, facts }, reader }: Report): string {
  const read = `${counted(documents, "document")} of ${counted(outlets, "outlet")}`;
  const together = reader === undefined ? "" : ` · read with ${printable(reader.model)}`;
  return `${read} · ${counted(claims, "claim")} · ${counted(facts, "fact")} compared${together}`;
}

/** What the open facts come to: "≠ 1 contradict · …", or that there is no disagreement among so many. */
export function outcomeOf(report: Report): string {
  const open = openFacts(report);
  if (!open.some((fact) => isDisagreement(fact.verdict))) {
    const left = report.notChecked.length;
    const listed = countsOf(
      open,
      relations.filter((relation) => open.some(({ verdict }) => verdict === relation) && reaches(relation, "unclear")),
    );
    const among = `${counted(open.length, "fact")} compared${listed === "" ? "" : ` (${listed})`}`;
    return `No disagreement among ${among}; ${left} could not be compared.`;
  }
  return countsOf(open, relations);
}

function countsOf(facts: readonly ReportFact[], of: readonly Relation[]): string {
  const counts = of.map((relation) => {
    const count = facts.filter(({ verdict }) => verdict === relation).length;
    // No break inside a count: the sign belongs to its word.
    return `${signs[relation]}\u00a0${count}\u00a0${relation}`;
  });
  return counts.join(" · ");
}
