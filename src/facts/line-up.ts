import type { AlarmLevel, Claim, Document, Fact, Relation, Sentence } from "../model.js";
import { leastForAlarm, leastForDoubt } from "./alarm.js";
import { contextsOf } from "./context.js";
import { factId } from "./identity.js";
import { likeness } from "./likeness.js";
import { candidatePairs, type Relate } from "./pairs.js";

/** Least likeness at which two claims whose values agree, or may both hold, are lined up. */
const agreeing = 0.35;
/** The same for two that differ because time passed; no alarm hangs on it. */
const changing = 0.2;
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
  claims: readonly Claim[],
  documents: readonly Document[],
  sentences: readonly Sentence[],
  relate: Relate,
  level: AlarmLevel = "balanced",
): readonly Fact[] {
  const contexts = contextsOf(claims, documents, sentences);
  const scores = claims.map(() => new Map<number, number>());
  // How much likelier than an alarm wants the pairs are that differ.
  const alarms = claims.map(() => new Map<number, number>());
  const fits: { readonly a: number; readonly b: number; readonly score: number }[] = [];
  for (const { a, b, outcome, features } of candidatePairs(contexts, relate)) {
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
  const groups = group(claims, fits, (left, right) => {
    let [sum, count] = [0, 0];
    for (const a of left)
      for (const b of right) {
        const within = contexts[a]!.document === contexts[b]!.document;
        const known = within ? undefined : scores[a]!.get(b);
        if (known === undefined) {
          const { relation } = relate(claims[a]!, claims[b]!);
          if (within ? !canBothHold.has(relation) : relation === "unclear") return false;
        }
        if (!within) [sum, count] = [sum + (known ?? strangers), count + 1];
      }
    return sum >= -slack * count;
  });
  const facts = groups.map((members) => {
    const pairs = members.flatMap((a) =>
      members.filter((b) => contexts[a]!.document !== contexts[b]!.document).map((b) => [a, b] as const),
    );
    const alarmOf = ([a, b]: readonly [number, number]): number | undefined =>
      alarms[Math.min(a, b)]!.get(Math.max(a, b));
    const isSure = pairs.some((pair) => (alarmOf(pair) ?? -1) >= 0);
    const doubtful = pairs.filter((pair) => {
      const sureness = alarmOf(pair);
      return sureness === undefined
        ? (scores[pair[0]]!.get(pair[1]) ?? strangers) < -doubt
        : sureness < (isSure ? -doubt : 0);
    });
    return factOf(
      members.map((number) => claims[number]!),
      doubtful.map(([a, b]) => [claims[a]!.id, claims[b]!.id]),
    );
  });
  return facts.filter((fact) => !facts.some((other) => isToldBy(fact, other)));
}

/** Groups of more than one claim: pairs are taken from the likeliest down and their groups joined where `isOne` says so. */
function group(
  claims: readonly Claim[],
  fits: readonly { readonly a: number; readonly b: number; readonly score: number }[],
  isOne: (left: readonly number[], right: readonly number[]) => boolean,
): readonly (readonly number[])[] {
  const ordered = fits.toSorted((x, y) => y.score - x.score || (key(claims, x) < key(claims, y) ? -1 : 1));
  const groups = claims.map((_, number): readonly number[] => [number]);
  for (const { a, b } of ordered) {
    const [left, right] = [groups[a]!, groups[b]!];
    if (left === right || !isOne(left, right)) continue;
    const joined = [...left, ...right];
    for (const member of joined) groups[member] = joined;
  }
  return [...new Set(groups)].filter(({ length }) => length > 1);
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

/**
 * The fact that some claims make: their claims in order of document and position, the slots of the question that all share.
 * `doubtful` are pairs of claim ids, in any order.
 */
export function factOf(members: readonly Claim[], doubtful: readonly (readonly [string, string])[] = []): Fact {
  const claims = members.toSorted((a, b) =>
    a.document === b.document ? a.mark.start - b.mark.start : a.document < b.document ? -1 : 1,
  );
  const { question, kind } = claims[0]!;
  const shared = Object.entries(question.slots).filter(([slot, filler]) =>
    claims.every((claim) => (claim.question.slots[slot] ?? filler) === filler),
  );
  const place = new Map(claims.map(({ id }, number) => [id, number]));
  return {
    id: factId(claims),
    question: { kind: question.kind, slots: Object.fromEntries(shared) },
    kind,
    claims,
    doubtful: doubtful.filter(([a, b]) => place.get(a)! < place.get(b)!),
  };
}
