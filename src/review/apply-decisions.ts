import type { ReportFact } from "../model.js";
import type { DecidedClaim, DecisionEntry, LogEntry, NoteEntry, StatingEntry } from "./decisions.js";
import { findFact, quoteHash } from "./find-fact.js";

/** An entry and the event whose folder its file lies in. */
export type LoggedEntry = { readonly event: string; readonly entry: LogEntry };

/** An entry that no later one took back, with its event. */
export type LoggedStatement = { readonly event: string; readonly entry: StatingEntry };

/** What reviewers said of one fact, as far as it holds. */
export type Standing = {
  /** The latest decision, null where there is only a note. */
  readonly decision: DecisionEntry | null;
  /** What other reviewers decided otherwise, neither knowing of the other. */
  readonly conflicts: readonly DecisionEntry[];
  readonly note: NoteEntry | null;
  /** Claims that were decided on and no longer stand in the fact, or whose sentence reads differently since. */
  readonly stale: readonly DecidedClaim[];
};

/** What holds for which fact, by the fact's number; and for which fact each entry was made, by the entry's id. */
export type Standings = {
  readonly byFact: ReadonlyMap<number, Standing>;
  readonly factOf: ReadonlyMap<string, number>;
};

/** The entries that were not undone, in the order in which they were made. */
export function entriesInForce(log: readonly LoggedEntry[]): readonly LoggedStatement[] {
  // Ids are kept apart by event: a folder may be copied with its decisions file.
  const undone = new Set(
    log.flatMap(({ event, entry }) => (entry.kind === "undo" ? [`${event}\n${entry.undoes}`] : [])),
  );
  return log.flatMap(({ event, entry }) =>
    entry.kind === "undo" || undone.has(`${event}\n${entry.id}`) ? [] : [{ event, entry }],
  );
}

/** Does a decision settle the fact? Not while reviewers differ, nor once its claims read differently. */
export function isSettled(standing: Standing | undefined): boolean {
  return settledBy(standing) !== null;
}

/** The decision that settles a fact, null where none does. */
export function settledBy(standing: Standing | undefined): DecisionEntry | null {
  if (standing === undefined || standing.conflicts.length > 0 || standing.stale.length > 0) return null;
  return standing.decision;
}

/**
 * Which decisions and notes hold for which fact.
 *
 * An entry belongs to the fact of its event with the same id. Where a re-run gave the fact another id (a new document
 * joined it, or one was renamed) it belongs to the fact that holds most of the claims it was made on, at least half: by
 * their ids, or else by their sentences. Of a reviewer's decisions the latest holds. Decisions of several reviewers are in
 * conflict where they differ, unless one was made over the other.
 */
export function matchDecisions(facts: readonly ReportFact[], log: readonly LoggedEntry[]): Standings {
  const factOf = new Map<string, number>();
  const entries = new Map<number, (DecisionEntry | NoteEntry)[]>();
  for (const { event, entry } of entriesInForce(log)) {
    if (entry.kind === "split" || entry.kind === "merge") continue;
    const number = findFact(facts, event, entry);
    if (number === undefined) continue;
    factOf.set(entry.id, number);
    const known = entries.get(number);
    if (known === undefined) entries.set(number, [entry]);
    else known.push(entry);
  }
  const byFact = new Map(Array.from(entries, ([number, made]) => [number, standingOf(facts[number]!, made)] as const));
  return { byFact, factOf };
}

function standingOf(fact: ReportFact, entries: readonly (DecisionEntry | NoteEntry)[]): Standing {
  const latest = new Map<string, DecisionEntry>();
  let note: NoteEntry | null = null;
  for (const entry of entries) {
    if (entry.kind === "note") note = entry.note === "" ? null : entry;
    else {
      latest.delete(entry.reviewer ?? "");
      latest.set(entry.reviewer ?? "", entry);
    }
  }
  const made = [...latest.values()];
  const overruled = new Set(made.flatMap(({ over = [] }) => over));
  const held = made.filter(({ id }) => !overruled.has(id));
  const decision = held.at(-1) ?? made.at(-1) ?? null;
  const conflicts = held.filter((other) => other.kind !== decision?.kind);
  return { decision, conflicts, note, stale: decision === null ? [] : staleClaims(fact, decision.claims) };
}

function staleClaims(fact: ReportFact, decided: readonly DecidedClaim[]): readonly DecidedClaim[] {
  return decided.filter(({ id, quote }) => {
    const claim = fact.claims.find((one) => one.id === id);
    // Under another id, as that of a renamed article, the same words are the same claim.
    return claim === undefined ? !fact.claims.some((one) => quoteHash(one) === quote) : quoteHash(claim) !== quote;
  });
}
