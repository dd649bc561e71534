import { describe, expect, test } from "vitest";
import { boundsAfter, boundsBefore, longestBound } from "../../src/lexicon/bounds.js";

describe("what stands before a figure", () => {
  test.each([
    ["more than", "above"],
    ["at least", "at least"],
    ["no fewer than", "at least"],
    ["fewer than", "below"],
    ["up to", "at most"],
    ["no more than", "at most"],
    ["nearly", "just below"],
    ["just under", "just below"],
    ["just over", "just above"],
    ["little more than", "just above"],
    ["some", "about"],
    ["an estimated", "about"],
    ["exactly", "exactly"],
  ])("%s: %s", (phrase, kind) => {
    expect(boundsBefore.get(phrase)).toBe(kind);
  });

  test("is no longer than the reader looks back", () => {
    for (const phrase of boundsBefore.keys()) expect(phrase.split(" ").length).toBeLessThanOrEqual(longestBound);
  });

  test.each([
    ["only", "it says that a figure is small, not where it ends"],
    ["between", "it opens a range"],
    ["by", "it says how much something changed"],
    ["near", "it says where: near 12 houses"],
    ["until", "a time follows"],
  ])("%s is none: %s", (phrase) => {
    expect(boundsBefore.has(phrase)).toBe(false);
  });
});

describe("what stands behind a figure", () => {
  test.each([
    ["or more", "at least"],
    ["plus", "at least"],
    ["or less", "at most"],
    ["odd", "and some"],
    ["or so", "about"],
    ["and a bit", "just above"],
  ])("%s: %s", (phrase, kind) => {
    expect(boundsAfter.get(phrase)).toBe(kind);
  });
});
