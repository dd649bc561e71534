import type { Relation, Report, ReportClaim, ReportFact } from "../model.js";
import { isSetAside } from "./decided.js";
import type { Paint } from "./paint.js";
import { printable } from "./printable.js";
import { reaches, relations } from "./relations.js";
import { readingsOf, witnessOf } from "./witnesses.js";

/** Where something stands in a file; line and column count from 1. */
export type LineAndColumn = { readonly line: number; readonly column: number };

/** A claim of a draft that its sources do not bear out, strongest relation first. */
export type DraftFinding = LineAndColumn & { readonly relation: Relation; readonly message: string };

/** contradict is an error; disputed may be a matter of whom to believe; updated asks for a look at the dates. */
const levels: Partial<Record<Relation, string>> = { contradict: "error", disputed: "warning", updated: "note" };

/**
 * Every claim of the document `draft` against which a claim of another document stands, in order of place: one finding
 * for each, with all who stand against it as strongly. Facts that a reviewer set aside give none.
 */
export function findInDraft(
  { facts }: Report,
  draft: string,
  placeOf: (offset: number) => LineAndColumn,
): readonly DraftFinding[] {
  return facts
    .filter((fact) => !isSetAside(fact))
    .flatMap((fact) =>
      fact.claims.filter((claim) => claim.document === draft).flatMap((claim) => judgeDraftClaim(fact, claim, placeOf)),
    )
    .toSorted((a, b) => a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1));
}

function judgeDraftClaim(
  fact: ReportFact,
  claim: ReportClaim,
  placeOf: (offset: number) => LineAndColumn,
): readonly DraftFinding[] {
  const opposed = fact.pairs.flatMap(({ a, b, relation }) => {
    const other = a === claim.id ? b : b === claim.id ? a : null;
    const source = fact.claims.find(({ id, document }) => id === other && document !== claim.document);
    return source !== undefined && reaches(relation, "updated") ? [{ relation, source }] : [];
  });
  const strongest = relations.find((relation) => opposed.some((against) => against.relation === relation));
  if (strongest === undefined) return [];
  const sources = opposed.filter(({ relation }) => relation === strongest).map(({ source }) => source);
  const message = `${printable(claim.value.shown)}: ${readingsOf(sources).map(whoHasIt).join("; ")}`;
  return [{ ...placeOf(claim.mark.start), relation: strongest, message }];
}

/** "Republic World and Northwire (police) have 125 km" */
function whoHasIt({ shown, claims }: { readonly shown: string; readonly claims: readonly ReportClaim[] }): string {
  const witnesses = [...new Set(claims.map(witnessOf))];
  const last = witnesses.at(-1)!;
  return witnesses.length === 1
    ? `${last} has ${shown}`
    : `${witnesses.slice(0, -1).join(", ")} and ${last} have ${shown}`;
}

/** One line for each finding, as a linter prints: "draft.md:12:34 error 150 km: Republic World has 125 km". */
export function writeDraftFindings(path: string, findings: readonly DraftFinding[], paint: Paint): string {
  const lines = findings.map(({ line, column, relation, message }) => {
    const level = paint(relation, levels[relation] ?? relation);
    return `${printable(path)}:${line}:${column} ${level} ${message}\n`;
  });
  return lines.join("");
}
