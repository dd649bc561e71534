import { describe, expect, test } from "vitest";
import { partsOf } from "../../src/review/event-part.js";
import { currentFact, currentStanding, openReview, type Opening, type Review } from "../../src/review/review.js";
import { type Move, step } from "../../src/review/step.js";
import { floodFacts, report, roughJudge } from "./fixture.js";

const at = "2024-03-05T10:00:00.000Z";
const parts = partsOf(report(floodFacts));
const judge = roughJudge(parts);
const down: Move = { do: "go", by: 1 };
const mark: Move = { do: "mark" };
const undo: Move = { do: "undo", at };
const redo: Move = { do: "redo", at };
const confirm: Move = { do: "decide", kind: "confirmed", reason: null, at };
const dismiss: Move = { do: "decide", kind: "false alarm", reason: "other", at };

const open = (opening: Opening = {}, log: Review["log"] = []) => openReview(parts, log, { judge, ...opening });
const moved = (...moves: readonly Move[]) => moves.reduce(step, open());
const kinds = (review: Review) => [...review.standings.values()].map(({ decision }) => decision?.kind ?? "none");
const claimCounts = (review: Review) => review.facts.map(({ claims }) => claims.length);

describe("several at once", () => {
  test("a decision goes to all that are marked, and takes the marks away", () => {
    const done = moved(mark, mark, confirm);
    expect(kinds(done)).toEqual(["confirmed", "confirmed"]);
    expect(done.marked.size).toBe(0);
    expect(done.said).toMatchObject({ what: "decided", count: 2 });
  });
  test("one undo takes all of it back, one redo puts all of it back", () => {
    const undone = step(moved(mark, mark, dismiss), undo);
    expect([kinds(undone), undone.said]).toEqual([[], expect.objectContaining({ what: "undone", count: 2 })]);
    expect(kinds(step(undone, redo))).toEqual(["false alarm", "false alarm"]);
  });
  test("what is decided so already is not decided again", () => {
    expect(moved(confirm, mark, mark, confirm).log).toHaveLength(2);
  });
  test("a range reaches from the last mark to the cursor; all can be marked, and none", () => {
    expect([...moved(mark, down, { do: "mark range" }).marked]).toEqual([0, 1, 2]);
    expect(moved({ do: "mark all" }).marked.size).toBe(4);
    expect(moved({ do: "mark all" }, { do: "mark all" }).marked.size).toBe(0);
  });
  test("Esc takes the marks away", () => {
    expect(moved(mark, { do: "back" }).marked.size).toBe(0);
  });
});

describe("a note", () => {
  const note = (text: string): Move => ({ do: "note", note: text, at });
  test("stands beside the decision, changes, and goes when it is emptied", () => {
    const noted = moved(note("see page 4"), confirm);
    expect(currentStanding(noted)).toMatchObject({ decision: { kind: "confirmed" }, note: { note: "see page 4" } });
    expect(currentStanding(step(noted, note("page 5")))?.note?.note).toBe("page 5");
    expect(currentStanding(step(noted, note("")))?.note).toBeNull();
  });
  test("is written in the line and saved by Enter; Esc leaves it as it was", () => {
    const typing = moved({ do: "mode", mode: "note" }, { do: "edit", edit: { edit: "insert", text: " ask them " } });
    expect(currentStanding(step(typing, { do: "accept", at }))?.note?.note).toBe("ask them");
    expect(step(typing, { do: "back" }).log).toEqual([]);
  });
  test("left as it was is not logged; is undone and redone", () => {
    const noted = moved(note("so"), note("so"));
    expect(noted.log).toHaveLength(1);
    expect(currentStanding(step(noted, undo))).toBeUndefined();
    expect(currentStanding([undo, redo].reduce(step, noted))?.note?.note).toBe("so");
  });
});

describe("splitting a claim out", () => {
  const split: Move = { do: "split", at };
  // The distance has three claims; the last says 60 km.
  const apart = moved(down, { do: "open" }, { do: "last" }, split);
  test("judges what is left, and leaves a claim by itself alone", () => {
    expect(claimCounts(apart)).toEqual([2, 2, 2, 2]);
    expect(currentFact(apart)!.claims.map(({ value }) => value.shown)).toEqual(["40 km", "40 km"]);
    expect(currentFact(apart)!.verdict).toBe("agree");
  });
  test("of which nothing is left to compare takes the fact off the list; undone, the cursor is on it again", () => {
    const gone = moved(split);
    expect(gone.facts).toHaveLength(3);
    const back = step({ ...gone, at: 2 }, undo);
    expect([back.facts.length, currentFact(back)!.question]).toEqual([4, "Is the coast road open?"]);
  });
  test("is undone and redone, and holds when the review is opened again", () => {
    expect(claimCounts(step(apart, undo)).toSorted((a, b) => a - b)).toEqual([2, 2, 2, 3]);
    expect(claimCounts([undo, redo].reduce(step, apart))).toEqual(claimCounts(apart));
    expect(claimCounts(open({}, apart.log))).toEqual(claimCounts(apart));
  });
  test("holds after the articles were renamed, which gave the claims other ids", () => {
    const renamed = floodFacts.map((one) => ({
      ...one,
      id: `${one.id} renamed`,
      claims: one.claims.map((claim) => ({ ...claim, id: `${claim.id} renamed` })),
    }));
    const elsewhere = partsOf(report(renamed));
    const review = openReview(elsewhere, apart.log, { judge: roughJudge(elsewhere) });
    expect(claimCounts(review)).toEqual(claimCounts(apart));
  });
  test("takes several picked claims out together, which then make a fact of their own", () => {
    const both = moved(down, { do: "open" }, { do: "pick" }, { do: "last" }, { do: "pick" }, split);
    // One is left by itself; the two that were taken out are judged.
    expect(claimCounts(both)).toEqual([2, 2, 2, 2]);
    expect(both.facts.some(({ claims }) => claims.map(({ value }) => value.shown).join() === "40 km,60 km")).toBe(true);
  });
  test("of all claims is refused, and so is one before the engine is there", () => {
    const all = moved({ do: "open" }, { do: "pick" }, { do: "last" }, { do: "pick" }, split);
    expect([all.log, all.said]).toEqual([[], { what: "not enough to split" }]);
    expect(step(open({ judge: null }), split)).toMatchObject({ log: [], said: { what: "cannot judge yet" } });
  });
  test("made before the engine is there to judge it, it holds once it is", () => {
    const early = open({ judge: null }, apart.log);
    expect(claimCounts(early)).toContain(3);
    expect(claimCounts(step(early, { do: "judge", judge }))).not.toContain(3);
  });
});

