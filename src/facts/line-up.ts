import type { Claim, ClaimKind, Document, Fact, Sentence } from "../model.js";
import { contextsOf } from "./context.js";
import { factId } from "./identity.js";
import { likeness } from "./likeness.js";
import { candidatePairs, type Relate } from "./pairs.js";

/** Least likeness at which two claims whose values agree, or may both hold, are lined up. */
const agreeing = 0.5;
/** The same for two that differ because time passed; no alarm hangs on it. */
const changing = 0.4;
/**
 * Least likeness at which two claims whose values differ are lined up. An alarm hangs on it; chosen for each kind on writers
 * that the weights had not seen, so that about half of the pairs above it are right.
 */
const opposing: Readonly<Record<ClaimKind, number>> = {
  quantity: 0.35,
  time: 0.35,
  status: 0.45,
  rank: 0.3,
  direction: 0.3,
  name: 0.5,
  place: 0.5,
  cause: 0.5,
  kind: 0.5,
  // No rule makes them.
  words: 1,
};

/**
 * Lines up the claims of an event's documents on the questions they answer.
 *
 * Pairs are taken from the likeliest down; a claim joins a fact only if it is likely enough beside every claim of another
 * document that is there, so likeness does not chain. The same facts come out whatever the order of the documents.
 */
export function lineUp(
  claims: readonly Claim[],
  documents: readonly Document[],
  sentences: readonly Sentence[],
  relate: Relate,
): readonly Fact[] {
  const contexts = contextsOf(claims, documents, sentences);
  const fitting = claims.map(() => new Set<number>());
  const fits: { readonly a: number; readonly b: number; readonly score: number }[] = [];
  for (const { a, b, outcome, features } of candidatePairs(contexts, relate)) {
    const score =
      likeness(claims[a]!.kind, outcome, features) -
      (outcome === "differs" ? opposing[claims[a]!.kind] : outcome === "changed" ? changing : agreeing);
    if (score < 0) continue;
    fits.push({ a, b, score });
    fitting[a]!.add(b);
    fitting[b]!.add(a);
  }
  fits.sort((x, y) => y.score - x.score || (key(claims, x) < key(claims, y) ? -1 : 1));
  const groups = claims.map((_, number): readonly number[] => [number]);
  const fit = (a: number, b: number): boolean => contexts[a]!.document === contexts[b]!.document || fitting[a]!.has(b);
  for (const { a, b } of fits) {
    const [left, right] = [groups[a]!, groups[b]!];
    if (left === right || !left.every((one) => right.every((other) => fit(one, other)))) continue;
    const joined = [...left, ...right];
    for (const member of joined) groups[member] = joined;
  }
  const facts = [...new Set(groups)]
    .filter((group) => group.length > 1)
    .map((group) => factOf(group.map((number) => claims[number]!)));
  return facts.filter((fact) => !facts.some((other) => isToldBy(fact, other)));
}

/** Is a fact on whether there was a thing told by another on what was done with it: "a state" of "has not declared a state"? */
function isToldBy(fact: Fact, other: Fact): boolean {
  if (fact.question.kind !== "existence" || other.question.kind !== "status") return false;
  return fact.claims.every((claim) =>
    other.claims.some(
      ({ document, mark }) =>
        document === claim.document && mark.start <= claim.mark.start && claim.mark.end <= mark.end,
    ),
  );
}

const key = (claims: readonly Claim[], { a, b }: { readonly a: number; readonly b: number }): string =>
  [claims[a]!.id, claims[b]!.id].sort().join(" ");

/** The fact that some claims make: their claims in order of document and position, the slots of the question that all share. */
export function factOf(members: readonly Claim[]): Fact {
  const claims = members.toSorted((a, b) =>
    a.document === b.document ? a.mark.start - b.mark.start : a.document < b.document ? -1 : 1,
  );
  const { question, kind } = claims[0]!;
  const shared = Object.entries(question.slots).filter(([slot, filler]) =>
    claims.every((claim) => (claim.question.slots[slot] ?? filler) === filler),
  );
  return { id: factId(claims), question: { kind: question.kind, slots: Object.fromEntries(shared) }, kind, claims };
}
