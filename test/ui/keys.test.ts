import type { Key } from "ink";
import { describe, expect, test } from "vitest";
import { openReview } from "../../src/review/review.js";
import { type Move, step } from "../../src/review/step.js";
import { keyNames } from "../../src/ui/key-names.js";
import { hinted, keyTable, moveFor, reasons, sections } from "../../src/ui/keys.js";
import { floodFacts, report } from "../review/fixture.js";

const now = "2024-03-05T10:00:00.000Z";
const view = { now, page: 6, top: 4, lastTop: 7, scrollPage: 10 };
const start = openReview(report(floodFacts), []);

describe("the table", () => {
  test.each(Object.entries(keyTable))("binds no key twice while one is in %s", (_mode, bindings) => {
    const keys = bindings.flatMap((binding) => binding.keys);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test("has a word for the foot of the screen for every key that is hinted at", () => {
    for (const name of [...hinted.facts, ...hinted.claims, "?", "q"]) {
      const binding = keyTable.browse.find(({ keys }) => keys.includes(name));
      expect([name, typeof binding?.hint]).toEqual([name, "string"]);
    }
  });

  test("shows every section in the overview", () => {
    expect(sections.flatMap(({ bindings }) => bindings)).toEqual(keyTable.browse);
  });
});

describe("while browsing", () => {
  test.each<[string, Move | null]>([
    ["j", { do: "go", by: 1 }],
    ["down", { do: "go", by: 1 }],
    ["k", { do: "go", by: -1 }],
    ["pagedown", { do: "go", by: 6 }],
    ["ctrl-u", { do: "go", by: -6 }],
    ["g", { do: "first" }],
    ["G", { do: "last" }],
    ["J", { do: "undecided", by: 1 }],
    ["enter", { do: "open" }],
    ["shift-tab", { do: "other pane" }],
    ["escape", { do: "back" }],
    ["/", { do: "find" }],
    ["N", { do: "match", by: -1 }],
    ["space", { do: "pick" }],
    ["d", { do: "diff" }],
    ["c", { do: "decide", kind: "confirmed", reason: null, at: now }],
    ["x", { do: "ask reason" }],
    ["e", { do: "decide", kind: "explained", reason: null, at: now }],
    ["u", { do: "undo", at: now }],
    ["U", { do: "redo", at: now }],
    ["?", { do: "help" }],
    ["q", { do: "quit" }],
    ["ctrl-c", { do: "interrupt" }],
    ["r", null],
    ["y", null],
    ["ctrl-q", null],
  ])("%s", (key, move) => {
    expect(moveFor(key, start, view)).toEqual(move);
  });

  test("a page in the claims is so many lines, up to the last", () => {
    const claims = step(start, { do: "open" });
    expect(moveFor("pagedown", claims, view)).toEqual({ do: "scroll", to: 7 });
    expect(moveFor("pageup", claims, view)).toEqual({ do: "scroll", to: 0 });
  });
});

describe("while searching", () => {
  const finding = step(start, { do: "find" });
  test.each<[string, Move | null]>([
    ["q", { do: "type", text: "q" }],
    ["?", { do: "type", text: "?" }],
    ["é", { do: "type", text: "é" }],
    ["😀", { do: "type", text: "😀" }],
    ["space", { do: "type", text: " " }],
    ["backspace", { do: "erase" }],
    ["enter", { do: "accept" }],
    ["escape", { do: "back" }],
    ["down", { do: "match", by: 1 }],
    ["tab", null],
    ["ctrl-x", null],
    ["ctrl-c", { do: "interrupt" }],
  ])("%s", (key, move) => {
    expect(moveFor(key, finding, view)).toEqual(move);
  });
});

describe("asked for a reason", () => {
  const asked = step(start, { do: "ask reason" });
  test.each(reasons.map(({ keys, does }) => [keys[0]!, does]))("%s is %s", (key, reason) => {
    expect(moveFor(key, asked, view)).toEqual({ do: "decide", kind: "false alarm", reason, at: now });
  });
  test.each(["escape", "q"])("%s cancels", (key) => {
    expect(moveFor(key, asked, view)).toEqual({ do: "back" });
  });
  test.each(["c", "j", "enter", "x"])("%s does nothing", (key) => {
    expect(moveFor(key, asked, view)).toBeNull();
  });
});

describe("the overview of keys", () => {
  const helped = step(start, { do: "help" });
  test.each<[string, Move | null]>([
    ["?", { do: "back" }],
    ["q", { do: "back" }],
    ["j", { do: "scroll", to: 5 }],
    ["pagedown", { do: "scroll", to: 7 }],
    ["c", null],
  ])("%s", (key, move) => {
    expect(moveFor(key, helped, view)).toEqual(move);
  });
});

describe("names the keys of", () => {
  const none: Key = {
    upArrow: false,
    downArrow: false,
    leftArrow: false,
    rightArrow: false,
    pageDown: false,
    pageUp: false,
    home: false,
    end: false,
    return: false,
    escape: false,
    ctrl: false,
    shift: false,
    tab: false,
    backspace: false,
    delete: false,
    meta: false,
    super: false,
    hyper: false,
    capsLock: false,
    numLock: false,
  };
  test.each<[string, string, Partial<Key>, readonly string[]]>([
    ["a letter", "j", {}, ["j"]],
    ["a capital", "J", { shift: true }, ["J"]],
    ["a burst of typing", "jjc", {}, ["j", "j", "c"]],
    ["a burst with Enter and space", "/a b\r", {}, ["/", "a", "space", "b", "enter"]],
    ["a burst with a control key", "j\u0004", {}, ["j", "ctrl-d"]],
    ["an arrow", "", { upArrow: true }, ["up"]],
    ["Enter", "\r", { return: true }, ["enter"]],
    ["Tab", "", { tab: true }, ["tab"]],
    ["Shift-Tab", "", { tab: true, shift: true }, ["shift-tab"]],
    ["the rubout of either kind", "", { delete: true }, ["backspace"]],
    ["Ctrl-C", "c", { ctrl: true }, ["ctrl-c"]],
    ["Alt and a letter: none, least of all the letter", "c", { meta: true }, []],
    ["an emoji", "😀", {}, ["😀"]],
  ])("%s", (_what, input, key, names) => {
    expect(keyNames(input, { ...none, ...key })).toEqual(names);
  });
});
