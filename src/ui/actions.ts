import { sorts } from "../review/order.js";
import { currentStanding, type Review } from "../review/review.js";
import type { Move } from "../review/step.js";
import { type Action, move, type Section } from "./action.js";
import { handingOn } from "./handing-on.js";
import { inClaims, inGrid, isAtTop } from "./hints.js";

const go = (by: number) => (): Move => ({ do: "go", by });
const timed =
  (what: "undo" | "redo" | "split" | "merge"): Action["run"] =>
  ({ now: at }) => ({ do: what, at });

/** Moves through a page: by lines where text scrolls, by rows in a list. */
const page =
  (by: 1 | -1): Action["run"] =>
  (view, review) => {
    const scrolls = review.view === "article" || (review.view === "facts" && review.pane === "claims");
    if (!scrolls && review.facts.length > 0) return { do: "go", by: by * view.page };
    return { do: "scroll", to: Math.max(0, Math.min(view.top + by * view.scrollPage, view.lastTop)) };
  };

const nextSort = ({ sort }: Review): Move => ({
  do: "sort",
  sort: sorts[(sorts.indexOf(sort) + 1) % sorts.length]!,
});

/** Everything that can be done while browsing, as the overview shows it. */
export const sections: readonly Section[] = [
  {
    title: "Move",
    actions: [
      { name: "down", keys: ["j", "down"], does: "next row", hint: "move", run: go(1) },
      { name: "up", keys: ["k", "up"], does: "the one before", run: go(-1) },
      {
        name: "next-undecided",
        keys: ["J"],
        does: "next undecided fact",
        hint: "next undecided",
        run: move({ do: "undecided", by: 1 }),
      },
      {
        name: "previous-undecided",
        keys: ["K"],
        does: "undecided fact before",
        run: move({ do: "undecided", by: -1 }),
      },
      { name: "first", keys: ["g", "home"], does: "first", run: move({ do: "first" }) },
      { name: "last", keys: ["G", "end"], does: "last", run: move({ do: "last" }) },
      { name: "page-down", keys: ["pagedown", "ctrl-d"], does: "a page down", run: page(1) },
      { name: "page-up", keys: ["pageup", "ctrl-u"], does: "a page up", run: page(-1) },
      {
        name: "outlet-right",
        keys: ["l", "right"],
        does: "grid: next outlet",
        hint: "outlet",
        when: inGrid,
        run: move({ do: "outlet", by: 1 }),
      },
      {
        name: "outlet-left",
        keys: ["h", "left"],
        does: "grid: outlet before",
        when: inGrid,
        run: move({ do: "outlet", by: -1 }),
      },
      {
        name: "next-document",
        keys: ["]"],
        does: "same fact, next article",
        hint: "next article",
        run: move({ do: "document", by: 1 }),
      },
      { name: "previous-document", keys: ["["], does: "article before", run: move({ do: "document", by: -1 }) },
      {
        name: "open",
        keys: ["enter", "right", "l"],
        does: "go into the claims",
        hint: "claims",
        run: move({ do: "open" }),
      },
      {
        name: "back",
        keys: ["escape", "left", "h"],
        does: "back, one step at a time",
        hint: "back",
        run: (_, review) => (review.reading !== null && isAtTop(review) ? { errand: "stop reading" } : { do: "back" }),
      },
      { name: "other-pane", keys: ["tab", "shift-tab"], does: "the other pane", run: move({ do: "other pane" }) },
    ],
  },
  {
    title: "Decide",
    actions: [
      {
        name: "confirm",
        keys: ["c"],
        does: "confirmed: they disagree",
        hint: "confirm",
        run: ({ now: at }) => ({ do: "decide", kind: "confirmed", reason: null, at }),
      },
      {
        name: "false-alarm",
        keys: ["x"],
        does: "false alarm, then why",
        hint: "false alarm",
        run: move({ do: "mode", mode: "reason" }),
      },
      {
        name: "explain",
        keys: ["e"],
        does: "explained: both can hold",
        hint: "explained",
        run: ({ now: at }) => ({ do: "decide", kind: "explained", reason: null, at }),
      },
      { name: "note", keys: ["m"], does: "note on the fact", hint: "note", run: move({ do: "mode", mode: "note" }) },
      {
        name: "note-in-editor",
        keys: ["E"],
        does: "note, in your $EDITOR",
        run: (_, review) => ({ errand: "edit", note: currentStanding(review)?.note?.note ?? "" }),
      },
      { name: "undo", keys: ["u"], does: "undo the last decision", hint: "undo", run: timed("undo") },
      { name: "redo", keys: ["U", "ctrl-r"], does: "redo it", run: timed("redo") },
    ],
  },
  {
    title: "Several at once",
    actions: [
      {
        name: "pick",
        keys: ["space"],
        does: "claims: pick one",
        hint: "pick",
        when: inClaims,
        run: move({ do: "pick" }),
      },
      { name: "mark", keys: ["space"], does: "list: mark a fact", hint: "mark", run: move({ do: "mark" }) },
      { name: "mark-range", keys: ["v"], does: "mark from the last to here", run: move({ do: "mark range" }) },
      { name: "mark-all", keys: ["*"], does: "mark all on show, or none", run: move({ do: "mark all" }) },
      { name: "merge", keys: ["M"], does: "merge the marked facts", run: timed("merge") },
      { name: "split", keys: ["S"], does: "split picked claims out", run: timed("split") },
    ],
  },
  {
    title: "Look",
    actions: [
      { name: "facts", keys: ["1"], does: "list and claims", hint: "list", run: move({ do: "view", view: "facts" }) },
      {
        name: "grid",
        keys: ["2", "T"],
        does: "grid: facts × outlets",
        hint: "grid",
        run: move({ do: "view", view: "grid" }),
      },
      {
        name: "article",
        keys: ["3", "a"],
        does: "the article, claims marked",
        hint: "article",
        run: move({ do: "view", view: "article" }),
      },
      {
        name: "timeline",
        keys: ["4", "t"],
        does: "values in order of time",
        hint: "timeline",
        run: move({ do: "detail", detail: "timeline" }),
      },
      {
        name: "diff",
        keys: ["d"],
        does: "word diff of two claims",
        hint: "diff",
        run: move({ do: "detail", detail: "diff" }),
      },
      {
        name: "not-checked",
        keys: ["i"],
        does: "what was not checked",
        run: move({ do: "mode", mode: "not checked" }),
      },
      { name: "context", keys: ["w"], does: "sentences around all quotes", run: move({ do: "context" }) },
    ],
  },
  {
    title: "Find",
    actions: [
      {
        name: "find",
        keys: ["/"],
        does: "only facts with some words",
        hint: "find",
        run: move({ do: "mode", mode: "find" }),
      },
      { name: "next-found", keys: ["n"], does: "next found", run: move({ do: "match", by: 1 }) },
      { name: "previous-found", keys: ["N"], does: "found before", run: move({ do: "match", by: -1 }) },
      {
        name: "filter",
        keys: ["f"],
        does: "filter: verdict, outlet, …",
        hint: "filter",
        run: move({ do: "mode", mode: "filter" }),
      },
      { name: "clear", keys: ["F"], does: "show all again", run: move({ do: "clear" }) },
      { name: "next-sort", keys: ["o"], does: "sort in another order", run: (_, review) => nextSort(review) },
    ],
  },
  handingOn,
  {
    title: "Leave",
    actions: [
      { name: "commands", keys: [":"], does: "every command by its name", run: move({ do: "mode", mode: "palette" }) },
      { name: "keys", keys: ["?"], does: "these keys", hint: "keys", run: move({ do: "mode", mode: "help" }) },
      { name: "quit", keys: ["q"], does: "quit; all is saved already", hint: "quit", run: move({ do: "quit" }) },
    ],
  },
];
