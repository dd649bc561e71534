import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFigure } from "../../../src/claims/reading/quantity-figures.js";
import { cutPieces } from "../../../src/claims/reading/quantity-pieces.js";

const small = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A number below a million as British papers spell it. */
function spell(number: number): string {
  if (number < 20) return small[number]!;
  if (number < 100) {
    const rest = number % 10;
    return tens[Math.floor(number / 10) - 2]! + (rest === 0 ? "" : `-${small[rest]!}`);
  }
  const unit = number < 1000 ? 100 : 1000;
  const rest = number % unit;
  const head = `${spell(Math.floor(number / unit))} ${unit === 100 ? "hundred" : "thousand"}`;
  if (rest === 0) return head;
  return `${head}${rest < 100 ? " and" : ""} ${spell(rest)}`;
}

function figureOf(text: string): number | undefined {
  const pieces = cutPieces(text);
  const figure = readFigure(pieces, 1);
  return figure?.after === pieces.length - 1 && figure.low === figure.high ? figure.low : undefined;
}

describe("numbers in words", () => {
  test("come back as the number, 0 to 999,999", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (number) => {
        expect(figureOf(spell(number))).toBe(number);
        expect(figureOf(spell(number).replaceAll(" and", ""))).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  test("come back as the number, every one below 1,100", () => {
    for (let number = 0; number < 1100; number++) expect(figureOf(spell(number))).toBe(number);
  });

  test.each([
    ["a hundred", 100],
    ["an hundred", 100],
    ["a thousand and one", 1001],
    ["twelve hundred", 1200],
    ["one and a half", 1.5],
    ["two and a half million", 2_500_000],
    ["a million and a half", 1_500_000],
    ["two and three quarters", 2.75],
    ["half a million", 500_000],
    ["three-quarters of a million", 750_000],
    ["a dozen", 12],
    ["two dozen", 24],
    ["three score", 60],
    ["six point two five", 6.25],
    ["four hundred million", 400_000_000],
    ["minus twenty", -20],
    ["five lakh", 500_000],
    ["two thousand crore", 20_000_000_000],
  ])("%s is %d", (words, number) => {
    expect(figureOf(words)).toBe(number);
  });

  test.each([
    ["1,187,000", 1_187_000],
    ["12,34,567", 1_234_567],
    ["1.250.000", 1_250_000],
    ["12 000", 12_000],
    ["2,8", 2.8],
    [".5", 0.5],
    ["2½", 2.5],
    ["2 1/2", 2.5],
    ["20k", 20_000],
    ["1.2bn", 1_200_000_000],
    ["3 hundred million", 300_000_000],
    ["2 and a half million", 2_500_000],
    ["-0.6", -0.6],
    ["1.1 million", 1_100_000],
    ["5 crore", 50_000_000],
  ])("%s is %d", (digits, number) => {
    expect(figureOf(digits)).toBe(number);
  });

  test.each([
    ["an article alone", "a"],
    ["a score that is no number", "a score"],
    ["an ordinal", "third"],
    ["two numbers", "two five"],
    ["ten and ten", "twenty twenty"],
    ["two hundreds", "one hundred and two hundred"],
    ["a date", "2024-03-02"],
    ["a number with a leading zero", "007"],
  ])("%s is no number: %s", (_why, words) => {
    expect(figureOf(words)).toBeUndefined();
  });
});
