import { describe, expect, test } from "vitest";
import type { ReportFact } from "../../src/model.js";
import { findInDraft, writeDraftFindings } from "../../src/report/draft.js";
import { unpainted } from "../../src/report/paint.js";
import { claim, fact, pair, report } from "./fixture.js";

const written = claim("My Draft", "It lies ⟦150 km⟧ from the capital.");
const line = (offset: number) => ({ line: offset, column: 3 });

/** The lines that a fact with the draft's claim in it gives. */
function linesOf(one: ReportFact): string {
  return writeDraftFindings("draft.md", findInDraft(report([one]), "my-draft.txt", line), unpainted);
}

describe("a claim of the draft", () => {
  test.each([
    ["that a source contradicts", "contradict", "draft.md:48:3 error 150 km: Republic Post has 125 km\n"],
    ["that a source disputes", "disputed", "draft.md:48:3 warning 150 km: Republic Post has 125 km\n"],
    ["that time has passed over", "updated", "draft.md:48:3 note 150 km: Republic Post has 125 km\n"],
    ["that cannot be judged", "unclear", ""],
    ["that differs in wording only", "compatible", ""],
    ["that a source bears out", "agree", ""],
  ] as const)("%s", (_what, relation, lines) => {
    const source = claim("Republic Post", "The town is ⟦125 km⟧ away.");
    expect(linesOf(fact("How far is it?", relation, [written, source]))).toBe(lines);
    expect(linesOf(fact("How far is it?", relation, [source, written]))).toBe(lines);
  });

  test("has one line for all who stand against it", () => {
    const sources = [
      claim("Republic Post", "The town is ⟦125 km⟧ away."),
      claim("Northwire", "A drive of ⟦130 km⟧, an officer said.", { speaker: "an officer" }),
      claim("Delta FM", "It is ⟦125 km⟧ off."),
    ];
    expect(linesOf(fact("How far is it?", "contradict", [written, ...sources]))).toBe(
      "draft.md:48:3 error 150 km: Republic Post and Delta FM have 125 km; Northwire (an officer) has 130 km\n",
    );
  });

  test("is told by the strongest that stands against it", () => {
    const [post, wire] = [claim("Republic Post", "It is ⟦125 km⟧ away."), claim("Northwire", "It is ⟦130 km⟧ away.")];
    const pairs = [pair(written, post, "disputed", "differ"), pair(wire, written, "contradict", "differ")];
    expect(linesOf(fact("How far is it?", "contradict", [written, post, wire], { pairs }))).toBe(
      "draft.md:48:3 error 150 km: Northwire has 130 km\n",
    );
  });
});

describe("nothing is said of", () => {
  const source = claim("Republic Post", "The town is ⟦125 km⟧ away.");

  test("sources that contradict each other", () => {
    const other = claim("Northwire", "It is ⟦130 km⟧ away.");
    expect(linesOf(fact("How far is it?", "contradict", [source, other]))).toBe("");
  });

  test("a draft that contradicts itself", () => {
    const again = claim("My Draft", "It lies ⟦140 km⟧ from the capital.");
    expect(linesOf(fact("How far is it?", "contradict", [written, again]))).toBe("");
  });

  test("what a reviewer called a false alarm or explained", () => {
    const decision = { kind: "false alarm", reason: null, note: null, at: "2031-04-05T10:00:00Z" } as const;
    const decided = fact("How far is it?", "contradict", [written, source], { decision });
    expect(linesOf(decided)).toBe("");
    expect(linesOf({ ...decided, decision: { ...decision, kind: "explained" } })).toBe("");
    expect(linesOf({ ...decided, decision: { ...decision, kind: "confirmed" } })).toContain(" error ");
  });
});

test("findings stand in the order of the text", () => {
  const at = (start: number, text: string) =>
    fact(`At ${start}?`, "contradict", [
      claim("My Draft", `It was ⟦${text}⟧.`, { id: `d-${start}`, mark: { text, start, end: start + 2 } }),
      claim("Republic Post", "It was ⟦99⟧."),
    ]);
  const found = findInDraft(report([at(120, "12"), at(7, "14"), at(30, "13")]), "my-draft.txt", line);
  expect(found.map((finding) => finding.line)).toEqual([7, 30, 120]);
});

test("words of articles stay on their line", () => {
  const evil = claim("Post\u001b[2J\n!", "It is ⟦12\n\u001b[31m⟧ far.", { speaker: "x\ny" });
  expect(linesOf(fact("How far is it?", "contradict", [written, evil]))).toBe(
    "draft.md:48:3 error 150 km: Post[2J ! (x y) has 12 [31m\n",
  );
});
