import { describe, expect, test } from "vitest";
import {
  writeBearing,
  writeDay,
  writeFigure,
  writeQuantity,
  writeTime,
  writeValue,
} from "../../src/lexicon/wording.js";
import { bearing, person, place, predicate, quantity, rank, thing, time } from "../verdicts/claims.js";

describe("figures for people", () => {
  test.each([
    [12, "12"],
    [213, "213"],
    [6000, "6,000"],
    [1_187_000, "1,187,000"],
    [125.5, "125.5"],
    [38.888888, "38.89"],
    [0.75, "0.75"],
    [0, "0"],
    [-3, "-3"],
  ])("%d: %s", (figure, words) => expect(writeFigure(figure)).toBe(words));
});

describe("quantities", () => {
  test.each([
    ["125 km", "125 km"],
    ["78 miles", "125.5 km"],
    ["300 metres", "300 m"],
    ["80 acres", "32.4 ha"],
    ["two hours", "2 hours"],
    ["90 seconds", "90 seconds"],
    ["82 minutes", "82 minutes"],
    ["an hour and 12 minutes", "72 minutes"],
    ["36 hours", "36 hours"],
    ["24 hours", "1 day"],
    ["three weeks", "3 weeks"],
    ["six months", "6 months"],
    ["12 years and six months", "12.5 years"],
    ["5 to 7 hours", "5–7 hours"],
    ["a 14-month-old", "14 months old"],
    ["47.8C", "47.8 °C"],
    ["minus 12 degrees Celsius", "-12 °C"],
    ["412p", "412 pence"],
    ["98 rupees a litre", "98 rupees per litre"],
    ["$3 a cubic metre", "3 dollars per cubic metre"],
    ["600 megawatts", "600 MW"],
    ["45 GWh", "45 GWh"],
    ["three days", "3 days"],
    ["a 43-year-old", "43 years old"],
    ["140 km/h", "140 km/h"],
    ["3 per cent", "3 %"],
    ["3 percentage points", "3 percentage points"],
    ["up to 40 km", "up to 40 km"],
    ["100 to 150 km", "100–150 km"],
  ])("%s: %s", (words, shown) => expect(writeQuantity(quantity(words))).toBe(shown));

  test("says so where a figure is rough or vague", () => {
    expect(writeQuantity(quantity("about 150 km"))).toMatch(/^about /);
    expect(writeQuantity(quantity("dozens of people"))).toMatch(/^about /);
  });

  test.each([
    ["34 people", "34 people"],
    ["40 branches", "40 branches"],
    ["about 150 people", "about 150 people"],
  ])("are written as people write them: %s", (words, shown) => {
    expect(writeQuantity(quantity(words))).toBe(shown);
  });

  test.fails.each([
    ["more than 200 km", "more than 200 km"],
    ["dozens of people", "dozens of people"],
  ])("are not yet written as people write them: %s", (words, shown) => {
    expect(writeQuantity(quantity(words))).toBe(shown);
  });
});

describe("times", () => {
  test.each([
    ["on 2 March 2024", "2024-03-02"],
    ["in March 2024", "2024-03"],
    ["in 1987", "1987"],
    ["at 7:15 p.m. on 2 March 2024", "2024-03-02 19:15"],
    ["at 5:40 a.m.", "05:40"],
    ["from 1 to 3 March 2024", "2024-03-01 to 2024-03-03"],
    ["around 2 March 2024", "about 2024-03-02"],
  ])("%s: %s", (words, shown) => expect(writeTime(time(words))).toBe(shown));

  test("days from the first of January 1970", () => {
    expect([writeDay(0), writeDay(-1), writeDay(19_784)]).toEqual(["1970-01-01", "1969-12-31", "2024-03-02"]);
  });

  test("a day that no calendar has", () => {
    expect(writeDay(Number.NaN)).toBe("an unknown day");
    expect(writeDay(1e12)).toBe("an unknown day");
  });
});

describe("bearings", () => {
  test.each([
    [0, "north"],
    [45, "north-east"],
    [180, "south"],
    [270, "west"],
    [22, "north"],
    [23, "north-east"],
    [350, "north"],
    [-90, "west"],
    [720, "north"],
  ])("%d°: %s", (degrees, words) => expect(writeBearing(degrees)).toBe(words));
});

describe("values of every kind", () => {
  test.each([
    ["a quantity", quantity("125 km"), "125 km"],
    ["a time", time("in 1987"), "1987"],
    ["a direction", bearing("It lies north of Kabul."), "north of Kabul"],
    ["a place", place("kesu island"), "kesu island"],
    ["a status", predicate("fall"), "fall"],
    ["a role", person("Petra Holm"), "Petra Holm, mayor"],
    ["an order", rank("It was the third loss in two years."), "3rd loss"],
    ["an order", rank("It was the 21st loss in two years."), "21st loss"],
    ["an order", rank("It was the 12th loss in two years."), "12th loss"],
    ["an order of what is not said", { ...rank("It was the third loss in two years."), class: "" }, "3rd"],
    ["the only one", rank("Kesu is the only province left."), "the only province"],
    ["words", { kind: "words", lemmas: ["faulty", "cable"] } as const, "faulty cable"],
  ])("%s", (_kind, value, words) => {
    expect(writeValue(value, "affirmed")).toBe(words);
    expect(writeValue(value, "denied")).toBe(`not ${words}`);
  });

  test.each([
    ["a verb by its participle", { ...predicate("withdraw"), verb: true } as const, "withdrawn", "not withdrawn"],
    ["a thing that there was or was not", thing("distress call"), "distress call", "no distress call"],
  ])("%s", (_what, value, affirmed, denied) => {
    expect(writeValue(value, "affirmed")).toBe(affirmed);
    expect(writeValue(value, "denied")).toBe(denied);
  });

  test.each([
    ["in the 1930s", "1930 to 1939"],
    ["in March 2023", "2023-03"],
    ["on 3 March 2023", "2023-03-03"],
  ])("times as finely as they are told: %s", (words, shown) => expect(writeValue(time(words), "affirmed")).toBe(shown));

  test.each([
    ["£48 million", "48 million pounds sterling"],
    ["$1.2bn", "1.2 billion dollars"],
    ["1,187,000 people", "1,187,000 people"],
    ["150 cubic metres per second", "150 cubic metres per second"],
  ])("large and money figures: %s", (words, shown) => expect(writeQuantity(quantity(words))).toBe(shown));
});
