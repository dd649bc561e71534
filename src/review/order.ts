import type { Relation, ReportFact, Severity } from "../model.js";
import { relations } from "./line-up.js";

/** Severities, highest first. */
export const severities: readonly Severity[] = ["high", "medium", "low"];

/** In what order facts are listed, within each event. */
export const sorts = ["need", "verdict", "outlets", "question", "text"] as const;
export type Sort = (typeof sorts)[number];

/** Is this a verdict that a person should look at? All are but those that find no difference. */
export function needsDecision(verdict: Relation): boolean {
  return verdict !== "agree" && verdict !== "compatible";
}

type Compare = (a: ReportFact, b: ReportFact) => number;

const byVerdict: Compare = (a, b) => relations.indexOf(a.verdict) - relations.indexOf(b.verdict);
const bySeverity: Compare = (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity);
const outletCount = ({ claims }: ReportFact): number => new Set(claims.map(({ outlet }) => outlet)).size;
const firstPlace = ({ claims: [first] }: ReportFact): string =>
  `${first?.document ?? ""} ${String(first?.mark.start ?? 0).padStart(9, "0")}`;

/**
 * need: what needs a decision first, by severity, then verdict. verdict: the strongest first, then severity. outlets:
 * what most outlets speak of. question: by its words. text: as the first claims stand in the articles.
 */
const compare: Readonly<Record<Sort, Compare>> = {
  need: (a, b) =>
    Number(needsDecision(b.verdict)) - Number(needsDecision(a.verdict)) ||
    (needsDecision(a.verdict) ? bySeverity(a, b) : 0) ||
    byVerdict(a, b),
  verdict: (a, b) => byVerdict(a, b) || bySeverity(a, b),
  outlets: (a, b) => outletCount(b) - outletCount(a),
  question: (a, b) => a.question.localeCompare(b.question, "en"),
  text: (a, b) => (firstPlace(a) < firstPlace(b) ? -1 : firstPlace(a) > firstPlace(b) ? 1 : 0),
};

/** The facts by event, in the order in which the events come first, in each as the sort says. What is alike keeps its order. */
export function inOrder(facts: readonly ReportFact[], sort: Sort): readonly ReportFact[] {
  return Array.from(Map.groupBy(facts, ({ event }) => event).values()).flatMap((of) => of.toSorted(compare[sort]));
}
