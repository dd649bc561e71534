import { describe, expect, test } from "vitest";
import { exitCodeFor, exitCodeForFacts } from "../../src/cli/exit.js";
import type { DecisionKind, Relation } from "../../src/model.js";
import { claim, fact } from "../report/fixture.js";

describe("the exit code is", () => {
  test.each([
    [1, "a contradiction", ["agree", "contradict"], "disputed"],
    [1, "a dispute", ["disputed"], "disputed"],
    [0, "an update where disagreements are asked for", ["updated", "unclear", "compatible", "agree"], "disputed"],
    [0, "a dispute where contradictions are asked for", ["disputed"], "contradict"],
    [1, "a contradiction where contradictions are asked for", ["contradict"], "contradict"],
    [1, "an update where updates are asked for", ["updated"], "updated"],
    [1, "an unclear fact where these are asked for", ["unclear"], "unclear"],
    [0, "agreement, whatever is asked for", ["agree", "compatible"], "unclear"],
    [0, "a contradiction where nothing is asked for", ["contradict"], "never"],
    [0, "nothing at all", [], "unclear"],
  ] as const)("%i for %s", (code, _what, relations: readonly Relation[], failOn) => {
    expect(exitCodeFor(relations, failOn)).toBe(code);
  });
});

describe("a contradiction counts", () => {
  const found = fact("How far?", "contradict", [claim("Post", "It is ⟦12 km⟧."), claim("Wire", "It is ⟦15 km⟧.")]);
  const decided = (kind: DecisionKind) => ({
    ...found,
    decision: { kind, reason: null, note: null, at: "2031-04-05T10:00:00Z" },
  });

  test.each([
    ["undecided", found, 1],
    ["confirmed", decided("confirmed"), 1],
    ["not as a false alarm", decided("false alarm"), 0],
    ["not once it is explained", decided("explained"), 0],
  ])("%s", (_what, one, code) => {
    expect(exitCodeForFacts([one], "disputed")).toBe(code);
  });
});
