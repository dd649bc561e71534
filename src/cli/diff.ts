import { readFileSync } from "node:fs";
import { InputError } from "../errors.js";
import type { Report } from "../model.js";
import { diffReports, writeDiff } from "../report/diff.js";
import { writeJson } from "../report/json.js";
import { paintFor, widthFor, type ColorOption } from "./color.js";
import { print } from "./printing.js";

/** How `gainsay diff` writes. */
export type DiffOptions = { readonly format: "text" | "json"; readonly color?: ColorOption };

/**
 * `gainsay diff`: prints what is different between two JSON reports, gives the exit code: 1 where anything is. Throws InputError
 * where one of the files is no report.
 */
export async function diff(before: string, after: string, { format, color }: DiffOptions): Promise<0 | 1> {
  const found = diffReports(readReport(before), readReport(after));
  const text = format === "json" ? writeJson(found) : writeDiff(found, { width: widthFor(), paint: paintFor(color) });
  await print(text);
  return found.came.length + found.went.length + found.changed.length > 0 ? 1 : 0;
}

function readReport(file: string): Report {
  const mend = "Write one with “gainsay report PATH --format json --output FILE”.";
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? "it is not JSON" : "it cannot be read";
    throw new InputError({ file }, why, mend, { cause });
  }
  const { schema, facts } = (typeof report === "object" && report !== null ? report : {}) as Partial<Report>;
  if (schema !== "gainsay/report@1" || !Array.isArray(facts))
    throw new InputError({ file }, "it is no report of gainsay", mend);
  return report as Report;
}
