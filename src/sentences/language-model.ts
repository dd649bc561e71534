import { readFileSync } from "node:fs";
import metaCER from "wink-eng-lite-web-model/dist/load-cer-meta-model.js";
import negation from "wink-eng-lite-web-model/dist/load-negation-model.js";
import pos from "wink-eng-lite-web-model/dist/load-pos-model.js";
import sbd from "wink-eng-lite-web-model/dist/load-sbd-model.js";
import featureFn from "wink-eng-lite-web-model/dist/feature.js";
import lemmatize from "wink-eng-lite-web-model/dist/lemmatize.js";
import stem from "wink-eng-lite-web-model/dist/porter-stemmer.js";
import winkNLP, { type Model, type WinkMethods } from "wink-nlp";

type WordList = {
  list: string[];
  /** Word → its place in the list. */
  hash: Record<string, number>;
  intrinsicSize: number;
  index: number;
  maxIndex: number;
};
type CoreModel = {
  lexicon: Uint32Array;
  xpansions: string | Uint32Array;
  readonly features: Record<string, WordList> & { readonly lexeme: WordList };
  readonly pos: { readonly hash: Record<string, number> };
  readonly packing: { readonly layout: Record<string, readonly number[]>; efList: string[] };
};

/**
 * The English model of wink-nlp with what we use of it: sentence bounds, parts of speech, lemmas.
 *
 * The package's own loader takes 140 ms, most of it to put 87,593 words into an object of which an article needs a
 * few hundred, and to read name and sentiment tables that we never ask for. This one takes a tenth. A test holds
 * both against each other on every corpus article.
 */
export function loadLanguageModel(): WinkMethods {
  const model = {
    core: readCoreModel,
    sbd,
    pos,
    ner: () => ({ machines: [], transformers: [] }),
    negation,
    // Built by the constructor whatever the pipe; a small automaton stands in for the 400 kB of the sentiment table.
    sa: negation,
    metaCER,
    featureFn,
    addons: { lemmatize, stem },
  };
  return winkNLP(model as unknown as Model, ["sbd", "pos"]);
}

function readCoreModel(): CoreModel {
  const { model, features, words, table } = readModel();
  model.lexicon = features;
  model.xpansions = new Uint32Array(Uint8Array.from(Buffer.from(model.xpansions as string, "base64")).buffer);
  model.packing.efList = [];
  for (const [name, layout] of Object.entries(model.packing.layout)) {
    const [, mask = 0, shift = 0, isList, isFeature] = layout;
    const feature = model.features[name];
    if (isList === 0 && feature) {
      feature.intrinsicSize = feature.index = feature.list.length;
      feature.maxIndex = mask >>> shift;
    }
    if (isFeature === 1) model.packing.efList.push(name);
  }
  const { lexeme } = model.features;
  lexeme.list = words;
  lexeme.hash = lookedUp(words, table);
  lexeme.intrinsicSize = lexeme.index = words.length;
  const clusters = model.features["posClusters"]!.list as unknown[];
  clusters.forEach((cluster, index) => {
    clusters[index] = new Set((cluster as string).split("_").map((tag) => model.pos.hash[tag] ?? 0));
  });
  return model;
}

/** Reads what build/english.ts wrote: dist/english.bin, from src as well as from dist. */
export function readModel(): {
  /** Without what follows. */
  readonly model: CoreModel;
  readonly features: Uint32Array;
  readonly words: string[];
  /** Hash → index into `words`, for `findWord`. */
  readonly table: Int32Array;
} {
  const file = readFileSync(new URL("../../dist/english.bin", import.meta.url));
  const sizes = new Uint32Array(file.buffer, file.byteOffset, 5);
  let at = sizes.byteLength;
  const [head, features, table, starts, letters] = Array.from(sizes, (size) => {
    const part = file.subarray(at, at + size);
    at += Math.ceil(size / 4) * 4;
    return part;
  }) as [Buffer, Buffer, Buffer, Buffer, Buffer];
  const { oddWords, ...model } = JSON.parse(head.toString()) as CoreModel & {
    readonly oddWords: readonly (readonly [index: number, word: string])[];
  };
  return {
    model,
    features: new Uint32Array(features.buffer, features.byteOffset, features.length / 4),
    words: lazyWords(letters.toString("latin1"), new Uint32Array(starts.buffer, starts.byteOffset, starts.length / 4), oddWords),
    table: new Int32Array(table.buffer, table.byteOffset, table.length / 4),
  };
}

/**
 * The list of words, each made when it is first asked for: an article needs a few thousand of them. What the list lacks
 * is looked up in its prototype, which makes it.
 */
function lazyWords(
  letters: string,
  starts: Uint32Array,
  oddWords: readonly (readonly [index: number, word: string])[],
): string[] {
  const words: string[] = [];
  words.length = starts.length - 1;
  for (const [index, word] of oddWords) words[index] = word;
  const maker = new Proxy(Array.prototype, {
    get(target, key): unknown {
      const index = typeof key === "string" ? Number(key) : -1;
      const [start, end] = [starts[index], starts[index + 1]];
      if (start === undefined || end === undefined) return Reflect.get(target, key);
      return (words[index] = letters.slice(start, end));
    },
  });
  return Object.setPrototypeOf(words, maker) as string[];
}

/** Word → its place in the list, looked up when asked for; what wink-nlp adds is kept beside. */
function lookedUp(words: readonly string[], table: Int32Array): Record<string, number> {
  const known = new Map<string, number | undefined>();
  return new Proxy(Object.create(null) as Record<string, number>, {
    get(_target, word: string): number | undefined {
      if (!known.has(word)) known.set(word, findWord(words, table, word));
      return known.get(word);
    },
    set(_target, word: string, index: number): boolean {
      known.set(word, index);
      return true;
    },
  });
}

/** The place of a word in the list: at its hash in the table, whose size is a power of two, or in the slots after it. */
export function findWord(words: readonly string[], table: Int32Array, word: string): number | undefined {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  for (let slot = hash & (table.length - 1); table[slot] !== -1; slot = (slot + 1) & (table.length - 1))
    if (words[table[slot]!] === word) return table[slot];
  return undefined;
}
