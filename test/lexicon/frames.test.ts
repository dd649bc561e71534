import { describe, expect, test } from "vitest";
import { frameOfWord } from "../../src/lexicon/frames.js";

describe("a word tells what is counted", () => {
  test.each([
    ["killed", "dead"],
    ["bodies", "dead"],
    ["injured", "hurt"],
    ["missing", "missing"],
    ["rescued", "saved"],
    ["arrested", "held"],
    ["evacuated", "moved"],
    ["passengers", "aboard"],
    ["licensed", "room"],
    ["supporters", "attended"],
    ["workers", "staff"],
    ["soldiers", "strength"],
    ["votes", "vote"],
    ["away", "far"],
    ["tall", "high"],
  ])("%s: %s", (word, frame) => expect(frameOfWord(word)).toBe(frame));
});

describe("a word tells nothing", () => {
  test.each([
    ["a verb of no frame", "repainted"],
    ["a capital", "Killed"],
    ["a part of a word", "kil"],
    ["a name of what every object has", "constructor"],
    ["nothing", ""],
  ])("%s: %s", (_why, word) => expect(frameOfWord(word)).toBeNull());
});
