import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Relation } from "../../src/model.js";
import { claimsInOrder } from "../../src/review/line-up.js";
import { partsOf } from "../../src/review/event-part.js";
import { progress } from "../../src/review/progress.js";
import { currentClaim, currentFact, openReview, opposed, type Review } from "../../src/review/review.js";
import { sorts } from "../../src/review/order.js";
import { type Move, step } from "../../src/review/step.js";
import { fact, floodFacts, report, roughJudge } from "./fixture.js";

// In order of need: road (≠ high), distance (≠ medium), toll (→ low), banks (=).
const start = openReview(partsOf(report(floodFacts)), []);
const [road, distance, toll, banks] = [
  "Is the coast road open?",
  "How far is Orrin Ferry from Talmouth?",
  "How many people died in the flood?",
  "When did the river break its banks?",
] as const;

const at = "2024-03-05T10:00:00.000Z";
const confirm: Move = { do: "decide", kind: "confirmed", reason: null, at };
const undo: Move = { do: "undo", at };
const redo: Move = { do: "redo", at };
const down: Move = { do: "go", by: 1 };
const open: Move = { do: "open" };
const back: Move = { do: "back" };
const type = (text: string): Move => ({ do: "edit", edit: { edit: "insert", text } });
const moved = (...moves: readonly Move[]) => moves.reduce(step, start);
const question = (review: Review) => currentFact(review)?.question;
const decisions = (review: Review) =>
  Object.fromEntries(
    Array.from(review.standings, ([number, { decision }]) => [review.facts[number]!.question, decision?.kind]),
  );

describe("the cursor", () => {
  test.each<[string, readonly Move[], string]>([
    ["starts at the fact that most needs a decision", [], road],
    ["goes down", [down, down], toll],
    ["stops at the end", [{ do: "go", by: 99 }], banks],
    ["stops at the start", [down, { do: "go", by: -99 }], road],
    ["goes to the last", [{ do: "last" }], banks],
    ["goes to the first", [{ do: "last" }, { do: "first" }], road],
    ["goes on to what is undecided", [confirm, { do: "undecided", by: 1 }], distance],
    [
      "goes over what is decided and what needs no decision, and round",
      [down, confirm, down, { do: "undecided", by: 1 }],
      road,
    ],
    ["goes back to what is undecided, round", [{ do: "undecided", by: -1 }], toll],
    ["goes through what is found from within the claims", [open, { do: "match", by: 1 }], distance],
    ["goes round through what is found", [{ do: "match", by: -1 }], banks],
  ])("%s", (_what, moves, where) => {
    expect(question(moved(...moves))).toBe(where);
  });

  test("in the claims goes from claim to claim, in the order in which they are lined up", () => {
    const claims = claimsInOrder(currentFact(moved(down))!);
    expect(claims.map(({ outlet }) => outlet)).toEqual(["Harbour Post", "Delta FM", "Tal Tribune"]);
    expect(currentClaim(moved(down, open, down))).toBe(claims[1]);
    expect(currentClaim(moved(down, open, { do: "last" }, down))).toBe(claims[2]);
  });

  test("starts at the first undecided fact of a review taken up again", () => {
    const { log } = moved(confirm);
    expect(question(openReview(partsOf(report(floodFacts)), log))).toBe(distance);
  });
});

describe("panes", () => {
  test.each<[string, readonly Move[], string]>([
    ["open goes into the claims", [open], "claims"],
    ["back leaves them", [open, back], "facts"],
    ["the other pane", [{ do: "other pane" }], "claims"],
    ["and the other again", [{ do: "other pane" }, { do: "other pane" }], "facts"],
  ])("%s", (_what, moves, pane) => {
    expect(moved(...moves).pane).toBe(pane);
  });

  test("there is nothing to open where nothing is found", () => {
    expect(moved({ do: "mode", mode: "find" }, type("zzz"), { do: "accept", at }, open).pane).toBe("facts");
  });
});

