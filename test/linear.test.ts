import { describe, expect, test } from "vitest";
import { chance, logOdds } from "../src/linear.js";

describe("a linear model", () => {
  test("gives the bias plus the weighted features; a feature without a weight counts 0", () => {
    expect(logOdds({ bias: -1, weights: { near: 2, mark: 3 } }, { near: 0.5, names: 9 })).toBe(0);
    expect(logOdds({ bias: -1, weights: { near: 2 } }, {})).toBe(-1);
  });

  test.each([
    [0, 0.5],
    [Infinity, 1],
    [-Infinity, 0],
  ])("log-odds %d are a chance of %d", (odds, of) => {
    expect(chance(odds)).toBe(of);
  });
});
