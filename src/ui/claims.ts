import type { ReportFact } from "../model.js";
import { claimsInOrder, lineUp, type Reading } from "../review/line-up.js";
import { needsDecision } from "../review/order.js";
import { currentFact, opposed, type Review } from "../review/review.js";
import { clean } from "./clean.js";
import { comparison } from "./comparison.js";
import { columnsOf, cut, fill, inTone, type Line, line, wrap } from "./lines.js";
import { quoteLine, witnessLine } from "./quote.js";
import { decisionSigns, signs, type Theme } from "./theme.js";

/** The lines of a fact with its claims, and which of them the cursor's claim takes: from `start` up to `end`. */
export type ClaimLines = { readonly lines: readonly Line[]; readonly start: number; readonly end: number };

/**
 * The fact under the cursor: question, verdict and reason; one line per reading with its witnesses; then each claim with
 * its sentence, or the word diff of two of them.
 */
export function claimLines(review: Review, columns: number, theme: Theme): ClaimLines {
  const fact = currentFact(review);
  if (fact === undefined) return { lines: [], start: 0, end: 0 };
  const pair = review.diff ? opposed(review) : null;
  const lines: Line[] = [...heading(review, fact, columns), []];
  lines.push(...(pair ? comparison(fact, pair, columns, theme) : readings(lineUp(fact), columns)));
  let [start, end] = [0, 0];
  let home: Reading | undefined;
  for (const [place, claim] of claimsInOrder(fact).entries()) {
    const reading = lineUp(fact).find(({ claims }) => claims.includes(claim));
    if (reading !== home && (home === undefined || pair === null)) lines.push([]);
    home = reading;
    const block = [witness(review, fact, place, columns), ...(pair ? [] : quote(fact, place, columns, theme))];
    if (place === review.claim) [start, end] = [lines.length, lines.length + block.length];
    lines.push(...block);
  }
  return { lines, start, end };
}

function heading(review: Review, fact: ReportFact, columns: number): readonly Line[] {
  const decision = review.decisions.get(review.shown[review.at]!);
  const verdict: Line = [
    { text: `${signs[fact.verdict]} ${fact.verdict}`, tone: fact.verdict },
    { text: needsDecision(fact.verdict) ? ` · ${fact.severity} severity` : "", tone: "faint" },
  ];
  const decided: Line =
    decision === undefined
      ? []
      : [
          { text: "  " },
          { text: `${decisionSigns[decision.kind]} ${decision.kind}`, tone: decision.kind },
          { text: `${decision.reason === null ? "" : `: ${clean(decision.reason)}`}`, tone: decision.kind },
          { text: ` · ${clean(decision.at).slice(0, 10)}`, tone: "faint" },
        ];
  return [
    ...wrap(line(clean(fact.question), "title"), columns),
    ...wrap([...verdict, ...decided], columns),
    ...wrap(line(clean(fact.reason)), columns),
  ];
}

/** "125 km ≈ 78 miles  Quillon Wire · Samvara Now, citing the army": values in one column, witnesses in the next. */
function readings(all: readonly Reading[], columns: number): readonly Line[] {
  const values = all.map(({ shown }) => clean(shown.slice(0, 3).join(" ≈ ")));
  const widest = Math.max(...values.map(columnsOf));
  const column = Math.min(widest, Math.floor(columns * 0.45));
  return all.flatMap((reading, at) =>
    wrap(
      [...fill(line(values[at]!, "value"), column), { text: "  " }, { text: witnesses(reading), tone: "outlet" }],
      columns,
      column + 2,
    ),
  );
}

/** Outlets of a reading; where one only passes it on, whom it cites. */
function witnesses(reading: Reading): string {
  const cited = new Map<string, readonly string[] | null>();
  for (const { outlet, speaker } of reading.claims) {
    const before = cited.get(outlet);
    if (speaker === null || before === null) cited.set(outlet, null);
    else cited.set(outlet, [...new Set([...(before ?? []), speaker])]);
  }
  return Array.from(cited, ([outlet, speakers]) =>
    clean(speakers === null ? outlet : `${outlet}, citing ${speakers.join(" and ")}`),
  ).join(" · ");
}

function witness(review: Review, fact: ReportFact, place: number, columns: number): Line {
  const claim = claimsInOrder(fact)[place]!;
  const isCurrent = place === review.claim && review.pane === "claims";
  const picked = review.picked.includes(claim.id) ? "● " : "";
  const row = cut([{ text: isCurrent ? "❯ " : "  " }, { text: picked, tone: "key" }, ...witnessLine(claim)], columns);
  return isCurrent ? inTone(fill(row, columns), "cursor") : row;
}

function quote(fact: ReportFact, place: number, columns: number, theme: Theme): readonly Line[] {
  const claim = claimsInOrder(fact)[place]!;
  return wrap([{ text: "    " }, ...quoteLine(claim, theme)], columns, 4);
}
