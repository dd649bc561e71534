import type { ReportClaim, ReportFact } from "../model.js";
import { pairBetween } from "../review/line-up.js";
import type { Opposed } from "../review/review.js";
import { type DiffPart, diffWords } from "../review/word-diff.js";
import { clean } from "./clean.js";
import { type Line, line, wrap } from "./lines.js";
import { quoteLine, witnessLine } from "./quote.js";
import { signs, type Theme } from "./theme.js";

/**
 * Of the shorter sentence, the share of letters in words that both have. Below it the sentences are worded
 * independently, and marking all that differs would mark everything.
 */
const alike = 0.5;

/**
 * Two claims one under the other and how they stand to each other. What only one of them says is marked; where the
 * sentences have hardly a word in common, only the values are.
 */
export function comparison(fact: ReportFact, { left, right }: Opposed, columns: number, theme: Theme): readonly Line[] {
  const parts = diffWords(clean(left.quote).trim(), clean(right.quote).trim());
  const areAlike = shareInCommon(parts) >= alike;
  const side = (claim: ReportClaim, which: "left" | "right"): readonly Line[] => [
    ...wrap([{ text: which === "left" ? "A" : "B", tone: which }, { text: " " }, ...witnessLine(claim)], columns, 2),
    ...wrap([{ text: "  " }, ...(areAlike ? ownWords(parts, which, theme) : quoteLine(claim, theme))], columns, 2),
  ];
  const note = "  The two are worded independently: the values are marked, not the words that differ.";
  return [
    ...side(left, "left"),
    ...side(right, "right"),
    ...(areAlike ? [] : wrap(line(note, "faint"), columns, 2)),
    [],
    ...relationLines(fact, left, right, columns),
  ];
}

function shareInCommon(parts: readonly DiffPart[]): number {
  const letters = (sides: readonly DiffPart["in"][]) =>
    parts
      .filter((part) => sides.includes(part.in))
      .reduce((sum, part) => sum + part.text.replaceAll(/[^\p{L}\p{N}]/gu, "").length, 0);
  return letters(["both"]) / Math.max(1, Math.min(letters(["both", "left"]), letters(["both", "right"])));
}

function ownWords(parts: readonly DiffPart[], which: "left" | "right", theme: Theme): Line {
  const [open, close] = theme.mark;
  return parts.flatMap((part): Line => {
    if (part.in === "both") return [{ text: part.text }];
    if (part.in !== which) return [];
    const own = part.text.trim();
    if (own === "") return [{ text: part.text }];
    const [before, after] = part.text.split(own);
    return [{ text: before! }, { text: open + own + close, tone: which }, { text: after! }];
  });
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
