/* oxlint-disable typescript/unbound-method -- wink's readers of tokens are functions that use no `this` */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import type { Document } from "../../src/model.js";
import { readModel } from "../../src/sentences/language-model.js";
import { splitSentences } from "../../src/sentences/split.js";

/** A document of one paragraph. */
const paragraph = (text: string): Document => ({
  id: "a",
  path: "a.txt",
  format: "text",
  text,
  plain: text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"),
  outlet: "A",
  title: null,
  published: null,
  url: null,
  place: null,
  sha256: "",
  blocks: [{ role: "paragraph", span: { start: 0, end: text.length } }],
});
const sentencesOf = (text: string): readonly string[] =>
  splitSentences(paragraph(text)).map((sentence) => sentence.text);

describe("splits", () => {
  test.each([
    ["plain sentences", "The dam held. The town did not.", ["The dam held.", "The town did not."]],
    ["after p.m. before a capital", "It sank at 5 p.m. Nobody saw it.", ["It sank at 5 p.m.", "Nobody saw it."]],
    [
      "after a figure, where a count follows",
      "He came in at 5. 9 people died.",
      ["He came in at 5.", "9 people died."],
    ],
    ["a quotation of two sentences", '"We ran. It burned," he said.', ['"We ran.', 'It burned," he said.']],
  ])("%s", (_why, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe("keeps together", () => {
  test.each([
    ["an abbreviated state", "The U.S. Navy sent Gen. Osei to St. Louis."],
    ["a title", "Mr. Dane met Dr. Voss on Monday."],
    ["a figure with a point", "The 24.4-metre boat cost $1.2bn in No. 4 yard."],
    ["a clock time with a point and no blank", "The bomb went off at 10.20am local time."],
    ["a decimal behind a hyphen", "At 4 a.m. a magnitude-5.9 quake woke the town, a magnitude-6.1 one at noon."],
    ["a decimal that a scraper tore apart", "It struck the rocks some 5. 9 km from the harbour."],
    ["words of saying after a quotation", '"Go home!" he said.'],
    ["words of saying after a question", '"Who steered it?" asked the minister.'],
  ])("%s", (_why, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

test("every token stands where it says", () => {
  const text = "Ma Jong-su, 61, hasn’t   been found; 14 men (9 alive) were — by “luck” — out.";
  const document = paragraph(text);
  for (const { tokens } of splitSentences(document))
    for (const token of tokens) expect(document.plain.slice(token.span.start, token.span.end)).toBe(token.text);
});

test.each([
  ["double", '"We are safe," he said, "and dry."', ["We are safe,", "and dry."]],
  ["curly", "“We are safe,” he said.", ["We are safe,"]],
  ["single", "'We are safe,' he said.", ["We are safe,"]],
  ["apostrophes are none", "The men's boats and the women's nets weren't found.", []],
  ["runs on into the next paragraph", "“We ran.", ["We ran."]],
])("quotations, %s", (_why, text, expected) => {
  const document = paragraph(text);
  const found = splitSentences(document).flatMap((sentence) => sentence.quotations);
  expect(found.map(({ start, end }) => document.plain.slice(start, end))).toEqual(expected);
});

const tagsOf = (text: string): string =>
  splitSentences(paragraph(text))
    .flatMap((sentence) => sentence.tokens)
    .map(({ text: word, tag }) => `${word}/${tag}`)
    .join(" ");

describe("tags", () => {
  test.each([
    ["a noun after “the only”", "Kesu is the only district in Sorva.", "only/ADJ district/NOUN"],
    ["a verb after a modal", "The ministry would open an inquiry.", "would/AUX open/VERB"],
    ["an adjective after a modal's verb, left alone", "It would be open on Monday.", "be/AUX open/ADJ"],
    ["a verb that many think, between them and a determiner", "Growers fear the frost.", "Growers/PROPN fear/VERB"],
    ["the same behind a pronoun", "At noon they report the score.", "they/PRON report/VERB"],
    ["fear as a noun, left alone", "The growers' fear of frost grew.", "fear/NOUN of"],
    ["a report, left alone", "Last year the business report the board wrote was thin.", "report/NOUN the"],
    ["a participle that stands for people, left alone", "The injured were taken away.", "The/DET injured/"],
    ["a verb after a subject, left alone", "They district the county anew.", "They/PRON district/"],
  ])("%s", (_why, text, expected) => {
    expect(tagsOf(text)).toContain(expected);
  });

  test("a verb stays one where no determiner stands before it", () => {
    expect(tagsOf("They only fear the storm.")).toContain("only/ADV fear/VERB");
  });
});

test("our loader reads the corpus as the package's own does", () => {
  const own = winkNLP(model, ["sbd", "pos"]);
  const corpus = path.resolve(import.meta.dirname, "../../corpus");
  for (const event of readdirSync(corpus)) {
    const file = readdirSync(path.join(corpus, event)).find((name) => name.startsWith("01"))!;
    const text = readFileSync(path.join(corpus, event, file), "utf8")
      .replaceAll(/\s+/g, " ")
      .trim();
    const doc = own.readDoc(text);
    const tokens = splitSentences(paragraph(text)).flatMap((sentence) => sentence.tokens);
    // Tags are put right after the loader's work, so words and lemmas are compared.
    const shown = tokens.map((token) => `${token.text}/${token.lemma}`);
    const texts = doc.tokens().out();
    const lemmas = doc.tokens().out(own.its.lemma as never) as unknown as string[];
    const expected = texts.map((word, i) => `${word}/${lemmas[i]}`);
    // Curly quotes were folded for ours.
    if (!/[“”‘’]/.test(text)) expect(shown).toEqual(expected);
    else expect(shown.length).toBe(expected.length);
  }
});

test.each([
  "See http://example.org/a?b=c for more.",
  "See HTTPS://Example.ORG: it is down.",
  "Ftp://user:word@files.münchen.example:8080/x and //cdn.example.com/y",
  "not.an.address, http:/broken and mail to Desk@Example.org",
])("addresses are cut as the package cuts them: %s", (text) => {
  const own = winkNLP(model, ["sbd", "pos"]).readDoc(text).tokens().out();
  expect(splitSentences(paragraph(text)).flatMap(({ tokens }) => tokens.map((token) => token.text))).toEqual(own);
});

test("every word of the model is found where it stands, others are not", () => {
  const { list, find } = readModel().words;
  expect(list.length).toBeGreaterThan(80_000);
  // Read one by one: the list makes a word when it is asked for it.
  const words = Array.from({ length: list.length }, (_, number) => list[number]!);
  expect(words.filter((word, number) => find(word) !== number)).toEqual([]);
  for (const word of ["", "toString", "panjshiris", "Ain’t’"]) expect(find(word)).toBe(undefined);
});
