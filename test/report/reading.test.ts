import { expect, test } from "vitest";
import { unpainted } from "../../src/report/paint.js";
import { writeReading } from "../../src/report/reading.js";

const style = { width: 80, paint: unpainted };
const event = {
  event: "ferry",
  requests: 2,
  facts: 1,
  droppedFacts: 1,
  droppedClaims: 1,
  trouble: "no answer within 5 seconds",
};
const request = {
  documents: [{ id: "wire.txt" }, { id: "post.txt" }],
  bytes: 2400,
  tokens: 700,
  whole: true,
  isAnswered: true,
};
const claim = { document: "wire.txt", quote: "As everyone knows, two\u001b[31m died", mark: "two" };

test("what a reader was asked, what it answered, what was dropped and why", () => {
  const story = {
    event,
    requests: [request, { ...request, whole: false, isAnswered: false }],
    answered: {
      question: "How many?",
      reason: "They differ.",
      claims: [
        { document: "wire.txt", mark: "two" },
        { document: "post.txt", mark: "three" },
      ],
      against: [[0, 1, "contradict"] as const],
    },
    dropped: [
      { fact: "How many?", claim, why: "quote not in the document" as const },
      { fact: "How many?", claim: null, why: "fewer than two claims left" as const },
    ],
  };
  expect(writeReading(story, { model: "large", prompt: "1f" }, style)).toBe(`
Reader
model large, instructions 1f
   asked about 2 articles (wire.txt, post.txt; 2,400 bytes, about 700 tokens):
   answered
   asked about passages of 2 articles (wire.txt, post.txt; 2,400 bytes, about
   700 tokens): no answer
1 fact of the answer counts
no answer within 5 seconds
it answered on this: How many? They differ.
   1. wire.txt: “two”
   2. post.txt: “three”
   1 against 2: contradict
Dropped from the reader's answer
   “How many?”: wire.txt, mark “two” in “As everyone knows, two[31m died”: quote
   not in the document
   “How many?”: the fact: fewer than two claims left
`);
});