describe("search", () => {
  const found = (...moves: readonly Move[]) => {
    const review = moved({ do: "mode", mode: "find" }, ...moves);
    return review.shown.map((number) => review.facts[number]!.question);
  };
  test("narrows the list with every letter, and widens it", () => {
    expect(found(type("f"), type("err"))).toEqual([distance]);
    expect(found(type("o"), type("rrinx"), { do: "edit", edit: { edit: "erase" } })).toEqual([distance, banks]);
    expect(found(type("orrin"), { do: "edit", edit: { edit: "erase all" } })).toHaveLength(4);
  });
  test("erases a whole emoji", () => {
    expect(moved({ do: "mode", mode: "find" }, type("a😀"), { do: "edit", edit: { edit: "erase" } }).sought).toBe("a");
  });
  test("stays at the fact if it is among what is found, else goes to the first", () => {
    expect(question(moved({ do: "last" }, { do: "mode", mode: "find" }, type("banks")))).toBe(banks);
    expect(question(moved({ do: "last" }, { do: "mode", mode: "find" }, type("ferry")))).toBe(distance);
  });
  test("is kept by accept and given up by back, first to what it was before", () => {
    const kept = moved({ do: "mode", mode: "find" }, type("orrin"), { do: "accept", at });
    expect(kept).toMatchObject({ mode: "browse", sought: "orrin" });
    expect([{ do: "mode", mode: "find" } as const, type("zzz"), back].reduce(step, kept)).toMatchObject({
      mode: "browse",
      sought: "orrin",
    });
    expect(step(kept, back)).toMatchObject({ sought: "" });
    expect(step(kept, back).shown).toHaveLength(4);
  });
  test("that hides everything leaves nothing to decide, pick or compare", () => {
    const hidden = moved({ do: "mode", mode: "find" }, type("zzz"), { do: "accept", at });
    for (const move of [
      confirm,
      { do: "pick" },
      { do: "undecided", by: 1 },
      { do: "match", by: 1 },
      down,
      { do: "last" },
    ] as const) {
      expect(step(hidden, move)).toMatchObject({ shown: [], at: 0, picked: [], log: [] });
    }
  });
});

describe("comparison", () => {
  const sides = (review: Review) => {
    const pair = opposed(review);
    return pair && [pair.left.outlet, pair.right.outlet];
  };
  test.each<[string, readonly Move[], readonly string[] | null]>([
    ["of the current claim with what stands against it", [down, open], ["Harbour Post", "Tal Tribune"]],
    ["of the picked claim with the current one", [down, open, { do: "pick" }, down], ["Harbour Post", "Delta FM"]],
    [
      "of both picked claims, wherever the cursor is",
      [down, open, { do: "pick" }, down, down, { do: "pick" }, { do: "first" }],
      ["Harbour Post", "Tal Tribune"],
    ],
    [
      "of the last two picked of three",
      [down, open, { do: "pick" }, down, { do: "pick" }, down, { do: "pick" }],
      ["Delta FM", "Tal Tribune"],
    ],
    ["with a pick taken back", [down, open, { do: "pick" }, { do: "pick" }], ["Harbour Post", "Tal Tribune"]],
  ])("%s", (_what, moves, outlets) => {
    expect(sides(moved(...moves))).toEqual(outlets);
  });
  test("ends with the fact: picks and diff do not go along to the next", () => {
    expect(moved(open, { do: "pick" }, { do: "detail", detail: "diff" }, { do: "match", by: 1 })).toMatchObject({
      picked: [],
      detail: "claims",
      claim: 0,
    });
  });
  test("back takes away diff, picks, pane and search, in this order", () => {
    const deep = moved(
      { do: "mode", mode: "find" },
      type("a"),
      { do: "accept", at },
      open,
      { do: "pick" },
      { do: "detail", detail: "diff" },
    );
    const layers = [back, back, back, back].reduce<readonly Review[]>(
      (all, move) => [...all, step(all.at(-1)!, move)],
      [deep],
    );
    expect(layers.map(({ detail, picked, pane, sought }) => [detail, picked.length, pane, sought])).toEqual([
      ["diff", 1, "claims", "a"],
      ["claims", 1, "claims", "a"],
      ["claims", 0, "claims", "a"],
      ["claims", 0, "facts", "a"],
      ["claims", 0, "facts", ""],
    ]);
  });
  test("there is none for a single claim", () => {
    const single = fact({ question: "When?", claims: [{ outlet: "Delta FM", quote: "On «Monday»." }] });
    const review = step(openReview(partsOf(report([single])), []), { do: "detail", detail: "diff" });
    expect(review).toMatchObject({ detail: "claims", said: { what: "nothing to compare" } });
  });
});

