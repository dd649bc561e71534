import { existsSync, writeFileSync } from "node:fs";
import { InputError } from "../errors.js";
import type { Relation, Report, ReportFact } from "../model.js";
import { settledBy } from "../review/apply-decisions.js";
import { relations } from "../review/line-up.js";
import type { Review } from "../review/review.js";
import { writeJson } from "../report/json.js";
import { writeJsonl } from "../report/jsonl.js";
import { writeMarkdown } from "../report/markdown.js";
import { writeText } from "../report/text.js";
import { version } from "../version.js";

const writers: Readonly<Record<string, (report: Report) => string>> = {
  json: writeJson,
  jsonl: writeJsonl,
  md: writeMarkdown,
  markdown: writeMarkdown,
  txt: (report) => writeText(report, { all: true }),
};

/**
 * Writes the facts on show, with what was decided, to a file whose ending says how; without a name to gainsay-review.md,
 * or the next of that name that is free, in the current folder. Gives what is to be said about it. Never writes over a
 * file.
 */
export function exportReview(review: Review, name: string): string {
  const file = name === "" ? freeName() : name;
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const write = writers[ending];
  if (write === undefined) return `The name must end with one of .${Object.keys(writers).join(", .")}.`;
  try {
    writeFileSync(file, write(reportOnShow(review)), { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return code === "EEXIST"
      ? `There is a file ${file} already; give another name.`
      : `${file} cannot be written (${code}).`;
  }
  return `Wrote ${review.shown.length} fact${review.shown.length === 1 ? "" : "s"} to ${file}`;
}

function freeName(): string {
  for (let number = 1; ; number++) {
    const name = `gainsay-review${number === 1 ? "" : `-${number}`}.md`;
    if (!existsSync(name)) return name;
    if (number > 999) throw new InputError({ file: name }, "there are too many exports here", "Remove some of them.");
  }
}

function reportOnShow({ parts, facts, shown, standings }: Review): Report {
  const kept = shown.map((number): ReportFact => {
    const standing = standings.get(number);
    const entry = settledBy(standing);
    if (entry === null) return facts[number]!;
    const { kind, reason, note, at } = entry;
    return { ...facts[number]!, decision: { kind, reason, note: standing!.note?.note ?? note, at } };
  });
  const documents = parts.flatMap((part) => part.documents);
  const counts = relations.map((relation) => [relation, kept.filter(({ verdict }) => verdict === relation).length]);
  return {
    schema: "gainsay/report@1",
    tool: { name: "gainsay", version },
    documents,
    facts: kept,
    summary: {
      documents: documents.length,
      outlets: new Set(documents.map(({ outlet }) => outlet)).size,
      claims: parts.reduce((sum, { claims }) => sum + claims, 0),
      facts: kept.length,
      verdicts: Object.fromEntries(counts) as Record<Relation, number>,
    },
    notChecked: parts.flatMap(({ notChecked }) => notChecked),
  };
}
