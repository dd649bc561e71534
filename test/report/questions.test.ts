import { expect, test } from "vitest";
import type { Claim, ClaimKind, Fact } from "../../src/model.js";
import { writeQuestion } from "../../src/report/questions.js";

const names = new Map([["e1", "Tarn Bridge"]]);

/** The question of a fact with these slots; "e1" is an entity, Tarn Bridge. */
function ask(kind: string, slots: Readonly<Record<string, string>>): string {
  const claim = { value: { kind: "quantity" } } as Claim;
  const fact: Fact = { id: "f1", kind: "quantity" satisfies ClaimKind, question: { kind, slots }, claims: [claim] };
  return writeQuestion(fact, (filler) => names.get(filler) ?? filler);
}

test.each([
  ["toll", { harm: "dead" }, "How many people died?"],
  ["toll", { harm: "dead", measured: "miner" }, "How many miners died?"],
  // Bodies do not die, and votes do not vote.
  ["toll", { harm: "dead", measured: "body" }, "How many bodies?"],
  ["toll", { harm: "vote", measured: "vote" }, "How many votes?"],
  ["toll", { harm: "room", measured: "seat" }, "How many seats?"],
  ["share", {}, "What share?"],
  ["share", { measured: "voter" }, "What share of voters?"],
  ["share", { of: "voter" }, "What share of voters?"],
  ["share", { of: "e1" }, "What share (Tarn Bridge)?"],
  ["distance", { of: "e1" }, "How far is Tarn Bridge?"],
  ["distance", { of: "e1", from: "Kel" }, "How far is Tarn Bridge from Kel?"],
  ["distance", { from: "Kel" }, "How far is it from Kel?"],
  // A figure or a unit of time says nothing about what is asked.
  ["when", { of: "billion" }, "When?"],
  ["count", { of: "hour" }, "How many?"],
  ["count", { of: "nine", measured: "game" }, "How many games?"],
  ["when", { of: "stoppage" }, "When (stoppage)?"],
  ["distance", {}, "How far is it?"],
  ["age", { of: "e1" }, "How old is Tarn Bridge?"],
] as const)("asks %s %j", (kind, slots, question) => {
  expect(ask(kind, slots)).toBe(question);
});
