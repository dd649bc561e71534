import type { Claim, Sentence, Span } from "../../model.js";
import { markedTokens } from "./marked.js";

/** How many tokens from the mark a word still speaks of it. */
const reach = 8;

/** Lemmas by which a report says that more may come, or has come since. Source: own list of general news English. */
const soFarWords = new Set(
  "now far already still yet late latest rise climb reach grow another since total bring least update confirm".split(
    " ",
  ),
);

/** Verbs of a state that holds as the article is written: "is missing", "have been found". */
const presentVerbs = new Set(["is", "are", "has", "have"]);

const present = new WeakMap<Sentence, boolean>();

/** Does the sentence speak of how things stand as it is written: in the present or perfect, as a figure so far? */
export function currencyAt(sentence: Sentence, mark: Span): Pick<Claim["asserted"], "present" | "soFar"> {
  const { tokens } = sentence;
  const marked = markedTokens(sentence, mark);
  const [first = 0, last = first] = [marked[0], marked.at(-1)];
  return {
    present: isPresent(sentence),
    soFar: tokens.slice(Math.max(0, first - reach), last + reach + 1).some(({ lemma }) => soFarWords.has(lemma)),
  };
}

/** The same for all claims of a sentence. */
function isPresent(sentence: Sentence): boolean {
  const known = present.get(sentence) ?? sentence.tokens.some(({ lower }) => presentVerbs.has(lower));
  present.set(sentence, known);
  return known;
}
