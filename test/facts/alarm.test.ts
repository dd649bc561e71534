import { describe, expect, test } from "vitest";
import { leastForAlarm, leastForDoubt } from "../../src/facts/alarm.js";
import type { AlarmLevel, ClaimKind } from "../../src/model.js";
import { analyseEvents } from "../../src/pipeline.js";
import { readEvents } from "../../src/cli/files.js";

const kinds: readonly ClaimKind[] = [
  "quantity",
  "time",
  "status",
  "rank",
  "direction",
  "name",
  "place",
  "cause",
  "kind",
];

describe("what an alarm wants", () => {
  test.each(kinds)("of a %s is more the quieter it is", (kind) => {
    const [quiet, balanced, thorough] = (["quiet", "balanced", "thorough"] as const).map((level) =>
      leastForAlarm(kind, level),
    );
    expect(quiet).toBeGreaterThan(balanced!);
    expect(balanced).toBeGreaterThan(thorough!);
    expect(thorough).toBeGreaterThan(0);
    expect(quiet).toBeLessThan(1);
  });

  test.each(kinds)("of a %s is no less than lining up does", (kind) => {
    for (const level of ["quiet", "balanced", "thorough"] as const)
      expect(leastForDoubt(kind, level)).toBeLessThanOrEqual(leastForAlarm(kind, level));
  });

  test("of what only a reader finds cannot be met", () => {
    expect(leastForAlarm("words", "thorough")).toBe(1);
  });
});

test("a quieter level has fewer alarms on the same facts", async () => {
  const { events } = await readEvents(["corpus"]);
  const alarmsAt = (alarm: AlarmLevel) =>
    analyseEvents(events.map((event) => ({ ...event, alarm }))).facts.flatMap(({ id, pairs }) =>
      pairs
        .filter(({ relation }) => relation === "contradict" || relation === "disputed")
        .map(({ a, b }) => `${id} ${a} ${b}`),
    );
  const [quiet, balanced, thorough] = [alarmsAt("quiet"), alarmsAt("balanced"), alarmsAt("thorough")];
  expect(quiet.length).toBeGreaterThan(0);
  expect(balanced.length).toBeGreaterThan(quiet.length);
  expect(thorough.length).toBeGreaterThan(balanced.length);
  expect(balanced).toEqual(expect.arrayContaining(quiet));
  expect(thorough).toEqual(expect.arrayContaining(balanced));
});
