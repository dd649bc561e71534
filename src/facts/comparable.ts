import { relatedKeys } from "../lexicon/related.js";
import type { Claim } from "../model.js";
import type { Context } from "./context.js";
import { plainLikeness, tellingSlots } from "./features.js";

/** Bounds on the work for one claim, which keep the cost of an event in step with its length. */
export type Bounds = {
  /** Claims that share something with one, what is rarest first: those beyond are not looked at. */
  readonly looked: number;
  /** Of these, those that share most of what is rare: those beyond are not compared. */
  readonly weighed: number;
  /** Of these, the likest: those beyond are no pairs. */
  readonly kept: number;
};

/** An event of a dozen articles seldom comes near them. */
const usual: Bounds = { looked: 100, weighed: 50, kept: 30 };

/** The pairs of claims that are worth a comparison. */
export type Comparable = {
  /** In order of `a`, then `b`; a < b. */
  readonly pairs: Iterable<readonly [a: number, b: number]>;
  /** Claims with more partners than the bounds allow: of what is no pair with these nothing is known. */
  readonly cut: ReadonlySet<number>;
};

/**
 * All pairs of claims of one kind that stand in different documents, have a common measure, and share a word of their sentences
 * or a filler of a telling slot. Claims that share neither are not alike at all: looking up who shares something, instead of
 * comparing each claim with each, keeps large events quick. A claim with more partners than `bounds` allow has the likest of
 * those with which it shares what is rarest.
 *
 * @param contexts in order of their documents
 */
export function comparablePairs(contexts: readonly Context[], bounds: Bounds = usual): Comparable {
  const index = indexOf(contexts);
  const cut = new Set<number>();
  const partners = contexts.map((_, claim) => {
    const found = partnersOf(claim, contexts, index, bounds);
    if (found.length <= bounds.kept) return found;
    cut.add(claim);
    return likest(claim, found, contexts, bounds.kept);
  });
  return { pairs: inOrder(partners, cut), cut };
}

/** Measure → shared thing → the claims that have both, in order of their numbers. */
type Index = ReadonlyMap<string, ReadonlyMap<string | number, readonly number[]>>;

function indexOf(contexts: readonly Context[]): Index {
  const index = new Map<string, Map<string | number, number[]>>();
  contexts.forEach((context, claim) => {
    const things = thingsOf(context);
    for (const measure of measuresOf(context.claim)) {
      const byThing = index.get(measure) ?? new Map<string | number, number[]>();
      index.set(measure, byThing);
      for (const thing of things) {
        const held = byThing.get(thing);
        if (held === undefined) byThing.set(thing, [claim]);
        else held.push(claim);
      }
    }
  });
  return index;
}

/**
 * Partners of a claim, looked up by what is rarest first; of what is frequent, those in the documents around its own. Where there
 * are too many to be weighed, those that share most of what is rare.
 */
function partnersOf(
  claim: number,
  contexts: readonly Context[],
  index: Index,
  { looked, weighed }: Bounds,
): readonly number[] {
  const { document } = contexts[claim]!;
  const things = thingsOf(contexts[claim]!);
  const lists = measuresOf(contexts[claim]!.claim)
    .flatMap((measure) => things.map((thing) => index.get(measure)!.get(thing)!))
    .filter(({ length }) => length > 1)
    .sort((a, b) => a.length - b.length);
  const found = new Map<number, number>();
  for (const list of lists) {
    const rarity = Math.log(contexts.length / list.length);
    const note = (other: number): void => {
      found.set(other, (found.get(other) ?? 0) + rarity);
    };
    let before = firstAt(list, (other) => contexts[other]!.document >= document) - 1;
    let after = firstAt(list, (other) => contexts[other]!.document > document);
    for (let step = 0; step < looked && (before >= 0 || after < list.length); step++) {
      if (before >= 0) note(list[before--]!);
      if (after < list.length) note(list[after++]!);
    }
    if (found.size >= looked) break;
  }
  if (found.size <= weighed) return Array.from(found.keys());
  return Array.from(found)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, weighed)
    .map(([other]) => other);
}

/** The likest of a claim's partners by `plainLikeness`; of equals the first. */
function likest(
  claim: number,
  partners: readonly number[],
  contexts: readonly Context[],
  most: number,
): readonly number[] {
  return partners
    .map((other) => ({ other, like: plainLikeness(contexts[claim]!, contexts[other]!) }))
    .sort((a, b) => b.like - a.like || a.other - b.other)
    .slice(0, most)
    .map(({ other }) => other);
}

/** Each pair once, whichever of the two found the other. */
function* inOrder(
  partners: readonly (readonly number[])[],
  cut: ReadonlySet<number>,
): Generator<readonly [a: number, b: number]> {
  // What is not cut has found all; what is cut may have been found by others without finding them.
  const foundBy = new Map<number, number[]>(Array.from(cut, (claim) => [claim, []]));
  partners.forEach((found, by) => {
    for (const claim of found) if (claim < by) foundBy.get(claim)?.push(by);
  });
  for (const [a, found] of partners.entries()) {
    const after = new Set(foundBy.get(a));
    for (const b of found) if (b > a) after.add(b);
    for (const b of Array.from(after).sort((x, y) => x - y)) yield [a, b];
  }
}

/** Place of the first of a list for which something holds that holds for all after it too. */
function firstAt(list: readonly number[], holds: (claim: number) => boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(list[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** What a claim can share with others: the words of its sentence, by number, and the fillers of the slots that tell most. */
function thingsOf({ claim, whole }: Context): readonly (string | number)[] {
  const fillers = tellingSlots.flatMap((slot) => {
    const filler = claim.question.slots[slot];
    return filler === undefined ? [] : [`${slot} ${filler}`];
  });
  return [...fillers, ...whole.words];
}

/** What a claim's value is measured by: only claims that share a measure can be compared. */
function measuresOf({ kind, value, question }: Claim): readonly string[] {
  if (value.kind === "status") return relatedKeys(value.predicate).map((key) => `${kind} ${key}`);
  // Roles and kinds are compared only where the same role or thing is meant.
  if (kind === "name") return question.slots["role"] === undefined ? [] : [`role ${question.slots["role"]}`];
  if (kind === "kind") return question.slots["of"] === undefined ? [] : [`kind of ${question.slots["of"]}`];
  return [`kind ${kind}`];
}
