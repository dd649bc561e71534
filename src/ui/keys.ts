import type { Mode, Pane, Review } from "../review/review.js";
import type { Move } from "../review/step.js";

/** What a key needs to know of the screen and the world. */
export type View = {
  /** ISO date-time. */
  readonly now: string;
  /** Rows of the list of facts. */
  readonly page: number;
  /** Of what scrolls by lines, the claims or the overview of keys: first line on show, the last it can be, and rows. */
  readonly top: number;
  readonly lastTop: number;
  readonly scrollPage: number;
};

/** One line of the key table: from it come the moves, the overview and the hints at the foot of the screen. */
export type Binding = {
  /** As named by `keyNames` in key-names.ts. */
  readonly keys: readonly string[];
  /** As printed. */
  readonly shown: string;
  readonly does: string;
  /** A word or two for the foot of the screen. */
  readonly hint?: string;
  readonly move: (view: View, review: Review) => Move;
};

/** Bindings with a title, for the overview. */
export type Section = { readonly title: string; readonly bindings: readonly Binding[] };

/** Moves through a page: by lines where text scrolls, by rows in the list of facts. */
const page = (by: 1 | -1) => (view: View, review: Review) =>
  review.pane === "claims" || review.mode === "help" || review.facts.length === 0
    ? scroll(by * view.scrollPage)(view)
    : go(by * view.page);
const scroll =
  (by: number) =>
  (view: View): Move => ({ do: "scroll", to: Math.max(0, Math.min(view.top + by, view.lastTop)) });
const go = (by: number): Move => ({ do: "go", by });

/** Everything that can be done while browsing, as the overview shows it. */
export const sections: readonly Section[] = [
  {
    title: "Move",
    bindings: [
      { keys: ["j", "down"], shown: "j ↓", does: "next fact or claim", hint: "move", move: () => go(1) },
      { keys: ["k", "up"], shown: "k ↑", does: "the one before", move: () => go(-1) },
      {
        keys: ["J"],
        shown: "J",
        does: "next undecided fact",
        hint: "next undecided",
        move: () => ({ do: "undecided", by: 1 }),
      },
      { keys: ["K"], shown: "K", does: "undecided fact before", move: () => ({ do: "undecided", by: -1 }) },
      { keys: ["g", "home"], shown: "g Home", does: "first", move: () => ({ do: "first" }) },
      { keys: ["G", "end"], shown: "G End", does: "last", move: () => ({ do: "last" }) },
      { keys: ["pagedown", "ctrl-d"], shown: "PgDn ^D", does: "a page down", move: page(1) },
      { keys: ["pageup", "ctrl-u"], shown: "PgUp ^U", does: "a page up", move: page(-1) },
      {
        keys: ["enter", "right"],
        shown: "Enter →",
        does: "go into the claims",
        hint: "claims",
        move: () => ({ do: "open" }),
      },
      {
        keys: ["escape", "left"],
        shown: "Esc ←",
        does: "back, one step at a time",
        hint: "back",
        move: () => ({ do: "back" }),
      },
      { keys: ["tab", "shift-tab"], shown: "Tab", does: "the other pane", move: () => ({ do: "other pane" }) },
    ],
  },
  {
    title: "Decide",
    bindings: [
      {
        keys: ["c"],
        shown: "c",
        does: "confirmed: they disagree",
        hint: "confirm",
        move: ({ now }) => decide("confirmed", now),
      },
      {
        keys: ["x"],
        shown: "x",
        does: "false alarm, then why",
        hint: "false alarm",
        move: () => ({ do: "ask reason" }),
      },
      {
        keys: ["e"],
        shown: "e",
        does: "explained: both can hold",
        hint: "explained",
        move: ({ now }) => decide("explained", now),
      },
      {
        keys: ["u"],
        shown: "u",
        does: "undo the last decision",
        hint: "undo",
        move: ({ now: at }) => ({ do: "undo", at }),
      },
      { keys: ["U"], shown: "U", does: "redo it", move: ({ now: at }) => ({ do: "redo", at }) },
    ],
  },
  {
    title: "Look",
    bindings: [
      {
        keys: ["/"],
        shown: "/",
        does: "only facts with some words",
        hint: "find",
        move: () => ({ do: "find" }),
      },
      { keys: ["n"], shown: "n", does: "next found", move: () => ({ do: "match", by: 1 }) },
      { keys: ["N"], shown: "N", does: "found before", move: () => ({ do: "match", by: -1 }) },
      { keys: ["space"], shown: "Space", does: "pick a claim to compare", hint: "pick", move: () => ({ do: "pick" }) },
      { keys: ["d"], shown: "d", does: "word diff of two claims", hint: "diff", move: () => ({ do: "diff" }) },
    ],
  },
  {
    title: "Leave",
    bindings: [
      { keys: ["?"], shown: "?", does: "these keys", hint: "keys", move: () => ({ do: "help" }) },
      {
        keys: ["q"],
        shown: "q",
        does: "quit; all is saved already",
        hint: "quit",
        move: () => ({ do: "quit" }),
      },
    ],
  },
];

