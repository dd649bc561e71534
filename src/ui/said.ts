import type { Review, Said } from "../review/review.js";
import { clean } from "./clean.js";
import { count, verdictCounts } from "./header.js";
import { type KeyTable, keyOf } from "./keys.js";
import { type Line, line } from "./lines.js";
import { decisionSigns, type Tone } from "./theme.js";

type Done = Extract<Said, { readonly what: "decided" | "already" | "undone" | "redone" }>;

const plain: Readonly<Partial<Record<Said["what"], string>>> = {
  "nothing to undo": "Nothing to undo.",
  "nothing to redo": "Nothing to redo.",
  "nothing to compare": "There is no second claim to compare with.",
  "all decided": "Nothing here is left to decide.",
  "no text": "The text of this article is not at hand.",
  "not enough to split": "All claims are picked: nothing would be left of the fact.",
  "not enough to merge": "Mark the facts to merge with Space, two at least.",
  "several events": "Facts of different events cannot be merged.",
  "cannot judge yet": "The engine is still being loaded. Try again in a moment.",
  "read anew": "Read anew.",
};

/** What just happened, in one line. */
export function saidLine(review: Review, said: Said, keys: KeyTable): Line {
  switch (said.what) {
    case "decided":
    case "already":
    case "undone":
    case "redone":
      return doneLine(said, keys);
    case "done":
      return line(clean(said.text));
    case "failed":
      return line(clean(said.text), "trouble");
    case "no disagreement":
      return line(noDisagreement(review, keys));
    case "trouble":
      return line(clean(review.trouble ?? ""), "trouble");
    default:
      return line(plain[said.what] ?? said.what);
  }
}

function doneLine({ what, kind, question, count: number }: Done, keys: KeyTable): Line {
  const name = kind === "note" ? "noted" : kind === "split" ? "split" : kind === "merge" ? "merged" : kind;
  const many = number === 1 || kind === "split" ? clean(question) : count(number, "fact");
  if (what === "already") return line(`Already ${name}.`);
  if (what === "undone") return line(`Undone: ${name}  ${many}`);
  if (what === "redone") return line(`Redone: ${name}  ${many}`);
  const sign = kind === "note" || kind === "split" || kind === "merge" ? "" : `${decisionSigns[kind]} `;
  const tone: Tone = kind === "note" || kind === "split" || kind === "merge" ? "title" : kind;
  return [
    { text: sign + name, tone },
    ...line(`  ${many}`),
    ...line(`  ${keyOf(keys, "undo")} undoes it, ${keyOf(keys, "next-undecided")} goes on`, "faint"),
  ];
}

function noDisagreement(review: Review, keys: KeyTable): string {
  const unchecked = review.parts.reduce((sum, { notChecked }) => sum + notChecked.length, 0);
  const unclear = verdictCounts(review).get("unclear") ?? 0;
  const rest =
    unchecked === 0 ? "" : `; ${count(unchecked, "thing")} could not be checked (${keyOf(keys, "not-checked")} lists)`;
  return `No disagreement: ${count(review.facts.length, "fact")} compared${unclear > 0 ? `, ${unclear} unclear` : ""}${rest}.`;
}
