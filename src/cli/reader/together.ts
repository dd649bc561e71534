import type { EventAnalysis, NotChecked, ReaderEvent, ReaderUse, Report } from "../../model.js";
import { joinReader, reportOn } from "../../pipeline.js";
import { promptVersion } from "../../reader/prompt.js";
import { writeDropped } from "../../report/reader.js";
import { warn } from "../printing.js";
import { showProgress } from "./progress.js";
import { readAloud, type ReaderReading } from "./read.js";
import type { ReaderSettings } from "./settings.js";

/** What the rules and a reader found together. */
export type Together = {
  readonly analyses: readonly EventAnalysis[];
  readonly report: Report;
  /** What was asked and answered, by event, in the order of `analyses`. */
  readonly readings: readonly ReaderReading[];
};

/**
 * Has a reader read the events that the rules have analysed, and joins what both found. Progress and trouble are told on stderr;
 * where the reader fails an event keeps the verdicts of the rules.
 *
 * @param folders the folder of each event, by its name, where answers are kept
 * @throws InputError where consent is wanted and nobody can be asked
 */
export async function analyseTogether(
  alone: readonly EventAnalysis[],
  folders: ReadonlyMap<string, string>,
  settings: ReaderSettings,
): Promise<Together> {
  const progress = showProgress();
  const tell = (what: string): void => {
    progress.done();
    warn(`reader: ${what}`);
  };
  const readings = await readAloud(alone, settings, {
    folders,
    now: () => new Date(),
    signal: new AbortController().signal,
    onProgress: progress.at,
    onTrouble: tell,
  }).finally(progress.done);
  const analyses = await Promise.all(
    alone.map((analysis, at) => joinReader(analysis, readings[at]!.answer.facts, readings[at]!.lost)),
  );
  for (const { event } of readings) {
    const alone = event.facts === 0 ? "; the rules stand alone" : "";
    if (event.trouble !== null) tell(`${event.event}: ${event.trouble}${alone}`);
    const dropped = writeDropped(event);
    if (dropped !== null) tell(`${event.event}: ${dropped}${event.trouble === null ? alone : ""}`);
  }
  return { analyses, report: withReader(reportOn(analyses), readings, settings.model), readings };
}

/** A report with what it owes to a reader. */
export function withReader(report: Report, readings: readonly ReaderReading[], model: string): Report {
  const events = readings.map(({ event }) => event).toSorted((a, b) => (a.event < b.event ? -1 : 1));
  const reader: ReaderUse = { model, prompt: promptVersion, events };
  return { ...report, notChecked: [...report.notChecked, ...events.flatMap(notesOn)], reader };
}

/** What a report says of a reader that failed, or whose answer did not count in full. */
export function notesOn(event: ReaderEvent): readonly NotChecked[] {
  const note = { event: event.event, document: null, what: "reader" };
  const dropped = writeDropped(event);
  return [
    ...(event.trouble === null ? [] : [{ ...note, why: event.trouble }]),
    ...(dropped === null ? [] : [{ ...note, why: dropped }]),
  ];
}
