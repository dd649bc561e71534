import { describe, expect, test } from "vitest";
import { foldName, soundOf } from "../../src/mentions/fold.js";

describe("folds a name to its words", () => {
  test.each([
    ["Nuñez's", "nunez"],
    ["U.S.", "us"],
    ["Łukasz Ødegård", "lukasz odegard"],
    ["Castellan-Bremer", "castellan-bremer"],
    ["O'Brien", "o'brien"],
    ["the Greens'", "the greens"],
  ])("%s → %s", (name, words) => expect(foldName(name).join(" ")).toBe(words));
});

describe("folds what is written in two ways to one", () => {
  test.each([
    ["Saint Mary's", "St. Mary"],
    ["Mohammed al-Sayed", "Mohammed Al Sayed"],
    ["U.N.", "UN"],
  ])("%s, %s", (a, b) => expect(foldName(a)).toEqual(foldName(b)));

  test.each([
    ["Calder Saint-Just", "Calder St-Just"],
    ["Alma-Ata", "Alma Ata"],
    ["Tal-Sayed", "T al Sayed"],
  ])("but not %s, %s", (a, b) => expect(foldName(a)).not.toEqual(foldName(b)));
});

describe("hears as one", () => {
  test.each([
    ["massoud", "masood"],
    ["panjshir", "panjsher"],
    ["tomas", "thomas"],
    ["ibeku", "ibekou"],
    ["elias", "ilias"],
    ["giannis", "yiannis"],
    ["philip", "filip"],
    ["eric", "erik"],
  ])("%s and %s", (one, other) => expect(soundOf(one)).toBe(soundOf(other)));
});

describe("hears as two", () => {
  test.each([
    ["iran", "iraq"],
    ["austria", "australia"],
    ["slovakia", "slovenia"],
    ["martin", "marvin"],
    ["berg", "bergen"],
  ])("%s and %s", (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));
});
