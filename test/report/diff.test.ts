import { describe, expect, test } from "vitest";
import type { ReportFact } from "../../src/model.js";
import { diffReports, writeDiff } from "../../src/report/diff.js";
import { unpainted } from "../../src/report/paint.js";
import { claim, fact, report } from "./fixture.js";

const [wire, post, star] = [
  claim("Wire", "The ferry carried ⟦187⟧ people."),
  claim("Post", "The ferry carried ⟦212⟧ people."),
  claim("Star", "The ferry carried ⟦199⟧ people."),
];
const aboard = fact("How many?", "contradict", [wire, post]);
const cause = fact("Why?", "contradict", [claim("Wire", "A barge ⟦rammed⟧ her."), claim("Post", "She ⟦ran aground⟧.")]);

const shown = (before: readonly ReportFact[], after: readonly ReportFact[]) => {
  const { came, went, changed, same } = diffReports(report(before), report(after));
  const ids = (facts: readonly ReportFact[]) => facts.map(({ question }) => question).join(", ");
  return { came: ids(came), went: ids(went), changed: changed.map((one) => one.after.question).join(", "), same };
};

describe("between two reports", () => {
  test.each<[string, readonly ReportFact[], readonly ReportFact[], ReturnType<typeof shown>]>([
    [
      "nothing is different where all facts are the same",
      [aboard, cause],
      [cause, aboard],
      { came: "", went: "", changed: "", same: 2 },
    ],
    ["a fact came", [aboard], [aboard, cause], { came: "Why?", went: "", changed: "", same: 1 }],
    ["a fact went", [aboard, cause], [cause], { came: "", went: "How many?", changed: "", same: 1 }],
    [
      "a verdict changed",
      [aboard],
      [{ ...aboard, verdict: "unclear" }],
      { came: "", went: "", changed: "How many?", same: 0 },
    ],
    [
      "a fact was found by both",
      [aboard],
      [{ ...aboard, foundBy: "both" }],
      { came: "", went: "", changed: "How many?", same: 0 },
    ],
    [
      "a claim joined a fact, which is another by its id",
      [aboard],
      [fact("How many aboard?", "contradict", [wire, post, star])],
      { came: "", went: "", changed: "How many aboard?", same: 0 },
    ],
    [
      "a fact of the same id in another event is another",
      [aboard],
      [{ ...aboard, event: "storm" }],
      { came: "How many?", went: "How many?", changed: "", same: 0 },
    ],
  ])("%s", (_what, before, after, expected) => {
    expect(shown(before, after)).toEqual(expected);
  });

  test("the difference is told in words, disagreements first", () => {
    const agreeing = fact("When?", "agree", [claim("Delta", "On ⟦Friday⟧."), claim("Ledger", "On ⟦Friday⟧.")]);
    const before = report([cause, { ...aboard, foundBy: "rules" }]);
    const after = report([
      agreeing,
      { ...aboard, verdict: "unclear", foundBy: "both" },
      fact("Who?", "disputed", [wire, star]),
    ]);
    expect(writeDiff(diffReports(before, after), { width: 80, paint: unpainted })).toBe(`\
Came
  ⇄ ferry: Who? (f-who-)
  = ferry: When? (f-when-)

Went
  ≠ ferry: Why? (f-why-)

Changed
  ? ferry: How many? (f-how-many-): contradict → unclear, found by rules → both

2 facts came, 1 went, 1 changed, 0 as before
`);
  });
});
