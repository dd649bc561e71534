import { type Choice, choices, type FilterField, filterFields } from "../review/filter.js";
import { sorts } from "../review/order.js";
import { type Review, views } from "../review/review.js";
import type { Outcome, View } from "./action.js";
import { sections } from "./actions.js";
import { themeNames } from "./theme.js";

/** Something that the palette offers: as it is typed, what it does, and what comes of it. */
export type Command = {
  readonly text: string;
  readonly does: string;
  readonly run: (view: View, review: Review) => Outcome;
};

/** Fields and other settings are called as the flags of the command are, actions as the settings call them. */
function settings(review: Review): readonly Command[] {
  const look = (text: string, does: string, outcome: Outcome): Command => ({ text, does, run: () => outcome });
  return [
    ...sorts.map((sort) => look(`sort ${sort}`, sort === review.sort ? "as it is" : "", { do: "sort", sort })),
    ...views.map((view) => look(`view ${view}`, "", { do: "view", view })),
    ...choices(review.facts, review.standings).map(filterCommand),
    ...themeNames.map((theme) => look(`theme ${theme}`, "", { errand: "look", theme })),
    look("ascii on", "signs in ASCII", { errand: "look", ascii: true }),
    look("ascii off", "", { errand: "look", ascii: false }),
  ];
}

function filterCommand({ field, value, count }: Choice): Command {
  return {
    text: `${field} ${value}`,
    does: count === 1 ? "1 fact" : `${count} facts`,
    run: () => ({ do: "filter", field, values: [value] }),
  };
}

/** Commands that take words; what is typed behind their name goes with them. */
const withWords: readonly {
  readonly name: string;
  readonly does: string;
  readonly run: (words: string, view: View) => Outcome;
}[] = [
  { name: "find", does: "only facts with these words", run: (words) => ({ do: "find", words }) },
  { name: "note", does: "note on the fact", run: (note, { now: at }) => ({ do: "note", note, at }) },
  { name: "export", does: "write what is on show to this file", run: (file) => ({ errand: "export", file }) },
  {
    name: "explain",
    does: "explained, with this reason",
    run: (reason, { now: at }) => ({ do: "decide", kind: "explained", reason, at }),
  },
  {
    name: "false-alarm",
    does: "false alarm, with this reason",
    run: (reason, { now: at }) => ({ do: "decide", kind: "false alarm", reason, at }),
  },
  ...filterFields.map((field: FilterField) => ({
    name: field,
    does: "only facts with these, between commas",
    run: (words: string): Outcome => ({ do: "filter", field, values: words.split(/\s*,\s*/).filter(Boolean) }),
  })),
];

/** The commands that what is typed may mean, the likeliest first. Dashes before a name are those of a flag. */
export function commandsFor(review: Review): readonly Command[] {
  const line = review.typed.text
    .trimStart()
    .replace(/^--/, "")
    .replace(/^(\S+)=/, "$1 ");
  const [, name, words] = /^(\S+)\s+(.*\S)\s*$/.exec(line) ?? [];
  const known = [...actions, ...settings(review)].filter(({ text }) => matches(text, line));
  const free = withWords.filter((command) => command.name === name);
  const typed = free.map((command) => ({
    text: `${command.name} ${words!}`,
    does: command.does,
    run: (view: View) => command.run(words!, view),
  }));
  const meant = line.trimEnd().toLowerCase();
  const nearness = ({ text }: Command): number => (text === meant ? 0 : text.toLowerCase().startsWith(meant) ? 1 : 2);
  return [
    ...known.toSorted((a, b) => nearness(a) - nearness(b)),
    ...typed.filter(({ text }) => !known.some((one) => one.text === text)),
  ];
}

const actions: readonly Command[] = sections
  .flatMap((section) => section.actions)
  .filter(({ name }) => name !== "commands")
  .map(({ name, does, run }) => ({ text: name, does, run }));

/** Does every word that was typed begin a word of the command? */
function matches(text: string, line: string): boolean {
  const parts = text.toLowerCase().split(/[\s-]+/);
  return line
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => parts.some((part) => part.startsWith(word)));
}

/** What comes of Enter in the palette: the command under its cursor; nothing where none is meant. */
export function runTyped(view: View, review: Review): Outcome {
  const commands = commandsFor(review);
  const chosen = commands[Math.min(review.choice, commands.length - 1)];
  if (chosen === undefined) {
    return { do: "say", said: { what: "failed", text: `There is no command “${review.typed.text.trim()}”.` } };
  }
  return chosen.run(view, { ...review, mode: "browse" });
}
