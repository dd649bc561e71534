import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/model.js";
import { updateChance, updateFeatures } from "../../src/verdicts/update.js";
import { claim, predicate, quantity } from "./claims.js";

const on = (said: string | null, one: Claim): Claim => ({ ...one, asserted: { ...one.asserted, said } });
const toll = (words: string, harm?: string): Claim =>
  claim(quantity(words), { question: { kind: "toll", slots: harm === undefined ? {} : { harm } } });

const [friday, saturday] = ["2024-03-01", "2024-03-02T09:00:00+01:00"];

describe("time explains nothing", () => {
  test.each([
    [
      "within a day",
      on(saturday, toll("14 people", "dead")),
      on("2024-03-02T23:00:00+01:00", toll("21 people", "dead")),
    ],
    ["where a date is not known", on(null, toll("14 people", "dead")), on(saturday, toll("21 people", "dead"))],
    ["where a toll falls", on(friday, toll("21 people", "dead")), on(saturday, toll("14 people", "dead"))],
    ["of a distance", on(friday, toll("125 km")), on(saturday, toll("150 km"))],
    ["of how many were aboard", on(friday, toll("125 people", "aboard")), on(saturday, toll("150 people", "aboard"))],
    ["where two harms are told", on(friday, toll("14 people", "dead")), on(saturday, toll("21 people", "aboard"))],
  ])("%s", (_where, a, b) => {
    expect(updateFeatures(a, b)).toBeNull();
    expect(updateChance(a, b)).toBe(0);
    expect(updateChance(b, a)).toBe(0);
  });
});

describe("the signs of an update", () => {
  test("are the same whichever claim comes first", () => {
    const [a, b] = [on(friday, toll("14 people", "dead")), on("2024-03-05", toll("21 people", "dead"))];
    expect(updateFeatures(a, b)).toEqual(updateFeatures(b, a));
    expect(updateFeatures(a, b)).toMatchObject({ days: 4, "harm dead": 1, "dimension count": 1, more: 1 });
  });

  test("tell the earlier article from the later", () => {
    const a = on(friday, claim(predicate("arrest"), { polarity: "denied", sentence: 9 }));
    const b = on(saturday, claim(predicate("arrest"), { speakers: ["police"] }));
    expect(updateFeatures(a, b)).toMatchObject({
      "kind status": 1,
      pending: 1,
      "earlier denied": 1,
      "later denied": 0,
      "earlier opening": 0,
      "later opening": 1,
      "earlier spoken": 0,
      "later spoken": 1,
    });
  });
});

test("a toll that rises is likelier an update than a cost", () => {
  const rising = updateChance(on(friday, toll("14 people", "dead")), on(saturday, toll("21 people", "dead")));
  const cost = updateChance(on(friday, toll("€14 million", "cost")), on(saturday, toll("€21 million", "cost")));
  expect(rising).toBeGreaterThan(0.5);
  expect(cost).toBeLessThan(0.5);
});
