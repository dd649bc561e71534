import { expect, test } from "vitest";
import type { Relation, Severity } from "../../src/model.js";
import { inOrderOfNeed, needsDecision } from "../../src/review/order.js";
import { fact, report } from "./fixture.js";

const made = (event: string, verdict: Relation, severity: Severity, question: string) =>
  fact({ event, verdict, severity, question, claims: [{ outlet: "Delta FM", quote: "It is «9»." }] });

test("facts come by event, verdict, severity, and then as reported", () => {
  const facts = [
    made("storm", "agree", "high", "a"),
    made("storm", "contradict", "low", "b"),
    made("flood", "unclear", "medium", "c"),
    made("storm", "contradict", "high", "d"),
    made("flood", "disputed", "low", "e"),
    made("storm", "contradict", "high", "f"),
    made("flood", "updated", "low", "g"),
    made("flood", "compatible", "high", "h"),
  ];
  expect(
    inOrderOfNeed(report(facts))
      .map(({ question }) => question)
      .join(""),
  ).toBe("dfbaegch");
});

test("events keep the order of the report's documents", () => {
  const facts = [made("storm", "contradict", "low", "a"), made("flood", "contradict", "low", "b")];
  const { documents } = report(facts);
  const turned = { ...report(facts), documents: documents.toReversed() };
  expect(inOrderOfNeed(turned).map(({ question }) => question)).toEqual(["b", "a"]);
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
