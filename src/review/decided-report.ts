import type { Relation, Report, ReportFact } from "../model.js";
import { type LoggedEntry, matchDecisions, settledBy } from "./apply-decisions.js";
import { relations } from "./line-up.js";
import { type Judge, regroup, regroups } from "./regroup.js";

/**
 * The report with what reviewers said in it: facts they took apart or put together are judged anew, where `judge` is
 * given, and each fact has the decision that settles it. Facts that nothing settles have null: those that nobody decided
 * on, on which reviewers differ, or whose words changed since.
 */
export function applyDecisions(report: Report, log: readonly LoggedEntry[], judge?: Judge): Report {
  const isRegrouped = judge !== undefined && regroups(log);
  const grouped = isRegrouped ? regroup(report.facts, log, judge) : report.facts;
  const { byFact } = matchDecisions(grouped, log);
  const facts = grouped.map((fact, at): ReportFact => {
    const standing = byFact.get(at);
    const entry = settledBy(standing);
    if (entry === null) return fact.decision === null ? fact : { ...fact, decision: null };
    const { kind, reason, note, at: made } = entry;
    return { ...fact, decision: { kind, reason, note: standing!.note?.note ?? note, at: made } };
  });
  const summary = isRegrouped ? { ...report.summary, facts: facts.length, verdicts: countsOf(facts) } : report.summary;
  return { ...report, facts, summary };
}

function countsOf(facts: readonly ReportFact[]): Record<Relation, number> {
  const counts = relations.map((relation) => [relation, facts.filter(({ verdict }) => verdict === relation).length]);
  return Object.fromEntries(counts) as Record<Relation, number>;
}
