import type { Review } from "../review/review.js";
import type { Action } from "./action.js";
import { clean } from "./clean.js";
import { count, thousands } from "./header.js";
import { keyLabel } from "./key-names.js";
import { hintedActions, type KeyTable } from "./keys.js";
import { columnsOf, cut, type Line, textOf } from "./lines.js";
import { saidLine } from "./said.js";

/** The bottom row: what just happened; the line one types in; else the keys that matter now. */
export function footer(review: Review, columns: number, keys: KeyTable): Line {
  if (review.mode === "find") {
    const found = ` ${thousands(review.shown.length)} of ${count(review.facts.length, "fact")}`;
    return typedLine(review, "/", found, columns, keys);
  }
  if (review.mode === "note") return typedLine(review, "note: ", "", columns, keys);
  if (review.mode === "palette") return typedLine(review, ":", "", columns, keys);
  if (review.said !== null) return cut(saidLine(review, review.said, keys), columns);
  return cut(hints(hintedActions(keys, review), columns), columns);
}

/** As many hints as fit; the last two stay longest. */
function hints(actions: readonly Action[], columns: number): Line {
  const all = actions.filter(({ hint }) => hint !== undefined);
  const lineOf = (shown: readonly Action[]): Line =>
    shown.flatMap(({ keys, hint }, at) => [
      { text: at === 0 ? "" : "  " },
      { text: keyLabel(keys[0]!), tone: "key" as const },
      { text: ` ${hint}` },
    ]);
  for (let kept = all.length; kept > 2; kept--) {
    const fitting = lineOf([...all.slice(0, kept - 2), ...all.slice(-2)]);
    if (columnsOf(textOf(fitting)) <= columns) return fitting;
  }
  return lineOf(all.slice(-2));
}

/** What is being typed with its cursor; of a long line the end up to the cursor. */
function typedLine({ typed, mode }: Review, prompt: string, aside: string, columns: number, keys: KeyTable): Line {
  const [before, after] = [clean(typed.text.slice(0, typed.at)), clean(typed.text.slice(typed.at))];
  const under = Array.from(after)[0] ?? " ";
  let seen = before;
  while (columnsOf(prompt + seen + under) > columns && seen !== "") seen = Array.from(seen).slice(1).join("");
  const shown: Line = [
    { text: prompt, tone: "key" },
    { text: seen },
    { text: under, tone: "cursor" },
    { text: after.slice(under.length) },
    { text: aside, tone: "faint" },
  ];
  const rest = columns - columnsOf(textOf(shown)) - 2;
  return cut(rest > 12 ? [...shown, { text: "  " }, ...hints(keys.modes[mode], rest)] : shown, columns);
}
