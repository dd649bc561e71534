import { describe, expect, test } from "vitest";
import { partsOf } from "../../src/review/event-part.js";
import { openReview, type Review } from "../../src/review/review.js";
import { step } from "../../src/review/step.js";
import type { Outcome } from "../../src/ui/action.js";
import { commandsFor, runTyped } from "../../src/ui/commands.js";
import { actionNames } from "../../src/ui/keys.js";
import { floodFacts, report } from "../review/fixture.js";

const now = "2024-03-05T10:00:00.000Z";
const view = { now, page: 6, top: 0, lastTop: 0, scrollPage: 10 };
const start = openReview(partsOf(report(floodFacts)), []);
const typing = (text: string): Review =>
  step(step(start, { do: "mode", mode: "palette" }), { do: "edit", edit: { edit: "insert", text } });
const offered = (text: string) => commandsFor(typing(text)).map((command) => command.text);

describe("the palette runs", () => {
  test.each<[string, Outcome]>([
    ["confirm", { do: "decide", kind: "confirmed", reason: null, at: now }],
    ["undo", { do: "undo", at: now }],
    ["sort question", { do: "sort", sort: "question" }],
    ["--sort question", { do: "sort", sort: "question" }],
    ["--sort=question", { do: "sort", sort: "question" }],
    ["verdict contradict", { do: "filter", field: "verdict", values: ["contradict"] }],
    ["verdict contradict, disputed", { do: "filter", field: "verdict", values: ["contradict", "disputed"] }],
    ["outlet tal", { do: "filter", field: "outlet", values: ["Tal Tribune"] }],
    ["find coast road", { do: "find", words: "coast road" }],
    ["note ask the mayor", { do: "note", note: "ask the mayor", at: now }],
    ["false-alarm different boats", { do: "decide", kind: "false alarm", reason: "different boats", at: now }],
    ["export storm.json", { errand: "export", file: "storm.json" }],
    ["theme light", { errand: "look", theme: "light" }],
    ["ascii on", { errand: "look", ascii: true }],
    ["view grid", { do: "view", view: "grid" }],
    ["und", { do: "undo", at: now }],
    ["nonsense", { do: "say", said: { what: "failed", text: "There is no command “nonsense”." } }],
  ])("%s", (text, outcome) => {
    expect(runTyped(view, typing(text))).toEqual(outcome);
  });
  test("what its cursor is on", () => {
    expect(offered("sort")[1]).toBe("sort verdict");
    expect(runTyped(view, step(typing("sort"), { do: "choose", by: 1 }))).toEqual({ do: "sort", sort: "verdict" });
    expect(runTyped(view, step(typing("theme"), { do: "choose", by: 99 }))).toEqual({ errand: "look", theme: "light" });
  });
});

test("every action is offered by its name", () => {
  for (const name of actionNames.filter((one) => one !== "commands")) expect(offered(name)[0]).toBe(name);
});

test("words may begin any part of a command", () => {
  expect(offered("und nex")).toEqual(["next-undecided"]);
});
