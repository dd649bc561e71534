import type { AlarmLevel, Claim, Document, Fact, Relation, Sentence } from "../model.js";
import { leastForAlarm, leastForDoubt } from "./alarm.js";
import { type Context, contextsOf } from "./context.js";
import { type Fit, groupsOf } from "./groups.js";
import { heldPairs } from "./held.js";
import { factId } from "./identity.js";
import { likeness } from "./likeness.js";
import { candidatePairs, type Relate } from "./pairs.js";

/** Least likeness at which two claims whose values agree, or may both hold, are lined up. */
const agreeing = 0.35;
/** The same for two that differ because time passed; no alarm hangs on it. */
const changing = 0.1;
/**
 * How far below the least likeness the pairs of two groups may lie on the mean for the groups to become one. Where every pair
 * had to be likely by itself, one claim in a group that a partner did not fit cost the alarm; chosen on unseen writers.
 */
const slack = 0.2;
/** How far below what an alarm wants a pair of a fact may lie and still be one: another pair of the fact speaks for it. */
const doubt = 0.1;
/** What a pair counts that shares next to nothing. */
const strangers = -0.5;
/** Pairs less likely than this are strangers; to keep them all would fill the memory. */
const faint = 0.02;

/** Within one article: "30 of the 80 wounded" are two answers to two questions. */
const canBothHold: ReadonlySet<Relation> = new Set(["agree", "compatible"]);

/**
 * Lines up the claims of an event's documents on the questions they answer.
 *
 * Pairs are taken from the likeliest down; two groups of claims become one where their claims of different documents are
 * likely enough beside each other on the mean, so likeness does not chain. Pairs that differ and are too unlikely by
 * themselves for an alarm of the level are marked as doubtful. What an article tells apart stays apart, and so does what
 * cannot be compared. The same facts come out whatever the order of the documents.
 */
export function lineUp(
  all: readonly Claim[],
  given: readonly Document[],
  sentences: readonly Sentence[],
  relate: Relate,
  level: AlarmLevel = "balanced",
): readonly Fact[] {
  const claims = all.toSorted((a, b) => inOrder(a, b) || (a.id < b.id ? -1 : 1));
  const documents = given.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const contexts = contextsOf(claims, documents, sentences);
  const scores = claims.map(() => new Map<number, number>());
  // How much likelier than an alarm wants the pairs are that differ.
  const alarms = claims.map(() => new Map<number, number>());
  const fits: Fit[] = [];
  const { pairs: candidates, cut } = candidatePairs(contexts, relate);
  for (const { a, b, outcome, features } of candidates) {
    const { kind } = claims[a]!;
    const like = likeness(kind, outcome, features);
    if (like < faint) continue;
    const least = outcome === "differs" ? leastForDoubt(kind, level) : outcome === "changed" ? changing : agreeing;
    const score = like - least;
    if (outcome === "differs") alarms[a]!.set(b, like - leastForAlarm(kind, level));
    scores[a]!.set(b, score);
    scores[b]!.set(a, score);
    if (score >= 0) fits.push({ a, b, score });
  }
  const groups = groupsOf(claims, fits, (left, right) =>
    isOneQuestion(left, right, { claims, contexts, scores, cut, relate }),
  );
  // Claims are numbered in the order in which a fact has them, and so are the members of a group.
  const facts = groups.map((members) => {
    const held = members.map((number) => claims[number]!);
    const pairs = heldPairs(held);
    const isSure = pairs.some(([a, b]) => (alarms[members[a]!]!.get(members[b]!) ?? -1) >= 0);
    const isDoubtful = (a: number, b: number): boolean => {
      const sureness = alarms[a]!.get(b);
      return sureness === undefined ? (scores[a]!.get(b) ?? strangers) < -doubt : sureness < (isSure ? -doubt : 0);
    };
    return factOf(
      held,
      pairs.map(([a, b]) => ({ a, b, doubtful: isDoubtful(members[a]!, members[b]!) })),
    );
  });
  return withoutTold(facts);
}

