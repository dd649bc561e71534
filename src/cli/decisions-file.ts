import { closeSync, fsyncSync, ftruncateSync, openSync, readdirSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../errors.js";
import type { LoggedEntry } from "../review/apply-decisions.js";
import type { LogEntry } from "../review/decisions.js";
import { parseDecisions, writeEntry } from "../review/decisions-text.js";

/** Name of the file in an event's folder that keeps what a reviewer decided; one who has a name has a file of their own. */
export function decisionsFileName(reviewer: string | null): string {
  return reviewer === null ? "gainsay-decisions.jsonl" : `gainsay-decisions-${slugOf(reviewer)}.jsonl`;
}

/** Files of decisions: ours, and those of other reviewers, however they were named when they were put here. */
const decisionsFile = /^gainsay-decisions(?:[-. _](?<reviewer>.+))?\.jsonl$/;

/** The name as it may stand in the name of a file. */
function slugOf(reviewer: string): string {
  const slug = reviewer
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return slug === "" ? "reviewer" : slug;
}

/**
 * Reads the decisions of some events, given as event name → folder, as one log, oldest first. In each folder there may be
 * files of several reviewers; an entry that does not say whose it is belongs to whom its file is named after. What stands
 * in two files, since one began as a copy of the other, is read once.
 *
 * @throws InputError with file and line where a file cannot be read or a line is no decision.
 */
export function readDecisions(folders: ReadonlyMap<string, string>): readonly LoggedEntry[] {
  return inOrderOfTime(
    Array.from(folders, ([event, folder]) =>
      filesIn(folder).map((file) => ({ event, entries: readEntries(folder, file) })),
    ).flatMap(withoutCopies),
  );
}

/** Names of the decisions files in a folder, that of the reviewer without a name first. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => decisionsFile.test(name))
      .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  } catch {
    // What cannot be listed may still be read: the file itself says what is wrong with it.
    return [decisionsFileName(null)];
  }
}

/** The decisions in one file, in its order. Throws like `readDecisions`. */
function readEntries(folder: string, name: string): readonly LogEntry[] {
  const file = join(folder, name);
  const text = contentOf(file);
  if (text === null) return [];
  const reviewer = decisionsFile.exec(name)?.groups?.["reviewer"];
  const entries = parseDecisions(text, file);
  return reviewer === undefined ? entries : entries.map((entry) => ({ reviewer, ...entry }));
}

type EventLog = { readonly event: string; readonly entries: readonly LogEntry[] };

function withoutCopies(logs: readonly EventLog[]): readonly EventLog[] {
  const seen = new Set<string>();
  return logs.map(({ event, entries }) => ({
    event,
    entries: entries.filter(({ id }) => !seen.has(id) && Boolean(seen.add(id))),
  }));
}

/**
 * Adds entries of one reviewer to their decisions file in a folder; when this returns they are on the disk. What a crash left of a last
 * line is cut off first.
 *
 * @throws InputError where the file cannot be written. Then the entries are to be kept and tried again.
 */
export function appendDecisions(folder: string, entries: readonly LogEntry[]): void {
  const path = join(folder, decisionsFileName(entries[0]?.reviewer ?? null));
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
function inOrderOfTime(logs: readonly EventLog[]): readonly LoggedEntry[] {
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