describe("decisions", () => {
  test("are logged, and the cursor stays where it is", () => {
    const review = moved(confirm);
    expect(decisions(review)).toEqual({ [road]: "confirmed" });
    expect(question(review)).toBe(road);
    expect(review.log).toHaveLength(1);
    expect(progress(review)).toEqual({ needed: 3, decided: 1 });
  });
  test("a false alarm asks for a reason first", () => {
    const asked = moved({ do: "mode", mode: "reason" });
    expect(asked).toMatchObject({ mode: "reason", log: [] });
    expect(step(asked, back)).toMatchObject({ mode: "browse", log: [] });
    const given = step(asked, { do: "decide", kind: "false alarm", reason: "rounding or unit", at });
    expect(given.mode).toBe("browse");
    expect([...given.standings.values()][0]?.decision).toMatchObject({
      kind: "false alarm",
      reason: "rounding or unit",
    });
  });
  test("made twice, the second time nothing is logged", () => {
    expect(moved(confirm, confirm)).toMatchObject({ said: { what: "already" } });
    expect(moved(confirm, confirm).log).toHaveLength(1);
  });
  test("can be changed", () => {
    expect(decisions(moved(confirm, { do: "decide", kind: "explained", reason: null, at }))).toEqual({
      [road]: "explained",
    });
  });
  test("are undone one after the other, also those of an earlier session, and the cursor goes to their fact", () => {
    const again = openReview(partsOf(report(floodFacts)), moved(confirm, down, confirm, { do: "last" }).log);
    const once = step(again, undo);
    expect([decisions(once), question(once)]).toEqual([{ [road]: "confirmed" }, distance]);
    const twice = step(once, undo);
    expect([decisions(twice), question(twice)]).toEqual([{}, road]);
    expect(step(twice, undo).said).toEqual({ what: "nothing to undo" });
  });
  test("undone ones are redone in turn, until another decision is made", () => {
    const undone = moved(confirm, down, confirm, undo, undo);
    expect(decisions(step(undone, redo))).toEqual({ [road]: "confirmed" });
    expect(decisions([redo, redo].reduce(step, undone))).toEqual({ [road]: "confirmed", [distance]: "confirmed" });
    expect([redo, redo, redo].reduce(step, undone).said).toEqual({ what: "nothing to redo" });
    expect([confirm, redo].reduce(step, undone).said).toEqual({ what: "nothing to redo" });
  });
  test("undone of a change, the decision before holds again", () => {
    expect(decisions(moved(confirm, { do: "decide", kind: "explained", reason: null, at }, undo))).toEqual({
      [road]: "confirmed",
    });
  });
  test("on facts that are no longer in the report are left alone by undo", () => {
    const { log } = moved(confirm);
    const without = openReview(partsOf(report(floodFacts.filter((one) => one.question !== road))), log);
    expect(step(without, undo)).toMatchObject({ log, said: { what: "nothing to undo" } });
  });
  test("that could not be saved are told of and kept", () => {
    const troubled = step(moved(confirm), { do: "saved", trouble: "the disk is full" });
    expect(troubled).toMatchObject({ trouble: "the disk is full", said: { what: "trouble" } });
    expect(decisions(troubled)).toEqual({ [road]: "confirmed" });
    expect(step(troubled, { do: "saved", trouble: null }).trouble).toBeNull();
  });
});

describe("the first words of a review", () => {
  const single = (verdict: Relation) =>
    report([fact({ question: "When?", verdict, claims: [{ outlet: "Delta FM", quote: "On «Monday»." }] })]);
  test("are of quiet where nothing needs a decision", () => {
    expect(openReview(partsOf(single("agree")), []).said).toEqual({ what: "no disagreement" });
    expect(openReview(partsOf(single("unclear")), []).said).toBeNull();
    expect(openReview(partsOf(report([])), []).said).toBeNull();
  });
  test("are of trouble with the decisions file", () => {
    expect(openReview(partsOf(single("agree")), [], { trouble: "may not be read" })).toMatchObject({
      said: { what: "trouble" },
      trouble: "may not be read",
    });
  });
});

