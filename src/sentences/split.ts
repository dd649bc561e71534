/* oxlint-disable typescript/unbound-method -- wink's readers of tokens are functions that use no `this` */
import { tornDecimal } from "../lexicon/numbers.js";
import type { Block, Document, Sentence, Span, Tag, Token } from "../model.js";
import type { ItsFunction, WinkMethods } from "wink-nlp";
import { foldLatin } from "./latin.js";
import { loadLanguageModel } from "./language-model.js";
import { findQuotations } from "./quotations.js";
import { joinDecimal, partFullStop } from "./full-stop.js";
import { findLostVerb } from "./lost-verb.js";
import { retag } from "./retag.js";

let loaded: WinkMethods | undefined;
const language = (): WinkMethods => (loaded ??= loadLanguageModel());

/**
 * Splits the blocks of a document into sentences with tokens, tags and lemmas.
 *
 * Bounds and tags are wink-nlp's (15 of 16 hard cases; natural's splitter cuts "U.S." and "5 p.m."), put right where
 * news copy breaks them: a closing quotation mark stays with its sentence, and what follows it in lower case
 * (“Go home,” he said) goes on with it.
 */
export function splitSentences(document: Document): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const quotations = findQuotations(document);
  document.blocks.forEach((block, number) => {
    for (const tokens of sentenceTokens(document.plain, block)) {
      const span = { start: tokens[0]!.span.start, end: tokens.at(-1)!.span.end };
      sentences.push({
        document: document.id,
        index: sentences.length,
        block: number,
        role: block.role,
        span,
        text: document.plain.slice(span.start, span.end),
        tokens,
        quotations: quotations.flatMap((quotation) => common(quotation, span)),
      });
    }
  });
  return sentences;
}

function common(a: Span, b: Span): readonly Span[] {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end ? [{ start, end }] : [];
}

function sentenceTokens(plain: string, { span }: Block): readonly (readonly Token[])[] {
  const { its, readDoc } = language();
  const doc = readDoc(foldLatin(plain.slice(span.start, span.end)));
  const spaces = doc.tokens().out(its.precedingSpaces) as string[];
  const texts = doc.tokens().out(its.value) as string[];
  const lemmas = doc.tokens().out(its.lemma as ItsFunction<string>) as string[];
  const tags = doc.tokens().out(its.pos) as string[];
  let at = span.start;
  const tokens = texts.map((folded, i): Token => {
    const start = at + spaces[i]!.length;
    at = start + folded.length;
    const text = plain.slice(start, at);
    const lower = text.toLowerCase();
    const lemma = text === folded ? lemmas[i]! : lower;
    return { text, lower, lemma, tag: tags[i] as Tag, span: { start, end: at } };
  });
  const bounds = doc.sentences().out(its.span) as unknown as [number, number][];
  const groups: Token[][] = [];
  for (const [first, last] of bounds) {
    const group = tokens.slice(first, last + 1).filter((token) => /\S/.test(token.text));
    if (group.length === 0) continue;
    const previous = groups.at(-1);
    if (previous && (belongsToPrevious(previous, group) || isTorn(plain, previous, group))) previous.push(...group);
    else groups.push(group);
  }
  return groups.map((group) => findLostVerb(retag(joinDecimal(partFullStop(group)))));
}

/** A sentence that starts in lower case after a closed quotation, or is nothing but closing marks, goes on with the one before. */
function belongsToPrevious(previous: readonly Token[], group: readonly Token[]): boolean {
  const first = group.find((token) => /[\p{L}\p{N}]/u.test(token.text));
  if (!first) return true;
  return /^["')\]]$/.test(previous.at(-1)!.text) && /^\p{Ll}/u.test(first.text) && group.length > 1;
}

const torn = new RegExp(`^${tornDecimal}`);

/** Was the sentence ended inside a decimal or a clock time, "some 5. | 9 km from the harbour", "a magnitude-5. | 9 quake", "at 10. | 20am"? */
function isTorn(plain: string, previous: readonly Token[], group: readonly Token[]): boolean {
  const figure = previous.findLast(({ text }) => text !== ".");
  if (!figure || !/\d$/.test(figure.text) || !/^\d/.test(group[0]!.text)) return false;
  if (group[0]!.span.start === previous.at(-1)!.span.end && previous.at(-1)!.text.endsWith(".")) return true;
  return /^\d/.test(figure.text) && torn.test(plain.slice(figure.span.start, group[0]!.span.end + 20));
}
