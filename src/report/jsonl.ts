import type { Report } from "../model.js";
import { writeJsonLine } from "./json.js";

/** JSON Lines: a fact a line, in the order of the report. "" where there is none. */
export function writeJsonl(report: Report): string {
  return report.facts.map((fact) => `${writeJsonLine(fact)}\n`).join("");
}
