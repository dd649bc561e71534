import path from "node:path";
import { lineAndColumn } from "../documents/lines.js";
import { InputError } from "../errors.js";
import type { Document, Event } from "../model.js";
import { analyseEvent, reportOn } from "../pipeline.js";
import { counted } from "../report/counted.js";
import { findInDraft, writeDraftFindings, type DraftFinding } from "../report/draft.js";
import { applyDecisions } from "../review/decided-report.js";
import type { JudgingFlags } from "./analysis.js";
import { paintFor, type ColorOption } from "./color.js";
import { readDecisions } from "./decisions-file.js";
import { eventFolders } from "./event-folders.js";
import { exitCodeFor, type FailOn } from "./exit.js";
import { readDraft, readSources } from "./files.js";
import { print, warn } from "./printing.js";
import { readerAskedFor } from "./reader/asked.js";

export type CheckOptions = JudgingFlags & {
  readonly against: readonly string[];
  readonly failOn: FailOn;
  readonly color?: ColorOption;
};

/**
 * `gainsay check`: prints each claim of the draft at `file` ("-": stdin) that a source speaks against, gives the exit
 * code. Where the sources are of several events, the draft is compared with each. Throws InputError.
 */
export async function check(file: string, options: CheckOptions): Promise<0 | 1> {
  const { against, alarm, failOn, color } = options;
  const reader = await readerAskedFor(options);
  const events = await readSources(against);
  const folders = eventFolders(events, against);
  // No file's id has a line break: the draft cannot be taken for a source of the same name.
  const draft = { ...(await readDraft(file)), id: `draft\n${file}` };
  const joined = events.map((event) => withDraft(event, draft, isSource(file, folders.get(event.name))));
  const sources = joined.reduce((sum, { documents }) => sum + documents.length - 1, 0);
  if (sources === 0)
    throw new InputError(
      { file },
      "the draft is the only document among its sources: there is nothing to check it against",
      "Give articles of others with --against.",
    );
  const alone = joined.map((event) => analyseEvent({ ...event, alarm }));
  const found =
    reader === null
      ? reportOn(alone)
      : (await (await import("./reader/together.js")).analyseTogether(alone, folders, reader)).report;
  const report = applyDecisions(found, readDecisions(folders));
  const findings = findInDraft(report, draft.id, (offset) => lineAndColumn(draft.text, offset));
  const name = file === "-" ? "<stdin>" : file;
  await print(writeDraftFindings(name, findings, paintFor(color)));
  warn(`${name}: ${summaryOf(findings)}, checked against ${counted(sources, "document")}`);
  return exitCodeFor(
    findings.map(({ relation }) => relation),
    failOn,
  );
}

/** A draft may lie among its sources; it does not bear itself out. */
function isSource(file: string, folder: string | undefined): (document: Document) => boolean {
  const itself = file === "-" ? null : path.resolve(file);
  return ({ id }) => folder === undefined || path.resolve(folder, id) !== itself;
}

function withDraft(event: Event, draft: Document, keep: (document: Document) => boolean): Event {
  return { ...event, documents: [...event.documents.filter(keep), draft] };
}

function summaryOf(findings: readonly DraftFinding[]): string {
  const count = (relation: string) => findings.filter((finding) => finding.relation === relation).length;
  return [
    counted(count("contradict"), "error"),
    counted(count("disputed"), "warning"),
    counted(count("updated"), "note"),
  ].join(", ");
}
