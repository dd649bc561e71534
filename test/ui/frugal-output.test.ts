import { describe, expect, test } from "vitest";
import { frugal } from "../../src/ui/frugal-output.js";

const sgr = (text: string) => text.replaceAll("^", "\u001B[");

describe("fewer bytes for", () => {
  test.each([
    ["a look with nothing in it", "^50G^K^2m^22m^2m^22mMeridian", "^50G^KMeridian"],
    ["looks in looks", "^7m^1m^38;5;166m^39m^22m^27m^2m │ ^22m", "^2m │ ^22m"],
    ["lines that stay", "^E^E^E^Ex", "^4Ex"],
    ["the first column, where the line begins", "a\n^1G^Kb^E^1G^Kc", "a\n^Kb^E^Kc"],
  ])("%s", (_what, before, after) => {
    expect(frugal(sgr(before))).toBe(sgr(after));
  });
});

describe("left as it is:", () => {
  test.each([
    ["a look with words in it", "^1mfell^22m"],
    ["a look that ends where another begins", "^1mfell^22m^2m · ^22m"],
    ["a space in a look, which may be seen", "^7m ^27m"],
    ["one line that stays", "^Ex"],
    ["the first column, from elsewhere", "x^1G^Ky"],
    ["plain words", "the ferry left [1m at 9"],
  ])("%s", (_what, text) => {
    expect(frugal(sgr(text))).toBe(sgr(text));
  });
});
