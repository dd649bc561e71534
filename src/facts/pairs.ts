import { relatedKeys } from "../lexicon/related.js";
import type { Claim, Relation } from "../model.js";
import type { Context } from "./context.js";
import { type Features, ownFeatures, plainLikeness } from "./features.js";

/** How two claims would stand to each other if they answered one question; the verdicts' own judgement, passed in. */
export type Relate = (a: Claim, b: Claim) => { readonly relation: Relation; readonly rule: string };

/** What lining up makes of a relation: each is told by other signs. */
export type Outcome = "agrees" | "differs" | "changed";
const outcomes: Readonly<Record<Relation, Outcome | null>> = {
  contradict: "differs",
  disputed: "differs",
  updated: "changed",
  unclear: null,
  compatible: "agrees",
  agree: "agrees",
};

/** Two claims of different documents that may answer one question. */
export type CandidatePair = {
  readonly a: number;
  readonly b: number;
  readonly outcome: Outcome;
  readonly features: Features;
};

/**
 * All pairs of claims of one kind that stand in different documents and can be compared at all, with their features.
 * `a` and `b` are numbers in `contexts`, a < b.
 */
export function candidatePairs(contexts: readonly Context[], relate: Relate): readonly CandidatePair[] {
  const pairs: (Plain & { readonly features: Record<string, number> })[] = [];
  for (const [a, b] of comparablePairs(contexts)) {
    const [left, right] = [contexts[a]!, contexts[b]!];
    const { relation, rule } = relate(left.claim, right.claim);
    // What only a hedge keeps from being an alarm is lined up as one, and shown as unclear.
    const outcome = rule === "hedge" ? "differs" : outcomes[relation];
    if (outcome === null) continue;
    const features = ownFeatures(left, right);
    const plain = plainLikeness(features);
    if (plain < leastLikeness) continue;
    features["plain"] = plain;
    features[`rule ${rule}`] = 1;
    pairs.push({ a, b, outcome, features, plain });
  }
  const best = bestByDocument(pairs, contexts);
  const partners = partnersOf(pairs);
  for (const { a, b, outcome, features, plain } of pairs) {
    const [inRow, inColumn] = [best(a, contexts[b]!.document), best(b, contexts[a]!.document)];
    features["share"] = (plain / inRow + plain / inColumn) / 2;
    features["mutual"] = Number(plain >= inRow && plain >= inColumn);
    features["support"] = supportOf(a, b, partners, contexts);
    if (outcome !== "agrees") {
      const [ofA, ofB] = [agreedElsewhere(a, b, partners, contexts), agreedElsewhere(b, a, partners, contexts)];
      features["elsewhere"] = Math.max(ofA, ofB);
      features["both elsewhere"] = Math.min(ofA, ofB);
      features["more elsewhere"] = Number(Math.max(ofA, ofB) > plain);
    }
  }
  return pairs;
}

/** Pairs that share next to nothing are never lined up; leaving them out early keeps large events quick. */
const leastLikeness = 0.01;

/** Pairs of claims of two documents whose values have a common measure, in order of their numbers. */
function comparablePairs(contexts: readonly Context[]): readonly (readonly [a: number, b: number])[] {
  const byKey = new Map<string, number[]>();
  const partners = contexts.map(() => new Set<number>());
  contexts.forEach(({ claim, document }, b) => {
    for (const key of measuresOf(claim)) {
      const others = byKey.get(key) ?? byKey.set(key, []).get(key)!;
      for (const a of others) if (contexts[a]!.document !== document) partners[b]!.add(a);
      others.push(b);
    }
  });
  return partners
    .flatMap((mine, b) => Array.from(mine, (a) => [a, b] as const))
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** What a claim's value is measured by: only claims that share a measure can be compared. */
function measuresOf({ kind, value, question }: Claim): readonly string[] {
  if (value.kind === "status") return relatedKeys(value.predicate);
  // Roles and kinds are compared only where the same role or thing is meant.
  if (kind === "name") return question.slots["role"] === undefined ? [] : [`role ${question.slots["role"]}`];
  if (kind === "kind") return question.slots["of"] === undefined ? [] : [`kind of ${question.slots["of"]}`];
  return [`kind ${kind}`];
}

type Plain = { readonly a: number; readonly b: number; readonly outcome: Outcome; readonly plain: number };

/** The best likeness that a claim has in a document. */
function bestByDocument(
  pairs: readonly Plain[],
  contexts: readonly Context[],
): (claim: number, document: number) => number {
  const best = contexts.map(() => new Map<number, number>());
  const note = (claim: number, document: number, plain: number): void => {
    if (plain > (best[claim]!.get(document) ?? 0)) best[claim]!.set(document, plain);
  };
  for (const { a, b, plain } of pairs) {
    note(a, contexts[b]!.document, plain);
    note(b, contexts[a]!.document, plain);
  }
  return (claim, document) => best[claim]!.get(document) ?? 1;
}

/** Claim → the claims that it can be compared with, each with how like it is and what the values say. */
type Partners = ReadonlyMap<number, ReadonlyMap<number, Plain>>;
const none: ReadonlyMap<number, Plain> = new Map();

function partnersOf(pairs: readonly Plain[]): Partners {
  const partners = new Map<number, Map<number, Plain>>();
  const note = (claim: number, partner: number, pair: Plain): void => {
    (partners.get(claim) ?? partners.set(claim, new Map()).get(claim)!).set(partner, pair);
  };
  for (const pair of pairs) {
    note(pair.a, pair.b, pair);
    note(pair.b, pair.a, pair);
  }
  return partners;
}

/** How like a claim is to the best of the other's document that says the same: its question is answered there, by another. */
function agreedElsewhere(claim: number, other: number, partners: Partners, contexts: readonly Context[]): number {
  const { document } = contexts[other]!;
  let best = 0;
  for (const [partner, { plain, outcome }] of partners.get(claim) ?? none)
    if (outcome === "agrees" && plain > best && contexts[partner]!.document === document) best = plain;
  return best;
}

/** A third document that says the same as one of the two and is like both: the question is a real one. */
function supportOf(a: number, b: number, partners: Partners, contexts: readonly Context[]): number {
  const ofB = partners.get(b) ?? none;
  let support = 0;
  for (const [claim, { plain, outcome }] of partners.get(a) ?? none) {
    const other = ofB.get(claim);
    const { document } = contexts[claim]!;
    if (!other || document === contexts[a]!.document || document === contexts[b]!.document) continue;
    if (outcome === "differs" && other.outcome === "differs") continue;
    support = Math.max(support, Math.min(plain, other.plain));
  }
  return support;
}
