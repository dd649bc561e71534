import type { EventAnalysis, Report } from "../model.js";
import { analyseEvent, judgeTogether, reportOn } from "../pipeline.js";
import { applyDecisions } from "../review/decided-report.js";
import type { Judge } from "../review/regroup.js";
import { readDecisions } from "./decisions-file.js";
import { eventFolders } from "./event-folders.js";
import { readEvents } from "./files.js";
import { warn } from "./printing.js";

/** What was read and found at some paths. */
export type Analysis = {
  readonly analyses: readonly EventAnalysis[];
  /** Without the decisions of reviewers. */
  readonly report: Report;
  /** The folder of each event, by its name. */
  readonly folders: ReadonlyMap<string, string>;
};

/** Reads the events at `paths` and compares them. What was left out is said on stderr. Throws InputError. */
export async function analysePaths(paths: readonly string[]): Promise<Analysis> {
  const { events, skipped } = await readEvents(paths);
  for (const { event, what, why } of skipped) warn(`left out: ${event}/${what}: ${why}`);
  const analyses = events.map(analyseEvent);
  const report = reportOn(analyses);
  return {
    analyses,
    report: { ...report, notChecked: [...skipped, ...report.notChecked] },
    folders: eventFolders(events, paths),
  };
}

/** The report on `paths` as `analysePaths` makes it, with what reviewers decided, took apart and put together. */
export async function decidedReport(paths: readonly string[]): Promise<Analysis> {
  const analysis = await analysePaths(paths);
  return { ...analysis, report: applyDecisions(analysis.report, readDecisions(analysis.folders), judgeOf(analysis)) };
}

/** Judges claims of the analysed events in other groups. */
export function judgeOf({ analyses }: Pick<Analysis, "analyses">): Judge {
  return (event, claims) =>
    judgeTogether(
      analyses.find(({ name }) => name === event)!,
      claims,
    );
}
