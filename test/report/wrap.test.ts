import fc from "fast-check";
import { expect, test } from "vitest";
import { painted, unpainted } from "../../src/report/paint.js";
import { wrap, wrapQuote } from "../../src/report/wrap.js";

test("breaks at spaces, each line indented", () => {
  expect(wrap("The ferry left the quay at seven", 16, 2)).toEqual(["  The ferry left", "  the quay at", "  seven"]);
});

test("leaves a word that is longer than the line whole", () => {
  expect(wrap("see https://example.org/a/long/path today", 12, 0)).toEqual([
    "see",
    "https://example.org/a/long/path",
    "today",
  ]);
});

test("no text is no line", () => {
  expect(wrap(" ", 80, 2)).toEqual([]);
});

test("loses no word and breaks the width only for a single one", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 8, max: 40 }), (words, width) => {
      const lines = wrap(words.join(" "), width, 2);
      expect(lines.flatMap((line) => line.trim().split(" ")).join(" ")).toBe(words.join(" "));
      for (const line of lines) expect(line.length <= width || !line.trim().includes(" ")).toBe(true);
    }),
  );
});

test("sets the mark off, glued to what stands beside it", () => {
  const quote = { before: "It is near (", mark: "125 km", after: ") the city." };
  expect(wrapQuote(quote, 80, 2, unpainted)).toEqual(["  “It is near (»125 km«) the city.”"]);
});

test("paints the mark on each line it runs over, and nothing else", () => {
  const quote = { before: "It lies ", mark: "one hundred miles", after: " away." };
  const paint = (_meaning: unknown, text: string) => `<${text}>`;
  expect(wrapQuote(quote, 22, 0, paint)).toEqual(["“It lies »<one hundred>", "<miles>« away.”"]);
  expect(wrapQuote(quote, 80, 0, painted).join("")).toContain("\u001b[1;38;5;208mone hundred miles\u001b[0m«");
});
