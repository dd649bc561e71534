import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainOf } from "../../src/documents/plain.js";

describe("makes plain", () => {
  test.each([
    ["curly quotes", "“It’s over,” he said.", `"It's over," he said.`],
    ["low and angled quotes", "„Nein“ und «non»", `"Nein" und "non"`],
    ["no-break and thin spaces", "150\u00A0km, 1\u202F200\u2009t", "150 km, 1 200 t"],
    ["the no-break hyphen", "south\u2011west", "south-west"],
    ["doubled single marks", "''The bridge held,'' she said.", ` "The bridge held," she said.`.replace(',"', `," `)],
    ["the colours of a terminal", "\u001b[1;31m212\u001b[0m m", "       212     m"],
    ["what is no word, a picture as letters", `12 ${"iVBO+w0K".repeat(200)} saved`, `12 ${" ".repeat(1600)} saved`],
    ["one that begins with a single control", "212\u009b31m aboard", "212     aboard"],
  ])("%s", (_what, text, plain) => {
    expect(plainOf(text)).toBe(plain);
  });
});

describe("leaves alone", () => {
  test.each([
    ["the dash of a range", "100–150 people"],
    ["a minus sign", "−15 °C"],
    ["feet and inches in primes", "6′2″"],
    ["a soft hyphen, which stands inside a word", "govern\u00ADment"],
    ["a long address", `https://example.com/${"a-".repeat(300)}`],
    ["brackets and a length, which no escape begins", "[31m deep]"],
    ["letters beyond the basic plane", "𝟙𝟚 people 😀"],
  ])("%s", (_why, text) => {
    expect(plainOf(text)).toBe(text);
  });
});

test("keeps every position, in any string", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => plainOf(text).length === text.length));
});
