import { existsSync } from "node:fs";
import path from "node:path";
import type { Event } from "../model.js";

/**
 * The folder of each event, by its name: where its decisions are kept. `paths` are those that the events were read from;
 * a document's path starts at one of them, its id at the event's folder. An event whose folder is not found is left out.
 */
export function eventFolders(events: readonly Event[], paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    events.flatMap((event) => {
      const folder = folderOf(event, paths);
      return folder === undefined ? [] : [[event.name, folder] as const];
    }),
  );
}

function folderOf({ name, documents }: Event, paths: readonly string[]): string | undefined {
  const [document] = documents;
  if (document === undefined) return undefined;
  const id = document.id.split("/").join(path.sep);
  return ["", ...paths]
    .map((given) => path.resolve(given, document.path))
    .filter((file) => file.endsWith(path.sep + id) && existsSync(file))
    .map((file) => file.slice(0, -id.length - 1))
    .find((folder) => isNamed(folder, name));
}

/** An event is named after the last part of its folder, or the last few; where these are shared, from here on. */
function isNamed(folder: string, name: string): boolean {
  const parts = name.split("/").join(path.sep);
  return folder.endsWith(path.sep + parts) || path.relative("", folder) === parts;
}
