import { describe, expect, test } from "vitest";
import { isGeneral, predicateClasses } from "../../src/lexicon/predicates.js";

/** "+access" or "−access", every class of a lemma. */
const classes = (lemma: string): string =>
  predicateClasses(lemma)
    .map(([name, sense]) => `${sense === 1 ? "+" : "−"}${name}`)
    .join(" ");

describe("the side that a word takes", () => {
  test.each([
    // verb, adjective and noun of one act
    ["close", "−access"],
    ["shut", "−access"],
    ["closure", "−access"],
    ["reopen", "+access"],
    ["die", "+life"],
    ["survive", "−life"],
    ["arrest", "+custody"],
    ["release", "−custody"],
    ["acquit", "−guilt"],
    ["win", "+contest"],
    ["drunk", "+sobriety"],
    // verbs of two words
    ["break-down", "−agreement"],
    ["turn-down", "−acceptance"],
  ])("%s: %s", (lemma, expected) => expect(classes(lemma)).toBe(expected));

  test("in several questions, for a word of several senses", () => {
    expect(classes("capture")).toBe("+custody +territory");
    expect(classes("deny").split(" ")).toEqual(expect.arrayContaining(["−acceptance", "−confirmation"]));
  });

  test("of one class, is one: no word takes both", () => {
    for (const lemma of "fall fail lose clear dismiss reject stop finish agreement collapse".split(" ")) {
      const names = predicateClasses(lemma).map(([name]) => name);
      expect([lemma, new Set(names).size]).toEqual([lemma, names.length]);
    }
  });
});

describe("no side", () => {
  test.each([
    ["a word of no such question", "repaint"],
    ["a thing", "pier"],
    ["a name of what every object has", "constructor"],
    ["nothing", ""],
  ])("%s: %s", (_why, lemma) => expect(classes(lemma)).toBe(""));
});

describe("too general to answer a question by itself", () => {
  test.each(["be", "have", "do", "say", "go", "take"])("%s", (verb) => expect(isGeneral(verb)).toBe(true));
});

describe("not too general", () => {
  test.each(["close", "sink", "arrest", "resign"])("%s", (verb) => expect(isGeneral(verb)).toBe(false));
});
