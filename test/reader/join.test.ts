import { describe, expect, test } from "vitest";
import { factId } from "../../src/facts/identity.js";
import type { EventAnalysis } from "../../src/model.js";
import { joinFacts } from "../../src/reader/join.js";
import { relate, severityOf } from "../../src/verdicts/judge.js";
import { analysisOf, together, told } from "./event.js";

const ferry = {
  "courier.txt": [
    "The ferry Bright Heron was carrying 213 passengers when it sank off Kesu on Friday.",
    "It ran onto a sandbank.",
    "Kesu lies 78 miles from Port Vale.",
    "The captain, Ahmed Massoud, swam ashore.",
    "The harbour of Kesu was closed.",
  ].join("\n\n"),
  "herald.txt": [
    "The ferry Bright Heron was carrying 187 passengers when it sank off Kesu on Friday.",
    "A barge rammed it amidships, and nobody dragged it clear.",
    "Kesu lies 125 km from Port Vale.",
    "The captain, Ahmed Masood, was rescued.",
    "The harbour of Kesu was not closed.",
  ].join("\n\n"),
};

/** "contradict by both: 213 passengers ≠ 187 passengers": each fact with its verdict, its finder and its marks. */
function shown({ facts, verdicts, documents }: EventAnalysis): readonly string[] {
  return facts.map(({ claims }, at) => {
    const words = claims.map(({ document, mark }) =>
      documents.find(({ id }) => id === document)!.text.slice(mark.start, mark.end),
    );
    return `${verdicts[at]!.relation} by ${verdicts[at]!.foundBy}: ${words.join(" | ")}`;
  });
}
const verdictOn = (analysis: EventAnalysis, mark: string) => shown(analysis).filter((line) => line.includes(mark));

const cause = told(
  "What sank her?",
  ["courier.txt: It ⟦ran onto a sandbank⟧.", "herald.txt: A ⟦barge rammed it⟧ amidships"],
  [[0, 1]],
);
const aboard = told(
  "How many were aboard?",
  ["courier.txt: was carrying ⟦213⟧ passengers", "herald.txt: was carrying ⟦187⟧ passengers"],
  [[0, 1]],
);

test("the rules alone see the figures", () => {
  const { facts, verdicts } = analysisOf(ferry);
  expect(facts.length).toBeGreaterThan(0);
  expect(verdicts.filter(({ relation }) => relation === "contradict").length).toBeGreaterThan(1);
  expect(verdicts.every(({ foundBy }) => foundBy === undefined)).toBe(true);
});

describe("what a reader finds", () => {
  test("in words alone is the reader's", async () => {
    expect(verdictOn(await together(ferry, [cause]), "sandbank")).toEqual([
      "contradict by reader: ran onto a sandbank | barge rammed it",
    ]);
  });

  test("and the rules find too is one fact of both, with both reasons", async () => {
    const joined = await together(ferry, [aboard]);
    expect(verdictOn(joined, ": 213 passengers")).toEqual(["contradict by both: 213 passengers | 187 passengers"]);
    const { reasons, reason, pairs } =
      joined.verdicts[joined.facts.findIndex(({ wording }) => wording === aboard.question)]!;
    expect(reasons!.reader).toBe(aboard.reason);
    expect(reasons!.rules).toContain("213 passengers is not 187 passengers");
    expect(reason).toContain(reasons!.rules);
    expect(pairs[0]).toMatchObject({ relation: "contradict", rule: "figures differ", foundBy: "both" });
  });

  test("keeps the reader's question, the claims of the rules, and their ids", async () => {
    const joined = await together(ferry, [aboard]);
    const known = new Set(analysisOf(ferry).claims.map(({ id }) => id));
    const fact = joined.facts.find(({ wording }) => wording === aboard.question)!;
    expect(fact.claims.every(({ id }) => known.has(id))).toBe(true);
    expect(joined.claims).toEqual(analysisOf(ferry).claims);
  });

  test("inside one article stands beside it", async () => {
    const within = told(
      "Was it dragged?",
      ["herald.txt: A ⟦barge rammed it⟧ amidships", "herald.txt: and ⟦nobody dragged it⟧ clear"],
      [[0, 1]],
    );
    expect(verdictOn(await together(ferry, [within]), "dragged")).toEqual([
      "contradict by reader: barge rammed it | nobody dragged it",
    ]);
  });
});

describe("what the engine can show to be compatible is no alarm", () => {
  test.each([
    ["a unit", "courier.txt: Kesu lies ⟦78 miles⟧ from", "herald.txt: Kesu lies ⟦125 km⟧ from", "125"],
    [
      "a spelling",
      "courier.txt: The captain, ⟦Ahmed Massoud⟧, swam",
      "herald.txt: The captain, ⟦Ahmed Masood⟧, was",
      "Masood",
    ],
  ])("%s", async (_what, left, right, words) => {
    const joined = await together(ferry, [told("Really?", [left, right], [[0, 1]])]);
    const at = joined.facts.findIndex(({ wording }) => wording === "Really?");
    expect(joined.verdicts[at]).toMatchObject({
      relation: "compatible",
      foundBy: "both",
      reasons: { reader: "Really? They differ." },
    });
    expect(joined.verdicts[at]!.reason).toContain(words);
    expect(joined.verdicts[at]!.reason).toContain("Really? They differ.");
  });

  test("but what it cannot show stands", async () => {
    const ages = {
      "a.txt": "Robert Buckley, 32, fell to his death.",
      "b.txt": "Robert Buckley, 31, fell to his death.",
    };
    const joined = await together(ages, [
      told("How old?", ["a.txt: Buckley, ⟦32⟧, fell", "b.txt: Buckley, ⟦31⟧, fell"], [[0, 1]]),
    ]);
    expect(verdictOn(joined, "32")).toEqual(["contradict by both: 32 | 31"]);
  });
});

