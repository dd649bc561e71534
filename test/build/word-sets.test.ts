import { describe, expect, test } from "vitest";
import { withWordSets } from "../../src/build/word-sets.js";

test("a question whether a word is one of a few becomes a look-up", () => {
  const code = 'import { lower } from "./a.js";\nexport const isJoint = /^(?:of|for|at)$/.test(lower);';
  expect(withWordSets("a.ts", code)).toBe(
    'import { lower } from "./a.js";\nconst words0 = new Set(["of","for","at"]);\nexport const isJoint = words0.has(lower);',
  );
});

describe("leaves alone", () => {
  test.each([
    ["case that is ignored", "/^(?:of|for)$/i.test(word);"],
    ["a word within a text", "/\\b(?:of|for)\\b/.test(text);"],
    ["the beginning of a word", "/^(?:of|for)/.test(word);"],
    ["a pattern in the alternation", "/^(?:years?|months?)$/.test(word);"],
    ["what may be nothing", "/^(?:|of)$/.test(link);"],
    ["what is asked for more than yes or no", "/^(of|for)$/.exec(word);"],
    ["a pattern with a name", "pattern.test(word);"],
  ])("%s", (_what, code) => {
    expect(withWordSets("a.ts", code)).toBe(code);
  });
});
