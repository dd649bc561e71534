import type { Claim, Fact, Pair, Relation, Severity, Verdict } from "../model.js";
import { compareClaims } from "./compare.js";
import { excuses } from "./excuses.js";
import { cameAbout } from "./update.js";

const order: readonly Relation[] = ["contradict", "disputed", "updated", "unclear", "compatible", "agree"];

/** How two claims stand to each other once excuses were looked for. */
export type Standing = {
  readonly relation: Relation;
  /** Name of the comparison or excuse that decided. */
  readonly rule: string;
  readonly reason: () => string;
  /** Names of the excuses that were tried and did not hold. */
  readonly tried: readonly string[];
};

/** Compares two claims as if they answered one question, and looks for an excuse before it calls a difference a contradiction. */
export function relate(a: Claim, b: Claim): Standing {
  const { outcome, rule, reason } = compareClaims(a, b);
  if (outcome === "agree" || outcome === "compatible") {
    const change = cameAbout(a, b);
    if (change !== null)
      return { relation: "updated", rule: "came about", reason: () => `${reason()}; it ${change}`, tried: [] };
  }
  if (outcome !== "differ") return { relation: outcome, rule, reason, tried: [] };
  const tried: string[] = [];
  for (const { name, tryIt } of excuses) {
    const excused = tryIt(a, b);
    if (excused)
      return { relation: excused.relation, rule: name, reason: () => `${reason()}; ${excused.reason()}`, tried };
    tried.push(name);
  }
  return { relation: "contradict", rule, reason, tried };
}

/** Two claims of which it is not sure that they answer one question raise no alarm. */
function inDoubt(standing: Standing): Standing {
  if (standing.relation !== "contradict" && standing.relation !== "disputed") return standing;
  return {
    ...standing,
    relation: "unclear",
    rule: "doubtful line-up",
    reason: () => `${standing.reason()}, but the two may not answer one question`,
  };
}

/** Judges a fact: every pair of its claims that is held against each other is related, and the strongest relation is the fact's. */
export function judge(fact: Fact): Verdict {
  const pairs = fact.held.map((held): Pair => {
    const [a, b] = [fact.claims[held.a]!, fact.claims[held.b]!];
    const standing = relate(a, b);
    const { relation, rule, reason, tried } = held.doubtful ? inDoubt(standing) : standing;
    return { a: a.id, b: b.id, relation, rule, reason: reason(), tried };
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

/** A toll this far apart, as a share of the larger, is of high severity. */
const tollApart = 0.25;
const outcomes = new Set(["life", "custody", "guilt", "territory", "contest", "agreement"]);

/** See `Severity`: the event's own outcome is high, a detail or a difference that nobody vouches for is low. */
export function severityOf({ claims, kind, question }: Fact, relation: Relation): Severity {
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
