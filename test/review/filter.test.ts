import { describe, expect, test } from "vitest";
import { partsOf } from "../../src/review/event-part.js";
import { choices, type Filter, toggled } from "../../src/review/filter.js";
import { openReview, type Review } from "../../src/review/review.js";
import { type Move, step } from "../../src/review/step.js";
import { fact, floodFacts, report } from "./fixture.js";

const at = "2024-03-05T10:00:00.000Z";
const storm = fact({ event: "storm", question: "Who rang?", claims: [{ outlet: "Delta FM", quote: "«Ada» rang." }] });
const start = openReview(partsOf(report([...floodFacts, storm])), []);
const [road, distance, toll, banks, rang] = start.facts.map(({ question }) => question);
const shown = (review: Review) => review.shown.map((number) => review.facts[number]!.question);
const moved = (...moves: readonly Move[]) => moves.reduce(step, start);

describe("a filter leaves the facts", () => {
  test.each<[string, Filter, readonly (string | undefined)[]]>([
    ["with a verdict", { verdict: ["updated"] }, [toll]],
    ["with one of several verdicts", { verdict: ["updated", "agree"] }, [toll, banks]],
    ["with a severity; what agrees has none", { severity: ["medium"] }, [distance, rang]],
    ["of an outlet", { outlet: ["Tal Tribune"] }, [distance, toll, banks]],
    ["with both a verdict and an outlet", { verdict: ["contradict"], outlet: ["Tal Tribune"] }, [distance]],
    ["of an event", { event: ["storm"] }, [rang]],
    ["of a kind", { kind: ["quantity"] }, [road, distance, toll, banks, rang]],
    ["that are undecided; what agrees is not", { decision: ["undecided"] }, [road, distance, toll, rang]],
    ["of a kind that there is not", { kind: ["cause"] }, []],
    ["all, where it names nothing", { verdict: [] }, [road, distance, toll, banks, rang]],
  ])("%s", (_which, filter, left) => {
    expect(shown(step(start, { do: "filters", filter }))).toEqual(left);
  });

  test("that were decided so, that are noted", () => {
    const decided = moved(
      { do: "decide", kind: "confirmed", reason: null, at },
      { do: "last" },
      { do: "note", note: "ask them", at },
    );
    expect(shown(step(decided, { do: "filter", field: "decision", values: ["confirmed"] }))).toEqual([road]);
    expect(shown(step(decided, { do: "filter", field: "decision", values: ["noted"] }))).toEqual([rang]);
    expect(shown(step(decided, { do: "filter", field: "decision", values: ["undecided"] }))).toEqual([
      distance,
      toll,
      rang,
    ]);
  });
});

test("what is decided stays on show until the filter is set anew", () => {
  const filtered = step(start, { do: "filter", field: "decision", values: ["undecided"] });
  const decided = step(filtered, { do: "decide", kind: "confirmed", reason: null, at });
  expect(shown(decided)).toEqual(shown(filtered));
});

describe("the menu", () => {
  test("has every value that some fact has, with the number of its facts", () => {
    expect(
      choices(start.facts, start.standings).map(({ field, value, count }) => `${field} ${value} ${count}`),
    ).toEqual([
      "verdict contradict 3",
      "verdict updated 1",
      "verdict agree 1",
      "severity high 1",
      "severity medium 2",
      "severity low 1",
      "decision undecided 4",
      "kind quantity 5",
      "outlet Delta FM 3",
      "outlet Harbour Post 4",
      "outlet Tal Tribune 3",
      "event flood 4",
      "event storm 1",
    ]);
  });
  test("has no events where there is one", () => {
    const one = openReview(partsOf(report(floodFacts)), []);
    expect(choices(one.facts, one.standings).filter(({ field }) => field === "event")).toEqual([]);
  });
  test("takes and drops what is under its cursor, which stays in range", () => {
    const open = moved({ do: "mode", mode: "filter" }, { do: "choose", by: 1 }, { do: "toggle" });
    expect([open.mode, shown(open)]).toEqual(["filter", [toll]]);
    expect(shown(step(open, { do: "toggle" }))).toHaveLength(5);
    expect(step(open, { do: "choose", by: 99 }).choice).toBe(12);
    expect(step(open, { do: "choose", by: -99 }).choice).toBe(0);
  });
});

test("the cursor stays at its fact where the filter leaves it, else goes to the first", () => {
  const atToll = moved({ do: "go", by: 2 });
  expect(step(atToll, { do: "filter", field: "outlet", values: ["Tal Tribune"] }).at).toBe(1);
  expect(step(atToll, { do: "filter", field: "event", values: ["storm"] }).at).toBe(0);
});

test("Esc, and clear, show all again", () => {
  const narrow = moved({ do: "filter", field: "verdict", values: ["agree"] }, { do: "find", words: "banks" });
  expect(shown(narrow)).toEqual([banks]);
  expect(shown(step(narrow, { do: "back" }))).toHaveLength(5);
  expect(shown(step(narrow, { do: "clear" }))).toHaveLength(5);
});

test("a value is added to a field, and taken out where it was in", () => {
  const once = toggled({}, "outlet", "Delta FM");
  expect(toggled(once, "outlet", "Tal Tribune").outlet).toEqual(["Delta FM", "Tal Tribune"]);
  expect(toggled(once, "outlet", "Delta FM").outlet).toEqual([]);
});
