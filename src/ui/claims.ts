import type { ReportClaim } from "../model.js";
import { claimsInOrder, lineUp, type Reading } from "../review/line-up.js";
import { currentFact, currentPart, opposed, type Review } from "../review/review.js";
import { clean } from "./clean.js";
import { comparison } from "./comparison.js";
import { heading } from "./heading.js";
import { columnsOf, cut, fill, inTone, type Line, line, wrap } from "./lines.js";
import { quoteInContext, quoteLine, witnessLine } from "./quote.js";
import type { Theme } from "./theme.js";
import { timelineLines } from "./timeline-lines.js";

/** The lines of a fact with its claims, and which of them the cursor's claim takes: from `start` up to `end`. */
export type ClaimLines = {
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
  /** First line of each claim, in the order of `claimsInOrder`. */
  readonly starts: readonly number[];
};

/**
 * The fact under the cursor: question, verdict and reason; one line per reading with its witnesses; then each claim with
 * its sentence. Or, instead of the sentences, the word diff of two claims, or the values in order of publication.
 */
export function claimLines(review: Review, columns: number, theme: Theme): ClaimLines {
  const fact = currentFact(review);
  if (fact === undefined) return { lines: [], start: 0, end: 0, starts: [] };
  const pair = review.detail === "diff" ? opposed(review) : null;
  const lines: Line[] = [...heading(review, fact, columns), []];
  if (review.detail === "timeline") lines.push(...timelineLines(fact, columns));
  else lines.push(...(pair ? comparison(fact, pair, columns, theme) : readings(lineUp(fact), columns)));
  const isBrief = pair !== null;
  const starts: number[] = [];
  let end = 0;
  let home: Reading | undefined;
  for (const [place, claim] of claimsInOrder(fact).entries()) {
    const reading = lineUp(fact).find(({ claims }) => claims.includes(claim));
    if (reading !== home && (home === undefined || !isBrief)) lines.push([]);
    home = reading;
    starts.push(lines.length);
    lines.push(witness(review, claim, place, columns), ...(isBrief ? [] : quote(review, claim, place, columns, theme)));
    if (place === review.claim) end = lines.length;
  }
  return { lines, start: starts[review.claim] ?? 0, end, starts };
}

/** "125 km ≈ 78 miles  Quillon Wire · Samvara Now, citing the army": values in one column, witnesses in the next. */
export function readings(all: readonly Reading[], columns: number): readonly Line[] {
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
export function witnesses(reading: Reading): string {
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

function witness(review: Review, claim: ReportClaim, place: number, columns: number): Line {
  const isCurrent = place === review.claim && review.pane === "claims";
  const picked = review.picked.includes(claim.id) ? "● " : "";
  const row = cut([{ text: isCurrent ? "❯ " : "  " }, { text: picked, tone: "key" }, ...witnessLine(claim)], columns);
  return isCurrent ? inTone(fill(row, columns), "cursor") : row;
}

/** The sentence; under the cursor, or where it is asked for, between its neighbours. */
function quote(review: Review, claim: ReportClaim, place: number, columns: number, theme: Theme): readonly Line[] {
  const isWide = review.context || place === review.claim;
  const words = isWide ? quoteInContext(claim, currentPart(review), theme) : quoteLine(claim, theme);
  return wrap([{ text: "    " }, ...words], columns, 4);
}
