import { expect, test } from "vitest";
import {
  collectives,
  fractionWords,
  plurals,
  scaleMarks,
  scales,
  tens,
  units,
  vagueNumbers,
} from "../../src/lexicon/numbers.js";

test("number words rise by one, tens by ten", () => {
  expect([...units.values()]).toEqual(Array.from({ length: 20 }, (_, value) => value));
  expect([...tens.values()]).toEqual([20, 30, 40, 50, 60, 70, 80, 90]);
});

test("no word is of two kinds", () => {
  const words = [units, tens, scales, collectives, plurals, fractionWords, vagueNumbers].flatMap((map) => [
    ...map.keys(),
  ]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test("a plural stands for the scale it is the plural of", () => {
  for (const [word, value] of [...scales, ...collectives]) expect(plurals.get(`${word}s`)).toBe(value);
});

test.each([
  ["half", 1 / 2],
  ["thirds", 1 / 3],
  ["quarter", 1 / 4],
  ["fourth", 1 / 4],
  ["fifths", 1 / 5],
  ["tenth", 1 / 10],
])("a %s is %d", (word, value) => {
  expect(fractionWords.get(word)).toBe(value);
});

test.each([
  ["k", 1e3],
  ["m", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
])("%s stands for %d", (mark, value) => {
  expect(scaleMarks.get(mark)).toBe(value);
});

test("a vague number stays below ten and is no single figure", () => {
  for (const [low, high] of vagueNumbers.values()) {
    expect(low).toBeLessThan(high);
    expect(high).toBeLessThan(10);
  }
});
