import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsAround } from "../../src/report/gaps.js";

/** The words around what stands in »«. */
function around(sentence: string): string {
  const text = sentence.replaceAll(/[»«]/g, "");
  const [start, end] = [sentence.indexOf("»"), sentence.indexOf("«") - 1];
  return wordsAround({ span: { start: 0, end: text.length }, mark: { start, end } }, text);
}

describe("the words around a mark", () => {
  test.each([
    ["She takes office on »25 November«.", "She takes office on …"],
    // What follows a preposition's phrase, a comma or a joint is another matter.
    ["The fire broke out at »2 a.m.« in the warehouse.", "The fire broke out at …"],
    ["The ferry, built in »1989«, left at 5.30 a.m.", "built in …"],
    ["It killed three and injured »22«, firefighters said.", "injured …"],
    ["Police said »12 people« were missing.", "… were missing"],
    ["Rossi signed a »five-year« contract and flew home.", "Rossi signed a … contract"],
    // Cut short, it does not end with a word that calls for another.
    ["»Twelve people« of the crew of the ferry are missing.", "… of the crew"],
    ["“I saw »12 people«,” he said.", "I saw …"],
    ["»Twelve«", ""],
  ])("%s", (sentence, words) => expect(around(sentence)).toBe(words));

  test("are few and on one line, whatever the sentence", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, mark, after) => {
        const text = before + mark + after;
        const span = { start: 0, end: text.length };
        const words = wordsAround({ span, mark: { start: before.length, end: before.length + mark.length } }, text);
        expect(words.split(" ").length).toBeLessThan(12);
        expect(words).not.toMatch(/[\n\r]/);
      }),
      { numRuns: 2000 },
    );
  });
});
