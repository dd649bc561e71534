import { relatedKeys } from "../lexicon/related.js";
import type { Claim } from "../model.js";
import type { Context } from "./context.js";
import { tellingSlots } from "./features.js";

/**
 * All pairs of claims of one kind that stand in different documents, have a common measure, and share a word of their
 * sentences or a filler of a telling slot; kind by kind in order of their numbers, a < b. Claims that share neither are not
 * alike at all: looking up who shares something, instead of comparing each claim with each, keeps large events quick.
 */
export function* comparablePairs(contexts: readonly Context[]): Generator<readonly [a: number, b: number]> {
  for (const claims of Map.groupBy(contexts.keys(), (claim) => contexts[claim]!.claim.kind).values())
    yield* pairsAmong(claims, contexts);
}

function* pairsAmong(
  claims: readonly number[],
  contexts: readonly Context[],
): Generator<readonly [a: number, b: number]> {
  const measures = new Map(claims.map((claim) => [claim, measuresOf(contexts[claim]!.claim)]));
  const byFiller = new Map<string, number[]>();
  for (const claim of claims) for (const filler of fillersOf(contexts[claim]!)) put(byFiller, filler, claim);
  // The claims of a sentence share its words: they are looked up once for all of them.
  const sentences = Map.groupBy(claims, (claim) => contexts[claim]!.sentence);
  const byWord = new Map<string, (readonly number[])[]>();
  for (const held of sentences.values()) for (const word of wordsOf(held, contexts)) put(byWord, word, held);
  for (const held of sentences.values()) {
    const near = new Set(wordsOf(held, contexts).flatMap((word) => byWord.get(word)!));
    const alike = Array.from(near)
      .filter(([first]) => contexts[first!]!.document !== contexts[held[0]!]!.document)
      .flat();
    for (const a of held) {
      const mine = new Set(measures.get(a));
      const partners = new Set(alike);
      for (const filler of fillersOf(contexts[a]!)) for (const b of byFiller.get(filler)!) partners.add(b);
      const fitting = Array.from(partners).filter(
        (b) =>
          b > a &&
          contexts[b]!.document !== contexts[a]!.document &&
          measures.get(b)!.some((measure) => mine.has(measure)),
      );
      for (const b of fitting.sort((x, y) => x - y)) yield [a, b];
    }
  }
}

/** The words of the sentence that holds these claims. */
const wordsOf = ([first]: readonly number[], contexts: readonly Context[]): readonly string[] =>
  Array.from(contexts[first!]!.whole.keys());

/** What fills the slots that tell most of what a claim is about. */
const fillersOf = ({ claim }: Context): readonly string[] =>
  tellingSlots.flatMap((slot) =>
    claim.question.slots[slot] === undefined ? [] : [`${slot} ${claim.question.slots[slot]}`],
  );

function put<Held>(lists: Map<string, Held[]>, key: string, held: Held): void {
  (lists.get(key) ?? lists.set(key, []).get(key)!).push(held);
}

/** What a claim's value is measured by: only claims that share a measure can be compared. */
function measuresOf({ kind, value, question }: Claim): readonly string[] {
  if (value.kind === "status") return relatedKeys(value.predicate);
  // Roles and kinds are compared only where the same role or thing is meant.
  if (kind === "name") return question.slots["role"] === undefined ? [] : [`role ${question.slots["role"]}`];
  if (kind === "kind") return question.slots["of"] === undefined ? [] : [`kind of ${question.slots["of"]}`];
  return [`kind ${kind}`];
}
