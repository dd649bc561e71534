import type { Event } from "../model.js";
import { analyseEvent, claimsIn, readClaims } from "../pipeline.js";
import { writeClaimsJsonl, writeClaimsText } from "../report/claims.js";
import { eventFolders } from "./event-folders.js";
import { readSources } from "./files.js";
import { print } from "./printing.js";
import { readerAskedFor } from "./reader/asked.js";
import type { ReaderFlags, ReaderSettings } from "./reader/settings.js";

export type ClaimsOptions = ReaderFlags & { readonly format: "jsonl" | "text" };

/** `gainsay claims`: prints every claim of the events at `paths`, gives the exit code. Throws InputError. */
export async function claims(paths: readonly string[], options: ClaimsOptions): Promise<0> {
  const write = options.format === "jsonl" ? writeClaimsJsonl : writeClaimsText;
  const reader = await readerAskedFor(options);
  const events = await readSources(paths);
  if (reader !== null) await printTogether(events, paths, reader, write);
  else for (const event of events) await print(write(event.name, readClaims(event)));
  return 0;
}

/** With the claims that only the reader found, each where it stands. */
async function printTogether(
  events: readonly Event[],
  paths: readonly string[],
  reader: ReaderSettings,
  write: typeof writeClaimsText,
): Promise<void> {
  const { analyseTogether } = await import("./reader/together.js");
  const { analyses } = await analyseTogether(events.map(analyseEvent), eventFolders(events, paths), reader);
  for (const analysis of analyses) await print(write(analysis.name, claimsIn(analysis)));
}
