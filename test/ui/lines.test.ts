import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { clean } from "../../src/ui/clean.js";
import { columnsOf, cut, fill, type Line, line, textOf, wrap } from "../../src/ui/lines.js";

const wrapped = (text: string, columns: number, margin = 0) => wrap(line(text), columns, margin).map(textOf).join("\n");

describe("cuts to", () => {
  test.each([
    ["the width, with an ellipsis", "How far is it?", 8, "How far…"],
    ["nothing less where it fits", "How far?", 8, "How far?"],
    ["whole wide characters", "東京都庁", 5, "東京…"],
    ["less than the width where half a wide character would be left", "東京都庁", 6, "東京…"],
    ["one column", "How", 1, "…"],
    ["no column", "How", 0, ""],
  ])("%s", (_what, text, columns, shown) => {
    expect(textOf(cut(line(text), columns))).toBe(shown);
  });

  test("pieces keep their tones", () => {
    const pieces: Line = [{ text: "≠ ", tone: "contradict" }, { text: "How far is it?" }];
    expect(cut(pieces, 8)).toEqual([{ text: "≠ ", tone: "contradict" }, { text: "How f…" }]);
  });
});

describe("wraps", () => {
  test.each([
    ["at spaces", "the valley has not fallen", 12, 0, "the valley\nhas not\nfallen"],
    ["behind a margin", "the valley has not fallen", 12, 2, "the valley\n  has not\n  fallen"],
    ["what fits not at all", "the valley", 20, 0, "the valley"],
    ["a long word by cutting it", "http://example.org/a/b", 8, 0, "http://e\nxample.o\nrg/a/b"],
    ["a long word after others on a line of its own", "see http://example.org", 10, 0, "see\nhttp://exa\nmple.org"],
    ["wide characters", "東京都庁です", 6, 0, "東京都\n庁です"],
    ["a character wider than the line over the edge", "東京", 1, 0, "東\n京"],
    [
      "a character wider than what the margin leaves",
      " !\u{1D158}\u{1D165}\u{1D16E}",
      4,
      2,
      " !\n  \u{1D158}\u{1D165}\u{1D16E}",
    ],
    ["nothing", "", 10, 0, ""],
  ])("%s", (_what, text, columns, margin, lines) => {
    expect(wrapped(text, columns, margin)).toBe(lines);
  });

  test("a mark keeps its tone over a line break, and a word may change its tone half-way", () => {
    const pieces: Line = [{ text: "it lies " }, { text: "150 km", tone: "mark" }, { text: ", far" }];
    expect(wrap(pieces, 11)).toEqual([
      [{ text: "it lies " }, { text: "150", tone: "mark" }],
      [{ text: "km", tone: "mark" }, { text: ", far" }],
    ]);
  });
});

const words = fc.array(
  fc.oneof(
    fc.constantFrom(" ", "a", "valley", "150", "東京", "😀", "é", "e\u0301", "≠"),
    fc.string({ unit: "grapheme" }),
  ),
);
const text = words.map((all) => clean(all.join("")));

const graphemeCount = (of: string) =>
  [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(of)].length;

test("no line is wider than asked, and none of the words is lost", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 60 }), fc.integer({ min: 0, max: 2 }), (of, columns, margin) => {
      const lines = wrap(line(of), columns, margin).map(textOf);
      for (const one of lines) {
        // Behind its margin a character may be wider than the whole line: "𝅘𝅥𝅮" takes three columns.
        if (graphemeCount(one.trim()) > 1) expect(stringWidth(one)).toBeLessThanOrEqual(columns);
      }
      expect(lines.join("").replaceAll(" ", "")).toBe(of.replaceAll(" ", ""));
    }),
  );
});

test("a filled line is as wide as asked", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 60 }), (of, columns) => {
      expect(stringWidth(textOf(fill(line(of), columns)))).toBe(columns);
    }),
  );
});

test("columns are those of string-width, by the short way too", () => {
  fc.assert(
    fc.property(text, (of) => {
      expect(columnsOf(of)).toBe(stringWidth(of));
    }),
  );
  for (let code = 0x20; code < 0x3000; code++) {
    const character = clean(String.fromCharCode(code));
    expect([code, columnsOf(character)]).toEqual([code, stringWidth(character)]);
  }
});
