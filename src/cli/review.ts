import { InputError } from "../errors.js";
import type { Document, Report } from "../model.js";
import type { LoggedEntry } from "../review/apply-decisions.js";
import { type LogEntry, writeEntry } from "../review/decisions.js";
import { openReview } from "../review/review.js";
import { appendDecisions, decisionsFileName, readDecisions } from "./decisions-file.js";
import { exitCodes } from "./exit.js";
import { warn } from "./printing.js";

/** What a review is about and where its decisions go. */
export type ReviewOptions = {
  readonly report: Report;
  /** The documents of each event, by its name; not shown yet. */
  readonly documents: ReadonlyMap<string, readonly Document[]>;
  /** The folder of each event, by its name; the decisions on its facts are kept there. */
  readonly folders: ReadonlyMap<string, string>;
  readonly color: boolean;
  readonly now: () => Date;
};

/**
 * Lets a person go through a report in the terminal, which stdin and stdout must be. Every decision is in its file before
 * the screen shows it.
 *
 * Gives the exit code: 0 after quitting, 130 after Ctrl-C, 2 where decisions could not be saved; these are then printed
 * on stderr, ready to be put into the file.
 *
 * @throws InputError where a decisions file holds a line that is no decision.
 */
export async function review({ report, folders, color, now }: ReviewOptions): Promise<number> {
  const { log, trouble } = pastDecisions(folders);
  const unsaved = new Map<string, readonly LogEntry[]>();
  // Ink and React take a third of a second to load; nothing but a review pays for that. React's development build,
  // which it takes where nobody says otherwise, is three times as slow at every key and keeps timings of each render.
  process.env["NODE_ENV"] ??= "production";
  const { runReview } = await import("../ui/run.js");
  const left = await runReview({
    start: openReview(report, log, trouble),
    color,
    now,
    save: (logged) => save(logged, folders, unsaved),
  });
  if (unsaved.size > 0) {
    warn(unsavedReport(folders, unsaved));
    return exitCodes.failed;
  }
  return left.ended === "interrupted" ? exitCodes.interrupted : exitCodes.clean;
}

/** A file that may not be read is no reason not to review: the screen says so. A bad line is, or it would be lost. */
function pastDecisions(folders: ReadonlyMap<string, string>): {
  readonly log: readonly LoggedEntry[];
  readonly trouble: string | null;
} {
  try {
    return { log: readDecisions(folders), trouble: null };
  } catch (error) {
    if (!(error instanceof InputError) || error.place.line !== undefined) throw error;
    return { log: [], trouble: error.message };
  }
}

/** Saves an entry with those of its event that could not be saved before. Gives why not, null where all are safe. */
function save(
  { event, entry }: LoggedEntry,
  folders: ReadonlyMap<string, string>,
  unsaved: Map<string, readonly LogEntry[]>,
): string | null {
  const entries = [...(unsaved.get(event) ?? []), entry];
  unsaved.set(event, entries);
  const folder = folders.get(event);
  if (folder === undefined) return `“${event}” has no folder to keep decisions in; they are printed when you quit.`;
  try {
    appendDecisions(folder, entries);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `Not saved, but kept until you quit: ${error.message}`;
  }
  unsaved.delete(event);
  return unsaved.size === 0 ? null : "Decisions on other events are still not saved.";
}

function unsavedReport(
  folders: ReadonlyMap<string, string>,
  unsaved: ReadonlyMap<string, readonly LogEntry[]>,
): string {
  return Array.from(unsaved, ([event, entries]) => {
    const place = folders.get(event) ?? `the folder of “${event}”`;
    const lines = entries.map(writeEntry).join("");
    return `These decisions could not be saved. Add the lines to ${decisionsFileName} in ${place}:\n${lines}`;
  }).join("\n");
}
