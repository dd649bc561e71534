import type { Document } from "../model.js";
import { tokensIn } from "./tokens.js";

/** Stands for what was left out. */
const gap = "\n[…]\n";

/** In how many documents of an event each word stands. */
export type WordCounts = { readonly documents: number; readonly holders: ReadonlyMap<string, number> };

/** Counts over all documents of an event, once for all that are cut. */
export function countWords(documents: readonly Document[]): WordCounts {
  const holders = new Map<string, number>();
  for (const { plain } of documents) for (const word of wordsIn(plain)) holders.set(word, (holders.get(word) ?? 0) + 1);
  return { documents: documents.length, holders };
}

/**
 * The blocks of a document that most likely tell what others tell too, in reading order, in at most `most` tokens.
 *
 * A block is worth the words it shares with other documents, rare ones more, for its length; the first one always stays.
 */
export function cutTo(document: Document, { documents, holders }: WordCounts, most: number): string {
  const { text, plain, blocks } = document;
  const worth = (word: string): number => {
    const others = (holders.get(word) ?? 1) - 1;
    return others === 0 ? 0 : Math.log(documents / others);
  };
  const pieces = blocks.length > 0 ? blocks.map(({ span }) => span) : [{ start: 0, end: text.length }];
  const ranked = pieces
    .map((span, at) => {
      const words = [...wordsIn(plain.slice(span.start, span.end))];
      const sum = words.reduce((total, word) => total + worth(word), 0);
      return { at, span, worth: at === 0 ? Infinity : sum / Math.sqrt(words.length + 1) };
    })
    .toSorted((a, b) => b.worth - a.worth || a.at - b.at);
  let left = most;
  const kept: { readonly at: number; readonly words: string }[] = [];
  for (const { at, span } of ranked) {
    const words = text.slice(span.start, span.end);
    const size = tokensIn(words + gap);
    if (size <= left) kept.push({ at, words });
    // The first block may be all there is: an article saved without paragraphs.
    else if (kept.length === 0) return cutEnd(words, most);
    else continue;
    left -= size;
  }
  return kept
    .toSorted((a, b) => a.at - b.at)
    .map(({ words }) => words)
    .join(gap);
}

/** Figures and words long enough to tell something. */
const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}{4,}|\p{N}+(?:[.,]\p{N}+)*/gu) ?? []);

function cutEnd(words: string, most: number): string {
  let end = words.length;
  while (end > 0 && tokensIn(words.slice(0, end)) > most) end = Math.floor(end * 0.9);
  return words.slice(0, end);
}
