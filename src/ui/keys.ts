import type { Edit } from "../review/line-editor.js";
import type { Mode, Review } from "../review/review.js";
import type { Move } from "../review/step.js";
import type { Action, Outcome, Section, View } from "./action.js";
import { sections } from "./actions.js";
import { runTyped } from "./commands.js";
import { hinted } from "./hints.js";
import { keyLabel } from "./key-names.js";

/** The key table of a review: what each key does while browsing, and in each of the other modes. */
export type KeyTable = {
  readonly sections: readonly Section[];
  readonly modes: Readonly<Record<Mode, readonly Action[]>>;
};

/** Why something is a false alarm, one key each. */
export const reasons: readonly { readonly key: string; readonly reason: string }[] = [
  { key: "r", reason: "rounding or unit" },
  { key: "h", reason: "hedged" },
  { key: "t", reason: "other time" },
  { key: "s", reason: "other scope" },
  { key: "w", reason: "other speaker" },
  { key: "n", reason: "same name" },
  { key: "o", reason: "other" },
];

const action = (keys: string, does: string, run: Action["run"], hint?: string): Action => ({
  name: does,
  keys: keys.split(" "),
  does,
  run,
  ...(hint === undefined ? {} : { hint }),
});
const back = (): Move => ({ do: "back" });
const scroll =
  (by: number): Action["run"] =>
  (view) => ({ do: "scroll", to: Math.max(0, Math.min(view.top + by, view.lastTop)) });
const scrollPage =
  (by: 1 | -1): Action["run"] =>
  (view) =>
    scroll(by * view.scrollPage)(view, undefined as never);
const edit =
  (change: Exclude<Edit, { readonly edit: "insert" }>["edit"]): Action["run"] =>
  () => ({ do: "edit", edit: { edit: change } });
const choose =
  (by: number): Action["run"] =>
  () => ({ do: "choose", by });

const editing: readonly Action[] = [
  action("backspace", "erase", edit("erase")),
  action("delete", "erase next", edit("erase next")),
  action("ctrl-w", "erase word", edit("erase word")),
  action("ctrl-u", "erase all", edit("erase all")),
  action("left ctrl-b", "left", edit("left")),
  action("right ctrl-f", "right", edit("right")),
  action("home ctrl-a", "home", edit("home")),
  action("end ctrl-e", "end", edit("end")),
];
const accept: Action["run"] = ({ now: at }) => ({ do: "accept", at });

/** The keys of a page to read, which the key that opened it closes. */
const page = (opened: string): readonly Action[] => [
  action(`escape q enter ${opened}`, "back to the review", back, "back"),
  action("j down", "down", scroll(1), "scroll"),
  action("k up", "up", scroll(-1)),
  action("pagedown ctrl-d space", "a page down", scrollPage(1)),
  action("pageup ctrl-u", "a page up", scrollPage(-1)),
];

const otherModes: Readonly<Record<Exclude<Mode, "browse">, readonly Action[]>> = {
  find: [
    action("enter", "keep", accept, "keep"),
    action("escape", "as before", back, "as before"),
    action("down", "next found", () => ({ do: "match", by: 1 })),
    action("up", "found before", () => ({ do: "match", by: -1 })),
    ...editing,
  ],
  note: [
    action("enter", "save", accept, "save"),
    action("escape", "leave as it was", back, "leave as it was"),
    ...editing,
  ],
  palette: [
    action("enter", "do it", (view, review) => runTyped(view, review), "do it"),
    action("escape", "cancel", back, "cancel"),
    action("down tab", "next", choose(1)),
    action("up shift-tab", "before", choose(-1)),
    ...editing,
  ],
  filter: [
    action("j down", "next", choose(1), "move"),
    action("k up", "before", choose(-1)),
    action("pagedown ctrl-d", "a page down", choose(10)),
    action("pageup ctrl-u", "a page up", choose(-10)),
    action("space enter", "take or drop", () => ({ do: "toggle" }), "take or drop"),
    action("F", "show all again", () => ({ do: "clear" }), "all"),
    action("escape q f", "close", back, "close"),
  ],
  reason: [
    ...reasons.map(({ key, reason }) =>
      action(key, reason, ({ now: at }) => ({ do: "decide", kind: "false alarm", reason, at })),
    ),
    action("escape q", "cancel", back, "cancel"),
  ],
  help: page("?"),
  "not checked": page("i"),
};

/** The key table with some actions on other keys: `remapped` gives the keys of an action by its name. */
export function keyTable(remapped: Readonly<Record<string, readonly string[]>> = {}): KeyTable {
  const taken = new Set(Object.values(remapped).flat());
  const own = sections.map(({ title, actions }) => ({
    title,
    actions: actions.map((one) => ({
      ...one,
      keys: remapped[one.name] ?? one.keys.filter((key) => !taken.has(key)),
    })),
  }));
  return { sections: own, modes: { ...otherModes, browse: own.flatMap(({ actions }) => actions) } };
}

/** Names of all actions, as the settings may remap them. */
export const actionNames: readonly string[] = sections.flatMap(({ actions }) => actions.map(({ name }) => name));

/** The key of an action, by its name, as it is printed; where it has none, how to get at it all the same. */
export function keyOf(keys: KeyTable, name: string): string {
  const key = keys.modes.browse.find((one) => one.name === name)?.keys[0];
  return key === undefined ? `:${name}` : keyLabel(key);
}

/** May two actions, by name, have the same key? They may where one of them means something only in some places. */
export function mayShareKeys(a: string, b: string): boolean {
  return sections
    .flatMap(({ actions }) => actions)
    .some((one) => one.when !== undefined && (one.name === a || one.name === b));
}

/** The actions that matter now, and at the end how to learn of more and how to leave. */
export function hintedActions(keys: KeyTable, review: Review): readonly Action[] {
  if (review.mode !== "browse") return keys.modes[review.mode];
  const names = [...(review.facts.length > 0 ? hinted(review) : []), "keys", "quit"];
  return names.flatMap((name) => keys.modes.browse.find((one) => one.name === name && one.keys.length > 0) ?? []);
}

/** What a key, as named by `keyNames`, does in the review as it stands; null where it has no meaning. */
export function outcomeOf(name: string, review: Review, view: View, keys: KeyTable): Outcome | null {
  if (name === "ctrl-c") return { do: "interrupt" };
  const found = keys.modes[review.mode].find((one) => one.keys.includes(name) && (one.when?.(review) ?? true));
  if (found !== undefined) return found.run(view, review);
  if (review.mode !== "find" && review.mode !== "note" && review.mode !== "palette") return null;
  if (name === "space") return typing(" ");
  return Array.from(name).length === 1 ? typing(name) : null;
}

function typing(text: string): Move {
  return { do: "edit", edit: { edit: "insert", text } };
}
