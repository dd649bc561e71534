import { InputError } from "../errors.js";
import type { LoggedEntry } from "../review/apply-decisions.js";
import type { LogEntry } from "../review/decisions.js";
import { writeEntry } from "../review/decisions-text.js";
import { appendDecisions, decisionsFileName, readDecisions } from "./decisions-file.js";

/** Where a review keeps what is decided, and what it could not save. */
export type Saving = {
  /** Saves an entry with those of its event that could not be saved before. Gives why not, null where all are safe. */
  readonly save: (logged: LoggedEntry) => string | null;
  /** What could not be saved, ready to be put into its file by hand; null where all is safe. */
  readonly unsaved: () => string | null;
};

/** Keeps decisions in the folders of their events, given by name. */
export function savingTo(folders: ReadonlyMap<string, string>): Saving {
  const unsaved = new Map<string, readonly LogEntry[]>();
  return {
    save({ event, entry }) {
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
    },
    unsaved: () => (unsaved.size === 0 ? null : unsavedReport(folders, unsaved)),
  };
}

/** A file that may not be read is no reason not to review: the screen says so. A bad line is, or it would be lost. */
export function pastDecisions(folders: ReadonlyMap<string, string>): {
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

function unsavedReport(
  folders: ReadonlyMap<string, string>,
  unsaved: ReadonlyMap<string, readonly LogEntry[]>,
): string {
  return Array.from(unsaved, ([event, entries]) => {
    const place = folders.get(event) ?? `the folder of “${event}”`;
    const lines = entries.map(writeEntry).join("");
    const file = decisionsFileName(entries[0]?.reviewer ?? null);
    return `These decisions could not be saved. Add the lines to ${file} in ${place}:\n${lines}`;
  }).join("\n");
}
