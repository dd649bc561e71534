import { describe, expect, test } from "vitest";
import { findRanks } from "../../src/claims/rank.js";
import { shown } from "./reading-of.js";

const ranks = (text: string): string => shown(findRanks, text, "measured", "of").replaceAll("rank, ", "");

describe("gives a rank", () => {
  test.each([
    [
      "The Bright Star was the third loss of a ferry in two years.",
      "third loss = 3 first loss (measured loss, of bright-star)",
    ],
    ["It was the first strike since 2016.", "first strike = 1 first strike (measured strike)"],
    ["Kesu is the only province that holds out.", "only province = 1 only province (measured province, of kesu)"],
    ["He is the only survivor.", "only survivor = 1 only survivor (measured survivor)"],
    ["It was the last ferry of the day.", "last ferry = 1 last ferry (measured ferry)"],
    [
      "It is the biggest earthquake in a decade.",
      "biggest earthquake = 1 superlative earthquake (measured earthquake)",
    ],
    ["The dam is the second-largest in Lorvia.", "second-largest = 2 superlative  (of dam)"],
    ["Calder Rovers finished third.", "third = 3 first  (of calder-rovers)"],
    ["The minister is the third to resign this year.", "third = 3 first  (of minister)"],
    [
      "It is one of the poorest districts of Velmar.",
      "one of the poorest districts = 0 superlative district (measured district)",
    ],
    // not said of it, but by its scope a claim
    [
      "The third loss of a ferry in two years has shaken the port.",
      "third loss = 3 first loss (measured loss, of loss)",
    ],
    ["The only exit was locked.", "only exit = 1 only exit (measured exit)"],
  ])("%s", (text, found) => expect(ranks(text)).toBe(found));
});

describe("leaves alone", () => {
  test.each([
    ["one of several, pointed at", "The second man fled."],
    ["at first", "At first nobody noticed."],
    ["a date", "On the third of May the school reopened."],
    ["a part of a match", "In the first half Rovers led."],
    ["only, an adverb", "Only 12 people came."],
    ["last, a time", "The school closed last week."],
    ["a king", "Harald III died in exile."],
    ["a third, a share", "A third of the crew was ill."],
    ["at least", "At least nobody was hurt."],
    ["an adverb", "It was the place that she liked best."],
  ])("%s: %s", (_why, text) => expect(ranks(text)).toBe(""));
});

describe("does not read yet", () => {
  test.fails.each([
    // Oldest and longest are two ranks; the value has no room for by what.
    ["The bridge is the oldest in the city.", "oldest = 1 superlative old bridge (measured bridge, of bridge)"],
    // The subject of a passive.
    ["The dam was named the largest in Lorvia.", "largest = 1 superlative  (of dam)"],
  ])("%s", (text, found) => expect(ranks(text)).toBe(found));
});
