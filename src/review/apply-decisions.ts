import type { Report, ReportFact } from "../model.js";
import type { DecisionEntry, LogEntry } from "./decisions.js";

/** An entry and the event whose folder its file lies in. */
export type LoggedEntry = { readonly event: string; readonly entry: LogEntry };

/** A decision that no later entry took back, with its event. */
export type LoggedDecision = { readonly event: string; readonly entry: DecisionEntry };

/** The decisions that were not undone, in the order in which they were made. */
export function decisionsInForce(log: readonly LoggedEntry[]): readonly LoggedDecision[] {
  // Ids are kept apart by event: a folder may be copied with its decisions file.
  const undone = new Set(
    log.flatMap(({ event, entry }) => (entry.kind === "undo" ? [`${event}\n${entry.undoes}`] : [])),
  );
  return log.flatMap(({ event, entry }) =>
    entry.kind === "undo" || undone.has(`${event}\n${entry.id}`) ? [] : [{ event, entry }],
  );
}

/**
 * Which decision holds for which fact, by the fact's number in `facts`; of several the latest.
 *
 * A decision belongs to the fact of its event with the same id. Where a re-run gave the fact another id (a new document
 * joined it, or its question reads differently) it belongs to the first fact that holds all the claims it was made on.
 */
export function matchDecisions(
  facts: readonly ReportFact[],
  log: readonly LoggedEntry[],
): ReadonlyMap<number, DecisionEntry> {
  const byFact = new Map(facts.map((fact, at) => [`${fact.event}\n${fact.id}`, at]));
  let byClaim: ReadonlyMap<string, readonly number[]> | undefined;
  const matched = new Map<number, DecisionEntry>();
  for (const { event, entry } of decisionsInForce(log)) {
    const at = byFact.get(`${event}\n${entry.fact}`) ?? holderOf(event, entry, (byClaim ??= factsByClaim(facts)));
    if (at !== undefined) matched.set(at, entry);
  }
  return matched;
}

/** The report with each fact's decision filled in from the log; facts that nobody decided on have null. */
export function applyDecisions(report: Report, log: readonly LoggedEntry[]): Report {
  const matched = matchDecisions(report.facts, log);
  const facts = report.facts.map((fact, at) => {
    const entry = matched.get(at);
    if (entry === undefined) return fact.decision === null ? fact : { ...fact, decision: null };
    const { kind, reason, note, at: made } = entry;
    return { ...fact, decision: { kind, reason, note, at: made } };
  });
  return { ...report, facts };
}

function factsByClaim(facts: readonly ReportFact[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, fact] of facts.entries()) {
    for (const claim of fact.claims) {
      const key = `${fact.event}\n${claim.id}`;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [at]);
      else known.push(at);
    }
  }
  return holders;
}

function holderOf(
  event: string,
  entry: DecisionEntry,
  holders: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const [first, ...rest] = entry.claims.map((claim) => holders.get(`${event}\n${claim.id}`) ?? []);
  return first?.find((at) => rest.every((others) => others.includes(at)));
}
