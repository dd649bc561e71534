import { partyNouns } from "../../lexicon/speech.js";
import { sensesOf } from "../../lexicon/wordnet.js";
import type { Sentence, Span } from "../../model.js";
import { isProse } from "./clauses.js";
import type { Credit } from "./credit.js";
import { findCredits } from "./credits.js";
import { markedTokens } from "./marked.js";
import { type Party, phraseBefore, wordsOf } from "./parties.js";
import { isFinite } from "./predicates.js";

/**
 * Whom the article credits with the words of a mark, innermost first; [] in the outlet's own voice.
 *
 *   "Police said that the driver had told them that he [slept]" → ["the driver", "Police"]
 *   "“It [leaks],” said Arne Sund, 61, who chairs it."          → ["Arne Sund"]
 *   "“You can [fill a bucket].”", the quotation running on      → whoever spoke before
 *   "He said that …"                                            → the party that "he" stands for, as last written
 *
 * Words are given as they stand, trimmed to the noun phrase.
 *
 * @param sentences of one document, in order
 * @param index place of the sentence in `sentences`
 * @param mark span in the document
 */
export function speakersAt(sentences: readonly Sentence[], index: number, mark: Span): readonly string[] {
  const sentence = sentences[index];
  if (!sentence) return [];
  const target = markedTokens(sentence, mark)[0];
  if (target === undefined || !isProse(sentence)) return [];
  const chain = creditsOver(sentence, target).map((credit) => named(sentences, index, credit));
  const quoted = quotationOver(sentence, target);
  if (quoted && !isCreditedQuotation(sentence, target, quoted)) {
    const speaker = speakerOfQuotation(sentences, index, quoted);
    if (speaker) chain.push(speaker);
  }
  const poster = posterOf(sentences, index);
  if (poster) chain.push(poster);
  return chain.filter((speaker, i) => chain.indexOf(speaker) === i);
}

/** Innermost first: of the clauses that nest, the later verb is the inner one; what frames the sentence stands outside. */
function creditsOver(sentence: Sentence, target: number): readonly Credit[] {
  const { tokens } = sentence;
  return findCredits(sentence)
    .filter(
      ({ covers, party }) =>
        covers(target) && !(target >= party.first && target <= party.last) && !isNobody(tokens[party.last]!.lower),
    )
    .toSorted((a, b) =>
      // "The agency, citing a diplomat, reported": whoever is cited stands nearer to the words
      isCiting(tokens, a) !== isCiting(tokens, b)
        ? Number(isCiting(tokens, b)) - Number(isCiting(tokens, a))
        : a.frame === b.frame
          ? a.frame === "inner"
            ? b.at - a.at
            : a.at - b.at
          : a.frame === "inner"
            ? -1
            : 1,
    );
}

const isCiting = (tokens: Sentence["tokens"], { at }: Credit): boolean =>
  tokens[at]!.lower === "citing" || tokens[at]!.lower === "quoting";

/** "It is said", "there said": no party at all. */
const isNobody = (lower: string): boolean =>
  ["there", "nobody", "none", "nothing", "what", "which", "this", "that", "it"].includes(lower);

function quotationOver({ tokens, quotations }: Sentence, target: number): Span | undefined {
  const { start } = tokens[target]!.span;
  return quotations.find((part) => part.start <= start && start < part.end);
}

/** Does a credit of this sentence cover the quotation from outside it? */
function isCreditedQuotation(sentence: Sentence, target: number, quotation: Span): boolean {
  return findCredits(sentence).some(({ covers, at }) => {
    const { start } = sentence.tokens[at]!.span;
    return covers(target) && !(quotation.start <= start && start < quotation.end);
  });
}

/** How far apart the parts of one person's words may stand. */
const farthest = 12;

/**
 * For a quotation that its own sentence credits to nobody: the tag that follows where it runs on, else who spoke before
 * in the same paragraph, else who spoke at the end of the one before where the quotation was left open there or
 * introduced with a colon.
 */
