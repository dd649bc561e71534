import { createHash } from "node:crypto";
import type { DecisionKind, ReportFact } from "../model.js";

/** A claim as it stood when it was decided on; `quote` is a hash of its sentence, so that a later change shows. */
export type DecidedClaim = { readonly id: string; readonly quote: string; readonly outlet?: string };

/** What every line of a decisions file says. */
type Line = {
  /** Unique over reviewers and runs. */
  readonly id: string;
  /** Id of the fact. */
  readonly fact: string;
  /** ISO date-time. */
  readonly at: string;
  readonly reviewer?: string;
  /** Entries that were made with one key share it; they are undone together. */
  readonly batch?: string;
};

/** A reviewer said something of a fact. */
export type DecisionEntry = Line & {
  readonly claims: readonly DecidedClaim[];
  readonly kind: DecisionKind;
  readonly reason: string | null;
  readonly note: string | null;
  /** Ids of the decisions of others that the reviewer saw and overruled. */
  readonly over?: readonly string[];
};

/** A reviewer wrote something down about a fact; an empty note takes an earlier one away. */
export type NoteEntry = Line & {
  readonly claims: readonly DecidedClaim[];
  readonly kind: "note";
  readonly note: string;
};

/** A reviewer took claims out of a fact: they answer another question. */
export type SplitEntry = Line & {
  readonly claims: readonly DecidedClaim[];
  readonly kind: "split";
  /** Ids of the claims that were taken out. */
  readonly out: readonly string[];
};

/** A reviewer put facts together: they answer the same question. */
export type MergeEntry = Line & {
  readonly claims: readonly DecidedClaim[];
  readonly kind: "merge";
  /** The claims of each fact that was put to the first. */
  readonly with: readonly (readonly DecidedClaim[])[];
};

/** A reviewer took an earlier entry back. */
export type UndoEntry = Line & {
  readonly kind: "undo";
  /** Id of the entry that no longer holds. */
  readonly undoes: string;
};

/** An entry that says something by itself. */
export type StatingEntry = DecisionEntry | NoteEntry | SplitEntry | MergeEntry;

/** One line of a decisions file. Lines are only ever added. */
export type LogEntry = StatingEntry | UndoEntry;

/** Who decides, when, as which of several entries, and at which place in the log (it keeps ids apart in one instant). */
export type Signature = {
  readonly at: string;
  readonly place: number;
  readonly reviewer?: string | undefined;
  readonly batch?: string | undefined;
};

/** The first 16 hex digits of the SHA-256 of a text. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** The claims of a fact as an entry keeps them. */
export function decidedClaims(fact: ReportFact): readonly DecidedClaim[] {
  return fact.claims.map(({ id, quote, outlet }) => ({ id, quote: fingerprint(quote), outlet }));
}

function sign<Entry extends object>(fact: ReportFact, entry: Entry, signature: Signature) {
  const { at, place, reviewer, batch } = signature;
  const claims = decidedClaims(fact);
  return {
    id: fingerprint(JSON.stringify([fact.event, fact.id, claims, entry, at, place, reviewer])),
    fact: fact.id,
    claims,
    ...entry,
    at,
    ...(reviewer === undefined ? {} : { reviewer }),
    ...(batch === undefined ? {} : { batch }),
  };
}

/** Makes the entry that decides a fact. `over` names decisions of others that it overrules. */
export function decide(
  fact: ReportFact,
  { kind, reason, note, over = [] }: Pick<DecisionEntry, "kind" | "reason" | "note" | "over">,
  signature: Signature,
): DecisionEntry {
  return sign(fact, { kind, reason, note, ...(over.length === 0 ? {} : { over }) }, signature);
}

/** Makes the entry that notes something about a fact. */
export function annotate(fact: ReportFact, note: string, signature: Signature): NoteEntry {
  return sign(fact, { kind: "note" as const, note }, signature);
}

/** Makes the entry that takes claims, by id, out of a fact. */
export function split(fact: ReportFact, out: readonly string[], signature: Signature): SplitEntry {
  return sign(fact, { kind: "split" as const, out }, signature);
}

/** Makes the entry that puts other facts of the same event to a first one. */
export function merge(fact: ReportFact, others: readonly ReportFact[], signature: Signature): MergeEntry {
  return sign(fact, { kind: "merge" as const, with: others.map(decidedClaims) }, signature);
}

/** Makes the entry that takes `entry` back. */
export function undo(entry: StatingEntry, { at, place, reviewer, batch }: Signature): UndoEntry {
  return {
    id: fingerprint(JSON.stringify(["undo", entry.id, at, place])),
    fact: entry.fact,
    kind: "undo",
    undoes: entry.id,
    at,
    ...(reviewer === undefined ? {} : { reviewer }),
    ...(batch === undefined ? {} : { batch }),
  };
}

/** Makes the entry that puts an undone entry back. The undo stays: lines are only ever added. */
export function redo<Entry extends StatingEntry>(entry: Entry, { at, place, batch }: Signature): Entry {
  const { batch: _, ...rest } = entry;
  const again = { ...rest, id: fingerprint(JSON.stringify(["redo", entry.id, at, place])), at };
  return (batch === undefined ? again : { ...again, batch }) as Entry;
}
