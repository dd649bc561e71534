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

/**
 * Joins a decimal behind a hyphen that was taken for the end of a sentence: "a magnitude-5 . 9 quake" → "magnitude-5.9", an
 * adjective before its noun, as the tagger would have it.
 */
export function joinDecimal(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token, place) => isHyphened(token) && isRest(tokens, place));
  if (at < 0) return tokens;
  const [whole, point, rest] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
  const text = `${whole.text}${point.text}${rest.text}`;
  const tag = tokens[at + 3]?.tag === "NOUN" ? "ADJ" : "NOUN";
  const span = { start: whole.span.start, end: rest.span.end };
  const joined: Token = { text, lower: text.toLowerCase(), lemma: text.toLowerCase(), tag, span };
  return joinDecimal([...tokens.slice(0, at), joined, ...tokens.slice(at + 3)]);
}

const isHyphened = ({ text }: Token): boolean => /^\p{L}+-\d+$/u.test(text);

/** A point and digits right behind a token. */
function isRest(tokens: readonly Token[], at: number): boolean {
  const [whole, point, rest] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (point?.text !== "." || !/^\d+$/.test(rest?.text ?? "")) return false;
  return whole.span.end === point.span.start && point.span.end === rest!.span.start;
}
