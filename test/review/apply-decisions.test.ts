import { describe, expect, test } from "vitest";
import type { ReportFact } from "../../src/model.js";
import type { LoggedEntry } from "../../src/review/apply-decisions.js";
import { applyDecisions } from "../../src/review/decided-report.js";
import { annotate, decide, type DecisionEntry, merge, undo } from "../../src/review/decisions.js";
import { partsOf } from "../../src/review/event-part.js";
import { fact, floodFacts, report, roughJudge } from "./fixture.js";

const [distance, toll] = floodFacts as readonly [ReportFact, ReportFact];

function entry(of: ReportFact, kind: DecisionEntry["kind"], place = 0, reason: string | null = null): DecisionEntry {
  return decide(of, { kind, reason, note: null }, { at: `2024-03-05T10:00:0${place}.000Z`, place });
}

const inFlood = (...entries: readonly LoggedEntry["entry"][]) => entries.map((one) => ({ event: "flood", entry: one }));

/** Question → decision, for the facts that have one. */
function decided(facts: readonly ReportFact[], log: readonly LoggedEntry[]) {
  const applied = applyDecisions(report(facts), log).facts;
  return Object.fromEntries(applied.flatMap(({ question, decision }) => (decision ? [[question, decision.kind]] : [])));
}

describe("a decision holds", () => {
  test("for the fact with its id, with reason and time", () => {
    const log = inFlood(entry(distance, "false alarm", 0, "rounding or unit"));
    expect(applyDecisions(report(floodFacts), log).facts[0]!.decision).toEqual({
      kind: "false alarm",
      reason: "rounding or unit",
      note: null,
      at: "2024-03-05T10:00:00.000Z",
    });
    expect(decided(floodFacts, log)).toEqual({ [distance.question]: "false alarm" });
  });

  test("after a new document joined the fact, which gave it another id", () => {
    const joined = { ...distance, id: "other", claims: [...distance.claims, ...toll.claims.slice(0, 1)] };
    expect(decided([toll, joined], inFlood(entry(distance, "confirmed")))).toEqual({
      [distance.question]: "confirmed",
    });
  });

  test("after the question was worded anew", () => {
    const renamed = { ...distance, id: "other", question: "How far?" };
    expect(decided([renamed], inFlood(entry(distance, "explained")))).toEqual({ "How far?": "explained" });
  });

  test("when it is the latest of several", () => {
    const log = inFlood(entry(distance, "confirmed", 0), entry(distance, "false alarm", 1));
    expect(decided(floodFacts, log)).toEqual({ [distance.question]: "false alarm" });
  });

  test("again when the one after it was undone", () => {
    const [first, second] = [entry(distance, "confirmed", 0), entry(distance, "false alarm", 1)];
    const log = inFlood(first, second, undo(second, { at: second.at, place: 2 }));
    expect(decided(floodFacts, log)).toEqual({ [distance.question]: "confirmed" });
  });

  test("after articles were renamed, which gave their outlets, claims and facts other names", () => {
    const renamed = (of: ReportFact) => ({
      ...of,
      id: `${of.id} renamed`,
      claims: of.claims.map((claim) => ({ ...claim, id: `${claim.id} renamed`, outlet: "Northwire" })),
    });
    const log = inFlood(entry(distance, "false alarm"), entry(toll, "explained", 1));
    expect(decided(floodFacts.map(renamed), log)).toEqual({
      [distance.question]: "false alarm",
      [toll.question]: "explained",
    });
  });
});

describe("a decision does not hold", () => {
  test("once it is undone", () => {
    const made = entry(distance, "confirmed");
    expect(decided(floodFacts, inFlood(made, undo(made, { at: made.at, place: 1 })))).toEqual({});
  });

  test("for a fact of another id that lacks one of the decided claims: its words changed", () => {
    const fewer = { ...distance, id: "other", claims: distance.claims.slice(0, 2) };
    expect(decided([fewer], inFlood(entry(distance, "confirmed")))).toEqual({});
  });

  test("for another event, not even for the same articles copied there", () => {
    const copied = { ...distance, event: "copy" };
    expect(decided([copied], inFlood(entry(distance, "confirmed")))).toEqual({});
  });

  test("for a fact of another id when it was made on no claims", () => {
    const empty = { ...entry(distance, "confirmed"), claims: [] };
    expect(decided([{ ...distance, id: "other" }], inFlood(empty))).toEqual({});
  });

  test("when its undo belongs to a copy of the folder: there it holds on", () => {
    const made = entry(distance, "confirmed");
    const log = [
      { event: "flood", entry: made },
      { event: "copy", entry: made },
      { event: "copy", entry: undo(made, { at: made.at, place: 1 }) },
    ];
    expect(decided([distance, { ...distance, event: "copy", question: "copy" }], log)).toEqual({
      [distance.question]: "confirmed",
    });
  });
});

test("a report without decisions is left as it is, and an old one taken out", () => {
  const plain = report(floodFacts);
  expect(applyDecisions(plain, [])).toEqual(plain);
  const stale = fact({ question: "When?", claims: [{ outlet: "Delta FM", quote: "On «Monday»." }] });
  const decision = { kind: "confirmed", reason: null, note: null, at: "2024" } as const;
  expect(applyDecisions(report([{ ...stale, decision }]), []).facts[0]!.decision).toBeNull();
});

describe("in a report", () => {
  const by = (reviewer: string, kind: DecisionEntry["kind"], over: readonly string[] = []) =>
    decide(distance, { kind, reason: null, note: null, over }, { at: "2024-03-05T10:00:00.000Z", place: 0, reviewer });
  test("reviewers who differ have decided nothing, until one decides over the other", () => {
    const [mara, jon] = [by("Mara", "confirmed"), by("Jon", "false alarm")];
    expect(decided(floodFacts, inFlood(mara, jon))).toEqual({});
    const over = by("Mara", "explained", [jon.id]);
    expect(decided(floodFacts, inFlood(mara, jon, over))).toEqual({ [distance.question]: "explained" });
  });
  test("reviewers who agree have decided", () => {
    expect(decided(floodFacts, inFlood(by("Mara", "confirmed"), by("Jon", "confirmed")))).toEqual({
      [distance.question]: "confirmed",
    });
  });
  test("a note stands with the decision; by itself it decides nothing", () => {
    const note = annotate(distance, "see page 4", { at: "2024-03-05T10:00:00.000Z", place: 1 });
    expect(decided(floodFacts, inFlood(note))).toEqual({});
    const [first] = applyDecisions(report(floodFacts), inFlood(entry(distance, "confirmed"), note)).facts;
    expect(first!.decision).toMatchObject({ kind: "confirmed", note: "see page 4" });
  });
  test("what was put together is judged, counted, and decided on as one fact", () => {
    const judge = roughJudge(partsOf(report(floodFacts)));
    const together = merge(distance, [toll], { at: "2024-03-05T10:00:00.000Z", place: 0 });
    const merged = applyDecisions(report(floodFacts), inFlood(together), judge);
    expect(merged.facts.map(({ claims }) => claims.length)).toEqual([5, 2, 2]);
    expect(merged.summary).toMatchObject({ facts: 3, verdicts: { contradict: 1, unclear: 1, updated: 0 } });
    expect(applyDecisions(report(floodFacts), inFlood(together)).facts).toHaveLength(4);
  });
});