/** Of larger groups only some claims are asked whether they can be compared at all, and the others of what is known of them. */
const asked = 20;

type Known = {
  readonly claims: readonly Claim[];
  readonly contexts: readonly Context[];
  /** For each claim, the claims that are known to be like it, and how much likelier than they have to be. */
  readonly scores: readonly ReadonlyMap<number, number>[];
  /** Claims of which not all pairs are known. */
  readonly cut: ReadonlySet<number>;
  readonly relate: Relate;
};

/** Do the claims of two groups answer one question: can all be compared, and are those of different documents alike on the mean? */
function isOneQuestion(left: readonly number[], right: readonly number[], known: Known): boolean {
  const { claims, contexts, scores, cut, relate } = known;
  let [sum, count] = [0, 0];
  const isLarge = left.length * right.length > asked ** 2;
  for (const a of isLarge ? someOf(left) : left)
    for (const b of isLarge ? someOf(right) : right) {
      const within = contexts[a]!.document === contexts[b]!.document;
      const score = within ? undefined : scores[a]!.get(b);
      if (score === undefined) {
        const { relation } = relate(claims[a]!, claims[b]!);
        if (within ? !canBothHold.has(relation) : relation === "unclear") return false;
      }
      if (within || isLarge || (score === undefined && (cut.has(a) || cut.has(b)))) continue;
      [sum, count] = [sum + (score ?? strangers), count + 1];
    }
  if (!isLarge) return sum >= -slack * count;
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const others = new Set(many);
  for (const a of few) for (const [b, score] of scores[a]!) if (others.has(b)) [sum, count] = [sum + score, count + 1];
  return sum >= -slack * count;
}

/** Up to `asked` of a list, spread evenly over it. */
function someOf(list: readonly number[]): readonly number[] {
  if (list.length <= asked) return list;
  return Array.from({ length: asked }, (_, place) => list[Math.floor((place * list.length) / asked)]!);
}

/** Leaves out facts on whether there was a thing that others tell, on what was done with it. */
function withoutTold(facts: readonly Fact[]): readonly Fact[] {
  const byDocument = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.question.kind !== "status") continue;
    for (const document of new Set(fact.claims.map((claim) => claim.document)))
      (byDocument.get(document) ?? byDocument.set(document, []).get(document)!).push(fact);
  }
  return facts.filter(
    (fact) =>
      fact.question.kind !== "existence" ||
      !byDocument.get(fact.claims[0]!.document)?.some((other) => isToldBy(fact, other)),
  );
}

/** Is a fact on whether there was a thing told by another on what was done with it: "a state" of "has not declared a state"? */
function isToldBy(fact: Fact, other: Fact): boolean {
  return fact.claims.every((claim) =>
    other.claims.some(
      ({ document, mark }) =>
        document === claim.document && mark.start <= claim.mark.start && claim.mark.end <= mark.end,
    ),
  );
}

const inOrder = (a: Claim, b: Claim): number =>
  a.document === b.document ? a.mark.start - b.mark.start : a.document < b.document ? -1 : 1;

/**
 * The fact that some claims make: their claims in order of document and position, the slots of the question that all share.
 * `held` are the pairs that are held against each other, as places in that order; where it is left out, none is doubtful.
 */
export function factOf(members: readonly Claim[], held?: Fact["held"]): Fact {
  const claims = members.toSorted(inOrder);
  const { question, kind } = claims[0]!;
  const shared = Object.entries(question.slots).filter(([slot, filler]) =>
    claims.every((claim) => (claim.question.slots[slot] ?? filler) === filler),
  );
  return {
    id: factId(claims),
    question: { kind: question.kind, slots: Object.fromEntries(shared) },
    kind,
    claims,
    held: held ?? heldPairs(claims).map(([a, b]) => ({ a, b, doubtful: false })),
  };
}
