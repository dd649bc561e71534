import type { Review, Said } from "../review/review.js";
import { clean } from "./clean.js";
import { count } from "./header.js";
import { type Binding, hinted, keyTable } from "./keys.js";
import { columnsOf, cut, type Line, line, textOf } from "./lines.js";
import { decisionSigns } from "./theme.js";

/** The bottom row: what just happened; the search line while one types in it; else the keys that matter now. */
export function footer(review: Review, columns: number): Line {
  if (review.mode === "find") return cut(searchLine(review, columns), columns);
  if (review.said !== null) return cut(saidLine(review, review.said), columns);
  return cut(hints(hintedBindings(review), columns), columns);
}

/** The keys that matter in the mode, or in the pane while browsing, and at the end how to learn of more and how to leave. */
function hintedBindings({ mode, pane, facts }: Review): readonly Binding[] {
  if (mode !== "browse") return keyTable[mode];
  return [...(facts.length > 0 ? hinted[pane] : []), "?", "q"].map((name) =>
    keyTable.browse.find(({ keys }) => keys.includes(name))!,
  );
}

/** As many hints as fit; the last two stay longest. */
function hints(bindings: readonly Binding[], columns: number): Line {
  const all = bindings.filter(({ hint }) => hint !== undefined);
  const lineOf = (shown: readonly Binding[]): Line =>
    shown.flatMap(({ shown: key, hint }, at) => [
      { text: at === 0 ? "" : "  " },
      { text: key.split(" ")[0]!, tone: "key" as const },
      { text: ` ${hint}` },
    ]);
  for (let kept = all.length; kept > 2; kept--) {
    const fitting = lineOf([...all.slice(0, kept - 2), ...all.slice(-2)]);
    if (columnsOf(textOf(fitting)) <= columns) return fitting;
  }
  return lineOf(all.slice(-2));
}

function searchLine(review: Review, columns: number): Line {
  const found = ` ${review.shown.length.toLocaleString("en")} of ${count(review.facts.length, "fact")}  `;
  const typed: Line = [{ text: "/", tone: "key" }, { text: clean(review.sought) }, { text: " ", tone: "cursor" }];
  const rest = columns - columnsOf(textOf(typed)) - columnsOf(found);
  return [...typed, { text: found, tone: "faint" }, ...(rest > 0 ? hints(keyTable.find, rest) : [])];
}

function saidLine(review: Review, said: Said): Line {
  switch (said.what) {
    case "decided":
      return [
        { text: `${decisionSigns[said.kind]} ${said.kind}`, tone: said.kind },
        ...line(`  ${clean(said.question)}`),
        ...line("  u undoes it", "faint"),
      ];
    case "already":
      return line(`Already ${said.kind}.`);
    case "undone":
      return line(`Undone: ${said.kind}  ${clean(said.question)}`);
    case "redone":
      return line(`Redone: ${said.kind}  ${clean(said.question)}`);
    case "nothing to undo":
      return line("Nothing to undo.");
    case "nothing to redo":
      return line("Nothing to redo.");
    case "nothing to compare":
      return line("There is no second claim to compare with.");
    case "all decided":
      return line("Nothing here is left to decide.");
    case "no disagreement":
      return line(noDisagreement(review));
    case "trouble":
      return line(clean(review.trouble ?? ""), "trouble");
  }
}

function noDisagreement({ report, facts }: Review): string {
  const unchecked = report.notChecked.length;
  const rest = unchecked === 0 ? "" : `; ${count(unchecked, "thing")} could not be checked`;
  return `No disagreement: ${count(facts.length, "fact")} compared${rest}.`;
}
