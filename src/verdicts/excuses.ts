import type { Claim, Document, Relation } from "../model.js";
import type { Comparison } from "./comparison.js";

/** Two claims that differ, with their documents, the earlier published first where both dates are known. */
export type Difference = {
  readonly a: Claim;
  readonly b: Claim;
  readonly published: readonly [string | null, string | null];
  readonly comparison: Comparison;
};

/** A reason why two claims that differ need not be a contradiction; the relation that holds instead, or null. */
export type Excuse = {
  readonly name: string;
  readonly tryIt: (difference: Difference) => { readonly relation: Relation; readonly reason: string } | null;
};

const unsure: Partial<Record<Claim["hedge"], string>> = {
  possible: "only says that it may be so",
  future: "speaks of what is to come",
  conditional: "speaks of a condition",
  question: "asks",
};

/** "could fall" is no claim that it fell. */
const hedge: Excuse = {
  name: "hedge",
  tryIt: ({ a, b }) => {
    const hedged = [a, b].find((claim) => unsure[claim.hedge] !== undefined && claim.value.kind === "status");
    return hedged ? { relation: "unclear", reason: `one ${unsure[hedged.hedge]}` } : null;
  },
};

/** Frames of figures that grow while an event goes on; nothing else is excused by time alone. */
const growing = new Set(["dead", "hurt", "missing", "saved", "held", "moved"]);

/** A toll that rises from one day to the next is news, not a contradiction; one that falls is not excused. */
const growth: Excuse = {
  name: "later toll",
  tryIt: ({ a, b, published: [first, second] }) => {
    if (a.value.kind !== "quantity" || b.value.kind !== "quantity" || first === null || second === null) return null;
    if (!growing.has(a.question.slots["harm"] ?? "") || a.question.slots["harm"] !== b.question.slots["harm"])
      return null;
    const [earlier, later] = first <= second ? [a, b] : [b, a];
    if (
      first.slice(0, 10) === second.slice(0, 10) ||
      earlier.value.kind !== "quantity" ||
      later.value.kind !== "quantity"
    )
      return null;
    return later.value.low > earlier.value.high
      ? { relation: "updated", reason: "the figure rose from one day to the next" }
      : null;
  },
};

/** Words by which a later article says that things have changed since. Source: own list of reversal adverbs and verbs. */
const reversal =
  /\b(again|resum\w+|reopen\w+|lifted|restored|no longer|since been|later|revised|corrected|finally|now|released|freed|recovered|since then|by then|in the end)\b/i;

/** Told on a later day, in words that say it changed. */
const change: Excuse = {
  name: "later change",
  tryIt: ({ a, b, published: [first, second] }) => {
    if (a.value.kind !== "status" || first === null || second === null) return null;
    if (first.slice(0, 10) === second.slice(0, 10)) return null;
    const later = first < second ? b : a;
    return later.asserted.of === null && later.value.kind === "status" && reversal.test(later.attribute)
      ? { relation: "updated", reason: "the later article says that it changed" }
      : null;
  },
};

/** Named parties who say opposite things, each reported as theirs. */
const speaker: Excuse = {
  name: "speaker",
  tryIt: ({ a, b }) => {
    const [left, right] = [a.speakers[0], b.speakers[0]];
    if (left === undefined || right === undefined || left.toLowerCase() === right.toLowerCase()) return null;
    return { relation: "disputed", reason: `${left} says one thing, ${right} another` };
  },
};

/** In the order in which they are tried; a dispute is still a disagreement, so it comes last. */
export const excuses: readonly Excuse[] = [hedge, growth, change, speaker];

/** The publication dates of two claims' documents. */
export function publishedOf(
  a: Claim,
  b: Claim,
  documents: ReadonlyMap<string, Document>,
): readonly [string | null, string | null] {
  return [documents.get(a.document)?.published ?? null, documents.get(b.document)?.published ?? null];
}
