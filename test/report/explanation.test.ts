import { expect, test } from "vitest";
import { writeExplanation } from "../../src/report/explanation.js";
import { unpainted } from "../../src/report/paint.js";
import { claim, fact, pair } from "./fixture.js";

const style = { width: 80, paint: unpainted };

test("everything behind a verdict", () => {
  const [ledger, wire] = [
    claim("Sunday Ledger", "Rescuers counted ⟦about 40⟧ survivors, the coast guard said.", {
      speaker: "coast guard",
      hedge: "reported",
      value: { kind: "quantity", shown: "about 40 survivors", low: 40, high: 40, approximate: true },
      asserted: { said: "2031-04-04", of: "2031-04-03" },
    }),
    claim("Northwire", "There were ⟦no survivors⟧.", {
      polarity: "denied",
      value: { kind: "quantity", shown: "no survivors", low: 0, high: null },
      asserted: { said: null, of: null },
    }),
  ];
  const judged = { ...pair(ledger, wire, "contradict", "about 40 is not 0"), tried: [] };
  const one = fact("How many survived?", "contradict", [ledger, wire], {
    id: "3f2a",
    reason: "About 40 is not 0.",
    severity: "high",
    pairs: [judged, pair(wire, ledger, "unclear", "perhaps other days")],
    decision: { kind: "confirmed", reason: null, note: null, at: "2031-04-05T10:00:00Z" },
  });
  expect(writeExplanation(one, ({ document }) => `${document}:3:7`, style)).toBe(`\
How many survived?
≠ contradict · high · quantity · decision: confirmed · 3f2a
About 40 is not 0.

Claims
1. Sunday Ledger (coast guard), sunday-ledger.txt:3:7:
   “Rescuers counted »about 40« survivors, the coast guard said.”
   affirmed, hedge: reported, said on 2031-04-04 of 2031-04-03
   read as quantity about 40 survivors (low 40, high 40, approximate true)
2. Northwire, northwire.txt:3:7:
   “There were »no survivors«.”
   denied, no hedge, said on an unknown date
   read as quantity no survivors (low 0, high null)

Pairs
1 and 2: ≠ contradict by “figures differ”: about 40 is not 0
   no excuse was tried
2 and 1: ? unclear by “figures differ”: perhaps other days
   tried, did not hold: rounding, bound
`);
});
