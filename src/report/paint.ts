import type { Relation } from "../model.js";

/** What colour is used for. A sign or a word always says the same beside it. */
type Meaning = Relation | "mark" | "heading" | "aside";

/** Gives `text` the look of a meaning. */
export type Paint = (meaning: Meaning, text: string) => string;

/** Orange and blue, which most colour-blind readers tell apart; the rest by weight. SGR parameters. */
const looks: Readonly<Record<Meaning, string>> = {
  contradict: "1;38;5;208",
  disputed: "38;5;208",
  updated: "38;5;75",
  unclear: "38;5;75",
  compatible: "2",
  agree: "2",
  mark: "1;38;5;208",
  heading: "1",
  aside: "2",
};

/** Leaves text as it is: for files, pipes and NO_COLOR. */
export const unpainted: Paint = (_meaning, text) => text;

/** Colours by SGR sequences, for a terminal. */
export const painted: Paint = (meaning, text) => `\u001b[${looks[meaning]}m${text}\u001b[0m`;
