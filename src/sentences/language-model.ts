import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Model, WinkMethods } from "wink-nlp";

/** The one list of the model that is large enough to matter: every word that it knows, with its features beside it. */
type WordList = {
  readonly list: string[];
  hash: Record<string, number>;
  intrinsicSize: number;
  index: number;
  maxIndex: number;
};
type CoreModel = {
  lexicon: string | Uint32Array;
  xpansions: string | Uint32Array;
  readonly features: Record<string, WordList> & { readonly lexeme: WordList };
  readonly posClusters?: never;
  readonly pos: { readonly hash: Record<string, number> };
  readonly packing: { readonly layout: Record<string, readonly number[]>; efList: string[] };
};

const require = createRequire(import.meta.url);
const modelFile = (name: string): string => `wink-eng-lite-web-model/dist/${name}`;

/**
 * The English model of wink-nlp with what we use of it: sentence bounds, parts of speech, lemmas.
 *
 * The package's own loader takes 140 ms, most of it to put 87,593 words into an object of which an article needs a
 * few hundred, and to read name and sentiment tables that we never ask for. This one takes a third. A test holds
 * both against each other on every corpus article.
 */
export function loadLanguageModel(): WinkMethods {
  const winkNLP = require("wink-nlp") as (model: Model, pipe: string[]) => WinkMethods;
  const negation: unknown = require(modelFile("load-negation-model.js"));
  const model = {
    core: readCoreModel,
    sbd: require(modelFile("load-sbd-model.js")) as unknown,
    pos: require(modelFile("load-pos-model.js")) as unknown,
    ner: () => ({ machines: [], transformers: [] }),
    negation,
    // Built by the constructor whatever the pipe; a small automaton stands in for the 400 kB of the sentiment table.
    sa: negation,
    metaCER: require(modelFile("load-cer-meta-model.js")) as unknown,
    featureFn: require(modelFile("feature.js")) as unknown,
    addons: {
      lemmatize: require(modelFile("lemmatize.js")) as unknown,
      stem: require(modelFile("porter-stemmer.js")) as unknown,
    },
  };
  return winkNLP(model as unknown as Model, ["sbd", "pos"]);
}

function readCoreModel(): CoreModel {
  const file = require.resolve(modelFile("languages/cur/models/eng-core-web-model.json"));
  const model = JSON.parse(readFileSync(file, "utf8")) as CoreModel;
  model.lexicon = wordsOf(model.lexicon as string);
  model.xpansions = wordsOf(model.xpansions as string);
  model.packing.efList = [];
  for (const [name, layout] of Object.entries(model.packing.layout)) {
    const [, mask = 0, shift = 0, isList, isFeature] = layout;
    const feature = model.features[name];
    if (isList === 0 && feature) {
      feature.hash = tableOf(feature.list);
      feature.intrinsicSize = feature.index = feature.list.length;
      feature.maxIndex = mask >>> shift;
    }
    if (isFeature === 1) model.packing.efList.push(name);
  }
  const { lexeme } = model.features;
  lexeme.hash = lazyTableOf(lexeme.list);
  lexeme.intrinsicSize = lexeme.index = lexeme.list.length;
  const clusters = model.features["posClusters"]!.list as unknown[];
  clusters.forEach((cluster, at) => {
    clusters[at] = new Set((cluster as string).split("_").map((tag) => model.pos.hash[tag] ?? 0));
  });
  return model;
}

function wordsOf(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, "base64");
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

function tableOf(list: readonly string[]): Record<string, number> {
  const table = Object.create(null) as Record<string, number>;
  list.forEach((word, at) => (table[word] = at));
  return table;
}

/** Word → its last place in the list, as `tableOf` gives, but found when asked: chains of words by their first two letters. */
export function lazyTableOf(list: readonly string[]): Record<string, number> {
  const chains = 1 << 12;
  const chainOf = (word: string): number =>
    (word.charCodeAt(0) * 31 + (word.length > 1 ? word.charCodeAt(1) : 0)) % chains;
  const first = new Int32Array(chains).fill(-1);
  const next = new Int32Array(list.length);
  for (let at = 0; at < list.length; at++) {
    const chain = chainOf(list[at]!);
    next[at] = first[chain]!;
    first[chain] = at;
  }
  const known = new Map<string, number | undefined>();
  const find = (word: string): number | undefined => {
    if (word === "") return undefined;
    for (let at = first[chainOf(word)]!; at >= 0; at = next[at]!) if (list[at] === word) return at;
    return undefined;
  };
  return new Proxy(Object.create(null) as Record<string, number>, {
    get(_target, word: string): number | undefined {
      if (!known.has(word)) known.set(word, find(word));
      return known.get(word);
    },
    set(_target, word: string, at: number): boolean {
      known.set(word, at);
      return true;
    },
  });
}
