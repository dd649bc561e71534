import { hash } from "node:crypto";
import type { Claim, Document, Mention, Sentence, Span } from "../model.js";
import { findActs } from "./act.js";
import { findCauses } from "./cause.js";
import { findDirections } from "./direction.js";
import { findExistences } from "./existence.js";
import { findKinds } from "./kind.js";
import { findRoles } from "./name.js";
import { findFigures } from "./quantity.js";
import { findRanks } from "./rank.js";
import { currencyAt } from "./refine/currency.js";
import { hedgeAt } from "./refine/hedges.js";
import { measurePolarityAt, polarityAt } from "./refine/polarity.js";
import { speakersAt } from "./refine/speakers.js";
import type { ClaimDraft, Rule } from "./rule.js";
import { findStatuses } from "./status.js";
import { findTimes } from "./time.js";
import { parse } from "./syntax/parse.js";

/** Every claim rule; they do not know each other, so their order is free. */
const rules: readonly Rule[] = [
  findStatuses,
  findActs,
  findExistences,
  findCauses,
  findTimes,
  findFigures,
  findRanks,
  findDirections,
  findKinds,
  findRoles,
];

/**
 * Reads the claims of one document, in order of position.
 *
 * @param sentences of this document only, in order
 * @param mentions of this document
 */
export function readClaims(
  document: Document,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly Claim[] {
  const bySentence = Map.groupBy(mentions, (mention) => mention.sentence);
  const seen = new Map<string, number>();
  return sentences.flatMap((sentence) => {
    if (sentence.role === "caption") return [];
    const reading = { document, sentence, parse: parse(sentence), mentions: bySentence.get(sentence.index) ?? [] };
    const words = wordsForId(sentence);
    return rules
      .flatMap((rule) => rule(reading))
      .toSorted((a, b) => a.mark.start - b.mark.start || a.mark.end - b.mark.end)
      .map((draft) =>
        refine(draft, claimId(draft, document, words, sentence.span, seen), document, sentences, sentence),
      );
  });
}

/** Adds who says it, how surely, and whether it is denied. */
function refine(
  { of = null, ...draft }: ClaimDraft,
  id: string,
  document: Document,
  sentences: readonly Sentence[],
  sentence: Sentence,
): Claim {
  const { mark } = draft;
  return {
    ...draft,
    id,
    document: document.id,
    sentence: sentence.index,
    polarity: polarityOf(draft, sentence),
    hedge: hedgeAt(sentence, mark),
    speakers: speakersAt(sentences, sentence.index, mark),
    asserted: { said: document.published, of, ...currencyAt(sentence, mark) },
    span: sentence.span,
  };
}

function polarityOf({ kind, mark }: ClaimDraft, sentence: Sentence): Claim["polarity"] {
  // Who holds a role and what kind a thing is stand beside the predicate, outside what it denies.
  if (kind === "name" || kind === "kind") return "affirmed";
  return kind === "quantity" || kind === "time"
    ? measurePolarityAt(sentence, mark, kind === "time")
    : polarityAt(sentence, mark);
}

/** UTF-16 units; no sentence of prose is as long. */
const longestForId = 10_000;

/** The words of a sentence as they go into the ids of its claims; of one that never ends, with thousands of claims, a short stand-in. */
function wordsForId({ text }: Sentence): string {
  const words = text.replaceAll(/\s+/g, " ");
  return words.length > longestForId ? hash("sha256", words) : words;
}

/**
 * From the outlet, the kind, the sentence's words and where in it the mark stands, so that it outlives edits elsewhere and
 * a renamed file; a number is added where an outlet says the same twice.
 */
function claimId(
  { kind, mark, attribute }: ClaimDraft,
  { outlet }: Document,
  words: string,
  span: Span,
  seen: Map<string, number>,
): string {
  const content = [outlet, kind, attribute, words, mark.start - span.start, mark.end - span.start].join("\n");
  const id = `c${hash("sha256", content).slice(0, 12)}`;
  const times = (seen.get(id) ?? 0) + 1;
  seen.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
}
