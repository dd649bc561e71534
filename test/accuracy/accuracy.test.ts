import { expect, test } from "vitest";
import { figuresOf, readAll } from "./sentences.js";

const outcomes = readAll();
const figures = figuresOf(outcomes);

/** Lowest F1 in per cent, a point or two below what was measured: `npm run accuracy`. */
test.each([
  ["quantity: value", 94.5],
  ["quantity: value and unit", 91.5],
  ["quantity: value and bound", 94.5],
  ["time", 82.5],
  ["predicate: class, side, denial", 90.5],
  ["predicate: of whom, by whom", 97],
  ["speaker", 88.5],
  ["hedge", 93],
  ["denial", 94],
  ["name: one", 80],
  ["name: two", 85],
])("%s is read right %d times in a hundred", (heading, least) => {
  expect(100 * figures.get(heading)!.f1).toBeGreaterThanOrEqual(least);
});

test("there are at least 300 sentences, and each has something to be right or wrong about", () => {
  expect(outcomes.length).toBeGreaterThan(300);
  const nothing = outcomes.filter(({ counts }) => counts.every(({ wanted, found }) => wanted + found === 0));
  // Those in which nothing may be read.
  expect(nothing.every(({ line }) => line.endsWith("=>"))).toBe(true);
});