describe("what only the rules find", () => {
  test("is unclear where the reader, who had the articles, does not tell it; the reason is kept", async () => {
    const joined = await together(ferry, [cause]);
    expect(verdictOn(joined, ": 213 passengers")).toEqual(["unclear by rules: 213 passengers | 187 passengers"]);
    const at = joined.facts.findIndex(({ claims }) =>
      claims.some(({ value }) => value.kind === "quantity" && value.low === 213),
    );
    expect(joined.verdicts[at]!.reason).toMatch(/213 passengers is not 187 passengers; the reader/);
    expect(joined.verdicts[at]!.reasons!.reader).toBeNull();
  });

  test.each([
    ["where the reader found nothing at all: an article may have told it so", []],
    [
      "where more of its answer is invented than true",
      [
        cause,
        ...["one", "two"].map((many) =>
          told(`${many}?`, [`courier.txt: ⟦${many}⟧ sank`, `herald.txt: ⟦${many}⟧ swam`], [[0, 1]]),
        ),
      ],
    ],
  ])("stays as it is %s", async (_when, facts) => {
    const joined = await together(ferry, facts);
    const [alone] = shown(analysisOf(ferry)).filter((line) => line.includes(": 213 passengers"));
    expect(verdictOn(joined, ": 213 passengers")).toEqual([alone!.replace("undefined", "rules")]);
  });
});

test("what the rules find inside one article stays, since a reader seldom looks there", () => {
  const analysis = analysisOf(ferry);
  const at = analysis.verdicts.findIndex(({ relation }) => relation === "contradict");
  const [fact, verdict] = [analysis.facts[at]!, analysis.verdicts[at]!];
  const within = { ...fact, claims: fact.claims.map((claim) => ({ ...claim, document: "courier.txt" })) };
  const reader = { question: "Where?", reason: "They differ.", claims: [], against: [] };
  const judgedOn = (given: typeof fact) => {
    const engine = { relate, factId, severityOf };
    const joined = joinFacts(
      { ...analysis, facts: [given], verdicts: [verdict] },
      [{ ...reader, ...found }],
      0,
      engine,
    );
    return joined.verdicts[joined.facts.findIndex(({ id }) => id === given.id)]!.relation;
  };
  const span = { start: 0, end: 3 };
  const found = {
    claims: ["courier.txt", "herald.txt"].map((document) => ({ document, quote: span, mark: span })),
    against: [[0, 1, "contradict"] as const],
  };
  expect([judgedOn(fact), judgedOn(within)]).toEqual(["unclear", "contradict"]);
});

describe("a claim stands against an article once", () => {
  const officer = {
    "a.txt": "Lieutenant Semeni was dragged across the water by force.",
    "b.txt": "Nobody dragged me across, Semeni said.\n\nI went over by myself.",
  };
  const claims = [
    "a.txt: was ⟦dragged across the water⟧",
    "b.txt: ⟦I went over by myself⟧.",
    "b.txt: ⟦Nobody dragged me⟧ across",
  ];

  test("by the words that are nearest to its own; the other stays in the fact", async () => {
    const joined = await together(officer, [
      told("How did he come over?", claims, [
        [0, 1],
        [0, 2],
      ]),
    ]);
    const at = joined.facts.findIndex(({ wording }) => wording !== undefined);
    const { claims: all } = joined.facts[at]!;
    const text = (id: string) => {
      const { document, mark } = all.find((claim) => claim.id === id)!;
      return joined.documents.find((one) => one.id === document)!.text.slice(mark.start, mark.end);
    };
    expect(joined.verdicts[at]!.pairs.map(({ a, b, relation }) => [text(a), text(b), relation])).toEqual(
      expect.arrayContaining([
        ["dragged across the water", "Nobody dragged me", "contradict"],
        ["dragged across the water", "I went over by myself", "unclear"],
      ]),
    );
  });

  test("but two claims of it may each stand against one of the other's", async () => {
    const two = { "a.txt": "Two died. Three were hurt.", "b.txt": "Four died. Five were hurt." };
    const fact = told(
      "How many?",
      ["a.txt: ⟦Two died⟧.", "a.txt: ⟦Three were hurt⟧.", "b.txt: ⟦Four died⟧.", "b.txt: ⟦Five were hurt⟧."],
      [
        [0, 2],
        [1, 3],
      ],
    );
    const joined = await together(two, [fact]);
    const at = joined.facts.findIndex(({ wording }) => wording !== undefined);
    expect(joined.verdicts[at]!.pairs.filter(({ relation }) => relation === "contradict")).toHaveLength(2);
  });
});

test("marks in no sentence, over two, and in a byline have their words and place", async () => {
  const texts = {
    "a.txt": "By Ada Morwen\n\nIt sank. Nobody saw it.",
    "b.txt": "By Eli Prell\n\nIt sank before a crowd.",
  };
  const joined = await together(texts, [
    told("Who wrote it?", ["a.txt: By ⟦Ada Morwen⟧", "b.txt: By ⟦Eli Prell⟧"], [[0, 1]]),
    told("Who saw it?", ["a.txt: ⟦It sank. Nobody saw it⟧", "b.txt: It sank ⟦before a crowd⟧."], [[0, 1]]),
  ]);
  for (const { claims } of joined.facts)
    for (const { document, span, mark } of claims) {
      expect(span.start).toBeLessThanOrEqual(mark.start);
      expect(mark.end).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(texts[document as keyof typeof texts].length);
    }
  expect(verdictOn(joined, "Nobody")).toHaveLength(1);
});
