import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldLatin } from "../../src/sentences/latin.js";
import { splitSentences } from "../../src/sentences/split.js";
import { article } from "../claims/refine/marked.js";

describe("letters that the language model does not know", () => {
  test.each([
    ["Mirosław Wałęsa", "Miroslaw Walesa"],
    ["Đoković", "Dokovic"],
    ["ERDOĞAN, Iğdır", "ERDOGAN, Igdir"],
    ["Nguyễn Văn Tới", "Nguyen Van Toi"],
    ["Őrsi in Győr", "Orsi in Gyor"],
    ["Māori, Hawaiʻi", "Maori, Hawai'i"],
    // those that it knows, and other scripts, stay
    ["Søren Þórsson, José", "Søren Þórsson, José"],
    ["Владимир Κώστας 東京", "Владимир Κώστας 東京"],
    ["125 km – “quoted” …", "125 km – “quoted” …"],
  ])("%s → %s", (text, folded) => expect(foldLatin(text)).toBe(folded));

  test("keep their places, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldLatin(text)).toHaveLength(text.length);
      }),
    );
  });

  test.each([
    ["Lech Wałęsa was there.", ["Lech", "Wałęsa", "was", "there", "."]],
    ["Wałęsa's son met Erdoğan in Łódź.", ["Wałęsa", "'s", "son", "met", "Erdoğan", "in", "Łódź", "."]],
    ["Jose\u0301 Nu\u0301n\u0303ez left.", ["Jose\u0301", "Nu\u0301n\u0303ez", "left", "."]],
  ])("do not break a word: %s", (text, words) => {
    const [sentence] = splitSentences(article(text));
    expect(sentence!.tokens.map(({ text: word }) => word)).toEqual(words);
    expect(sentence!.tokens.filter(({ text: word }) => /^\p{Lu}/u.test(word)).every(({ tag }) => tag === "PROPN")).toBe(
      true,
    );
  });
});
