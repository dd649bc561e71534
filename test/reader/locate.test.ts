import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holds, locate, searchable } from "../../src/reader/locate.js";
import { documentOf } from "./event.js";

/** The mark in brackets where it was found, in the words of the document; else which of the two is not there. */
function found(text: string, quote: string, mark: string): string {
  const at = locate(searchable(documentOf(text.includes("**") ? "wire.md" : "wire.txt", text)), quote, mark);
  if (typeof at === "string") return at;
  const { quote: outer, mark: inner } = at;
  return `${text.slice(outer.start, inner.start)}[${text.slice(inner.start, inner.end)}]${text.slice(inner.end, outer.end)}`;
}

describe("finds", () => {
  test.each([
    // what                              the article                          the quote                     the mark    found
    ["words as they stand", "She ran onto a sandbank.", "ran onto a sandbank", "sandbank", "ran onto a [sandbank]"],
    [
      "words over a line break",
      "She ran\n  onto a sandbank.",
      "ran onto a sandbank",
      "onto a",
      "ran\n  [onto a] sandbank",
    ],
    [
      "curly marks by straight ones",
      "“It’s over,” he said.",
      '"It\'s over," he said',
      "It's over",
      "“[It’s over],” he said",
    ],
    ["straight marks by curly ones", '"It\'s over," he said.', "“It’s over,” he", "over", '"It\'s [over]," he'],
    ["two single marks by a double one", "''Gone,'' she said.", '"Gone," she', "Gone", "''[Gone],'' she"],
    ["a no-break space", "about 12\u00a0km away", "12 km", "12 km", "[12\u00a0km]"],
    [
      "Markdown without its marks",
      "put at **6.7** on Friday",
      "put at 6.7 on Friday",
      "6.7",
      "put at **[6.7]** on Friday",
    ],
    ["Markdown with its marks", "put at **6.7** on Friday", "put at **6.7** on", "6.7", "put at **[6.7]** on"],
    [
      "the whole word, not a part",
      "112 hurt, 12 of them badly",
      "112 hurt, 12 of them",
      "12",
      "112 hurt, [12] of them",
    ],
    ["the first of several places", "Two died. Two died.", "Two died", "Two", "[Two] died"],
    ["a mark that is the whole quote", "Nobody died.", "Nobody died", " Nobody died ", "[Nobody died]"],
  ])("%s", (_what, text, quote, mark, expected) => {
    expect(found(text, quote, mark)).toBe(expected);
  });
});

describe("does not find", () => {
  test.each([
    ["a quote with a word put before it", "Two died.", "As everyone knows, Two died", "Two", "no quote"],
    ["a quote with a word left out", "Two men died.", "Two died", "Two", "no quote"],
    ["a quote in another case", "Two died.", "TWO DIED", "TWO", "no quote"],
    ["a quote of two places", "Two died. Three lived.", "Two died … lived", "Two", "no quote"],
    ["an empty quote", "Two died.", " ", "Two", "no quote"],
    ["a quote of marks alone", "“…”", "“…”", "…", "no quote"],
    ["a mark that the quote does not hold", "Two died.", "Two died", "Three", "no mark"],
    ["a mark with a word too many", "Two died.", "Two died", "Two indeed", "no mark"],
    ["a mark that is a part of a figure", "2500 died.", "2500 died", "25", "no mark"],
    ["an empty mark", "Two died.", "Two died", "", "no mark"],
  ])("%s", (_what, text, quote, mark, expected) => {
    expect(found(text, quote, mark)).toBe(expected);
  });
});

test("whatever stands in a text is found in it, folded or not, and at the same words", () => {
  const word = fc.stringMatching(/^[a-z0-9éß]{1,6}$/);
  const gap = fc.constantFrom(" ", "\n", "  ", "\u00a0", " “", "” ", " '", ", ", "\r\n\t");
  const texts = fc.array(fc.tuple(word, gap), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (pieces, from, length) => {
      const text = pieces.flat().join("");
      const first = from % pieces.length;
      const some = pieces.slice(first, first + 1 + (length % (pieces.length - first)));
      const quote = some.flat().slice(0, -1).join("");
      const at = locate(
        searchable(documentOf("wire.txt", text)),
        quote.replaceAll(/\s+/g, " ").replaceAll("“", '"'),
        some[0]![0],
      );
      if (typeof at === "string") throw new Error(`${at}: “${quote}” in “${text}”`);
      const plain = (words: string) => words.replaceAll(/\s+/g, " ").replaceAll(/[“”]/g, '"').trim();
      expect(plain(text.slice(at.quote.start, at.quote.end))).toBe(plain(quote));
      expect(text.slice(at.mark.start, at.mark.end)).toBe(some[0]![0]);
    }),
  );
});

test("words are held in any case, whatever stands at their ends", () => {
  const text = searchable(documentOf("wire.txt", "It was “a done  deal”, Labour said."));
  expect(["A done deal", "a done deal,", "labour said"].map((words) => holds(text, words))).toEqual([true, true, true]);
  expect(["a done thing", "Labour denied"].map((words) => holds(text, words))).toEqual([false, false]);
});
