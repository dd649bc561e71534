import table from "./wordnet.json" with { type: "json" };

/** Part of speech of a WordNet entry: noun, verb, adjective. */
export type PartOfSpeech = "n" | "v" | "a";

type Lines = Readonly<Record<string, string>>;
const { antonyms, verbOf, synonyms } = table as {
  readonly antonyms: Lines;
  readonly verbOf: Lines;
  readonly synonyms: Lines;
};

/** What a table of wordnet-build.ts has for a key. */
function valueOf(lines: Lines, key: string): string | null {
  const near = lines[key.slice(0, 4)] ?? "";
  const start = near.indexOf(`\n${key} `);
  return start < 0 ? null : near.slice(start + key.length + 2, near.indexOf("\n", start + 1));
}

type Entry = { readonly antonyms: readonly string[]; readonly senses: readonly string[] };
const entries = { n: new Map<string, Entry>(), v: new Map<string, Entry>(), a: new Map<string, Entry>() };
const nothing: readonly string[] = [];

/** What the table has of a lemma; kept, since an event asks for the same few hundred lemmas over and over. */
function entryOf(pos: PartOfSpeech, lemma: string): Entry {
  const known = entries[pos].get(lemma);
  if (known) return known;
  const key = `${pos}:${lemma}`;
  const entry = {
    antonyms: valueOf(antonyms, key)?.split(" ") ?? nothing,
    senses: valueOf(synonyms, key)?.split(" ") ?? nothing,
  };
  entries[pos].set(lemma, entry);
  return entry;
}

/** The direct antonyms of a lemma, in any sense. Source: WordNet 3.1. */
export function antonymsOf(pos: PartOfSpeech, lemma: string): readonly string[] {
  return entryOf(pos, lemma).antonyms;
}

/** Numbers of the two or three most usual senses of a lemma that it shares with others. Source: WordNet 3.1. */
export function sensesOf(pos: PartOfSpeech, lemma: string): readonly string[] {
  return entryOf(pos, lemma).senses;
}

/** Is one lemma a direct antonym of the other, in any sense? "open" – "close", "guilty" – "innocent". Source: WordNet 3.1. */
export function areAntonyms(pos: PartOfSpeech, a: string, b: string): boolean {
  return entryOf(pos, a).antonyms.includes(b) || entryOf(pos, b).antonyms.includes(a);
}

/** Do two lemmas share one of their two or three most usual senses? The same lemma does. Source: WordNet 3.1. */
export function areSynonyms(pos: PartOfSpeech, a: string, b: string): boolean {
  if (a === b) return true;
  const { senses } = entryOf(pos, b);
  return senses.length > 0 && entryOf(pos, a).senses.some((sense) => senses.includes(sense));
}

/** The verb that a noun is the act of, or null: "collapse" → "collapse", "explosion" → "explode". Source: WordNet 3.1. */
export function verbOfNoun(noun: string): string | null {
  const known = verbs.get(noun);
  if (known !== undefined) return known;
  const verb = valueOf(verbOf, noun);
  verbs.set(noun, verb);
  return verb;
}

const verbs = new Map<string, string | null>();
