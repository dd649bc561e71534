import { expect, test } from "vitest";
import type { FoundFact } from "../../src/model.js";
import { mergeAnswers } from "../../src/reader/merge.js";

/** A fact on claims "file start–end". */
function fact(question: string, claims: readonly string[], against: readonly (readonly [number, number])[]): FoundFact {
  return {
    question,
    reason: "They differ.",
    claims: claims.map((claim) => {
      const [document = "", range = ""] = claim.split(" ");
      const [start = 0, end = 0] = range.split("–").map(Number);
      return { document, quote: { start, end: end + 10 }, mark: { start, end } };
    }),
    against: against.map(([a, b]) => [a, b, "contradict"]),
  };
}
const shown = ({ claims, against }: FoundFact) =>
  against.map(([a, b]) => [a, b].map((at) => `${claims[at]!.document} ${claims[at]!.mark.start}`).join(" ≠ "));
const merged = (...parts: readonly (readonly FoundFact[])[]) =>
  mergeAnswers(parts.map((facts) => ({ facts, dropped: [] }))).facts;

test("a fact on three articles comes in three parts and is one", () => {
  const facts = merged(
    [fact("How many?", ["a 0–5", "b 0–5"], [[0, 1]])],
    [fact("How many died?", ["a 0–5", "c 0–5"], [[0, 1]])],
    [fact("The toll?", ["c 0–5", "b 1–5"], [[0, 1]])],
  );
  expect(facts.map(shown)).toEqual([["a 0 ≠ b 0", "a 0 ≠ c 0", "b 0 ≠ c 0"]]);
  expect(facts[0]!.question).toBe("How many?");
});

test("facts on other claims stay apart, and so do facts of one part", () => {
  const facts = merged(
    [fact("How many?", ["a 0–5", "b 0–5"], [[0, 1]]), fact("When?", ["a 0–5", "b 20–25"], [[0, 1]])],
    [fact("Where?", ["a 40–45", "c 0–5"], [[0, 1]])],
  );
  expect(facts.map(({ question }) => question)).toEqual(["How many?", "When?", "Where?"]);
});

test("a pair that both parts tell is one", () => {
  const one = fact("How many?", ["a 0–5", "b 0–5"], [[0, 1]]);
  expect(merged([one], [one]).map(shown)).toEqual([["a 0 ≠ b 0"]]);
});

test("nothing comes of nothing", () => {
  expect(mergeAnswers([])).toEqual({ facts: [], dropped: [] });
});
