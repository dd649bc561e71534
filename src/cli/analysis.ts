import type { AlarmLevel, EventAnalysis, Report } from "../model.js";
import { analyseEvent, judgeTogether, reportOn } from "../pipeline.js";
import { applyDecisions } from "../review/decided-report.js";
import type { Judge } from "../review/regroup.js";
import { readDecisions } from "./decisions-file.js";
import { eventFolders } from "./event-folders.js";
import { readEvents } from "./files.js";
import { warn } from "./printing.js";
import { readerAskedFor } from "./reader/asked.js";
import type { ReaderReading } from "./reader/read.js";
import type { ReaderFlags } from "./reader/settings.js";

/** Flags of every command that judges. */
export type JudgingFlags = ReaderFlags & {
  /** "balanced" where left out. */
  readonly alarm?: AlarmLevel;
};

/** What was read and found at some paths. */
export type Analysis = {
  readonly analyses: readonly EventAnalysis[];
  /** Without the decisions of reviewers. */
  readonly report: Report;
  /** The folder of each event, by its name. */
  readonly folders: ReadonlyMap<string, string>;
  /** What a reader was asked and answered, event by event; none where no reader was asked. */
  readonly readings: readonly ReaderReading[];
};

/**
 * Reads the events at `paths` and compares them, with a reader where the flags or the configuration name one. What was left out
 * is said on stderr. Throws InputError.
 */
export async function analysePaths(paths: readonly string[], flags: JudgingFlags): Promise<Analysis> {
  const reader = await readerAskedFor(flags);
  const { events, skipped } = await readEvents(paths);
  for (const { event, what, why } of skipped) warn(`left out: ${event}/${what}: ${why}`);
  const folders = eventFolders(events, paths);
  const alone = events.map((event) => analyseEvent({ ...event, alarm: flags.alarm }));
  const { analyses, report, readings } =
    reader === null
      ? { analyses: alone, report: reportOn(alone), readings: [] }
      : await (await import("./reader/together.js")).analyseTogether(alone, folders, reader);
  return { analyses, report: { ...report, notChecked: [...skipped, ...report.notChecked] }, folders, readings };
}

/** The report on `paths` as `analysePaths` makes it, with what reviewers decided, took apart and put together. */
export async function decidedReport(paths: readonly string[], flags: JudgingFlags): Promise<Analysis> {
  const analysis = await analysePaths(paths, flags);
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
