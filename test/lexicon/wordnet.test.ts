import { describe, expect, test } from "vitest";
import { areAntonyms, areSynonyms, type PartOfSpeech, verbOfNoun } from "../../src/lexicon/wordnet.js";

describe("opposites", () => {
  test.each<[PartOfSpeech, string, string]>([
    ["v", "open", "close"],
    ["v", "win", "lose"],
    ["v", "rise", "fall"],
    ["a", "guilty", "innocent"],
    ["a", "alive", "dead"],
    ["a", "legal", "illegal"],
    ["n", "victory", "defeat"],
  ])("%s: %s – %s", (pos, a, b) => {
    expect([areAntonyms(pos, a, b), areAntonyms(pos, b, a)]).toEqual([true, true]);
  });
});

describe("no opposites", () => {
  test.each<[string, PartOfSpeech, string, string]>([
    ["a word and itself", "v", "open", "open"],
    ["words of one sense", "v", "close", "shut"],
    ["words of two questions", "v", "close", "arrest"],
    ["another part of speech", "n", "guilty", "innocent"],
    ["words that WordNet does not have", "v", "gainsaid", "open"],
    ["names of what every object has", "v", "constructor", "toString"],
  ])("%s", (_why, pos, a, b) => {
    expect([areAntonyms(pos, a, b), areAntonyms(pos, b, a)]).toEqual([false, false]);
  });
});

describe("words of one sense", () => {
  test.each<[PartOfSpeech, string, string]>([
    ["v", "close", "shut"],
    ["v", "die", "perish"],
    ["v", "purchase", "buy"],
    ["n", "car", "automobile"],
    ["v", "sink", "sink"],
  ])("%s: %s – %s", (pos, a, b) => {
    expect([areSynonyms(pos, a, b), areSynonyms(pos, b, a)]).toEqual([true, true]);
  });
});

describe("words of no common sense", () => {
  test.each<[string, PartOfSpeech, string, string]>([
    ["opposites", "v", "open", "close"],
    ["two things", "n", "car", "ferry"],
    ["a kind and its whole", "n", "car", "vehicle"],
    ["another part of speech", "a", "car", "automobile"],
    ["words that WordNet does not have", "n", "Kesu", "Velmar"],
    ["names of what every object has", "n", "constructor", "toString"],
  ])("%s", (_why, pos, a, b) => {
    expect([areSynonyms(pos, a, b), areSynonyms(pos, b, a)]).toEqual([false, false]);
  });
});

describe("the verb that a noun is the act of", () => {
  test.each([
    ["collapse", "collapse"],
    ["explosion", "explode"],
    ["closure", "close"],
    ["arrest", "arrest"],
    ["evacuation", "evacuate"],
    ["resignation", "resign"],
  ])("%s → %s", (noun, verb) => expect(verbOfNoun(noun)).toBe(verb));
});

describe("no act", () => {
  test.each([
    ["a thing", "pier"],
    ["a thing", "ferry"],
    ["a doer", "arrester"],
    ["a word that WordNet does not have", "kesu"],
    ["a name of what every object has", "constructor"],
    ["nothing", ""],
  ])("%s: %s", (_why, noun) => expect(verbOfNoun(noun)).toBeNull());
});

describe("knows that these are things, though a verb is made of them", () => {
  test.each(["bridge", "dam", "ship"])("%s", (noun) => expect(verbOfNoun(noun)).toBeNull());
});
