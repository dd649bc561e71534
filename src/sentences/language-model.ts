import { readFileSync } from "node:fs";
import metaCER from "wink-eng-lite-web-model/dist/load-cer-meta-model.js";
import negation from "wink-eng-lite-web-model/dist/load-negation-model.js";
import pos from "wink-eng-lite-web-model/dist/load-pos-model.js";
import sbd from "wink-eng-lite-web-model/dist/load-sbd-model.js";
import featureFn from "wink-eng-lite-web-model/dist/feature.js";
import lemmatize from "wink-eng-lite-web-model/dist/lemmatize.js";
import stem from "wink-eng-lite-web-model/dist/porter-stemmer.js";
import { type KnownWords, knownWords, type WordFile } from "./known-words.js";
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
  const { model, words } = readModel();
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
  lexeme.list = words.list;
  lexeme.hash = lookedUp(words);
  lexeme.intrinsicSize = lexeme.index = words.list.length;
  const clusters = model.features["posClusters"]!.list as unknown[];
  clusters.forEach((cluster, index) => {
    clusters[index] = new Set((cluster as string).split("_").map((tag) => model.pos.hash[tag] ?? 0));
  });
  return model;
}

/** Reads what build/english.ts wrote: dist/english.bin, from src as well as from dist. */
export function readModel(): {
  /** Without its words. */
  readonly model: CoreModel;
  readonly words: KnownWords;
} {
  const file = readFileSync(new URL("../../dist/english.bin", import.meta.url));
  const sizes = new Uint32Array(file.buffer, file.byteOffset, 5);
  let at = sizes.byteLength;
  const [head, features, table, starts, letters] = Array.from(sizes, (size) => {
    const part = file.subarray(at, at + size);
    at += Math.ceil(size / 4) * 4;
    return part;
  }) as [Buffer, Buffer, Buffer, Buffer, Buffer];
  const numbers = ({ buffer, byteOffset, length }: Buffer): Uint32Array =>
    new Uint32Array(buffer, byteOffset, length / 4);
  const { oddWords, ...model } = JSON.parse(head.toString()) as CoreModel & Pick<WordFile, "oddWords">;
  model.lexicon = numbers(features);
  const words = knownWords({
    letters: letters.toString("latin1"),
    starts: numbers(starts),
    table: new Int32Array(numbers(table).buffer, table.byteOffset, table.length / 4),
    oddWords,
  });
  return { model, words };
}

/** Word → its number, looked up when asked for; what wink-nlp adds is kept beside. */
function lookedUp({ find }: KnownWords): Record<string, number> {
  const known = new Map<string, number | undefined>();
  return new Proxy(Object.create(null) as Record<string, number>, {
    get(_target, word: string): number | undefined {
      const number = known.get(word);
      if (number !== undefined || known.has(word)) return number;
      const found = find(word);
      known.set(word, found);
      return found;
    },
    set(_target, word: string, number: number): boolean {
      known.set(word, number);
      return true;
    },
  });
}
