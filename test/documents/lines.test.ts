import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineAndColumn } from "../../src/documents/lines.js";

describe("tells line and column of the mark ^ in", () => {
  test.each([
    ["the first word", "^Two bridges fell.", "1:1"],
    ["the second line", "Two bridges fell.\n\n^Nobody died.", "3:1"],
    ["Windows lines", "Two.\r\nThree.\r\nFour ^bridges.", "3:6"],
    ["old Mac lines", "Two.\rFour ^bridges.", "2:6"],
    ["a line after an emoji, which is two units", "😀 ^bridges", "1:4"],
    ["the end of the text", "Two bridges fell.^", "1:18"],
    ["the line's own end", "Two.^\nThree.", "1:5"],
  ])("%s", (_what, marked, place) => {
    const { line, column } = lineAndColumn(marked.replace("^", ""), marked.indexOf("^"));
    expect(`${line}:${column}`).toBe(place);
  });
});

test("stays between \\r and \\n on the line that ends there", () => {
  expect(lineAndColumn("Two.\r\nThree.", 5)).toEqual({ line: 1, column: 6 });
});

test("takes what lies beyond the text as its end", () => {
  expect(lineAndColumn("Two.", 99)).toEqual({ line: 1, column: 5 });
});

test("counts as many lines as an editor, and back from a column to the offset", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (parts, nth) => {
      const lines = parts.map((part) => part.replace(/[\r\n]/g, ""));
      const at = nth % lines.length;
      const start = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
      expect(lineAndColumn(lines.join("\n"), start)).toEqual({ line: at + 1, column: 1 });
      expect(lineAndColumn(lines.join("\n"), start + lines[at]!.length)).toEqual({
        line: at + 1,
        column: lines[at]!.length + 1,
      });
    }),
  );
});
