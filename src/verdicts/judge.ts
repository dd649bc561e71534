import type { Claim, Document, Fact, Pair, Relation, Severity, Verdict } from "../model.js";
import { compareClaims } from "./compare.js";
import { excuses, publishedOf } from "./excuses.js";

const order: readonly Relation[] = ["contradict", "disputed", "updated", "unclear", "compatible", "agree"];

/**
 * Judges a fact: every pair of its claims that stands in two documents is compared, excused where an excuse holds, and the
 * strongest relation is the fact's.
 */
export function judge(fact: Fact, documents: readonly Document[]): Verdict {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const pairs: Pair[] = [];
  fact.claims.forEach((a, i) => {
    for (const b of fact.claims.slice(i + 1)) if (a.document !== b.document) pairs.push(judgePair(a, b, byId));
  });
  const strongest = pairs.toSorted((x, y) => order.indexOf(x.relation) - order.indexOf(y.relation))[0]!;
  return {
    fact: fact.id,
    relation: strongest.relation,
    severity: severityOf(fact, strongest.relation),
    reason: strongest.reason,
    pairs,
  };
}

function judgePair(a: Claim, b: Claim, documents: ReadonlyMap<string, Document>): Pair {
  const comparison = compareClaims(a, b);
  const pair = (relation: Relation, rule: string, reason: string, tried: readonly string[]): Pair => ({
    a: a.id,
    b: b.id,
    relation,
    rule,
    reason,
    tried,
  });
  if (comparison.outcome !== "differ") return pair(comparison.outcome, comparison.rule, comparison.reason(), []);
  const difference = { a, b, published: publishedOf(a, b, documents), comparison };
  const tried: string[] = [];
  for (const { name, tryIt } of excuses) {
    const excused = tryIt(difference);
    if (excused) return pair(excused.relation, name, `${comparison.reason()}; ${excused.reason}`, tried);
    tried.push(name);
  }
  return pair("contradict", comparison.rule, comparison.reason(), tried);
}

/** A toll this far apart, as a share of the larger, is of high severity. */
const tollApart = 0.25;
const outcomes = new Set(["life", "custody", "guilt", "territory", "contest", "agreement"]);

/** See `Severity`: the event's own outcome is high, a detail or a difference that nobody vouches for is low. */
function severityOf({ claims, kind, question }: Fact, relation: Relation): Severity {
  if (relation !== "contradict" && relation !== "disputed") return "low";
  const figures = claims.flatMap(({ value }) => (value.kind === "quantity" ? [value] : []));
  if (figures.length > 0) {
    const middles = figures.map(({ low, high }) =>
      Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : high,
    );
    const apart = 1 - Math.min(...middles) / Math.max(...middles);
    if (question.slots["harm"] === "dead" && apart >= tollApart) return "high";
    return apart < 0.1 || figures.some(({ approximate }) => approximate) ? "low" : "medium";
  }
  if (kind === "status") return outcomes.has(question.slots["act"] ?? "") ? "high" : "medium";
  return kind === "rank" || kind === "direction" ? "low" : "medium";
}
