import { claimsInOrder, lineUp } from "../review/line-up.js";
import { needsDecision } from "../review/order.js";
import { progress } from "../review/progress.js";
import { currentFact, currentStanding, type Review } from "../review/review.js";
import { type Move, step } from "../review/step.js";
import { witnesses } from "./claims.js";
import { clean } from "./clean.js";
import { finders } from "./finders.js";
import { count } from "./header.js";
import { keyTable, reasons } from "./keys.js";
import { textOf } from "./lines.js";
import { quoteLine } from "./quote.js";
import { saidLine } from "./said.js";
import { colorless, signs, type Theme } from "./theme.js";

/** What an answer asks for: moves of the review, one more question, or the list of answers. */
export type Answer =
  | { readonly moves: readonly Move[] }
  | { readonly ask: "reason" | "note" | "find" | "split" }
  | { readonly show: "help" | "fact" };

type Choice = { readonly letter: string; readonly does: string; readonly answer: (at: string) => Answer };

const keys = keyTable();

const one = (move: Move): Answer => ({ moves: [move] });
const decided = (kind: "confirmed" | "explained") => (at: string) => ({
  moves: [
    { do: "decide", kind, reason: null, at },
    { do: "undecided", by: 1 },
  ] as const,
});

/** The answers of the plain review, in the manner of `git add -p`. */
export const plainChoices: readonly Choice[] = [
  { letter: "c", does: "confirmed: they disagree", answer: decided("confirmed") },
  { letter: "x", does: "false alarm, then why", answer: () => ({ ask: "reason" }) },
  { letter: "e", does: "explained: both can hold", answer: decided("explained") },
  { letter: "m", does: "note on the fact", answer: () => ({ ask: "note" }) },
  { letter: "j", does: "leave undecided, next undecided fact", answer: () => one({ do: "undecided", by: 1 }) },
  { letter: "k", does: "undecided fact before", answer: () => one({ do: "undecided", by: -1 }) },
  { letter: "J", does: "next fact", answer: () => one({ do: "match", by: 1 }) },
  { letter: "K", does: "fact before", answer: () => one({ do: "match", by: -1 }) },
  { letter: "u", does: "undo the last decision", answer: (at) => one({ do: "undo", at }) },
  { letter: "U", does: "redo it", answer: (at) => one({ do: "redo", at }) },
  { letter: "s", does: "split claims out of the fact", answer: () => ({ ask: "split" }) },
  { letter: "/", does: "only facts with some words; none: all", answer: () => ({ ask: "find" }) },
  { letter: "p", does: "print the fact again", answer: () => ({ show: "fact" }) },
  { letter: "q", does: "quit; all is saved already", answer: () => one({ do: "quit" }) },
  { letter: "?", does: "these answers", answer: () => ({ show: "help" }) },
];

/** What an answer asks for; null where there is no such answer. */
export function answerOf(letter: string, at: string): Answer | null {
  return plainChoices.find((choice) => choice.letter === letter)?.answer(at) ?? null;
}

/** The question at the end of a fact: where one is, and the letters that answer it. */
export function promptOf(review: Review): string {
  const { needed, decided: done } = progress(review);
  const letters = plainChoices.map(({ letter }) => letter).join(",");
  return `(${done}/${needed} decided) This fact [${letters}]? `;
}

/** The answers, one a line. */
export function plainHelp(): string {
  return plainChoices.map(({ letter, does }) => `${letter} - ${does}\n`).join("");
}

/** The reasons for a false alarm, one a line, and the question. */
export function reasonPrompt(): string {
  return `${reasons.map(({ key, reason }) => `${key} - ${reason}\n`).join("")}Why [${reasons.map(({ key }) => key).join(",")}]? `;
}

/** The reason that a letter names; null where none does. */
export function reasonOf(letter: string): string | null {
  return reasons.find(({ key }) => key === letter)?.reason ?? null;
}

/** A move and what it says, if it says anything: the review after it, and the words. */
export function plainStep(review: Review, move: Move): { readonly review: Review; readonly words: string | null } {
  const after = step(review, move);
  return { review: after, words: after.said === null ? null : textOf(saidLine(after, after.said, keys)) };
}

/** The fact under the cursor: question, verdict, reason, readings, quotes with the mark in brackets, what was decided. */
export function plainFact(review: Review, theme: Theme = colorless): string {
  const fact = currentFact(review);
  if (fact === undefined)
    return `${review.facts.length === 0 ? "There is nothing to compare." : "No fact is shown."}\n`;
  const severity = needsDecision(fact.verdict) ? `, ${fact.severity} severity` : "";
  const finder = fact.foundBy === undefined ? "" : `, ${finders[fact.foundBy]}`;
  const { decision, note, conflicts, stale } = currentStanding(review) ?? {
    decision: null,
    note: null,
    conflicts: [],
    stale: [],
  };
  const said =
    decision === null
      ? []
      : [`Decided: ${decision.kind}${decision.reason === null ? "" : `: ${clean(decision.reason)}`}`];
  const lines = [
    "",
    `${clean(fact.event)} · fact ${review.at + 1} of ${count(review.shown.length, "fact").replace(/ .*/, "")}`,
    clean(fact.question),
    `${signs[fact.verdict]} ${fact.verdict}${severity}${finder}: ${clean(fact.reason)}`,
    ...said,
    ...(conflicts.length > 0
      ? [
          `Reviewers differ: ${conflicts.map(({ kind, reviewer }) => `${reviewer ?? "another"} says ${kind}`).join(", ")}`,
        ]
      : []),
    ...(stale.length > 0 ? ["Stale: the words changed since it was decided"] : []),
    ...(note === null ? [] : [`Note: ${clean(note.note)}`]),
    ...lineUp(fact).map((reading) => `  ${clean(reading.shown.slice(0, 3).join(" = "))}: ${witnesses(reading)}`),
    ...claimsInOrder(fact).map((claim, at) => {
      const date = claim.asserted.said?.slice(0, 10) ?? "no date";
      return `${String(at + 1).padStart(3)} ${clean(claim.outlet)}, ${date}: ${textOf(quoteLine(claim, theme))}`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}
