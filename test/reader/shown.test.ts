import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/model.js";
import { relate } from "../../src/verdicts/judge.js";
import { isShown } from "../../src/reader/shown.js";
import { claim, person, predicate, quantity, time } from "../verdicts/claims.js";

/** What the engine says of two values, and whether it is shown by the words, given what stands around them. */
function judged(a: Claim, b: Claim, around: readonly [string, string] = ["", ""]): string {
  const { relation, rule } = relate(a, b);
  return `${relation}, ${isShown(a, b, rule, (each) => (each === a ? around[0] : around[1])) ? "shown" : "not shown"}`;
}

describe("shows", () => {
  test.each([
    ["a bound", "more than 200 people", "213 people"],
    ["a unit", "78 miles", "125 km"],
    ["rounding", "6,000 people", "5,987 people"],
    ["a figure in a range", "between 40 and 80 people", "67 people"],
    ["a vague figure", "dozens of people", "45 people"],
    ["a figure and about it", "about 150 people", "150 people"],
    ["two bounds", "at least 14 people", "at least 34 people"],
  ])("%s: %s – %s", (_what, left, right) => {
    expect(judged(claim(quantity(left)), claim(quantity(right)))).toMatch(/^(?:compatible|agree), shown$/);
  });

  test.each([
    ["a day in its month", "in March 2024", "on 2 March 2024"],
    ["one day in two ways", "on Friday", "on 1 March"],
  ])("%s: %s – %s", (_what, left, right) => {
    expect(judged(claim(time(left)), claim(time(right)))).toMatch(/^(?:compatible|agree), shown$/);
  });

  test("two spellings of a name", () => {
    expect(judged(claim(person("Massoud")), claim(person("Masood")))).toBe("compatible, shown");
  });
});

describe("lets stand, and does not show", () => {
  test.each([
    ["two rough figures", "about 600 metres", "about 700 metres"],
    ["two ranges", "40 to 70 percent", "40 to 80 percent"],
  ])("%s: %s – %s", (_what, left, right) => {
    expect(judged(claim(quantity(left)), claim(quantity(right)))).toBe("compatible, not shown");
  });

  test("two predicates of one sense", () => {
    expect(judged(claim(predicate("fall")), claim(predicate("capture")))).toBe("compatible, not shown");
  });

  test("one figure up and down", () => {
    const [a, b] = [claim(quantity("4 per cent")), claim(quantity("4 per cent"))];
    expect(judged(a, b, ["income rose 4 per cent", "income slipped 4 per cent"])).toBe("agree, not shown");
    expect(judged(a, b, ["income rose 4 per cent", "income grew 4 per cent"])).toBe("agree, shown");
  });
});
