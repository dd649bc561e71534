import { describe, expect, test } from "vitest";
import type { ReportFact } from "../../src/model.js";
import { partsOf } from "../../src/review/event-part.js";
import { currentClaim, currentFact, openReview, type Review } from "../../src/review/review.js";
import { type Move, step } from "../../src/review/step.js";
import { fact, floodFacts, report } from "./fixture.js";

const at = "2024-03-05T10:00:00.000Z";
const [flood] = partsOf(report(floodFacts));
const storm = partsOf(
  report([fact({ event: "storm", question: "Who rang?", claims: [{ outlet: "Delta FM", quote: "«Ada» rang." }] })]),
)[0]!;
const down: Move = { do: "go", by: 1 };
const reading = { events: 1, ofEvents: 2, event: "storm", documents: 3, ofDocuments: 5 };

const opened = (moves: readonly Move[]) => moves.reduce(step, openReview([flood!], []));
const question = (review: Review) => currentFact(review)?.question;
const distance = "How far is Orrin Ferry from Talmouth?";

/** The event judged anew: a claim more in every fact gives each another id, and a new fact comes first. */
const later = {
  ...flood!,
  facts: [
    fact({
      question: "Was the school shut?",
      severity: "high",
      claims: [{ outlet: "Delta FM", quote: "It was «shut»." }],
    }),
    ...flood!.facts.map((one): ReportFact => {
      const [first] = one.claims;
      return {
        ...one,
        id: `${one.id} later`,
        claims: [{ ...first!, id: `${first!.id} later`, outlet: "Northwire" }, ...one.claims],
      };
    }),
  ],
};

describe("an event that is judged anew", () => {
  test("takes the place of what was known of it; the cursor stays on its fact and claim", () => {
    const before = opened([down, { do: "open" }, down]);
    const after = step(before, { do: "take in", part: later });
    expect(question(after)).toBe(distance);
    expect(currentFact(after)!.claims).toHaveLength(4);
    expect(currentClaim(after)!.id).toBe(currentClaim(before)!.id);
    expect(after).toMatchObject({ pane: "claims", said: { what: "read anew" } });
  });

  test("keeps marks, picks, decisions, search and an open line", () => {
    const before = opened([
      { do: "decide", kind: "confirmed", reason: null, at },
      down,
      { do: "mark" },
      { do: "go", by: -1 },
      { do: "open" },
      { do: "pick" },
      { do: "mode", mode: "find" },
      { do: "edit", edit: { edit: "insert", text: "orrin" } },
    ]);
    const after = step(before, { do: "take in", part: later });
    expect([...after.marked].map((number) => after.facts[number]!.question)).toEqual([distance]);
    expect(after.picked).toEqual(before.picked);
    expect(after).toMatchObject({ mode: "find", sought: "orrin", typed: { text: "orrin" } });
    expect(
      [...after.standings].map(([number, { decision, stale }]) => [
        after.facts[number]!.question,
        decision!.kind,
        stale,
      ]),
    ).toEqual([["Is the coast road open?", "confirmed", []]]);
  });

  test("without the fact under the cursor leaves it at the nearest place", () => {
    const less = { ...flood!, facts: flood!.facts.slice(0, 1) };
    const after = step(opened([{ do: "last" }]), { do: "take in", part: less });
    expect(after).toMatchObject({ at: 0, claim: 0 });
    expect(question(after)).toBe(distance);
  });

  test("is no longer said to be changed on the disk", () => {
    const changed = step(opened([]), { do: "changed", paths: ["flood/delta-fm.txt", "other/x.txt"] });
    expect(step(changed, { do: "take in", part: flood! }).changed).toEqual(["other/x.txt"]);
  });
});

describe("events that come one after the other", () => {
  test("the first puts the cursor at what is undecided", () => {
    const log = opened([{ do: "decide", kind: "confirmed", reason: null, at }]).log;
    const empty = openReview([], log, { reading });
    expect(question(empty)).toBeUndefined();
    expect(question(step(empty, { do: "take in", part: flood! }))).toBe(distance);
  });

  test("a further one leaves the cursor where it is, also where its name comes first", () => {
    const first = step(openReview([], [], { reading }), { do: "take in", part: storm });
    const both = step(first, { do: "take in", part: flood! });
    expect(both.parts.map(({ event }) => event)).toEqual(["flood", "storm"]);
    expect([question(both), both.at, both.said]).toEqual(["Who rang?", 4, null]);
  });

  test("quiet is told of when all are read, not before", () => {
    const quiet = { ...flood!, facts: flood!.facts.slice(3) };
    const still = step(openReview([], [], { reading }), { do: "take in", part: quiet });
    expect(still.said).toBeNull();
    expect(step(still, { do: "read on", reading: null }).said).toEqual({ what: "no disagreement" });
  });
});

test("sorting keeps the cursor on its fact", () => {
  const after = opened([down, { do: "sort", sort: "question" }]);
  expect(question(after)).toBe(distance);
  expect(after.facts.map((one) => one.question)).toEqual(after.facts.map((one) => one.question).toSorted());
});
