import { statSync } from "node:fs";
import path from "node:path";
import type { EventPart } from "../review/event-part.js";

/** Size and time of a file as they were when it was read; null where it was not there. */
type Stamp = string | null;

/** Notices which documents changed on the disk since they were read. */
export type Changes = {
  /** The documents of an event were just read. */
  readonly note: (part: EventPart) => void;
  /** The events of which a document changed or went away, with the paths of those documents. */
  readonly changed: () => ReadonlyMap<string, readonly string[]>;
};

/** Watches the documents of events whose folders are given by name. */
export function watchChanges(folders: ReadonlyMap<string, string>): Changes {
  const known = new Map<string, readonly { readonly file: string; readonly path: string; readonly stamp: Stamp }[]>();
  return {
    note({ event, documents }) {
      const folder = folders.get(event);
      if (folder === undefined) return;
      known.set(
        event,
        documents.map(({ id, path: shown }) => {
          const file = path.join(folder, id);
          return { file, path: shown, stamp: stampOf(file) };
        }),
      );
    },
    changed() {
      const found = new Map<string, readonly string[]>();
      for (const [event, files] of known) {
        const changed = files.filter(({ file, stamp }) => stampOf(file) !== stamp);
        if (changed.length > 0)
          found.set(
            event,
            changed.map((one) => one.path),
          );
      }
      return found;
    },
  };
}

function stampOf(file: string): Stamp {
  try {
    const { size, mtimeMs } = statSync(file);
    return `${size} ${mtimeMs}`;
  } catch {
    return null;
  }
}
