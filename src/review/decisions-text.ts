import { InputError } from "../errors.js";
import type { LogEntry } from "./decisions.js";

const kinds: readonly string[] = ["confirmed", "false alarm", "explained", "note", "split", "merge", "undo"];

const mend = "Mend the line or take it out; every line is one decision of the review, written as JSON.";

type Place = { readonly file: string; readonly line: number };

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

function readEntry(line: string, place: Place): LogEntry {
  const entry = readObject(line, place);
  const kind = entry["kind"];
  for (const name of ["id", "fact", "kind", "at"]) wantString(entry, name, place);
  if (!kinds.includes(kind as string)) {
    throw new InputError(place, `“${String(kind)}” is no kind of decision`, `Kinds: ${kinds.join(", ")}.`);
  }
  for (const name of ["reviewer", "batch"]) if (entry[name] !== undefined) wantString(entry, name, place);
  if (kind === "undo") {
    wantString(entry, "undoes", place);
    return entry as unknown as LogEntry;
  }
  wantClaims(entry["claims"], "claims", place);
  if (kind === "note") wantString(entry, "note", place);
  if (kind === "split") wantStrings(entry["out"], "out", place);
  if (kind === "merge") wantLists(entry["with"], place);
  if (entry["over"] !== undefined) wantStrings(entry["over"], "over", place);
  const isDecision = kind !== "note" && kind !== "split" && kind !== "merge";
  return (isDecision ? { reason: null, note: null, ...entry } : entry) as unknown as LogEntry;
}

function readObject(line: string, place: Place): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(place, "this line is not JSON", mend, { cause: error });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InputError(place, "this line is not a JSON object", mend);
  }
  return value as Record<string, unknown>;
}

function wantString(entry: Record<string, unknown>, name: string, place: Place): void {
  if (typeof entry[name] !== "string") throw new InputError(place, `“${name}” is missing or no string`, mend);
}

function wantStrings(value: unknown, name: string, place: Place): void {
  if (!Array.isArray(value) || !value.every((each) => typeof each === "string")) {
    throw new InputError(place, `“${name}” is no list of ids`, mend);
  }
}

function wantLists(value: unknown, place: Place): void {
  if (!Array.isArray(value)) throw new InputError(place, "“with” is no list of facts", mend);
  for (const each of value) wantClaims(each, "with", place);
}

function wantClaims(value: unknown, name: string, place: Place): void {
  const isClaim = (claim: unknown) => {
    if (typeof claim !== "object" || claim === null) return false;
    const { id, quote } = claim as Record<string, unknown>;
    return typeof id === "string" && typeof quote === "string";
  };
  if (!Array.isArray(value) || !value.every(isClaim)) {
    throw new InputError(place, `“${name}” is no list of claims with “id” and “quote”`, mend);
  }
}
