import { describe, expect, test } from "vitest";
import { measurePolarityAt } from "../../../src/claims/refine/polarity.js";
import { marked } from "./marked.js";

const polarity = (text: string, isTime = false): string => {
  const { sentence, mark } = marked(text);
  return measurePolarityAt(sentence, mark, isTime);
};

describe("a figure is denied:", () => {
  test.each([
    ["The ferry did not carry [150 passengers]."],
    ["There were not [150 people] on the boat."],
    ["Not [150] but 140 people were aboard."],
    ["The company denied that [12 people] had died."],
    ["The club has not paid the [3 million euros]."],
    ["He never owned [40 hectares] of forest."],
    ["The strike did not cost [40 million euros]."],
    ["It is untrue that [900 jobs] will go."],
  ])("%s", (text) => expect(polarity(text)).toBe("denied"));
});

describe("a figure is not denied:", () => {
  test.each([
    ["how long something may not be done", "He may not stand for office for [eight years]."],
    ["how long it will be lacking", "The town will be without a bridge for [two years]."],
    ["what is lacked is there", "The valley must do without its [12 megawatts]."],
    ["a bound", "No more than [150 people] may board."],
    ["a distance at which nothing was", "No house stood within [3 km] of the crater."],
    ["a share of those who did not", "The bill did not pass by [two votes]."],
    ["nothing denies it", "The ferry carried [150 passengers]."],
    ["a denial of something else", "The captain was not hurt, and [12 people] died."],
  ])("%s: %s", (_why, text) => expect(polarity(text)).toBe("affirmed"));
});

describe("a time is denied only where the denial stands right before it:", () => {
  test.each([
    ["denied", "It was built not in [1987] but later."],
    ["denied", "The bank denied that the deal was signed on [Monday]."],
    ["affirmed", "The council did not meet on [Monday]."],
    ["affirmed", "Nobody saw him after [9 p.m.] that day."],
    ["affirmed", "She has not been seen since [2016]."],
  ])("%s: %s", (expected, text) => expect(polarity(text, true)).toBe(expected));
});
