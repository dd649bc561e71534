import { describe, expect, test } from "vitest";
import { isFoundIn } from "../../src/review/search.js";
import { fact } from "./fixture.js";

const ferry = fact({
  question: "How far is Orrin Ferry from Talmouth?",
  claims: [
    { outlet: "Harbour Post", quote: "Orrin Ferry, «25 miles» up the river, was cut off by noon.", shown: "40 km" },
    { outlet: "Tal Tribune", quote: "Der Fährmann sagt, es seien «60 km».", speaker: "a ferryman" },
  ],
});

describe("is found by", () => {
  test.each([
    ["a word of the question", "talmouth"],
    ["the value as it is shown", "40 km"],
    ["an outlet", "harbour"],
    ["a speaker", "ferryman"],
    ["a word of a quote", "noon"],
    ["a part of a word", "talm"],
    ["words from several places, in any order", "noon talmouth tribune"],
    ["letters without their accents", "fahrmann"],
    ["capitals", "ORRIN"],
    ["nothing at all", "  "],
  ])("%s: %s", (_what, sought) => {
    expect(isFoundIn(ferry, sought)).toBe(true);
  });
});

describe("is not found by", () => {
  test.each([
    ["a word it lacks", "warehouse"],
    ["one word of two that it lacks", "talmouth warehouse"],
    ["a pattern: words are words", "talm.uth"],
    ["the verdict, which is no word of it", "contradict"],
  ])("%s: %s", (_what, sought) => {
    expect(isFoundIn(ferry, sought)).toBe(false);
  });
});
