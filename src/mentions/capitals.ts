import { foldName } from "./fold.js";
import type { Sentence, Token } from "../model.js";

/** Which words an event writes with a capital in the middle of its sentences, and which without. */
export type Capitals = {
  /** Folded to lower case. */
  readonly capitalised: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  /** Words that stand beside another with a capital: parts of longer names. */
  readonly parts: ReadonlySet<string>;
};

/** A word that can be (part of) a name: it begins with a capital. */
export function isCapital({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  // Asked of every word, most of which are plain: the pattern is left for what is not ASCII.
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(text);
}

const isWord = ({ text }: Token): boolean => /^[a-z]/i.test(text) || /\p{L}/u.test(text);

/** Does a sentence or a quotation, list item or label begin with this token? Its capital then tells nothing. */
export function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (/^["':•*·?!]$|^[—–]$/.test(before.text)) return true;
  return at <= 3 && !tokens.slice(0, at).some(isWord);
}

/**
 * Is a line set like a title, Most Words With a Capital or ALL OF THEM? Then capitals tell nothing, and only names that
 * the text itself knows are looked for.
 */
export function isTitleCase(sentence: Sentence): boolean {
  const known = read.get(sentence);
  if (known !== undefined) return known;
  const answer = isSetLikeTitle(sentence);
  read.set(sentence, answer);
  return answer;
}

const read = new WeakMap<Sentence, boolean>();

function isSetLikeTitle({ tokens, role }: Sentence): boolean {
  const isHeading = role === "headline" || role === "heading";
  // Headlines write their small words small.
  const words = tokens.filter((token, i) => i > 0 && isWord(token) && token.text.length >= (isHeading ? 4 : 2));
  if (words.length < 3)
    return words.length > 0 && tokens.every((token) => !isWord(token) || token.text === token.text.toUpperCase());
  const share = words.filter(isCapital).length / words.length;
  return share >= (isHeading ? 0.7 : 0.85);
}

/** "Volkswagen AG lost": at the head of a sentence, and yet a name, since it goes on as one. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]!.tag === "PROPN" && next?.tag === "PROPN" && isCapital(next);
}

/** Reads the capitals of all sentences of an event; order plays no part. */
export function readCapitals(sentences: readonly Sentence[]): Capitals {
  const capitalised = new Map<string, number>();
  const plain = new Map<string, number>();
  const parts = new Set<string>();
  for (const sentence of sentences) {
    if (isTitleCase(sentence)) continue;
    sentence.tokens.forEach((token, i) => {
      if (!isWord(token)) return;
      const next = sentence.tokens[i + 1];
      if (isCapital(token) && token.tag === "PROPN" && next?.tag === "PROPN" && isCapital(next))
        parts.add(token.lower).add(next.lower);
      if (!isCapital(token)) plain.set(token.lower, (plain.get(token.lower) ?? 0) + 1);
      else if (!isOpening(sentence.tokens, i) || opensName(sentence.tokens, i))
        // "Erdogan" at the head of a sentence is known from "Erdoğan" inside another
        for (const word of new Set([token.lower, foldName(token.lower)[0] ?? token.lower]))
          capitalised.set(word, (capitalised.get(word) ?? 0) + 1);
    });
  }
  return {
    capitalised: new Set(
      [...capitalised].filter(([word, times]) => times >= (plain.get(word) ?? 0)).map(([word]) => word),
    ),
    plain: new Set(plain.keys()),
    parts,
  };
}
