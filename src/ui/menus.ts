import { type Choice, choices } from "../review/filter.js";
import type { Review } from "../review/review.js";
import { clean } from "./clean.js";
import { commandsFor } from "./commands.js";
import { reasons } from "./keys.js";
import { cut, fill, inTone, type Line, line, wrap } from "./lines.js";
import { decisionSigns, signs } from "./theme.js";
import { rule } from "./titles.js";

/** A panel at the foot of the screen, and which choice stands in one of its rows. */
export type Panel = { readonly lines: readonly Line[]; readonly choiceAt: (row: number) => number | null };

/** The panel of the mode that the review is in; null where it has none. */
export function panel(review: Review, columns: number, rows: number): Panel | null {
  switch (review.mode) {
    case "reason":
      return { lines: reasonLines(review, columns), choiceAt: () => null };
    case "filter":
      return filterPanel(review, columns, rows);
    case "palette":
      return palettePanel(review, columns, rows);
    default:
      return null;
  }
}

function reasonLines({ marked }: Review, columns: number): readonly Line[] {
  // No-break spaces keep a key and its reason on one row.
  const keys = reasons.flatMap(({ key, reason }): Line => [
    { text: ` ${key}\u00A0`, tone: "key" },
    { text: `${reason.replaceAll(" ", "\u00A0")} ` },
  ]);
  const title = marked.size > 1 ? `Why are the ${marked.size} marked facts false alarms?` : "Why is it a false alarm?";
  return [rule([{ at: 0, text: title, active: true }], columns), ...wrap(keys, columns)];
}

function filterPanel(review: Review, columns: number, rows: number): Panel {
  const all = choices(review.facts, review.standings);
  // The list above shows what a filter leaves.
  const height = Math.max(1, Math.min(all.length, Math.floor(rows * 0.6)));
  const from = windowFrom(review.choice, all.length, height);
  const lines = all.slice(from, from + height).map((choice, row): Line => {
    const isCurrent = from + row === review.choice;
    const isTaken = review.filter[choice.field]?.includes(choice.value) === true;
    const isFirst = row === 0 || all[from + row - 1]!.field !== choice.field;
    const drawn: Line = [
      { text: isCurrent ? "❯ " : "  " },
      ...fill(line(isFirst ? choice.field : "", "faint"), 10),
      { text: isTaken ? "[x] " : "[ ] ", tone: "key" },
      { text: `${signOf(choice)}${clean(choice.value)}` },
      { text: `  ${choice.count}`, tone: "faint" },
    ];
    return isCurrent ? inTone(fill(drawn, columns), "cursor") : cut(drawn, columns);
  });
  const title = `Filter ${review.choice + 1}/${all.length}: ${review.shown.length} of ${review.facts.length} facts`;
  return {
    lines: [rule([{ at: 0, text: title, active: true }], columns), ...lines],
    choiceAt: (row) => (row < 1 || from + row - 1 >= all.length ? null : from + row - 1),
  };
}

function signOf({ field, value }: Choice): string {
  const known: Readonly<Record<string, string>> =
    field === "verdict" ? signs : field === "decision" ? decisionSigns : {};
  return value in known ? `${known[value]!} ` : "";
}

function palettePanel(review: Review, columns: number, rows: number): Panel {
  const all = commandsFor(review);
  const height = Math.max(1, Math.min(all.length, rows - 3, 12));
  const choice = Math.min(review.choice, Math.max(0, all.length - 1));
  const from = windowFrom(choice, all.length, height);
  const lines = all.slice(from, from + height).map(({ text, does }, row): Line => {
    const isCurrent = from + row === choice;
    const drawn: Line = [
      { text: isCurrent ? "❯ " : "  " },
      ...fill(line(clean(text), "key"), Math.min(34, Math.floor(columns / 2))),
      { text: ` ${does}`, tone: "faint" },
    ];
    return isCurrent ? inTone(fill(drawn, columns), "cursor") : cut(drawn, columns);
  });
  const none = all.length === 0 ? [line("  No command begins so.", "faint")] : [];
  return {
    lines: [rule([{ at: 0, text: "Commands", active: true }], columns), ...lines, ...none],
    choiceAt: (row) => (row < 1 || from + row - 1 >= all.length ? null : from + row - 1),
  };
}

/** First row of a window of some height that has the cursor in its middle, as far as the list allows. */
function windowFrom(cursor: number, count: number, height: number): number {
  return Math.max(0, Math.min(cursor - Math.floor(height / 2), count - height));
}
