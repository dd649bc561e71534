import table from "./wordnet.json" with { type: "json" };

/** Part of speech of a WordNet entry: noun, verb, adjective. */
export type PartOfSpeech = "n" | "v" | "a";

const { antonyms, verbOf, synonyms } = table as {
  readonly antonyms: Readonly<Record<string, readonly string[]>>;
  readonly verbOf: Readonly<Record<string, string>>;
  readonly synonyms: Readonly<Record<string, string>>;
};

/** Is one lemma a direct antonym of the other, in any sense? "open" – "close", "guilty" – "innocent". Source: WordNet 3.1. */
export function areAntonyms(pos: PartOfSpeech, a: string, b: string): boolean {
  return (antonyms[`${pos}:${a}`]?.includes(b) ?? false) || (antonyms[`${pos}:${b}`]?.includes(a) ?? false);
}

/** Do two lemmas share one of their two or three most usual senses? The same lemma does. Source: WordNet 3.1. */
export function areSynonyms(pos: PartOfSpeech, a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [synonyms[`${pos}:${a}`], synonyms[`${pos}:${b}`]];
  if (left === undefined || right === undefined) return false;
  const senses = right.split(" ");
  return left.split(" ").some((sense) => senses.includes(sense));
}

/** The verb that a noun is the act of, or null: "collapse" → "collapse", "explosion" → "explode". Source: WordNet 3.1. */
export function verbOfNoun(noun: string): string | null {
  return Object.hasOwn(verbOf, noun) ? verbOf[noun]! : null;
}
