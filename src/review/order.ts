import type { Relation, Report, ReportFact, Severity } from "../model.js";
import { relations } from "./line-up.js";

const severities: readonly Severity[] = ["high", "medium", "low"];

/** Is this a verdict that a person should look at? All are but those that find no difference. */
export function needsDecision(verdict: Relation): boolean {
  return verdict !== "agree" && verdict !== "compatible";
}

/** The facts of a report by event, in each the strongest verdict first, then the highest severity, then as reported. */
export function inOrderOfNeed(report: Report): readonly ReportFact[] {
  const events = [...new Set([...report.documents, ...report.facts].map(({ event }) => event))];
  const rank = new Map(events.map((event, at) => [event, at]));
  return report.facts.toSorted(
    (a, b) =>
      rank.get(a.event)! - rank.get(b.event)! ||
      relations.indexOf(a.verdict) - relations.indexOf(b.verdict) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}
