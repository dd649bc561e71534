import { createHash } from "node:crypto";
import { InputError } from "../errors.js";
import type { DecisionKind, ReportFact } from "../model.js";

/** A claim as it stood when it was decided on; `quote` is a hash of its sentence, so that a later change shows. */
type DecidedClaim = { readonly id: string; readonly quote: string };

/** A reviewer said something of a fact. */
export type DecisionEntry = {
  /** Unique over reviewers and runs. */
  readonly id: string;
  /** Id of the fact. */
  readonly fact: string;
  readonly claims: readonly DecidedClaim[];
  readonly kind: DecisionKind;
  readonly reason: string | null;
  readonly note: string | null;
  /** ISO date-time. */
  readonly at: string;
  readonly reviewer?: string;
};

/** A reviewer took an earlier entry back. */
export type UndoEntry = {
  readonly id: string;
  readonly fact: string;
  readonly kind: "undo";
  /** Id of the entry that no longer holds. */
  readonly undoes: string;
  readonly at: string;
  readonly reviewer?: string;
};

/** One line of a decisions file. Lines are only ever added. */
export type LogEntry = DecisionEntry | UndoEntry;

const kinds: readonly string[] = ["confirmed", "false alarm", "explained", "undo"];

/** The first 16 hex digits of the SHA-256 of a text. */
function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** Makes the entry that decides a fact. `place` is the entry's number in the log: it keeps ids apart within one instant. */
export function decide(
  fact: ReportFact,
  decision: Pick<DecisionEntry, "kind" | "reason" | "note" | "at">,
  place: number,
): DecisionEntry {
  const { kind, reason, note, at } = decision;
  const claims = fact.claims.map((claim) => ({ id: claim.id, quote: fingerprint(claim.quote) }));
  const id = fingerprint(JSON.stringify([fact.event, fact.id, claims, kind, reason, note, at, place]));
  return { id, fact: fact.id, claims, kind, reason, note, at };
}

/** Makes the entry that takes `entry` back. */
export function undo(entry: DecisionEntry, at: string, place: number): UndoEntry {
  return {
    id: fingerprint(JSON.stringify(["undo", entry.id, at, place])),
    fact: entry.fact,
    kind: "undo",
    undoes: entry.id,
    at,
  };
}

/** Makes the entry that puts an undone decision back. The undo stays: lines are only ever added. */
export function redo(entry: DecisionEntry, at: string, place: number): DecisionEntry {
  return { ...entry, id: fingerprint(JSON.stringify(["redo", entry.id, at, place])), at };
}

/** An entry as a line of the file, line break included. */
export function writeEntry(entry: LogEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

/**
 * Reads a decisions file: one JSON object a line, in the order in which they were made.
 *
 * A last line without its line break that is no whole entry was cut off by a crash: it was never acknowledged, and is
 * passed over.
 *
 * @throws InputError with the line, for any other line that is not an entry.
 */
export function parseDecisions(text: string, file: string): readonly LogEntry[] {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  return lines.flatMap((line, at) => {
    if (line.trim() === "") return [];
    const torn = at === lines.length - 1 && line.startsWith("{");
    try {
      return [readEntry(line, { file, line: at + 1 })];
    } catch (error) {
      if (torn) return [];
      throw error;
    }
  });
}

function readEntry(line: string, place: { readonly file: string; readonly line: number }): LogEntry {
  const mend = "Mend the line or take it out; every line is one decision of the review, written as JSON.";
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(place, "this line is not JSON", mend, { cause: error });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InputError(place, "this line is not a JSON object", mend);
  }
  const entry = value as Record<string, unknown>;
  for (const name of ["id", "fact", "kind", "at"]) {
    if (typeof entry[name] !== "string") throw new InputError(place, `“${name}” is missing or no string`, mend);
  }
  if (!kinds.includes(entry["kind"] as string)) {
    throw new InputError(place, `“${String(entry["kind"])}” is no kind of decision`, `Kinds: ${kinds.join(", ")}.`);
  }
  if (entry["kind"] === "undo") {
    if (typeof entry["undoes"] !== "string") throw new InputError(place, "“undoes” is missing or no string", mend);
    return entry as unknown as UndoEntry;
  }
  if (!isDecidedClaims(entry["claims"])) {
    throw new InputError(place, "“claims” is no list of claims with “id” and “quote”", mend);
  }
  return { reason: null, note: null, ...entry } as unknown as DecisionEntry;
}

function isDecidedClaims(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((claim: unknown) => {
      if (typeof claim !== "object" || claim === null) return false;
      const { id, quote } = claim as Record<string, unknown>;
      return typeof id === "string" && typeof quote === "string";
    })
  );
}
