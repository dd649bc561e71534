import { describe, expect, test } from "vitest";
import type { Relation, ReportFact } from "../../src/model.js";
import { claimsInOrder, lineUp, opposing } from "../../src/review/line-up.js";
import { fact } from "./fixture.js";

/** A fact whose claims have these values, one outlet each: A, B, C, …; `pairs` by place as in the fixture. */
function valued(
  values: readonly string[],
  pairs: Readonly<Record<string, Relation>> = {},
  verdict: Relation = "contradict",
) {
  const claims = values.map((value, at) => ({ outlet: "ABCDEFG"[at]!, quote: `It was «${value}».` }));
  return fact({ question: "How much?", claims, pairs, verdict });
}

const shown = (of: ReportFact) =>
  lineUp(of)
    .map((reading) => `${reading.shown.join(" ≈ ")}: ${reading.claims.map(({ outlet }) => outlet).join("")}`)
    .join(" · ");

describe("lines claims up by value", () => {
  test.each<[string, ReportFact, string]>([
    ["the same value", valued(["9", "12", "9"]), "9: AC · 12: B"],
    [
      "values that agree over units",
      valued(["40 km", "60 km", "25 miles"], { "0-2": "compatible", "1-2": "contradict" }),
      "40 km ≈ 25 miles: AC · 60 km: B",
    ],
    [
      "no chain over a wide value",
      valued(["130", "over 100", "150"], { "0-1": "compatible", "1-2": "compatible" }),
      "130 ≈ over 100: AB · 150: C",
    ],
    [
      "to the reading that is written the same",
      valued(["130", "150", "over 100", "over 100"], {
        "0-2": "compatible",
        "1-2": "contradict",
        "0-3": "compatible",
        "1-3": "compatible",
      }),
      "130 ≈ over 100: ACD · 150: B",
    ],
    [
      "the same words said to contradict stay apart",
      valued(["open", "open"], { "0-1": "contradict" }),
      "open: A · open: B",
    ],
    [
      "the same words whose times are unclear stay together",
      valued(["open", "open"], { "0-1": "unclear" }),
      "open: AB",
    ],
    [
      "unclear with other words stays apart",
      valued(["open", "partly open"], { "0-1": "unclear" }),
      "open: A · partly open: B",
    ],
    ["one claim", valued(["9"]), "9: A"],
  ])("%s", (_what, of, readings) => {
    expect(shown(of)).toBe(readings);
    expect(claimsInOrder(of)).toHaveLength(of.claims.length);
  });

  test("without any pairs in the report, by the value alone", () => {
    expect(shown({ ...valued(["9", "12", "9"]), pairs: [] })).toBe("9: AC · 12: B");
  });
});

describe("holds a claim against", () => {
  const against = (of: ReportFact, place: number) => opposing(of, of.claims[place]!)?.outlet ?? null;

  test.each<[string, ReportFact, number, string | null]>([
    ["the first that contradicts it", valued(["9", "9", "12", "14"]), 0, "C"],
    ["the strongest, not the nearest", valued(["9", "12", "14"], { "0-1": "updated" }), 0, "C"],
    ["one that agrees, where all do", valued(["9", "9"], {}, "agree"), 1, "A"],
    ["nothing, where it is alone", valued(["9"]), 0, null],
  ])("%s", (_what, of, place, outlet) => {
    expect(against(of, place)).toBe(outlet);
  });

  test("without any pairs in the report, one of another reading", () => {
    expect(against({ ...valued(["9", "9", "12"]), pairs: [] }, 0)).toBe("C");
  });
});
