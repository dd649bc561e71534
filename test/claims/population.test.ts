import { describe, expect, test } from "vitest";
import { findFigures } from "../../src/claims/quantity.js";
import { readingOf } from "./reading-of.js";

/** "4,000 people of tamar": the figures of a text that tell a population. */
function populations(text: string): string {
  return findFigures(readingOf(text))
    .filter(({ question }) => question.kind === "population")
    .map(({ mark, question }) => `${text.slice(mark.start, mark.end)} of ${question.slots["of"] ?? "?"}`)
    .join("; ");
}

describe("how many live in a place:", () => {
  test.each([
    ["Tamar is home to about 4,000 people.", "4,000 people of tamar"],
    ["Rain fell on Tamar, home to more than 4,000 residents.", "4,000 residents of tamar"],
    ["Orvik, a town of 12,000, was cut off.", "12,000 of orvik"],
    ["Orvik, a fishing village of some 300 inhabitants, was cut off.", "300 inhabitants of orvik"],
    ["The island has a population of 900.", "900 of island"],
    ["Orvik, with a population of 4,200, was cut off.", "4,200 of orvik"],
    ["Orvik, an island off the coast, has a population of 1,100.", "1,100 of orvik"],
    ["The population of Velmar is 2.1 million.", "2.1 million of velmar"],
    ["The town's population stands at nearly 15,000.", "15,000 of town"],
    ["Velmar's population exceeds 2 million.", "2 million of velmar"],
  ])("%s", (text, expected) => expect(populations(text)).toBe(expected));
});

describe("tells no population:", () => {
  test.each([
    ["a crowd", "A crowd of 12,000 people left the town."],
    ["what a museum holds", "The museum is home to 40 paintings."],
    ["what befell some of them", "Twelve people of the town were hurt."],
    ["how many more or fewer", "The population fell by 300."],
    ["how many are old", "Of the population, 300 are older than 90."],
    ["a distance to a town", "The town of Orvik lies 40 km from the sea."],
    ["a council", "The town has a council of 12."],
    ["how many came home", "On Monday 400 people went home."],
    ["a population of birds", "The island has 900 puffins."],
    ["those of a district who voted", "In the district 900 people voted."],
  ])("%s: %s", (_why, text) => expect(populations(text)).toBe(""));
});