test("quitting and interrupting end the review", () => {
  expect(moved({ do: "quit" }).ended).toBe("quit");
  expect(moved({ do: "interrupt" }).ended).toBe("interrupted");
});

/** Judged anew: a fact that lost a claim, and one that is new. */
const later = [
  { ...start.parts[0]!, facts: start.parts[0]!.facts.slice(1) },
  {
    ...start.parts[0]!,
    facts: start.parts[0]!.facts.map((one) => ({ ...one, id: `${one.id}*`, claims: one.claims.slice(0, 2) })),
  },
  start.parts[0]!,
];

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ do: fc.constant("go" as const), by: fc.integer({ min: -5, max: 5 }) }),
  fc.record({
    do: fc.constantFrom("undecided" as const, "match" as const),
    by: fc.constantFrom(1 as const, -1 as const),
  }),
  fc.record({ do: fc.constantFrom("undo" as const, "redo" as const), at: fc.constant(at) }),
  fc.record({
    do: fc.constant("edit" as const),
    edit: fc.oneof(
      fc.record({ edit: fc.constant("insert" as const), text: fc.constantFrom("o", "r", "z", " ") }),
      fc.record({
        edit: fc.constantFrom("erase" as const, "erase all" as const, "left" as const, "erase word" as const),
      }),
    ),
  }),
  fc.record({
    do: fc.constant("mode" as const),
    mode: fc.constantFrom("help" as const, "find" as const, "reason" as const, "note" as const, "filter" as const),
  }),
  fc.record({ do: fc.constant("view" as const), view: fc.constantFrom("facts" as const, "grid" as const) }),
  fc.record({ do: fc.constant("detail" as const), detail: fc.constantFrom("diff" as const, "timeline" as const) }),
  fc.record({ do: fc.constant("sort" as const), sort: fc.constantFrom(...sorts) }),
  fc.record({ do: fc.constant("accept" as const), at: fc.constant(at) }),
  fc.record({ do: fc.constant("note" as const), note: fc.constantFrom("", "so"), at: fc.constant(at) }),
  fc.record({ do: fc.constantFrom("split" as const, "merge" as const), at: fc.constant(at) }),
  fc.record({ do: fc.constantFrom("outlet" as const, "choose" as const), by: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ do: fc.constant("take in" as const), part: fc.constantFrom(...later) }),
  fc.record({
    do: fc.constant("decide" as const),
    kind: fc.constantFrom("confirmed" as const, "false alarm" as const, "explained" as const),
    reason: fc.constantFrom(null, "other"),
    at: fc.constant(at),
  }),
  fc.record({
    do: fc.constantFrom(
      "first" as const,
      "last" as const,
      "open" as const,
      "other pane" as const,
      "back" as const,
      "pick" as const,
      "mark" as const,
      "mark range" as const,
      "mark all" as const,
      "toggle" as const,
      "clear" as const,
    ),
  }),
);

test("whatever the moves, cursors stay in range, the log only grows, and replaying it gives the same decisions", () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 60 }), (moves) => {
      let review = openReview(start.parts, [], { judge: roughJudge(start.parts) });
      for (const move of moves) {
        const next = step(review, move);
        expect(next.log.slice(0, review.log.length)).toEqual(review.log);
        review = next;
        expect(review.at).toBeGreaterThanOrEqual(0);
        expect(review.at).toBeLessThan(Math.max(1, review.shown.length));
        const claims = currentFact(review)?.claims.length ?? 1;
        expect(review.claim).toBeGreaterThanOrEqual(0);
        expect(review.claim).toBeLessThan(claims);
      }
      expect(decisions(openReview(review.parts, review.log, { judge: roughJudge(start.parts) }))).toEqual(
        decisions(review),
      );
      expect(new Set(review.log.map(({ entry }) => entry.id)).size).toBe(review.log.length);
    }),
  );
});
