import { expect, test } from "vitest";
import type { Relation, Severity } from "../../src/model.js";
import { inOrder, needsDecision, type Sort } from "../../src/review/order.js";
import { fact } from "./fixture.js";

const made = (event: string, verdict: Relation, severity: Severity, question: string, outlets = 1) =>
  fact({
    event,
    verdict,
    severity,
    question,
    claims: ["Delta FM", "Harbour Post", "Northwire"]
      .slice(0, outlets)
      .map((outlet) => ({ outlet, quote: "It is «9»." })),
  });

const facts = [
  made("storm", "agree", "high", "a"),
  made("storm", "contradict", "low", "b", 2),
  made("flood", "unclear", "medium", "c"),
  made("storm", "contradict", "high", "d"),
  made("flood", "disputed", "low", "e"),
  made("storm", "updated", "high", "f", 3),
  made("flood", "updated", "low", "g"),
  made("flood", "compatible", "high", "h"),
];

test.each<[Sort, string]>([
  // By event, as they come; in each what needs a decision first, by severity, then verdict.
  ["need", "dfba" + "cegh"],
  ["verdict", "dbfa" + "egch"],
  ["outlets", "fbad" + "cegh"],
  ["question", "abdf" + "cegh"],
  ["text", "abdf" + "cegh"],
])("by %s", (sort, order) => {
  expect(
    inOrder(facts, sort)
      .map(({ question }) => question)
      .join(""),
  ).toBe(order);
});

test.each<[Relation, boolean]>([
  ["contradict", true],
  ["disputed", true],
  ["updated", true],
  ["unclear", true],
  ["compatible", false],
  ["agree", false],
])("%s needs a decision: %s", (verdict, needed) => {
  expect(needsDecision(verdict)).toBe(needed);
});