function speakerOfQuotation(sentences: readonly Sentence[], index: number, quotation: Span): string | null {
  const sentence = sentences[index]!;
  if (isScrap(sentence, quotation)) return null;
  return tagAhead(sentences, index) ?? speakerBefore(sentences, index);
}

/** A few quoted words without a verb in the outlet's own sentence: “a miracle”. */
function isScrap({ tokens, text }: Sentence, { start, end }: Span): boolean {
  const inside = tokens.filter(({ span }) => span.start >= start && span.end <= end);
  const outside = tokens.filter(({ span, tag }) => tag !== "PUNCT" && (span.end <= start || span.start >= end));
  return outside.length > 0 && (inside.length < 4 || outside.length > 3) && text.length > 0;
}

/** Later in the same paragraph and quotation: “It leaks. You can fill a bucket,” said Sund. */
function tagAhead(sentences: readonly Sentence[], index: number): string | null {
  for (let i = index; i + 1 < sentences.length && i < index + farthest; i++) {
    if (!runsOn(sentences[i]!, sentences[i + 1]!)) return null;
    const credit = quoteCredit(sentences[i + 1]!, "first");
    if (credit) return named(sentences, i + 1, credit);
  }
  return null;
}

/** Does the quotation at the end of one sentence go on at the head of the next? */
function runsOn(one: Sentence, next: Sentence): boolean {
  const last = one.quotations.at(-1);
  const first = next.quotations[0];
  if (!last || !first || one.block !== next.block) return false;
  return one.span.end - last.end <= 0 && first.start <= next.span.start;
}

/** The credit for the first or last quotation of a sentence. */
function quoteCredit(sentence: Sentence, which: "first" | "last"): Credit | null {
  const quotation = which === "first" ? sentence.quotations[0] : sentence.quotations.at(-1);
  if (!quotation) return null;
  const inside = sentence.tokens.findIndex(
    ({ span, tag }) => span.start >= quotation.start && span.end <= quotation.end && tag !== "PUNCT",
  );
  return (
    findCredits(sentence).find(
      ({ covers, at }) => inside >= 0 && covers(inside) && !isInside(sentence, at, quotation),
    ) ?? null
  );
}

const isInside = ({ tokens }: Sentence, at: number, { start, end }: Span): boolean =>
  tokens[at]!.span.start >= start && tokens[at]!.span.end <= end;

function speakerBefore(sentences: readonly Sentence[], index: number): string | null {
  for (let i = index - 1; i >= 0 && i >= index - farthest; i--) {
    const sentence = sentences[i]!;
    const isSameBlock = sentence.block === sentences[index]!.block;
    if (!isSameBlock && !continuesOver(sentence, sentences[i + 1]!)) return null;
    const credit = quoteCredit(sentence, "last") ?? lastCredit(sentence);
    if (credit) return named(sentences, i, credit);
    if (!isWhollyQuoted(sentence)) return subjectOf(sentences, i);
  }
  return null;
}

/** From one paragraph to the next: the quotation is still open, or a colon announces it. */
function continuesOver(one: Sentence, next: Sentence): boolean {
  if (one.block + 1 !== next.block || !next.quotations[0]) return false;
  const opensWithQuote = next.quotations[0].start <= next.span.start + 1;
  const last = one.quotations.at(-1);
  const isLeftOpen = last !== undefined && last.end >= one.span.end;
  return opensWithQuote && (isLeftOpen || one.text.trimEnd().endsWith(":") || isWhollyQuoted(next));
}

function isWhollyQuoted({ tokens, quotations }: Sentence): boolean {
  return tokens.every(
    ({ span, tag }) => tag === "PUNCT" || quotations.some((part) => part.start <= span.start && span.end <= part.end),
  );
}

const lastCredit = (sentence: Sentence): Credit | null =>
  findCredits(sentence)
    .filter(({ party }) => !isNobody(sentence.tokens[party.last]!.lower))
    .at(-1) ?? null;

