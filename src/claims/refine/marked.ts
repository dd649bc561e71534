import type { Sentence, Span, Token } from "../../model.js";

/** Numbers of the tokens that a mark touches, in order, punctuation left out. */
export function markedTokens(sentence: Sentence, mark: Span): readonly number[] {
  // Each refiner asks for the same mark: the last answer is kept.
  if (last.sentence !== sentence || last.mark !== mark) last = { sentence, mark, found: findMarked(sentence, mark) };
  return last.found;
}

let last: { readonly sentence: Sentence | null; readonly mark: Span | null; readonly found: readonly number[] } = {
  sentence: null,
  mark: null,
  found: [],
};

function findMarked({ tokens }: Sentence, mark: Span): readonly number[] {
  let [first, end] = [0, tokens.length];
  // Found by halves: rules ask for every claim of a sentence, and some "sentences" are tables of thousands of words.
  while (first < end) {
    const middle = (first + end) >> 1;
    if (tokens[middle]!.span.end <= mark.start) first = middle + 1;
    else end = middle;
  }
  const found: number[] = [];
  for (let i = first; i < tokens.length && tokens[i]!.span.start < mark.end; i++) {
    const { text } = tokens[i]!;
    if (/^[\dA-Za-z]/.test(text) || /[\p{L}\p{N}%$€£]/u.test(text)) found.push(i);
  }
  return found;
}

const empty = new Set(["DET", "ADP", "AUX", "PART", "SCONJ", "CCONJ", "PUNCT", "PRON"]);

/** Does the word carry meaning of its own: "damage", "fell", "12", but not "of", "the", "has"? */
export function isContent({ tag }: Token): boolean {
  return !empty.has(tag);
}
