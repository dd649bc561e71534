import type { ReportClaim, ReportFact } from "../model.js";
import { entriesInForce, type LoggedEntry } from "./apply-decisions.js";
import type { MergeEntry, SplitEntry } from "./decisions.js";
import { findFact, quoteHash } from "./find-fact.js";

/**
 * Judges some claims of an event, given by id, as the answers to one question. Null where they stand in fewer than two
 * documents, so that there is nothing to compare.
 */
export type Judge = (event: string, claims: readonly string[]) => ReportFact | null;

/** Does the log hold anything that changes which claims stand together? */
export function regroups(log: readonly LoggedEntry[]): boolean {
  return log.some(({ entry }) => entry.kind === "split" || entry.kind === "merge");
}

/**
 * The facts with what reviewers took apart and put together, judged anew. What the log says of facts that are no longer
 * there changes nothing.
 */
export function regroup(
  facts: readonly ReportFact[],
  log: readonly LoggedEntry[],
  judge: Judge,
): readonly ReportFact[] {
  let grouped = facts;
  for (const { event, entry } of entriesInForce(log)) {
    if (entry.kind === "split") grouped = withSplit(grouped, event, entry, judge);
    else if (entry.kind === "merge") grouped = withMerge(grouped, event, entry, judge);
  }
  return grouped;
}

function withSplit(facts: readonly ReportFact[], event: string, entry: SplitEntry, judge: Judge) {
  const number = findFact(facts, event, entry);
  if (number === undefined) return facts;
  const { claims } = facts[number]!;
  const ids = claims.map(({ id }) => id);
  // What has another id since its article was renamed is known by its sentence.
  const gone = entry.claims.filter(({ id }) => entry.out.includes(id) && !ids.includes(id)).map(({ quote }) => quote);
  const isOut = (claim: ReportClaim) => entry.out.includes(claim.id) || gone.includes(quoteHash(claim));
  const out = claims.filter(isOut).map(({ id }) => id);
  if (out.length === 0) return facts;
  const rest = ids.filter((id) => !out.includes(id));
  return facts.toSpliced(number, 1, ...[rest, out].flatMap((claims) => judge(event, claims) ?? []));
}

function withMerge(facts: readonly ReportFact[], event: string, entry: MergeEntry, judge: Judge) {
  const parts = [{ fact: entry.fact, claims: entry.claims }, ...entry.with.map((claims) => ({ fact: "", claims }))];
  const numbers = [...new Set(parts.flatMap((part) => findFact(facts, event, part) ?? []))];
  if (numbers.length < 2) return facts;
  const ids = new Set(numbers.flatMap((number) => facts[number]!.claims.map(({ id }) => id)));
  const together = judge(event, [...ids]);
  if (together === null) return facts;
  return facts.flatMap((fact, number) => (number === numbers[0] ? [together] : numbers.includes(number) ? [] : [fact]));
}
