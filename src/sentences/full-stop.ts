import type { Tag, Token } from "../model.js";

/** Words that the tokenizer takes for abbreviations with their full stop ("in." is an inch), as what they are else. */
const words: ReadonlyMap<string, readonly [tag: Tag, lemma: string]> = new Map([
  ["in", ["ADP", "in"]],
  ["ill", ["ADJ", "ill"]],
  ["no", ["DET", "no"]],
  ["sun", ["NOUN", "sun"]],
  ["sat", ["VERB", "sit"]],
  ["fig", ["NOUN", "fig"]],
  ["gen", ["NOUN", "gen"]],
]);

/**
 * Parts the last word of a sentence from its full stop where the two were taken for an abbreviation: "The roof caved in."
 * Behind a figure they are one ("4 in.").
 */
export function partFullStop(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const word = last?.text.endsWith(".") ? words.get(last.text.slice(0, -1)) : undefined;
  if (last === undefined || word === undefined || tokens.at(-2)?.tag === "NUM") return tokens;
  const [tag, lemma] = word;
  const { start, end } = last.span;
  const text = last.text.slice(0, -1);
  return [
    ...tokens.slice(0, -1),
    { text, lower: text, lemma, tag, span: { start, end: end - 1 } },
    { text: ".", lower: ".", lemma: ".", tag: "PUNCT", span: { start: end - 1, end } },
  ];
}
