import { describe, expect, test } from "vitest";
import { findKinds } from "../../src/claims/kind.js";
import { shown } from "./reading-of.js";

/** Read behind a sentence that makes Kesu known. */
const kinds = (text: string): string =>
  shown(findKinds, `The army marched on Kesu at dawn. ${text}`, "of").replaceAll("kind, of ", "");

describe("says what kind of thing it is:", () => {
  test.each([
    ["Kesu is the only district that holds out.", "only district = district (kesu)"],
    ["Kesu is the only province that holds out.", "only province = province (kesu)"],
    ["Kesu, one of the 34 provinces, holds out.", "34 provinces = province (kesu)"],
    ["Kesu, a province in the north, holds out.", "a province = province (kesu)"],
    ["Fighting went on in Kesu province.", "Kesu province = province (kesu)"],
    ["Kesu is a city of 40,000 people.", "a city = city (kesu)"],
  ])("%s", (text, found) => expect(kinds(text)).toBe(found));
});

describe("leaves alone", () => {
  test.each([
    ["a kind of another set", "Kesu is a place of 40,000 people."],
    ["a thing without a name", "The province holds out."],
    ["a kind that excludes no other", "Kesu is a valley in the north."],
    ["a name without a kind", "Kesu holds out."],
    ["a name elsewhere in the sentence", "Kesu sent men to the province."],
    ["a possessor", "Kesu's districts hold out."],
    ["no kind of thing but a state", "Kesu is calm."],
  ])("%s: %s", (_why, text) => expect(kinds(text)).toBe(""));
});

describe("does not read yet", () => {
  test.fails.each([
    ["The province of Kesu holds out.", "province = province (kesu)"],
    ["Kesu became a city in 1994.", "a city = city (kesu)"],
  ])("%s", (text, found) => expect(kinds(text)).toBe(found));
});
