/**
 * How fast articles are read, beside packages that read part of what gainsay does, on the same text and in one run; and how the
 * time grows with the text. `npm run bench`; takes about ten minutes.
 */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Culture, recognizeDateTime, recognizeNumber } from "@microsoft/recognizers-text-suite";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readText } from "../../src/documents/read.js";
import type { Document } from "../../src/model.js";
import { analyseEvent, readEvent } from "../../src/pipeline.js";

const corpus = path.resolve(import.meta.dirname, "../../corpus");

/** The plain articles of an event of the corpus. */
function articlesIn(event: string): readonly string[] {
  return readdirSync(path.join(corpus, event))
    .filter((file) => /^\d.*\.txt$/.test(file))
    .map((file) => readFileSync(path.join(corpus, event, file), "utf8"));
}

/** The plain articles of the corpus, one after the other. */
const articles = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => articlesIn(name));

/** At least `size` characters of articles, over and over: the numbers keep one round apart from the next. */
function texts(size: number): readonly string[] {
  const taken: string[] = [];
  for (let at = 0, sum = 0; sum < size; at++) {
    const text = articles[at % articles.length]!;
    taken.push(text);
    sum += text.length;
  }
  return taken;
}

const documentsOf = (all: readonly string[], event: number): readonly Document[] =>
  all.map((text, number) => readText({ id: `${event}-${number}.txt`, outlet: `Paper ${number}`, text }));

/** Seconds of the fastest of some runs. */
function seconds(run: () => void, runs: number): number {
  const all = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...all);
}

/** Reads articles five to an event, as they come. */
function readAll(all: readonly string[]): void {
  for (let at = 0; at < all.length; at += 5)
    readEvent({ name: `event ${at}`, documents: documentsOf(all.slice(at, at + 5), at) });
}

const wink = winkNLP(model, ["sbd", "pos"]);
const peers: readonly (readonly [name: string, size: number, runs: number, read: (text: string) => void])[] = [
  ["wink-nlp alone (sentences and tags)", 200_000, 5, (text) => void wink.readDoc(text)],
  ["compromise", 40_000, 3, (text) => void compromise(text).json()],
  [
    "recognizers-text (numbers and dates)",
    6000,
    1,
    (text) => {
      for (const sentence of text.split(/(?<=[.!?])\s+/)) {
        recognizeNumber(sentence, Culture.English);
        recognizeDateTime(sentence, Culture.English);
      }
    },
  ],
];

const rate = (size: number, time: number): string => `${(size / 1000 / time).toFixed(0).padStart(6)} kB/s`;
const lengthOf = (all: readonly string[]): number => all.reduce((sum, { length }) => sum + length, 0);

function speed(): void {
  const own = texts(200_000);
  readAll(own);
  const time = seconds(() => readAll(own), 5);
  const ours = lengthOf(own) / time;
  console.log(`gainsay, from text to claims             ${rate(lengthOf(own), time)}`);
  for (const [name, size, runs, read] of peers) {
    const all = texts(size);
    const taken = seconds(() => all.forEach(read), runs);
    const theirs = lengthOf(all) / taken;
    console.log(
      `${name.padEnd(40)} ${rate(lengthOf(all), taken)}   gainsay is ${(ours / theirs).toFixed(2)} times as fast`,
    );
  }
}

/** The exponent of growth between the first and the last size. */
function exponent(sizes: readonly number[], times: readonly number[]): string {
  return (Math.log(times.at(-1)! / times[0]!) / Math.log(sizes.at(-1)! / sizes[0]!)).toFixed(2);
}

function growth(name: string, sizes: readonly number[], run: (size: number) => void): void {
  const times = sizes.map((size) => seconds(() => run(size), size === sizes[0] ? 3 : 1));
  const memory = (process.memoryUsage().rss / 1e6).toFixed(0);
  const steps = sizes.map((size, at) => `${size.toLocaleString("en")}: ${times[at]!.toFixed(2)} s`).join("   ");
  console.log(`${name.padEnd(40)} ${steps}   exponent ${exponent(sizes, times)}, ${memory} MB`);
}

/** What one event is told by. */
const told = articlesIn("panjshir-2021");

/** Articles in ever other figures, for they would else be copies of one another. */
function varied(count: number, from: readonly string[] = articles): readonly Document[] {
  return Array.from({ length: count }, (_, number) =>
    readText({
      id: `${number}.txt`,
      outlet: `Paper ${number}`,
      published: "2024-03-02",
      text: from[number % from.length]!.slice(0, 1200).replaceAll(/\d+/g, (figure) =>
        String(Number(figure) + (number % 7)),
      ),
    }),
  );
}

speed();
console.log();
growth("reading articles, characters", [1e6, 1e7, 1e8], (size) => readAll(texts(size)));
growth("reading one article, characters", [1e4, 1e5, 1e6], (size) =>
  readEvent({ name: "long", documents: documentsOf([texts(size).join("\n\n")], 0) }),
);
growth("events of five articles, events", [100, 300, 1000, 3000], (count) => {
  for (let event = 0; event < count; event++) analyseEvent({ name: `${event}`, documents: varied(5) });
});
growth(
  "one event, articles",
  [100, 300, 1000, 3000],
  (count) => void analyseEvent({ name: "one", documents: varied(count, told) }),
);
