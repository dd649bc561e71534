import type { Report } from "../model.js";
import type { ReportDiff } from "./diff.js";

/** Format characters that JSON lets stand as they are, but that change what a person sees of the text. */
const deceptive = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Characters of this kind stand inside strings only, so that escaping them over the whole text is safe. */
function escapeDeceptive(json: string): string {
  return json.replaceAll(deceptive, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** One value on one line of JSON, control and format characters escaped, no line break at its end. */
export function writeJsonLine(value: unknown): string {
  return escapeDeceptive(JSON.stringify(value));
}

/** The whole report as `report.schema.json` describes it, or the difference of two, indented by two, ending with a line break. */
export function writeJson(report: Report | ReportDiff): string {
  return `${escapeDeceptive(JSON.stringify(report, null, 2))}\n`;
}
