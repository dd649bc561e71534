import { describe, expect, test } from "vitest";
import { findQuantities, readQuantities } from "../../../src/claims/reading/quantities.js";

/** The words that a reading marks: the quantity, its figure in brackets, its bound in braces. */
function marks(text: string): string {
  return readQuantities(text)
    .map(({ start, end, figure, bound, twin }) => {
      const words = (span: { readonly start: number; readonly end: number }) => text.slice(span.start, span.end);
      return [
        `${text.slice(start, figure.start)}[${words(figure)}]${text.slice(figure.end, end)}`,
        bound === null ? "" : `{${words(bound)}}`,
        twin === null ? "" : `=${words(twin)}`,
      ]
        .filter((part) => part !== "")
        .join(" ");
    })
    .join(" | ");
}

describe("marks the fewest words", () => {
  test.each([
    ["At least 12 injured people were moved.", "[12] injured people {At least}"],
    ["It cost about $1.2bn a year.", "$[1.2bn] a year {about}"],
    ["The valley lies 125km (78 miles) away.", "[125]km =78 miles"],
    ["Between 40 and 45 people came.", "[40 and 45] people"],
    ["It is seven miles or so away.", "[seven] miles {or so}"],
    ["Some 20-odd people came.", "[20]-odd people {Some}"],
    ["Jonah Prell, 26, swam.", "[26]"],
    ["The 43-year-old swam.", "[43]-year-old"],
    ["Two in five voters agree.", "[Two in five]"],
    ["60 of the 130 passengers swam.", "[60] | [130] passengers"],
    ["A magnitude 6.1 quake struck.", "[6.1]"],
    ["Rovers won 2-1.", "[2-1]"],
    ["He waited half an hour.", "[half] an hour"],
    ["Up to a staggering 40 men fled.", "[40] men {Up to}"],
  ])("%s", (text, words) => {
    expect(marks(text)).toBe(words);
  });
});

/** A public reading in short. */
function listed(text: string): string {
  return findQuantities(text)
    .map(({ low, high, unit, approximate }) => `${approximate ? "~" : ""}${low}..${high} ${unit}`.trim())
    .join("; ");
}

describe("lists quantities as written", () => {
  test.each([
    ["Over 4,200 nurses, or about 7% of the staff, walked out.", "4200..Infinity nurse; ~7..7 percent"],
    ["The valley lies 125km (78 miles) away.", "125..125 kilometre; 78..78 mile"],
    ["It fell from 24 to 18 degrees.", "18..24 degree"],
    ["Up to 350 posts will go.", "-Infinity..350 post"],
    ["Dozens of people were hurt.", "12..120 person"],
    ["Nearly 53% agreed.", "~53..53 percent"],
    ["A third of voters agreed.", "0.3333333333333333..0.3333333333333333"],
    ["The ward keeps 240 blood samples.", "240..240 blood sample"],
    ["It lets at $65 per sq m.", "65..65 dollar per square metre"],
    ["The index closed at 2,817.40.", "2817.4..2817.4"],
  ])("%s", (text, readings) => {
    expect(listed(text)).toBe(readings);
  });

  test.each([
    ["a word without a figure", "Several men waited a few minutes."],
    ["an article for a figure", "It took more than a decade."],
    ["a score", "Rovers won 2-1."],
  ])("and leaves out %s", (_why, text) => {
    expect(listed(text)).toBe("");
  });
});
