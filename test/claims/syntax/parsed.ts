import type { Clause } from "../../../src/claims/syntax/clauses.js";
import type { NounPhrase } from "../../../src/claims/syntax/phrases.js";
import { readingOf } from "../reading-of.js";

/**
 * The clauses of a sentence in short: who, what is done, to whom; what follows with a preposition; marks for a passive, a
 * denial and an infinitive.
 *
 *   "The ferry was not hit by a barge." → "the ferry | hit (passive, not) | – | by a barge"
 */
export function clausesOf(text: string): readonly string[] {
  const { sentence, parse } = readingOf(text);
  const words = (from: number, to: number): string =>
    sentence.tokens
      .slice(from, to + 1)
      .map(({ lower }) => lower)
      .join(" ")
      .replaceAll(" 's", "'s");
  const phrase = (one: NounPhrase | null): string => (one ? words(one.first, one.last) : "–");
  return parse.clauses.map(({ verb, subject, object, complement, adjuncts }: Clause) => {
    const marks = [
      ...(verb.passive ? ["passive"] : []),
      ...(verb.negated ? ["not"] : []),
      ...(verb.infinitive ? ["to"] : []),
    ];
    return [
      phrase(subject),
      `${verb.lemma}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`,
      complement >= 0 ? `= ${words(complement, complement)}` : phrase(object),
      ...adjuncts.map(({ preposition, last }) => words(preposition, last)),
    ].join(" | ");
  });
}

/** The noun phrases of a sentence, each with its head in capitals. */
export function phrasesOf(text: string): string {
  const { sentence, parse } = readingOf(text);
  return parse.phrases
    .map(({ first, last, head }) =>
      sentence.tokens
        .slice(first, last + 1)
        .map(({ lower }, at) => (first + at === head ? lower.toUpperCase() : lower))
        .join(" "),
    )
    .join(" | ");
}
