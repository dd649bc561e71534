import { predicateClasses } from "./predicates.js";
import { antonymsOf, sensesOf, verbOfNoun } from "./wordnet.js";

/**
 * Keys of a predicate or noun such that two words that are the same, of one class, synonyms, antonyms or an act and its noun
 * share one. Words that share none answer no common question and need not be compared.
 */
export function relatedKeys(word: string): readonly string[] {
  const known = keys.get(word);
  if (known) return known;
  const verb = verbOfNoun(word);
  const found = [
    ...keysOf(word),
    ...sensesOf("n", word).map((sense) => `sense ${sense}`),
    ...(verb === null || verb === word ? [] : keysOf(verb)),
  ];
  keys.set(word, found);
  return found;
}

const keys = new Map<string, readonly string[]>();

function keysOf(word: string): readonly string[] {
  return [
    word,
    ...predicateClasses(word).map(([name]) => `class ${name}`),
    ...(["v", "a"] as const).flatMap((pos) => [
      ...sensesOf(pos, word).map((sense) => `sense ${sense}`),
      ...antonymsOf(pos, word),
    ]),
  ];
}
