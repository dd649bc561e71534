import path from "node:path";
import type { Report } from "../model.js";
import { writeJson } from "../report/json.js";
import { writeJsonl } from "../report/jsonl.js";
import { writeMarkdown } from "../report/markdown.js";
import { writeText } from "../report/text.js";
import { decidedReport, type JudgingFlags } from "./analysis.js";
import { paintFor, widthFor, type ColorOption } from "./color.js";
import { exitCodeForFacts, type FailOn } from "./exit.js";
import { printTo, warn } from "./printing.js";

export type ReportOptions = JudgingFlags & {
  readonly format: "text" | "json" | "jsonl" | "markdown";
  readonly failOn: FailOn;
  /** File to write to; undefined is stdout. */
  readonly output?: string;
  readonly all?: boolean;
  readonly color?: ColorOption;
};

/** `gainsay report`: writes the report on the events at `paths`, gives the exit code. Throws InputError. */
export async function report(paths: readonly string[], options: ReportOptions): Promise<0 | 1> {
  const { report: found, folders } = await decidedReport(paths, options);
  await printTo(options.output, write(found, options));
  if (options.output !== undefined && isAmongArticles(options.output, [...folders.values()])) {
    warn(`${options.output} lies among the articles: the next run reads it as one of them`);
  }
  return exitCodeForFacts(found.facts, options.failOn);
}

function isAmongArticles(output: string, folders: readonly string[]): boolean {
  return /\.(?:txt|md)$/i.test(output) && folders.includes(path.dirname(path.resolve(output)));
}

function write(found: Report, { format, output, all = false, color }: ReportOptions): string {
  switch (format) {
    case "json":
      return writeJson(found);
    case "jsonl":
      return writeJsonl(found);
    case "markdown":
      return writeMarkdown(found);
    case "text":
      return writeText(found, { all, width: widthFor(output), paint: paintFor(color, output) });
  }
}
