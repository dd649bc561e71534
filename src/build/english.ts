/**
 * Makes dist/english.bin, the English model of wink-nlp in a form that needs no parsing: run by `npm run build`.
 *
 *   node src/build/english.ts
 *
 * The package holds it as 3 MB of JSON, which takes 20 ms to parse and as long again to index its 87,593 words. The file
 * begins with five lengths in bytes, as Uint32; then come, filled up to a multiple of four bytes each:
 *
 *   the model without what follows, as JSON
 *   the features of every word, as the package packs them
 *   a table from hash to word, −1 where none is: see sentences/known-words.ts
 *   where each word begins in the next part, and where the last one ends
 *   the words one after the other, in Latin-1; those that are not plain ASCII stand in the JSON
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const source = "wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json";
const { lexicon, ...model } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(source), "utf8"));
const words: readonly string[] = model.features.lexeme.list;

/** A power of two, with room for half as many words again. */
const slots = 1 << 17;

/** As in sentences/known-words.ts: this file runs before anything is compiled and cannot import from there. */
function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  return hash & (slots - 1);
}

const isOdd = (word: string): boolean => /[^ -~]/.test(word);
const table = new Int32Array(slots).fill(-1);
words.forEach((word, index) => {
  if (isOdd(word)) return;
  let slot = hashOf(word);
  while (table[slot] !== -1) slot = (slot + 1) % slots;
  table[slot] = index;
});

const oddWords = words.flatMap((word, index) => (isOdd(word) ? [[index, word]] : []));
const hashed = ({ list }: { readonly list: readonly string[] }) => ({
  list,
  hash: Object.fromEntries(list.map((value, index) => [value, index])),
});
const { lexeme: _, posClusters, ...features } = model.features as Record<string, { readonly list: readonly string[] }>;
type Pattern = readonly [pattern: string, flags: string, category: number];

/**
 * The pattern of web addresses with both cases written out: where a flag asks for them, V8 folds every letter of the plane
 * when it compiles the pattern, 2 ms each time.
 */
function withBothCases([pattern, flags, category]: Pattern): Pattern {
  if (!pattern.includes("\\uFFFF")) return [pattern, flags, category];
  const written = pattern
    .replaceAll("[a-z\\u00A1-\\uFFFF", "[A-Za-z\\u00A1-\\uFFFF")
    .replace("https?|ftp", "[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp]");
  return [written, flags.replace("i", ""), category];
}
const { ltc, rtc, lex, helpers } = model.trex as Record<"ltc" | "rtc" | "lex", readonly Pattern[]> & {
  readonly helpers: unknown;
};

const head = {
  ...model,
  trex: { ltc: ltc.map(withBothCases), rtc: rtc.map(withBothCases), lex, helpers },
  features: {
    ...Object.fromEntries(Object.entries(features).map(([name, feature]) => [name, hashed(feature)])),
    posClusters,
    lexeme: {},
  },
  oddWords,
};
const plainWords = words.map((word) => (isOdd(word) ? "" : word));
const starts = new Uint32Array(words.length + 1);
plainWords.forEach((word, index) => (starts[index + 1] = starts[index]! + word.length));

const parts = [
  Buffer.from(JSON.stringify(head)),
  Buffer.from(lexicon, "base64"),
  Buffer.from(table.buffer),
  Buffer.from(starts.buffer),
  Buffer.from(plainWords.join("")),
];
const filled = parts.flatMap((part) => [part, Buffer.alloc(-part.length & 3)]);
const output = path.join(import.meta.dirname, "../../dist/english.bin");
mkdirSync(path.dirname(output), { recursive: true });
writeFileSync(output, Buffer.concat([Buffer.from(Uint32Array.from(parts, ({ length }) => length).buffer), ...filled]));
