import type { Key } from "ink";
import { describe, expect, test } from "vitest";
import { partsOf } from "../../src/review/event-part.js";
import { openReview, type Review } from "../../src/review/review.js";
import { type Move, step } from "../../src/review/step.js";
import { keyNames } from "../../src/ui/key-names.js";
import { hinted } from "../../src/ui/hints.js";
import { actionNames, keyTable, outcomeOf, reasons } from "../../src/ui/keys.js";
import { fact, floodFacts, report } from "../review/fixture.js";

const now = "2024-03-05T10:00:00.000Z";
const view = { now, page: 6, top: 4, lastTop: 7, scrollPage: 10 };
const start = openReview(partsOf(report(floodFacts)), []);
const keys = keyTable();
const moveFor = (key: string, review: Review) => outcomeOf(key, review, view, keys);
const insert = (text: string): Move => ({ do: "edit", edit: { edit: "insert", text } });

describe("the table", () => {
  const places: readonly (readonly [string, Review])[] = [
    ["the list", start],
    ["the claims", step(start, { do: "open" })],
    ["the grid", step(start, { do: "view", view: "grid" })],
  ];
  test.each(places)(
    "means one thing by each key in %s, of which the first stands before the others",
    (_where, review) => {
      const meant = keys.modes.browse.filter(({ when }) => when?.(review) ?? true);
      const twice = meant.flatMap((one) => one.keys).filter((key, at, all) => all.indexOf(key) !== at);
      // In the grid the arrows go along the outlets before they open anything; in the claims Space picks before it marks.
      const special = keys.modes.browse.filter(({ when }) => when !== undefined).flatMap((one) => one.keys);
      expect(twice.filter((key) => !special.includes(key))).toEqual([]);
    },
  );

  test.each(Object.entries(keys.modes).filter(([mode]) => mode !== "browse"))(
    "binds no key twice in %s",
    (_mode, actions) => {
      const all = actions.flatMap((one) => one.keys);
      expect(all).toEqual([...new Set(all)]);
    },
  );

  test("has a word for the foot of the screen for every action that is hinted at", () => {
    for (const [, review] of places) {
      for (const name of [...hinted(review), "keys", "quit"]) {
        const found = keys.modes.browse.find((one) => one.name === name);
        expect([name, typeof found?.hint]).toEqual([name, "string"]);
      }
    }
  });

  test("shows every section in the overview, and no name twice", () => {
    expect(keys.sections.flatMap(({ actions }) => actions)).toEqual(keys.modes.browse);
    expect(new Set(actionNames).size).toBe(actionNames.length);
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
    ["l", { do: "open" }],
    ["shift-tab", { do: "other pane" }],
    ["escape", { do: "back" }],
    ["/", { do: "mode", mode: "find" }],
    ["f", { do: "mode", mode: "filter" }],
    [":", { do: "mode", mode: "palette" }],
    ["m", { do: "mode", mode: "note" }],
    ["N", { do: "match", by: -1 }],
    ["space", { do: "mark" }],
    ["v", { do: "mark range" }],
    ["d", { do: "detail", detail: "diff" }],
    ["t", { do: "detail", detail: "timeline" }],
    ["T", { do: "view", view: "grid" }],
    ["a", { do: "view", view: "article" }],
    ["c", { do: "decide", kind: "confirmed", reason: null, at: now }],
    ["x", { do: "mode", mode: "reason" }],
    ["e", { do: "decide", kind: "explained", reason: null, at: now }],
    ["M", { do: "merge", at: now }],
    ["S", { do: "split", at: now }],
    ["u", { do: "undo", at: now }],
    ["U", { do: "redo", at: now }],
    ["o", { do: "sort", sort: "verdict" }],
    ["?", { do: "mode", mode: "help" }],
    ["q", { do: "quit" }],
    ["ctrl-c", { do: "interrupt" }],
    ["r", null],
    ["z", null],
    ["ctrl-q", null],
  ])("%s", (key, move) => {
    expect(moveFor(key, start)).toEqual(move);
  });

  test("a page in the claims is so many lines, up to the last; Space picks", () => {
    const claims = step(start, { do: "open" });
    expect(moveFor("pagedown", claims)).toEqual({ do: "scroll", to: 7 });
    expect(moveFor("pageup", claims)).toEqual({ do: "scroll", to: 0 });
    expect(moveFor("space", claims)).toEqual({ do: "pick" });
  });

  test("in the grid the arrows go along the outlets, Enter opens", () => {
    const grid = step(start, { do: "view", view: "grid" });
    expect(moveFor("right", grid)).toEqual({ do: "outlet", by: 1 });
    expect(moveFor("h", grid)).toEqual({ do: "outlet", by: -1 });
    expect(moveFor("enter", grid)).toEqual({ do: "open" });
    expect(moveFor("pagedown", grid)).toEqual({ do: "go", by: 6 });
  });

  test("Esc stops the reading only where there is nothing to go back from", () => {
    const reading = { events: 1, ofEvents: 3, event: "storm", documents: 0, ofDocuments: 4 };
    const still = step(start, { do: "read on", reading });
    expect(moveFor("escape", still)).toEqual({ errand: "stop reading" });
    expect(moveFor("escape", step(still, { do: "open" }))).toEqual({ do: "back" });
    expect(moveFor("escape", step(still, { do: "read on", reading: null }))).toEqual({ do: "back" });
  });

  test("what is handed on is worded", () => {
    expect(moveFor("y", start)).toEqual({
      errand: "copy",
      what: "a sentence on the fact",
      text: "Is the coast road open? Harbour Post says closed; Delta FM says open.",
    });
    expect(moveFor("Y", start)).toMatchObject({
      text: "“The coast road is closed to all traffic.” (Harbour Post, 2024-03-02)\n\n“Drivers can use the coast road again; it is open.” (Delta FM)",
    });
    expect(moveFor("O", start)).toEqual({ errand: "open", url: null });
  });
});

