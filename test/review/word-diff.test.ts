import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffWords } from "../../src/review/word-diff.js";

/** [-only left-] {+only right+} both */
function shown(left: string, right: string): string {
  return diffWords(left, right)
    .map((part) => (part.in === "both" ? part.text : part.in === "left" ? `[-${part.text}-]` : `{+${part.text}+}`))
    .join("");
}

describe("compares word by word", () => {
  test.each([
    // left                              right                               what differs
    ["It lies 125 km away.", "It lies 150 km away.", "It lies [-125-]{+150+} km away."],
    ["It lies 125km away.", "It lies 150km away.", "It lies [-125-]{+150+}km away."],
    ["some 6,000 men", "some 6,500 men", "some [-6,000-]{+6,500+} men"],
    ["The valley has fallen.", "The valley has not fallen.", "The valley has {+not +}fallen."],
    ["two men were killed", "three women were killed", "[-two men-]{+three women+} were killed"],
    ["on Monday night", "on Monday", "on Monday[- night-]"],
    ["the mayor’s car", "the mayor's car", "the [-mayor’s-]{+mayor's+} car"],
    ["Genoa 😀 wins", "Genoa 😁 wins", "Genoa [-😀-]{+😁+} wins"],
    ["the same", "the same", "the same"],
    ["", "new", "{+new+}"],
    ["", "", ""],
  ])("%s | %s", (left, right, difference) => {
    expect(shown(left, right)).toBe(difference);
  });
});

describe("whatever the texts", () => {
  const words = fc.array(fc.constantFrom("the", "a", "ferry", "150", "6,000", " ", "  ", ".", "é", "😀", "\n"));
  const text = fc.oneof(
    words.map((all) => all.join("")),
    fc.string({ unit: "binary" }),
  );

  test("the parts join to the left and to the right text", () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const parts = diffWords(left, right);
        const join = (side: "left" | "right") =>
          parts
            .filter((part) => part.in === "both" || part.in === side)
            .map((part) => part.text)
            .join("");
        expect(join("left")).toBe(left);
        expect(join("right")).toBe(right);
      }),
    );
  });

  test("no part is empty, and a text differs from itself in nothing", () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(diffWords(left, right).filter((part) => part.text === "")).toEqual([]);
        expect(diffWords(left, left).filter((part) => part.in !== "both")).toEqual([]);
      }),
    );
  });

  test("more distinct words than there are codes still join", () => {
    const many = Array.from({ length: 70_000 }, (_, at) => `w${String.fromCodePoint(0x4e00 + (at % 20_000))}${at}`);
    const parts = diffWords(many.join(" "), "short");
    expect(parts.map((part) => part.in)).toEqual(["left", "right"]);
  });
});
