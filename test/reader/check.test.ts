import { describe, expect, test } from "vitest";
import { checkAnswer } from "../../src/reader/check.js";
import { namesOf } from "../../src/reader/prompt.js";
import { documentsOf, told } from "./event.js";

const documents = documentsOf({
  "post.txt": "The ferry ran onto a sandbank. Three people died.",
  "star.txt": "The ferry ran onto a reef, “a done deal” for the owner. Four people died.",
  "wire.txt": "A barge rammed the ferry. Two people died.",
});
const check = (...facts: Parameters<typeof checkAnswer>[0]) => checkAnswer(facts, documents, namesOf(documents));

const died = ["wire.txt: ⟦Two⟧ people died.", "post.txt: ⟦Three⟧ people died.", "star.txt: ⟦Four⟧ people died."];

test("what stands in the articles counts", () => {
  const { facts, dropped } = check(
    told("How many died?", died, [
      [0, 1],
      [1, 2],
    ]),
  );
  expect(dropped).toEqual([]);
  expect(facts).toHaveLength(1);
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  expect(facts[0]!.claims.map(({ document, mark }) => texts.get(document)!.slice(mark.start, mark.end))).toEqual([
    "Two",
    "Three",
    "Four",
  ]);
});

describe("drops", () => {
  test.each([
    ["a claim of an article that there is not", "gone.txt: ⟦Five⟧ people died.", "no such document"],
    [
      "a claim whose quote stands nowhere",
      "wire.txt: As everyone knows, ⟦Five⟧ people died.",
      "quote not in the document",
    ],
    ["a claim whose quote stands in another article", "wire.txt: ⟦Three⟧ people died.", "quote not in the document"],
  ])("%s, and what hangs on it", (_what, claim, why) => {
    const { facts, dropped } = check(
      told(
        "How many died?",
        [claim, ...died],
        [
          [0, 1],
          [2, 3],
        ],
      ),
    );
    expect(dropped.map((each) => each.why)).toEqual([why]);
    expect(facts.map(({ claims, against }) => [claims.length, against])).toEqual([[3, [[1, 2, "contradict"]]]]);
  });

  test("a claim whose mark its quote does not hold", () => {
    const fact = told("How many died?", died, [[0, 1]]);
    const [first, ...others] = fact.claims;
    const shifted = {
      ...fact,
      claims: [{ ...first!, mark: "Two indeed" }, ...others],
      against: [...fact.against, [1, 2, "contradict"] as const],
    };
    const { facts, dropped } = check(shifted);
    expect(dropped.map(({ why, claim }) => [why, claim?.mark])).toEqual([["mark not in its quote", "Two indeed"]]);
    expect(facts[0]!.against).toEqual([[0, 1, "contradict"]]);
  });

  test("a claim whose mark is a paragraph, and claims beyond what anybody reads", () => {
    const long = documentsOf({ "a.txt": `Two died. ${"Many were hurt. ".repeat(400)}`, "b.txt": "Three died." });
    const told = (claims: readonly { readonly document: string; readonly quote: string; readonly mark: string }[]) =>
      checkAnswer(
        [{ question: "?", relation: "contradict", reason: "", claims, against: [[0, 1, "contradict"]] }],
        long,
        namesOf(long),
      );
    const two = [
      { document: "a.txt", quote: "Two died.", mark: "Two" },
      { document: "b.txt", quote: "Three died.", mark: "Three" },
    ];
    const { dropped } = told([...two, { document: "a.txt", quote: long[0]!.text.trim(), mark: long[0]!.text.trim() }]);
    expect(dropped.map(({ why }) => why)).toEqual(["mark longer than a few words"]);
    const many = told(Array.from({ length: 5000 }, () => two).flat());
    expect(many.facts[0]!.claims).toHaveLength(2);
    expect(many.dropped).toHaveLength(9700);
    expect(new Set(many.dropped.map(({ why }) => why))).toEqual(new Set(["more claims than anybody reads"]));
  });

  test("a fact of which one claim is left", () => {
    const { facts, dropped } = check(told("How many died?", [died[0]!, "post.txt: ⟦Nine⟧ people died."], [[0, 1]]));
    expect(facts).toEqual([]);
    expect(dropped.map(({ why }) => why)).toEqual(["quote not in the document", "fewer than two claims left"]);
  });

  test("a fact in which nothing stands against anything", () => {
    const { facts, dropped } = check(told("How many died?", died, []));
    expect(facts).toEqual([]);
    expect(dropped.map(({ why, claim }) => [why, claim])).toEqual([["nothing stands against anything", null]]);
  });
});

test("a claim that is told twice is one, and stands not against itself", () => {
  const { facts } = check(
    told(
      "How many died?",
      [died[0]!, died[0]!, died[1]!],
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    ),
  );
  expect(facts[0]!.claims).toHaveLength(2);
  expect(facts[0]!.against).toEqual([[0, 1, "contradict"]]);
});

describe("what the reader quotes in its own sentences", () => {
  const said = (reason: string) => check({ ...told("How many died?", died, [[0, 1]]), reason }).facts[0]!.reason;
  const invented = "[words that stand in no article]";

  test("is of sensible length, on one line, and never empty", () => {
    expect(said("They\n\ndiffer. ".repeat(200))).toMatch(/^They differ\. They differ\. .{300,400}…$/);
    expect(said(" \n ")).toBe("The reader gives no reason.");
    expect(check({ ...told("How many died?", died, [[0, 1]]), question: "" }).facts[0]!.question).toBe(
      "On what do they differ?",
    );
  });

  test.each([
    ["stays where an article has it", "Two against “three people”.", "Two against “three people”."],
    ["stays for single marks too", "'a done deal' or not.", "'a done deal' or not."],
    ["goes where none has it", "Two, “as everyone knows”.", `Two, ${invented}.`],
    ["goes for single marks too", "Two, 'as everyone knows'.", `Two, ${invented}.`],
    ["goes for straight marks too", 'Two, "as everyone knows".', `Two, ${invented}.`],
    ["is no apostrophe", "The owner's ferry wasn't Delta's.", "The owner's ferry wasn't Delta's."],
  ])("%s", (_what, reason, expected) => {
    expect(said(reason)).toBe(expected);
  });
});
