import { claimsInOrder } from "../review/line-up.js";
import { needsDecision } from "../review/order.js";
import { progress } from "../review/progress.js";
import { currentFact, currentStanding, type Review } from "../review/review.js";
import { neutralSentence } from "../review/wording.js";
import { clean } from "./clean.js";
import { commandsFor } from "./commands.js";
import { finders } from "./finders.js";
import { count } from "./header.js";
import { keyLabel } from "./key-names.js";
import { hintedActions, type KeyTable, reasons } from "./keys.js";
import { type Line, line, textOf } from "./lines.js";
import { choices } from "../review/filter.js";
import { notCheckedLines } from "./nothing.js";
import { saidLine } from "./said.js";

/**
 * The review for a screen reader: what just happened, then the fact under the cursor in sentences, one a line, without
 * rules, columns or signs.
 */
export function linearLines(review: Review, keys: KeyTable): readonly Line[] {
  const said = review.said === null ? [] : [textOf(saidLine(review, review.said, keys))];
  return [...said, ...modeLines(review), ...factLines(review), ...keyLines(review, keys)].map((words) => line(words));
}

function factLines(review: Review): readonly string[] {
  const fact = currentFact(review);
  if (fact === undefined) {
    return review.reading === null ? ["No fact is shown."] : [`Reading ${clean(review.reading.event)}.`];
  }
  const { needed, decided } = progress(review);
  const standing = currentStanding(review);
  const severity = needsDecision(fact.verdict) ? `, ${fact.severity} severity` : "";
  const finder = fact.foundBy === undefined ? "" : `, ${finders[fact.foundBy]}`;
  const { decision, note } = standing ?? { decision: null, note: null };
  return [
    `Fact ${review.at + 1} of ${review.shown.length}, ${decided} of ${needed} reviewed, event ${clean(fact.event)}.`,
    `${fact.verdict}${severity}${finder}: ${clean(neutralSentence(fact))}`,
    `Because: ${clean(fact.reason)}.`,
    ...(decision === null
      ? []
      : [`Decided: ${decision.kind}${decision.reason === null ? "" : `, ${clean(decision.reason)}`}.`]),
    ...((standing?.conflicts.length ?? 0) > 0 ? ["Reviewers differ on it."] : []),
    ...((standing?.stale.length ?? 0) > 0 ? ["The words changed since it was decided."] : []),
    ...(note === null ? [] : [`Note: ${clean(note.note)}`]),
    ...claimsInOrder(fact).map((claim, at) => {
      const here = review.pane === "claims" && at === review.claim ? "Selected, claim" : "Claim";
      const speaker = claim.speaker === null ? "" : `, citing ${clean(claim.speaker)}`;
      return `${here} ${at + 1}, ${clean(claim.outlet)}${speaker}: ${clean(claim.value.shown)}. ${clean(claim.quote).trim()}`;
    }),
  ];
}

function modeLines(review: Review): readonly string[] {
  switch (review.mode) {
    case "find":
      return [`Find: ${clean(review.typed.text)}. ${count(review.shown.length, "fact")} found.`];
    case "note":
      return [`Note: ${clean(review.typed.text)}`];
    case "palette": {
      const commands = commandsFor(review);
      const chosen = commands[Math.min(review.choice, commands.length - 1)];
      return [
        `Command: ${clean(review.typed.text)}. ${chosen === undefined ? "None begins so." : `Chosen: ${clean(chosen.text)}.`}`,
      ];
    }
    case "filter": {
      const choice = choices(review.facts, review.standings)[review.choice];
      if (choice === undefined) return [];
      const isTaken = review.filter[choice.field]?.includes(choice.value) === true;
      return [
        `Filter: ${choice.field} ${clean(choice.value)}, ${count(choice.count, "fact")}, ${isTaken ? "taken" : "not taken"}.`,
      ];
    }
    case "reason":
      return [`Why is it a false alarm? ${reasons.map(({ key, reason }) => `${key} ${reason}`).join(", ")}.`];
    case "not checked":
      return notCheckedLines(review, 1000).map(textOf);
    case "help":
    case "browse":
      return [];
  }
}

function keyLines(review: Review, keys: KeyTable): readonly string[] {
  const shown =
    review.mode === "help" ? keys.modes.browse : hintedActions(keys, review).filter(({ hint }) => hint !== undefined);
  const words = shown
    .filter((one) => one.keys.length > 0)
    .map((one) => `${keyLabel(one.keys[0]!)} ${one.hint ?? one.does}`);
  return review.mode === "reason" ? [] : [`Keys: ${words.join(", ")}.`];
}
