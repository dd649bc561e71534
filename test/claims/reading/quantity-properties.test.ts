import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuantities, readQuantities } from "../../../src/claims/reading/quantities.js";

/** Words that the grammar knows, in any order: more telling than random letters. */
const words = fc
  .array(
    fc.constantFrom(
      ..."1 12 3.5 1,200 2024 007 $ £ € % - – ( ) , . : ; / ° ½ 's \n\n a an the one two twenty hundred million dozen half third quarter and or to of in from between by at least more than nearly about up km miles hour hours year years old people men March Kabul Flight p.m. per cent dollars euros rose fell over -odd k bn m ²".split(
        / /,
      ),
    ),
    { maxLength: 30 },
  )
  .chain((list) => fc.constantFrom(list.join(" "), list.join("")));

describe("any text at all", () => {
  test.each([
    ["letters and marks", fc.string({ unit: "grapheme", maxLength: 200 })],
    ["words of the grammar", words],
  ])("gives readings in order whose offsets are their words: %s", (_what, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const reading of readQuantities(text)) {
          expect(reading.start).toBeGreaterThanOrEqual(end);
          expect(reading.end).toBeGreaterThan(reading.start);
          expect(reading.figure.start).toBeGreaterThanOrEqual(reading.start);
          expect(reading.figure.end).toBeLessThanOrEqual(reading.end);
          expect(Number.isNaN(reading.value.low)).toBe(false);
          expect(Number.isNaN(reading.value.high)).toBe(false);
          expect(reading.value.precision).toBeGreaterThanOrEqual(0);
          if (reading.value.dimension !== "score") expect(reading.value.low).toBeLessThanOrEqual(reading.value.high);
          end = reading.end;
        }
        for (const reading of findQuantities(text)) {
          expect(text.slice(reading.start, reading.end)).toBe(reading.text);
          expect(reading.low).toBeLessThanOrEqual(reading.high);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("is read the same in the middle of other text", () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999 }), fc.constantFrom("km", "people", "%", "hours"), (figure, unit) => {
        const sentence = `They counted ${figure + 2} ${unit}.`;
        const alone = readQuantities(sentence).map(({ written }) => written);
        const before = "The wind was calm.\n\n";
        expect(readQuantities(before + sentence).map(({ written }) => written)).toEqual(alone);
      }),
    );
  });
});

describe("20,000 characters that lead a careless pattern astray take no more than a moment", () => {
  /** Milliseconds of the processor. What grows with the square of the length takes five times as much and more. */
  const moment = 1000;
  test.each(
    [
      ["1", "1 ", "1-", "1.", "1,", "11,", "111,", "111 ", "1/", "1:", "$", "$1", "(", "+1 ", "-", "'", "\n"],
      ["a", "a'", "a-", "a.", "A ", "A 1 B ", " ", "one ", "one-", "hundred and ", "tens of ", "million ", "half a "],
      ["1 to ", "from 1 to ", "1 hour and ", "one million and a half ", "one of the ", "at least ", "1 Aa Aa Aa "],
      ["of the 's ", "March 1, ", "1 × 10", "between one and ", "°", "2 per cent of the "],
    ]
      .flat()
      .map((unit) => [JSON.stringify(unit), unit.repeat(20_000 / unit.length)]),
  )("%s again and again", (_unit, text) => {
    const start = process.cpuUsage().user;
    readQuantities(text);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(moment);
  });
});
