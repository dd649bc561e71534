import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRanks } from "../../../src/claims/reading/ranks.js";

/** "third: 3 first loss (of a passenger ferry in two years)": the words, the value, scope in brackets, owner before. */
function shown(text: string): string {
  return readRanks(text)
    .map(({ start, end, value, by, scope, owner }) => {
      const order = value.order === "superlative" ? by : value.order;
      const told = [owner === null ? "" : `${owner}’s`, value.ordinal, order, value.class].filter(
        (part) => part !== "",
      );
      return `${text.slice(start, end)}: ${told.join(" ")}${scope === null ? "" : ` (${scope})`}`;
    })
    .join("; ");
}

describe("reads an order", () => {
  test.each([
    [
      "It is the third loss of a passenger ferry in two years.",
      "third: 3 first loss (of a passenger ferry in two years)",
    ],
    ["the delta's first fatal accident since 2016", "first: the delta’s 1 first accident (since 2016)"],
    ["It was the second fire there in five years.", "second: 2 first fire (there in five years)"],
    ["the bank's third quarterly profit fall in a row", "third: the bank’s 3 first fall (in a row)"],
    ["for the first time since 2016", "first: 1 first time (since 2016)"],
    ["the third such case this year", "third: 3 first case (this year)"],
    ["The twenty-first victim of the siege died.", "twenty-first: 21 first victim (of the siege died)"],
    ["Third ferry lost in two years", "Third: 3 first ferry (lost in two years)"],
    ["It was a third straight loss.", "third: 3 first loss"],
    ["Norrby lie 19th.", "19th: 19 first"],
    ["Norrby, who are third in the table, lost.", "third: 3 first (in the table)"],
    ["Jamii Bank, sixth in the country by assets", "sixth: 6 first (in the country by assets)"],
    ["She finished joint second.", "second: 2 first"],
    ["The favourite faded to fourth.", "fourth: 4 first"],
    ["She came home fifth.", "fifth: 5 first"],
    ["She came in third place.", "third: 3 first place"],
    ["the last of thirty-four provinces", "last: 1 last province (of thirty-four provinces)"],
    ["the last holdout of the rebels", "last: 1 last holdout (of the rebels)"],
    ["The club is bottom of the league.", "bottom: 1 last league (of the league)"],
    ["ranked No. 3 in the world", "No. 3: 3 first (in the world)"],
    ["Okoro finished runner-up.", "runner-up: 2 first"],
    ["the maiden flight of the airship", "maiden: 1 first flight (of the airship)"],
    ["Never before had the river risen so high.", "Never before: 1 first"],
  ])("%s", (text, ranks) => {
    expect(shown(text)).toBe(ranks);
  });
});

describe("reads the most and the least", () => {
  test.each([
    ["Belgium's sixth-largest bank by assets", "sixth-largest: Belgium’s 6 largest bank (by assets)"],
    ["the second most deadly route in the region", "second most deadly: 2 most deadly route (in the region)"],
    ["It was the deadliest in a decade.", "deadliest: 1 deadliest (in a decade)"],
    ["the worst storm to hit the coast since 1992", "worst: 1 worst storm (to hit the coast since 1992)"],
    ["the most powerful ever recorded in Velmar", "most powerful: 1 most powerful (ever recorded in Velmar)"],
    ["one of the region's biggest ever heists", "one of the region's biggest: 0 biggest heist"],
    ["the second-best of five grades", "second-best: 2 best grade (of five grades)"],
  ])("%s", (text, ranks) => {
    expect(shown(text)).toBe(ranks);
  });
});

describe("reads the only one and the few", () => {
  test.each([
    ["the only province that holds out", "only: 1 only province (that holds out)"],
    ["It is the country's sole refinery.", "sole: the country’s 1 only refinery"],
    ["the one region of the country that has yet to fall", "one: 1 only region (of the country that has yet to fall)"],
    ["one of the few bridges that stand", "one of the few: 0 only bridge (that stand)"],
    ["among a handful of places that never gave in", "among a handful of: 0 only place (that never gave in)"],
    ["one of only three bidders", "one of only three: 3 only bidder"],
    ["one of two that held out", "one of two: 2 only (that held out)"],
  ])("%s", (text, ranks) => {
    expect(shown(text)).toBe(ranks);
  });
});

test("tells what an order is counted from", () => {
  expect(readRanks("It was the first strike at the mill since 2009.")[0]?.since).toBe("2009");
});

describe("tells a rank that is said of something from one that points", () => {
  test.each([
    ["The casualty is the third loss this year.", true],
    ["Storm Ada, the worst in a decade, passed.", true],
    ["The second man is being looked for.", false],
    ["Police stopped the third lorry on the bridge.", false],
  ])("%s", (text, predicated) => {
    expect(readRanks(text).map((rank) => rank.predicated)).toEqual([predicated]);
  });
});

describe("leaves alone", () => {
  test.each([
    ["dates", "on the 2nd of March, March 2nd, on the 12th."],
    ["first aid and first ladies", "First aid came; the first lady and the first minister spoke."],
    ["streets and divisions", "in First Street, the Second Division, the Third Army"],
    ["the unit of time", "a second later, a 60-second clip, 20 metres per second"],
    ["at first, first of all", "At first it held. First of all, they left."],
    ["the adverb first", "The leak was first reported by a trader; he first saw it when they first ruled."],
    ["last week and last names", "last week, last night, at last, last minute, his last name, the last two weeks"],
    ["the latest", "Its last escape was in 2009."],
    ["fractions", "two thirds of the crew, a third of the town, one third"],
    ["school", "a third grader in the fourth grade, first-class, second-hand"],
    ["kings", "Elizabeth II and Charles the Third"],
    ["at least and at best", "At least 12 died; at best, at most, most people left."],
    ["best known", "the best known of them, the worst-hit villages"],
    ["another one", "A second man was arrested."],
    ["a count", "one of two men arrested, one of 14 officers"],
    ["a stretch", "in the first ten days, in the first hour"],
    ["words in -est", "the latest protest in the forest, an honest guest, in the west"],
    ["a house number and a shirt", "No 10 and No. 29 on his back"],
    ["the only thing", "It is the only thing he said."],
    ["the fourth quarter", "in the fourth quarter and the second half"],
  ])("%s: %s", (_why, text) => {
    expect(shown(text)).toBe("");
  });
});

const vocabulary =
  "the first second 19th third-largest most worst only one of two few last among never before since in a ’s 's - , . loss É 🙂".split(
    " ",
  );
const anything = fc.oneof(
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 20 }).map((words) => words.join(" ")),
  fc.string({ unit: "binary", maxLength: 100 }),
);

test("whatever the text: no error, in order, no overlap, the noun is in the text", () => {
  fc.assert(
    fc.property(anything, (text) => {
      let end = 0;
      for (const found of readRanks(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.value.ordinal).toBeGreaterThanOrEqual(0);
        if (found.noun !== null) expect(found.noun.end).toBeLessThanOrEqual(text.length);
        end = found.end;
      }
    }),
    { numRuns: 2000 },
  );
});
