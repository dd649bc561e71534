import type { ReportClaim, ReportFact } from "../model.js";
import { pairBetween } from "../review/line-up.js";
import type { Opposed } from "../review/review.js";
import { type DiffPart, diffWords } from "../review/word-diff.js";
import { clean } from "./clean.js";
import { type Line, wrap } from "./lines.js";
import { witnessLine } from "./quote.js";
import { signs, type Theme } from "./theme.js";

/** Two claims one under the other, the words that only one of them has marked, and how the two stand to each other. */
export function comparison(fact: ReportFact, { left, right }: Opposed, columns: number, theme: Theme): readonly Line[] {
  const parts = diffWords(clean(left.quote).trim(), clean(right.quote).trim());
  return [
    ...side(left, "left", parts, columns, theme),
    ...side(right, "right", parts, columns, theme),
    [],
    ...relationLines(fact, left, right, columns),
  ];
}

function side(
  claim: ReportClaim,
  which: "left" | "right",
  parts: readonly DiffPart[],
  columns: number,
  theme: Theme,
): readonly Line[] {
  const [open, close] = theme.mark;
  const words = parts
    .filter((part) => part.in === "both" || part.in === which)
    .map((part) => (part.in === "both" ? { text: part.text } : { text: `${open}${part.text}${close}`, tone: which }));
  return [
    ...wrap([{ text: which === "left" ? "A " : "B ", tone: which }, ...witnessLine(claim)], columns, 2),
    ...wrap([{ text: "  " }, ...words], columns, 2),
  ];
}

function relationLines(fact: ReportFact, a: ReportClaim, b: ReportClaim, columns: number): readonly Line[] {
  const pair = pairBetween(fact, a.id, b.id);
  if (pair === undefined) return [];
  const tried = pair.tried.length === 0 ? "" : ` · no excuse: ${pair.tried.join(", ")}`;
  return wrap(
    [
      { text: `${signs[pair.relation]} ${pair.relation}`, tone: pair.relation },
      { text: `  ${clean(pair.reason)}` },
      { text: clean(` · ${pair.rule}${tried}`), tone: "faint" },
    ],
    columns,
    2,
  );
}