/** Keys whose hints stand at the foot of each pane, the most needed first, as far as there is room for them. */
export const hinted: Readonly<Record<Pane, readonly string[]>> = {
  facts: ["j", "enter", "c", "x", "u", "/", "e", "J", "d"],
  claims: ["j", "d", "space", "escape", "c", "x", "u", "e", "/", "J"],
};

/** Why something is a false alarm, one key each. */
export const reasons: readonly Binding[] = [
  ["r", "rounding or unit"],
  ["h", "hedged"],
  ["t", "other time"],
  ["s", "other scope"],
  ["w", "other speaker"],
  ["n", "same name"],
  ["o", "other"],
].map(([key, reason]) => ({
  keys: [key!],
  shown: key!,
  does: reason!,
  move: ({ now: at }) => ({ do: "decide", kind: "false alarm", reason: reason!, at }),
}));

const cancel: Binding = {
  keys: ["escape", "q"],
  shown: "Esc",
  does: "cancel",
  hint: "cancel",
  move: () => ({ do: "back" }),
};

/** The keys of each mode. */
export const keyTable: Readonly<Record<Mode, readonly Binding[]>> = {
  browse: sections.flatMap((section) => section.bindings),
  find: [
    { keys: ["enter"], shown: "Enter", does: "keep", hint: "keep", move: () => ({ do: "accept" }) },
    { keys: ["escape"], shown: "Esc", does: "as before", hint: "as before", move: () => ({ do: "back" }) },
    { keys: ["backspace"], shown: "⌫", does: "erase", move: () => ({ do: "erase" }) },
    { keys: ["ctrl-u"], shown: "^U", does: "erase all", move: () => ({ do: "erase all" }) },
    { keys: ["down"], shown: "↓", does: "next found", move: () => ({ do: "match", by: 1 }) },
    { keys: ["up"], shown: "↑", does: "found before", move: () => ({ do: "match", by: -1 }) },
  ],
  reason: [...reasons, cancel],
  help: [
    {
      keys: ["escape", "q", "?", "enter"],
      shown: "Esc",
      does: "back to the review",
      hint: "back",
      move: () => ({ do: "back" }),
    },
    { keys: ["j", "down"], shown: "j ↓", does: "down", hint: "scroll", move: scroll(1) },
    { keys: ["k", "up"], shown: "k ↑", does: "up", move: scroll(-1) },
    { keys: ["pagedown", "ctrl-d", "space"], shown: "PgDn", does: "a page down", move: page(1) },
    { keys: ["pageup", "ctrl-u"], shown: "PgUp", does: "a page up", move: page(-1) },
  ],
};

function decide(kind: "confirmed" | "explained", at: string): Move {
  return { do: "decide", kind, reason: null, at };
}

/** The move that a key, as named by `keyNames`, makes in the review as it stands; null where it has no meaning. */
export function moveFor(name: string, review: Review, view: View): Move | null {
  if (name === "ctrl-c") return { do: "interrupt" };
  const binding = keyTable[review.mode].find(({ keys }) => keys.includes(name));
  if (binding !== undefined) return binding.move(view, review);
  if (review.mode !== "find") return null;
  if (name === "space") return { do: "type", text: " " };
  return Array.from(name).length === 1 ? { do: "type", text: name } : null;
}
