import { hash } from "node:crypto";
import type { Claim, Document, EventReading, FoundClaim, Sentence, Span } from "../model.js";

/** Least share of the words of two marks together that they have in common, for one claim to be the other. */
const common = 0.3;

/** Values that the engine compares by itself; what a predicate says, and what is told in words, the reader reads better. */
const comparable: ReadonlySet<Claim["value"]["kind"]> = new Set(["quantity", "time", "rank", "name", "place"]);

/** An event's documents, sentences and claims, by document. */
export type ReadingIndex = {
  readonly documents: ReadonlyMap<string, Document>;
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
};

/** Sorts what was read by document, for `claimsOf`. */
export function indexOf({ documents, sentences, claims }: EventReading): ReadingIndex {
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    sentences: Map.groupBy(sentences, ({ document }) => document),
    claims: Map.groupBy(claims, ({ document }) => document),
  };
}

/**
 * Makes claims of what a reader found.
 *
 * Where a rule has read a figure, a time or another value on the same words, it is the rule's own claim, so that the engine can
 * compare it. Where none has, the value is the words themselves.
 */
export function claimsOf(found: readonly FoundClaim[], index: ReadingIndex): readonly Claim[] {
  return found.map((each) => {
    const claims = index.claims.get(each.document) ?? [];
    const sentences = index.sentences.get(each.document) ?? [];
    return ownClaim(each, claims) ?? claimInWords(each, index.documents.get(each.document)!, sentences, claims);
  });
}

/** The rules' claim on the same words; of several the one whose mark has most in common with the reader's. */
function ownClaim({ mark }: FoundClaim, claims: readonly Claim[]): Claim | undefined {
  let [best, most]: [Claim | undefined, number] = [undefined, common];
  for (const claim of claims) {
    if (!comparable.has(claim.value.kind)) continue;
    // "200" of a reader is "more than 200 passengers" of a rule.
    const shared = isWithin(mark, claim.mark) ? 1 : sharedOf(claim.mark, mark);
    if (shared > most) [best, most] = [claim, shared];
  }
  return best;
}

/** Units that two spans share, as a share of those of both. */
export function sharedOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared);
}

function claimInWords(
  found: FoundClaim,
  document: Document,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
): Claim {
  const { mark } = found;
  const sentence = sentenceOf(found, sentences);
  const span = sentence !== null && isWithin(mark, sentence.span) ? sentence.span : around(found, sentences);
  const words = document.text.slice(mark.start, mark.end).replaceAll(/\s+/g, " ");
  // Of how it is said the rules know best; they have read it where a claim of theirs lies on the same words.
  const beside = claims.find((claim) => claim.mark.start < mark.end && mark.start < claim.mark.end);
  return {
    id: claimId(document, span, mark),
    document: document.id,
    sentence: sentence?.index ?? 0,
    kind: "words",
    subject: null,
    attribute: "",
    value: { kind: "words", lemmas: words.split(" ") },
    polarity: "affirmed",
    hedge: beside?.hedge ?? "none",
    speakers: beside?.speakers ?? [],
    asserted: { said: document.published, of: null, present: false, soFar: false },
    question: { kind: "words", slots: {} },
    span,
    mark,
  };
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The sentence that the mark begins in, else the quote; null where it stands in no running text (a byline, a menu). */
function sentenceOf({ mark, quote }: FoundClaim, sentences: readonly Sentence[]): Sentence | null {
  const at = (position: number) => sentences.find(({ span }) => span.start <= position && position < span.end);
  return at(mark.start) ?? at(quote.start) ?? null;
}

/** Longest quote that is shown whole where it is no sentence, in UTF-16 units. */
const longestQuote = 600;

/** The sentences that the mark runs over; where it stands in none, the quote. */
function around({ mark, quote }: FoundClaim, sentences: readonly Sentence[]): Span {
  const touched = sentences.filter(({ span }) => span.start < mark.end && mark.start < span.end);
  if (touched.length === 0) return quote.end - quote.start > longestQuote ? mark : quote;
  return touched.reduce(
    (span, { span: { start, end } }) => ({ start: Math.min(span.start, start), end: Math.max(span.end, end) }),
    mark,
  );
}

/** From the outlet, the sentence's words and where in it the mark stands, as the rules' ids are. */
function claimId({ outlet, text }: Document, span: Span, mark: Span): string {
  const words = text.slice(span.start, span.end).replaceAll(/\s+/g, " ");
  const content = [outlet, "reader", words, mark.start - span.start, mark.end - span.start].join("\n");
  return `c${hash("sha256", content).slice(0, 12)}`;
}
