import type { CheckedAnswer, FoundClaim, FoundFact } from "../model.js";
import { sharedOf } from "./claims.js";

/** Least share of their words that two marks have in common where they are one claim. */
const sameMark = 0.5;

/**
 * Joins the answers to the parts of one event. Two facts of different parts that tell a claim in common are one: a fact on three
 * articles comes in three parts, two articles each.
 */
export function mergeAnswers(answers: readonly CheckedAnswer[]): CheckedAnswer {
  const [first, ...others] = answers;
  if (first === undefined) return { facts: [], dropped: [] };
  const facts = others.reduce((known, { facts: added }) => mergeFacts(known, added), first.facts);
  return { facts, dropped: answers.flatMap(({ dropped }) => dropped) };
}

/** Facts of one part do not merge with each other: each of `added` is held against what was known before. */
function mergeFacts(known: readonly FoundFact[], added: readonly FoundFact[]): readonly FoundFact[] {
  const merged = [...known];
  const fresh: FoundFact[] = [];
  for (const fact of added) {
    const at = merged.findIndex((other) => fact.claims.some((claim) => numberOf(claim, other.claims) >= 0));
    if (at < 0) fresh.push(fact);
    else merged[at] = union(merged[at]!, fact);
  }
  return [...merged, ...fresh];
}

const numberOf = (claim: FoundClaim, claims: readonly FoundClaim[]): number =>
  claims.findIndex((other) => other.document === claim.document && sharedOf(other.mark, claim.mark) >= sameMark);

function union(fact: FoundFact, other: FoundFact): FoundFact {
  const claims = [...fact.claims];
  const numbers = other.claims.map((claim) => {
    const known = numberOf(claim, claims);
    return known >= 0 ? known : claims.push(claim) - 1;
  });
  const pairs = new Map(fact.against.map((pair) => [`${pair[0]} ${pair[1]}`, pair]));
  for (const [a, b, relation] of other.against) {
    const [x, y] = [Math.min(numbers[a]!, numbers[b]!), Math.max(numbers[a]!, numbers[b]!)];
    if (x !== y && !pairs.has(`${x} ${y}`)) pairs.set(`${x} ${y}`, [x, y, relation]);
  }
  return { ...fact, claims, against: [...pairs.values()] };
}
