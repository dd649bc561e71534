import type { Sentence, Span, Token } from "../../model.js";

/** Numbers of the tokens that a mark touches, in order. */
export function markedTokens({ tokens }: Sentence, mark: Span): readonly number[] {
  const found: number[] = [];
  tokens.forEach(({ span }, i) => {
    if (span.start < mark.end && mark.start < span.end && /[\p{L}\p{N}%$€£]/u.test(tokens[i]!.text)) found.push(i);
  });
  return found;
}

const empty = new Set(["DET", "ADP", "AUX", "PART", "SCONJ", "CCONJ", "PUNCT", "PRON"]);

/** Does the word carry meaning of its own: "damage", "fell", "12", but not "of", "the", "has"? */
export function isContent({ tag }: Token): boolean {
  return !empty.has(tag);
}
