import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../errors.js";
import type { LoggedEntry } from "../review/apply-decisions.js";
import { type LogEntry, parseDecisions, writeEntry } from "../review/decisions.js";

/** Name of the file in an event's folder that keeps what reviewers decided. */
export const decisionsFileName = "gainsay-decisions.jsonl";

/**
 * Reads the decisions of some events, given as event name → folder, as one log, oldest first.
 *
 * A folder without a decisions file has none.
 *
 * @throws InputError with file and line where a file cannot be read or a line is no decision.
 */
export function readDecisions(folders: ReadonlyMap<string, string>): readonly LoggedEntry[] {
  return inOrderOfTime(Array.from(folders, ([event, folder]) => ({ event, entries: readEntries(folder) })));
}

/** The decisions in one folder, in the order of the file. Throws like `readDecisions`. */
function readEntries(folder: string): readonly LogEntry[] {
  const file = join(folder, decisionsFileName);
  const text = contentOf(file);
  return text === null ? [] : parseDecisions(text, file);
}

/**
 * Adds entries to the decisions file of a folder; when this returns they are on the disk. What a crash left of a last
 * line is cut off first.
 *
 * @throws InputError where the file cannot be written. Then the entries are to be kept and tried again.
 */
export function appendDecisions(folder: string, entries: readonly LogEntry[]): void {
  const path = join(folder, decisionsFileName);
  const text = contentOf(path) ?? "";
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  // Parsed so that a last line that only lacks its line break is kept; a bad line elsewhere is left for its owner.
  const tail = text.length > whole.length && parseDecisions(text.slice(whole.length), path).length > 0;
  const lines = `${tail ? "\n" : ""}${entries.map(writeEntry).join("")}`;
  let file: number | undefined;
  try {
    file = openSync(path, "a");
    if (!tail && text.length > whole.length) ftruncateSync(file, Buffer.byteLength(whole));
    writeSync(file, lines);
    fsyncSync(file);
  } catch (error) {
    throw cannot("written", path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw cannot("read", file, error);
  }
}

function cannot(done: "read" | "written", file: string, error: unknown): InputError {
  const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new InputError(
    { file },
    `cannot be ${done} (${why})`,
    "Give yourself the right to it, or review a copy of the folder.",
    { cause: error },
  );
}

/** Joins the logs of several events by time. Within a file the order of its lines holds, whatever their times. */
function inOrderOfTime(
  logs: readonly { readonly event: string; readonly entries: readonly LogEntry[] }[],
): readonly LoggedEntry[] {
  return logs
    .flatMap(({ event, entries }) => {
      let latest = "";
      return entries.map((entry) => {
        latest = entry.at > latest ? entry.at : latest;
        return { event, entry, latest };
      });
    })
    .toSorted((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0))
    .map(({ event, entry }) => ({ event, entry }));
}
