import type { ReportFact } from "../model.js";
import type { Standing } from "../review/apply-decisions.js";
import type { DecisionEntry } from "../review/decisions.js";
import { needsDecision } from "../review/order.js";
import { currentStanding, type Review } from "../review/review.js";
import { clean } from "./clean.js";
import { finders } from "./finders.js";
import { type Line, line, type Piece, wrap } from "./lines.js";
import { decisionSigns, signs, standingSigns } from "./theme.js";

/** Question, verdict, what reviewers said of it, and why it was judged so with the excuses that were tried. */
export function heading(review: Review, fact: ReportFact, columns: number): readonly Line[] {
  const standing = currentStanding(review);
  return [
    ...wrap(line(clean(fact.question), "title"), columns),
    ...wrap([...verdictPieces(fact), ...decidedPieces(standing)], columns),
    ...conflictLines(standing, columns),
    ...staleLines(standing, columns),
    ...noteLines(standing, columns),
    ...wrap([...line(clean(fact.reason)), ...triedPieces(fact)], columns),
  ];
}

/** "≠ contradict · high severity". */
export function verdictPieces(fact: ReportFact): Line {
  return [
    { text: `${signs[fact.verdict]} ${fact.verdict}`, tone: fact.verdict },
    { text: needsDecision(fact.verdict) ? ` · ${fact.severity} severity` : "", tone: "faint" },
    { text: fact.foundBy === undefined ? "" : ` · ${finders[fact.foundBy]}`, tone: "faint" },
  ];
}

/** Which comparison or excuse decided, and which excuses did not hold. */
function triedPieces(fact: ReportFact): Line {
  const pair = fact.pairs.find(({ relation, reason }) => relation === fact.verdict && reason === fact.reason);
  if (pair === undefined) return [];
  const tried = pair.tried.length === 0 ? "" : ` · excuses that did not hold: ${pair.tried.join(", ")}`;
  return line(clean(` · ${pair.rule}${tried}`), "faint");
}

function decidedPieces(standing: Standing | undefined): Line {
  const decision = standing?.decision;
  return decision === undefined || decision === null ? [] : [{ text: "  " }, ...decisionPieces(decision)];
}

function decisionPieces(decision: DecisionEntry): readonly Piece[] {
  const reason = decision.reason === null ? "" : `: ${clean(decision.reason)}`;
  const reviewer = decision.reviewer === undefined ? "" : ` · ${clean(decision.reviewer)}`;
  return [
    { text: `${decisionSigns[decision.kind]} ${decision.kind}${reason}`, tone: decision.kind },
    { text: `${reviewer} · ${clean(decision.at).slice(0, 10)}`, tone: "faint" },
  ];
}

function conflictLines(standing: Standing | undefined, columns: number): readonly Line[] {
  return (standing?.conflicts ?? []).flatMap((other) =>
    wrap(
      [
        { text: `${standingSigns.conflict} reviewers differ`, tone: "trouble" },
        { text: "  " },
        ...decisionPieces(other),
      ],
      columns,
      2,
    ),
  );
}

function staleLines(standing: Standing | undefined, columns: number): readonly Line[] {
  const stale = standing?.stale ?? [];
  if (stale.length === 0) return [];
  const outlets = [...new Set(stale.flatMap(({ outlet }) => outlet ?? []))].map(clean);
  const whose = outlets.length === 0 ? "a quote" : `the words of ${outlets.join(" and ")}`;
  return wrap(
    [{ text: `${standingSigns.stale} stale`, tone: "trouble" }, { text: `  ${whose} changed since; decide again` }],
    columns,
    2,
  );
}

function noteLines(standing: Standing | undefined, columns: number): readonly Line[] {
  const note = standing?.note?.note ?? standing?.decision?.note ?? null;
  return note === null ? [] : wrap(line(`${standingSigns.noted} ${clean(note)}`), columns, 2);
}
