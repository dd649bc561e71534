import { describe, expect, test } from "vitest";
import * as bodies from "../../src/lexicon/bodies.js";
import * as countries from "../../src/lexicon/countries.js";
import * as firstNames from "../../src/lexicon/first-names.js";
import * as hedges from "../../src/lexicon/hedges.js";
import * as negation from "../../src/lexicon/negation.js";
import * as places from "../../src/lexicon/places.js";
import * as speech from "../../src/lexicon/speech.js";
import * as things from "../../src/lexicon/things.js";
import * as titles from "../../src/lexicon/titles.js";
import { wordList } from "../../src/lexicon/word-list.js";

const lists = Object.entries({
  ...bodies,
  ...countries,
  ...firstNames,
  ...hedges,
  ...negation,
  ...places,
  ...speech,
  ...things,
  ...titles,
}).flatMap(([name, list]) => (list instanceof Set ? [[name, list as ReadonlySet<string>] as const] : []));

test("a list is split at blanks, and an underscore stands for one", () => {
  expect([...wordList(" say  point_out\n add ")]).toEqual(["say", "point out", "add"]);
});

describe("every list", () => {
  test.each(lists)("%s holds lower-case words", (_name, list) => {
    expect(list.size).toBeGreaterThan(1);
    for (const word of list) expect(word).toMatch(/^[\p{Ll}'./ -]+$/u);
  });
});

describe("lists that decide between two readings share no word", () => {
  test.each([
    ["areas and features", places.areaNouns, places.featureNouns],
    ["honorifics of men and women", titles.maleHonorifics, titles.femaleHonorifics],
    ["men and women", titles.malePersons, titles.femalePersons],
    ["possible and reported nouns", hedges.possibleNouns, hedges.reportedNouns],
    ["possible and future nouns", hedges.possibleNouns, hedges.futureNouns],
    ["modals", hedges.possibleModals, hedges.futureModals],
    ["denying any complement and only claims", negation.denyingComplement, negation.denyingClaims],
  ])("%s", (_what, one, other) => {
    expect([...one].filter((word) => other.has(word))).toEqual([]);
  });

  test("roles that many have at once are roles", () => {
    expect([...titles.crowdRoles].filter((word) => !titles.roles.has(word))).toEqual([]);
  });
});

test("every country has its own names, and Greek is no country", () => {
  const names = countries.countries.flat();
  expect(names.length).toBe(new Set(names).size);
  expect(countries.knownPlaces.has("greece")).toBe(true);
  expect(countries.knownPlaces.has("greek")).toBe(false);
  expect(countries.nationals.has("greek")).toBe(true);
});
