import type { ReportClaim, ReportFact } from "../model.js";
import type { DecidedClaim, DecisionEntry, LogEntry, NoteEntry, StatingEntry } from "./decisions.js";
import { fingerprint } from "./decisions.js";

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
 * joined it) it belongs to the first fact that holds all the claims it was made on; where some of them are gone, to the
 * one that holds most, at least half. Of a reviewer's decisions the latest holds. Decisions of several reviewers are in
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

const hashes = new WeakMap<ReportClaim, string>();

/** The hash of a claim's sentence, made once: every decision is looked at again after each. */
function quoteHash(claim: ReportClaim): string {
  let hash = hashes.get(claim);
  if (hash === undefined) hashes.set(claim, (hash = fingerprint(claim.quote)));
  return hash;
}

function staleClaims(fact: ReportFact, decided: readonly DecidedClaim[]): readonly DecidedClaim[] {
  return decided.filter(({ id, quote }) => {
    const claim = fact.claims.find((one) => one.id === id);
    return claim === undefined || quoteHash(claim) !== quote;
  });
}

type Index = {
  readonly byId: ReadonlyMap<string, number>;
  readonly byClaim: () => ReadonlyMap<string, readonly number[]>;
};

const indexes = new WeakMap<readonly ReportFact[], Index>();

function indexOf(facts: readonly ReportFact[]): Index {
  const known = indexes.get(facts);
  if (known !== undefined) return known;
  let byClaim: Map<string, number[]> | undefined;
  const index: Index = {
    byId: new Map(facts.map((fact, at) => [`${fact.event}\n${fact.id}`, at])),
    byClaim: () => (byClaim ??= factsByClaim(facts)),
  };
  indexes.set(facts, index);
  return index;
}

function factsByClaim(facts: readonly ReportFact[]): Map<string, number[]> {
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

/** Number of the fact that an entry, or another fact of an earlier analysis, speaks of; see `matchDecisions`. */
export function findFact(
  facts: readonly ReportFact[],
  event: string,
  { fact, claims }: { readonly fact: string; readonly claims: readonly { readonly id: string }[] },
): number | undefined {
  const { byId, byClaim } = indexOf(facts);
  return byId.get(`${event}\n${fact}`) ?? holderOf(byClaim(), event, claims);
}

/** Number of the fact that holds most of some claims, at least half; of several the first. */
export function holderOf(
  holders: ReadonlyMap<string, readonly number[]>,
  event: string,
  claims: readonly { readonly id: string }[],
): number | undefined {
  const counts = new Map<number, number>();
  for (const { id } of claims) {
    for (const number of holders.get(`${event}\n${id}`) ?? []) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [number, count] of counts) {
    if (count * 2 < claims.length) continue;
    const most = best === undefined ? 0 : counts.get(best)!;
    if (count > most || (count === most && number < best!)) best = number;
  }
  return best;
}
