import type { Claim, Relation } from "../model.js";
import { comparablePairs } from "./comparable.js";
import { competitionOf, outcomeOf, type Outcome, type Rival } from "./competition.js";
import type { Context } from "./context.js";
import { type Features, ownFeatures, plainLikeness } from "./features.js";

/** How two claims would stand to each other if they answered one question; the verdicts' own judgement, passed in. */
export type Relate = (a: Claim, b: Claim) => { readonly relation: Relation; readonly rule: string };

/** Two claims of different documents that may answer one question. */
export type CandidatePair = {
  readonly a: number;
  readonly b: number;
  readonly outcome: Outcome;
  readonly features: Features;
};

/** Pairs that share next to nothing are never lined up; leaving them out early keeps large events quick. */
const leastLikeness = 0.01;

/** Pairs of claims that may answer one question. */
export type Candidates = {
  /** In order of their numbers, made as they are asked for. */
  readonly pairs: Iterable<CandidatePair>;
  /** Claims of which not all pairs are known; see `Comparable`. */
  readonly cut: ReadonlySet<number>;
};

/**
 * All pairs of claims of one kind that stand in different documents and can be compared at all, with their features. `a` and
 * `b` are numbers in `contexts`, a < b. The features are made one pair at a time: those of all pairs of a large event would
 * fill the memory.
 */
export function candidatePairs(contexts: readonly Context[], relate: Relate): Candidates {
  const { pairs, cut } = comparablePairs(contexts);
  return { pairs: withFeatures(pairs, contexts, relate), cut };
}

function* withFeatures(
  pairs: Iterable<readonly [a: number, b: number]>,
  contexts: readonly Context[],
  relate: Relate,
): Generator<CandidatePair> {
  const rivals: Rival[] = [];
  for (const [a, b] of pairs) {
    const [left, right] = [contexts[a]!, contexts[b]!];
    const plain = plainLikeness(left, right);
    if (plain < leastLikeness) continue;
    const { relation, rule } = relate(left.claim, right.claim);
    const outcome = outcomeOf(relation, rule);
    if (outcome !== null) rivals.push({ a, b, outcome, rule, plain });
  }
  const compete = competitionOf(rivals, contexts);
  for (const rival of rivals) {
    const { a, b, outcome, rule, plain } = rival;
    const features = ownFeatures(contexts[a]!, contexts[b]!);
    features["plain"] = plain;
    features[`rule ${rule}`] = 1;
    compete(rival, features);
    yield { a, b, outcome, features };
  }
}