/** The subject of a sentence, where it names someone: “Strand brushed aside calls to go. ‘I did not draw this dam.’” */
function subjectOf(sentences: readonly Sentence[], index: number): string | null {
  const sentence = sentences[index]!;
  const verb = sentence.tokens.findIndex((_, i) => i > 0 && isFinite(sentence.tokens, i));
  const party = verb > 0 ? phraseBefore(sentence.tokens, verb - 1) : null;
  if (!party || !sentence.tokens.slice(party.first, party.last + 1).some(({ tag }) => tag === "PROPN")) return null;
  return partyWords(sentence, party);
}

/** The party as it reads inside a sentence: "the union", "opponents", where its sentence began with "The union", "Opponents". */
function partyWords(sentence: Sentence, party: Party): string {
  const words = wordsOf(sentence, party);
  const { tokens } = sentence;
  const { tag, lemma, lower, text } = tokens[party.first]!;
  const opens = tokens.slice(0, party.first).every((token) => token.tag === "PUNCT");
  const common =
    tag === "DET" ||
    tag === "NUM" ||
    (partyNouns.has(lower) && tokens[party.first + 1]?.tag !== "PROPN") ||
    (tag === "NOUN" && sensesOf("n", lemma).length > 0);
  return opens && common && lower.slice(1) === text.slice(1) ? lower.charAt(0) + words.slice(1) : words;
}

const pronouns = /^(he|she|they|it|his|her|their|its|who|him|them)$/;
const own = /^(i|we|my|our|you|us)$/;

/** The party in words; a pronoun is looked up in the sentences before. */
function named(sentences: readonly Sentence[], index: number, { party }: Credit): string {
  const sentence = sentences[index]!;
  const words = partyWords(sentence, party);
  if (!pronouns.test(words.toLowerCase())) return words;
  for (let i = index; i >= 0 && i >= index - farthest; i--) {
    const earlier = sentences[i]!;
    const before = findCredits(earlier).filter((one) => i < index || one.party.last < party.first);
    for (const credit of before.toReversed()) {
      const candidate = partyWords(earlier, credit.party);
      if (
        !pronouns.test(candidate.toLowerCase()) &&
        !own.test(candidate.toLowerCase()) &&
        !isNobody(candidate.toLowerCase())
      )
        return candidate;
    }
    if (i < index) {
      const subject = subjectOf(sentences, i) ?? lastName(earlier);
      if (subject) return subject;
    }
  }
  return words;
}

/** The last full name of a sentence, for a pronoun to stand for. */
function lastName(sentence: Sentence): string | null {
  const { tokens } = sentence;
  const last = tokens.findLastIndex(({ tag }, i) => tag === "PROPN" && tokens[i - 1]?.tag === "PROPN");
  const party = last > 0 ? phraseBefore(tokens, last) : null;
  return party ? wordsOf(sentence, party) : null;
}

const labelled = /^(?:[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){0,3}|Q|A)(?=:\s)/;
const handle = /^(@\w+|[^.!?:@\n]{2,40}?\s*\(@\w+\))/;
const signature = /[—–-]\s*([^()\n]{2,40}\(@\w+\))/;

const posters = new WeakMap<Sentence, string | null>();

/** Who wrote a pasted post, or who speaks in a transcript: "AAS: It is dry." */
function posterOf(sentences: readonly Sentence[], index: number): string | null {
  const sentence = sentences[index]!;
  const known = posters.get(sentence);
  if (known !== undefined) return known;
  const poster = findPoster(sentences, index);
  posters.set(sentence, poster);
  return poster;
}

function findPoster(sentences: readonly Sentence[], index: number): string | null {
  const { block, role } = sentences[index]!;
  let first = index;
  while (first > 0 && sentences[first - 1]!.block === block) first--;
  const opening = sentences[first]!.text;
  const label = labelled.exec(opening);
  if (label) return label[0];
  const start = handle.exec(opening);
  if (start && (role === "post" || opening.startsWith("@"))) return start[1]!.trim();
  if (role !== "post") return null;
  let last = index;
  while (sentences[last + 1]?.block === block) last++;
  for (let i = last; i >= first; i--) {
    const signed = signature.exec(sentences[i]!.text);
    if (signed) return signed[1]!.trim();
  }
  return null;
}
