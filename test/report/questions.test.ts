import { describe, expect, test } from "vitest";
import type { ClaimKind, Fact, Value } from "../../src/model.js";
import { writeQuestion } from "../../src/report/questions.js";
import { claim, predicate, quantity } from "../verdicts/claims.js";

const names = new Map([["e1", "Tarn Bridge"]]);

/** The question of a fact with these slots and one claim, whose sentence has the mark in »«; "e1" is an entity, Tarn Bridge. */
function ask(
  kind: string,
  slots: Readonly<Record<string, string>>,
  sentence = "»x«",
  ...values: readonly Value[]
): string {
  const text = sentence.replaceAll(/[»«]/g, "");
  const [start, end] = [sentence.indexOf("»"), sentence.indexOf("«") - 1];
  const claims = (values.length > 0 ? values : [quantity("12 people")]).map((value) => ({
    ...claim(value),
    span: { start: 0, end: text.length },
    mark: { start, end },
  }));
  const fact: Fact = { id: "f1", kind: "quantity" satisfies ClaimKind, question: { kind, slots }, claims, held: [] };
  return writeQuestion(fact, { nameOf: (filler) => names.get(filler) ?? filler, textOf: () => text });
}

describe("asks by the slots", () => {
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
    ["distance", { harm: "far", of: "e1" }, "How far is Tarn Bridge?"],
    ["distance", { of: "e1", from: "Kel" }, "How far is Tarn Bridge from Kel?"],
    ["distance", { from: "Kel" }, "How far is it from Kel?"],
    ["distance", {}, "What distance or size is it?"],
    // A figure or a unit of time says nothing about what is asked.
    ["when", { of: "billion" }, "When?"],
    ["count", { of: "hour" }, "How many?"],
    ["count", { of: "nine", measured: "game" }, "How many games?"],
    ["when", { of: "stoppage" }, "When (stoppage)?"],
    ["vote", {}, "How did the vote go?"],
    ["score", {}, "What was the score?"],
    ["age", { of: "e1" }, "How old is Tarn Bridge?"],
    ["age", { of: "e1", patient: "company" }, "How old is Tarn Bridge?"],
    ["age", { patient: "company" }, "How old?"],
    ["age", { of: "The captain" }, "How old is the captain?"],
    ["rank", { of: "e1", measured: "bridge" }, "How does Tarn Bridge rank among bridges?"],
    ["rank", { measured: "bridge" }, "How does it rank among bridges?"],
    ["existence", { patient: "call" }, "Was there any call?"],
  ] as const)("%s %j", (kind, slots, question) => expect(ask(kind, slots)).toBe(question));
});

describe("asks in the article's words what the slots leave open", () => {
  test.each([
    ["when", "She takes office on »25 November«.", "When: “She takes office on …”?"],
    ["when", "The ferry, built in »1989«, left at 5.30 a.m.", "When: “built in …”?"],
    ["duration", "Rossi signed a »five-year« contract and flew home.", "How long: “Rossi signed a … contract”?"],
    ["share", "»Sixty-two per cent« of voters took part.", "What share: “… of voters took part”?"],
    ["toll", "»Twelve people« were still unaccounted for.", "How many people: “… were still unaccounted for”?"],
    ["distance", "The river peaked at »7.4 metres« on Tuesday.", "What distance or size: “The river peaked at …”?"],
    ["rank", "City are »third« in the table.", "How does it rank: “City are … in the table”?"],
    ["count", "It killed three workers and injured »22«, firefighters said.", "How many: “injured …”?"],
  ] as const)("%s: %s", (kind, sentence, question) => expect(ask(kind, {}, sentence)).toBe(question));
});

describe("asks of two outcomes", () => {
  test.each([
    [{ of: "e1" }, ["fall"], "Tarn Bridge: fall, or not?"],
    [{ of: "e1" }, ["shut", "open"], "Tarn Bridge: shut or open?"],
    [{ of: "e1" }, ["leave", "flee"], "Tarn Bridge: leave, or not?"],
    [{}, ["open"], "What happened: open, or not?"],
  ] as const)("%j %j", (slots, outcomes, question) =>
    expect(ask("status", slots, "»x«", ...outcomes.map(predicate))).toBe(question),
  );

  test("of a verb by its participle", () => {
    expect(ask("status", { of: "captain" }, "»x«", { ...predicate("arrest"), verb: true } as Value)).toBe(
      "Captain: arrested, or not?",
    );
  });

  test("that nobody is named for in the article's words", () => {
    expect(ask("status", {}, "On Friday the bridge »was open«.", predicate("open"))).toBe(
      "“On Friday the bridge …”: open, or not?",
    );
  });
});
