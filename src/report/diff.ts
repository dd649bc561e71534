import type { Report, ReportFact } from "../model.js";
import { counted } from "./counted.js";
import { printable } from "./printable.js";
import { isDisagreement, signs } from "./relations.js";
import type { TextStyle } from "./text-fact.js";
import { wrap } from "./wrap.js";

/** A fact of both reports whose verdict, claims or finder changed. */
export type ChangedFact = { readonly before: ReportFact; readonly after: ReportFact };

/** What is different between two reports. */
export type ReportDiff = {
  readonly came: readonly ReportFact[];
  readonly went: readonly ReportFact[];
  readonly changed: readonly ChangedFact[];
  /** Number of facts that are as they were. */
  readonly same: number;
};

/**
 * Compares two reports on the same events, fact by fact. A fact is the same where its id is, else where it shares claims of two
 * documents with one of the other report; of several the one with most in common.
 */
export function diffReports(before: Report, after: Report): ReportDiff {
  const left = new Set(before.facts);
  const partner = new Map<ReportFact, ReportFact>();
  const pair = (fact: ReportFact, old: ReportFact | undefined): void => {
    if (old === undefined) return;
    partner.set(fact, old);
    left.delete(old);
  };
  for (const fact of after.facts)
    pair(
      fact,
      before.facts.find((old) => old.id === fact.id && old.event === fact.event),
    );
  for (const fact of after.facts) if (!partner.has(fact)) pair(fact, nearest(fact, left));
  const changed = Array.from(partner, ([fact, old]) => ({ before: old, after: fact })).filter(isChanged);
  return {
    came: after.facts.filter((fact) => !partner.has(fact)),
    went: [...left],
    changed,
    same: partner.size - changed.length,
  };
}

function nearest(fact: ReportFact, left: ReadonlySet<ReportFact>): ReportFact | undefined {
  let [best, most]: [ReportFact | undefined, number] = [undefined, 1];
  for (const old of left) {
    if (old.event !== fact.event) continue;
    const shared = fact.claims.filter(({ document, mark }) =>
      old.claims.some(
        (claim) => claim.document === document && claim.mark.start < mark.end && mark.start < claim.mark.end,
      ),
    );
    const documents = new Set(shared.map(({ document }) => document)).size;
    if (documents > most) [best, most] = [old, documents];
  }
  return best;
}

const isChanged = ({ before, after }: ChangedFact): boolean =>
  before.id !== after.id || before.verdict !== after.verdict || before.foundBy !== after.foundBy;

/** The difference for people: what came, went and changed, disagreements first. */
export function writeDiff({ came, went, changed, same }: ReportDiff, { width, paint }: TextStyle): string {
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [paint("heading", heading), ...lines.flatMap((line) => wrap(printable(line), width, 2)), ""];
  const lines = [
    ...list(
      "Came",
      inOrder(came).map((fact) => `${signs[fact.verdict]} ${about(fact)}`),
    ),
    ...list(
      "Went",
      inOrder(went).map((fact) => `${signs[fact.verdict]} ${about(fact)}`),
    ),
    ...list(
      "Changed",
      changed.map(({ before, after }) => `${signs[after.verdict]} ${about(after)}: ${howChanged(before, after)}`),
    ),
    `${counted(came.length, "fact")} came, ${went.length} went, ${changed.length} changed, ${same} as before`,
  ];
  return `${lines.join("\n")}\n`;
}

const inOrder = (facts: readonly ReportFact[]): readonly ReportFact[] =>
  facts.toSorted((a, b) => Number(isDisagreement(b.verdict)) - Number(isDisagreement(a.verdict)));

const about = ({ event, question, id }: ReportFact): string => `${event}: ${question} (${id})`;

function howChanged(before: ReportFact, after: ReportFact): string {
  const parts = [
    before.verdict === after.verdict ? "" : `${before.verdict} → ${after.verdict}`,
    before.foundBy === after.foundBy ? "" : `found by ${before.foundBy ?? "rules"} → ${after.foundBy ?? "rules"}`,
    before.id === after.id
      ? ""
      : `${before.claims.length} → ${counted(after.claims.length, "claim")}, was ${before.id}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}