describe("merging facts", () => {
  const merge: Move = { do: "merge", at };
  const together = moved(mark, mark, merge);
  test("puts the claims of all that are marked together and judges them", () => {
    expect(together.facts).toHaveLength(3);
    expect(currentFact(together)!.claims).toHaveLength(5);
    expect(together.marked.size).toBe(0);
  });
  test("takes the fact under the cursor where only one is marked", () => {
    expect(moved(mark, merge).facts).toHaveLength(3);
  });
  test("is undone, and holds when the review is opened again", () => {
    expect(step(together, undo).facts).toHaveLength(4);
    expect(open({}, together.log).facts).toHaveLength(3);
  });
  test("needs two", () => {
    expect(moved(merge)).toMatchObject({ log: [], said: { what: "not enough to merge" } });
  });
});

describe("two reviewers", () => {
  const mara = [confirm].reduce(step, open({ reviewer: "Mara" }));
  const jon = [dismiss].reduce(step, open({ reviewer: "Jon" }));
  const log = [...mara.log, ...jon.log];
  test("who differ without knowing of each other are in conflict, and the fact is undecided", () => {
    const review = open({}, log);
    expect(review.at).toBe(0);
    const standing = currentStanding(review)!;
    expect([standing.decision?.kind, standing.conflicts.map(({ kind }) => kind)]).toEqual([
      "false alarm",
      ["confirmed"],
    ]);
  });
  test("who agree are not", () => {
    const same = step(open({ reviewer: "Jon" }), confirm);
    expect(currentStanding(open({}, [...mara.log, ...same.log]))).toBeUndefined();
    expect(open({}, [...mara.log, ...same.log]).standings.get(0)?.conflicts).toEqual([]);
  });
  test("are settled by a decision over both", () => {
    const settled = step(open({ reviewer: "Desk" }, log), { do: "decide", kind: "explained", reason: null, at });
    expect(settled.standings.get(0)).toMatchObject({
      decision: { kind: "explained", reviewer: "Desk" },
      conflicts: [],
    });
    expect(open({}, settled.log).standings.get(0)?.conflicts).toEqual([]);
  });
  test("and one of them may settle it, too", () => {
    const settled = step(
      { ...open({ reviewer: "Mara" }, log), at: 0 },
      { do: "decide", kind: "false alarm", reason: "other time", at },
    );
    expect(settled.standings.get(0)).toMatchObject({ decision: { reviewer: "Mara" }, conflicts: [] });
  });
  test("each undoes their own alone", () => {
    const review = step(open({ reviewer: "Mara" }, log), undo);
    expect(review.standings.get(0)).toMatchObject({ decision: { kind: "false alarm" }, conflicts: [] });
    expect(step(review, undo).said).toEqual({ what: "nothing to undo" });
  });
});

describe("a decision whose words changed since", () => {
  const edited = partsOf(
    report(
      floodFacts.map((one, number) =>
        number === 2
          ? {
              ...one,
              id: "other",
              claims: one.claims.map((claim, place) =>
                place === 0 ? { ...claim, id: "new", quote: "The coast road is shut." } : claim,
              ),
            }
          : one,
      ),
    ),
  );
  test("is stale: it says whose words, and the fact is to be decided again", () => {
    const review = openReview(edited, moved(confirm).log);
    expect(review.at).toBe(0);
    expect(currentStanding(review)).toMatchObject({
      decision: { kind: "confirmed" },
      stale: [{ outlet: "Harbour Post" }],
    });
  });
  test("and holds again once it is decided again", () => {
    const again = step(openReview(edited, moved(confirm).log), confirm);
    expect(again.standings.get(0)?.stale).toEqual([]);
    expect(again.log).toHaveLength(2);
  });
  test("is stale where a claim kept its id and not its sentence", () => {
    const same = partsOf(
      report(
        floodFacts.map((one) => ({
          ...one,
          claims: one.claims.map((claim) => ({ ...claim, quote: `${claim.quote}!` })),
        })),
      ),
    );
    expect(openReview(same, moved(confirm).log).standings.get(0)?.stale).toHaveLength(2);
  });
});