test("what is copied brings no command for a terminal with it", () => {
  const nasty = fact({
    question: "When?\u001B[2J",
    claims: [
      { outlet: "Delta\u0007 FM", quote: "On «Mon\u001B]52;c;cm0gLXJm\u0007day»\nrm -rf." },
      { outlet: "Tal Tribune", quote: "On «Tuesday»\u202E." },
    ],
  });
  const review = openReview(partsOf(report([nasty])), []);
  for (const key of ["y", "Y"]) {
    const { text } = moveFor(key, review) as { readonly text: string };
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
  }
});

describe("while searching", () => {
  const finding = step(start, { do: "mode", mode: "find" });
  test.each<[string, Move | null]>([
    ["q", insert("q")],
    ["?", insert("?")],
    ["é", insert("é")],
    ["😀", insert("😀")],
    ["space", insert(" ")],
    ["backspace", { do: "edit", edit: { edit: "erase" } }],
    ["ctrl-w", { do: "edit", edit: { edit: "erase word" } }],
    ["enter", { do: "accept", at: now }],
    ["escape", { do: "back" }],
    ["down", { do: "match", by: 1 }],
    ["tab", null],
    ["ctrl-x", null],
    ["ctrl-c", { do: "interrupt" }],
  ])("%s", (key, move) => {
    expect(moveFor(key, finding)).toEqual(move);
  });
});

describe("asked for a reason", () => {
  const asked = step(start, { do: "mode", mode: "reason" });
  test.each(reasons.map(({ key, reason }) => [key, reason]))("%s is %s", (key, reason) => {
    expect(moveFor(key, asked)).toEqual({ do: "decide", kind: "false alarm", reason, at: now });
  });
  test.each(["escape", "q"])("%s cancels", (key) => {
    expect(moveFor(key, asked)).toEqual({ do: "back" });
  });
  test.each(["c", "j", "enter", "x"])("%s does nothing", (key) => {
    expect(moveFor(key, asked)).toBeNull();
  });
});

describe("the overview of keys", () => {
  const helped = step(start, { do: "mode", mode: "help" });
  test.each<[string, Move | null]>([
    ["?", { do: "back" }],
    ["q", { do: "back" }],
    ["j", { do: "scroll", to: 5 }],
    ["pagedown", { do: "scroll", to: 7 }],
    ["c", null],
  ])("%s", (key, move) => {
    expect(moveFor(key, helped)).toEqual(move);
  });
});

describe("keys given to other actions", () => {
  const own = keyTable({ confirm: ["y"], quit: ["ctrl-q"] });
  const mine = (key: string) => outcomeOf(key, start, view, own);
  test("take the place of the usual ones", () => {
    expect(mine("y")).toMatchObject({ do: "decide", kind: "confirmed" });
    expect(mine("c")).toBeNull();
    expect(mine("ctrl-q")).toEqual({ do: "quit" });
    expect(mine("q")).toBeNull();
    expect(mine("x")).toEqual({ do: "mode", mode: "reason" });
  });
  test("leave an action without a key where its only one is taken; the palette still has it", () => {
    expect(own.modes.browse.find(({ name }) => name === "copy")?.keys).toEqual([]);
  });
  test("Ctrl-C always interrupts", () => {
    expect(outcomeOf("ctrl-c", start, view, keyTable({ confirm: ["ctrl-c"] }))).toEqual({ do: "interrupt" });
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
    ["the rubout", "", { backspace: true }, ["backspace"]],
    ["Delete", "", { delete: true }, ["delete"]],
    ["Ctrl-C", "c", { ctrl: true }, ["ctrl-c"]],
    ["Alt and a letter: none, least of all the letter", "c", { meta: true }, []],
    ["an emoji", "😀", {}, ["😀"]],
  ])("%s", (_what, input, key, names) => {
    expect(keyNames(input, { ...none, ...key })).toEqual(names);
  });
});
