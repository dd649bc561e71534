import { settleYears } from "./documents/settle.js";
import { readText } from "./documents/read.js";
import { InputError } from "./errors.js";
import type { DocumentInput, Report } from "./model.js";
import { analyseEvents } from "./pipeline.js";

export type {
  Decision,
  DocumentInput,
  NotChecked,
  Pair,
  QuantityReading,
  Relation,
  Report,
  ReportClaim,
  ReportDocument,
  ReportFact,
  Severity,
  Summary,
} from "./model.js";
export { readDocument } from "./documents/read.js";
export { findQuantities } from "./claims/reading/quantities.js";
export { InputError };

/**
 * Lines up what the documents of one event claim and says where they disagree.
 *
 * Pure: no clock, no network, no files; the same documents give the same report, whatever their order. Text and Markdown are
 * read as they stand; HTML is to be turned into text first.
 *
 * @param documents articles about one event, each with an `id` of its own; outlet, date and title are found in the text where
 *   they are not given
 * @returns the report that `gainsay report --format json` prints, with the event's name "documents"
 * @throws InputError where two documents share an id, or front matter cannot be read
 */
export function analyse(documents: readonly DocumentInput[]): Report {
  const twice = documents.find(({ id }, at) => documents.findIndex((other) => other.id === id) !== at);
  if (twice)
    throw new InputError({ file: twice.id }, "two documents have this id", "Give each document an id of its own.");
  return analyseEvents([{ name: "documents", documents: settleYears(documents.map(readText)) }]);
}
