import { describe, expect, test } from "vitest";
import { looksPlural, singular } from "../../src/lexicon/plurals.js";

describe("gives the singular", () => {
  test.each([
    ["bodies", "body"],
    ["houses", "house"],
    ["churches", "church"],
    ["bosses", "boss"],
    ["boxes", "box"],
    ["people", "person"],
    ["policemen", "policeman"],
    ["children", "child"],
    ["buses", "bus"],
    ["knives", "knife"],
    ["heroes", "hero"],
    ["taxis", "taxi"],
    ["areas", "area"],
    ["aircraft", "aircraft"],
    ["crises", "crisis"],
    ["inches", "inch"],
    ["centuries", "century"],
    ["viruses", "virus"],
    ["corpses", "corpse"],
  ])("%s → %s", (plural, one) => {
    expect(looksPlural(plural)).toBe(true);
    expect(singular(plural)).toBe(one);
  });
});

describe("leaves alone", () => {
  test.each([
    ["a singular in -s", "bus"],
    ["one in -ss", "loss"],
    ["one in -is", "crisis"],
    ["a verb", "was"],
    ["a pronoun", "its"],
    ["an adverb", "perhaps"],
    ["a plain singular", "house"],
    ["news", "news"],
    ["a possessive", "man's"],
  ])("%s: %s", (_why, word) => {
    expect(looksPlural(word)).toBe(false);
    expect(singular(word)).toBe(word);
  });
});
