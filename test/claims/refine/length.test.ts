import { describe, expect, test } from "vitest";
import { hedgeAt } from "../../../src/claims/refine/hedges.js";
import { polarityAt } from "../../../src/claims/refine/polarity.js";
import { speakersAt } from "../../../src/claims/refine/speakers.js";
import { splitSentences } from "../../../src/sentences/split.js";
import { article } from "./marked.js";

/** Reads every word of a text for polarity, hedge and speaker; milliseconds of processor time, since the machine may be busy. */
function timeOf(text: string): number {
  const sentences = splitSentences(article(text));
  const start = process.cpuUsage();
  for (const sentence of sentences) {
    for (const { span } of sentence.tokens) {
      polarityAt(sentence, span);
      hedgeAt(sentence, span);
      speakersAt(sentences, sentence.index, span);
    }
  }
  return process.cpuUsage(start).user / 1000;
}

/** Five times the text may take this many times as long: five, with room for a busy machine; twenty-five is quadratic. */
const mostGrowth = 15;

describe("reading takes time that grows with the text on", () => {
  test.each([
    ["a list without a full stop", "police said that no ship may sail, "],
    ["open brackets", "the union denied ( "],
    ["quotation marks", "“no” said "],
    ["dashes", "nobody fell – he said – "],
    ["one open quotation over many sentences", "“Nobody may leave. "],
  ])("%s", { timeout: 30_000 }, (_what, words) => {
    timeOf(words.repeat(200));
    const few = Math.max(10, timeOf(words.repeat(200)), timeOf(words.repeat(200)));
    const many = Math.min(timeOf(words.repeat(1000)), timeOf(words.repeat(1000)));
    expect(many).toBeLessThan(few * mostGrowth);
  });
});
