import { lineAndColumn } from "../documents/lines.js";
import { InputError } from "../errors.js";
import type { Event, EventAnalysis, FoundClaim, ReportClaim, ReportFact } from "../model.js";
import { writeExplanation } from "../report/explanation.js";
import { type ReadingStory, writeReading } from "../report/reading.js";
import { decidedReport, type JudgingFlags } from "./analysis.js";
import { paintFor, widthFor, type ColorOption } from "./color.js";
import { print } from "./printing.js";
import type { ReaderReading } from "./reader/read.js";

/**
 * `gainsay explain`: prints everything behind the verdict on one fact, gives the exit code. `id` may be the beginning
 * of the fact's id. Throws InputError, also where no fact or more than one begins so.
 */
export async function explain(
  id: string,
  paths: readonly string[],
  options: JudgingFlags & { readonly color?: ColorOption },
): Promise<0> {
  const { analyses, report, readings } = await decidedReport(paths, options);
  const fact = findFact(report.facts, id);
  const placeOf = (claim: ReportClaim) => placeIn(analyses, fact.event, claim);
  const style = { width: widthFor(), paint: paintFor(options.color) };
  const reading = readings.find(({ event }) => event.event === fact.event);
  const asked = reading && report.reader ? writeReading(storyOf(reading, fact, analyses), report.reader, style) : "";
  await print(`${writeExplanation(fact, placeOf, style)}${asked}`);
  return 0;
}

function storyOf(
  { event, requests, replies, answer }: ReaderReading,
  { question, reasons }: ReportFact,
  analyses: readonly EventAnalysis[],
): ReadingStory {
  const documents = analyses.find(({ name }) => name === event.event)!.documents;
  const wordsOf = ({ document, mark }: FoundClaim) =>
    documents.find(({ id }) => id === document)!.text.slice(mark.start, mark.end);
  const own = answer.facts.find((fact) => fact.question === question && fact.reason === reasons?.reader);
  return {
    event,
    requests: requests.map((request, at) => ({ ...request, isAnswered: replies[at] !== null })),
    answered: own
      ? { ...own, claims: own.claims.map((claim) => ({ document: claim.document, mark: wordsOf(claim) })) }
      : null,
    dropped: answer.dropped,
  };
}

function findFact(facts: readonly ReportFact[], id: string): ReportFact {
  const exact = facts.filter((fact) => fact.id === id);
  const found = exact.length > 0 ? exact : facts.filter((fact) => fact.id.startsWith(id));
  const [fact, another] = found;
  if (fact === undefined) {
    throw new InputError(
      {},
      `no fact has the id “${id}”`,
      "“gainsay report” and its --format json print the ids of all facts.",
    );
  }
  if (another !== undefined) {
    const some = found.slice(0, 5).map((one) => `${one.id} (${one.event})`);
    throw new InputError(
      {},
      `${found.length} facts have an id that begins “${id}”`,
      `Write more of it, or name one event: ${some.join(", ")}.`,
    );
  }
  return fact;
}

function placeIn(events: readonly Event[], name: string, claim: ReportClaim): string {
  const event = events.find((one) => one.name === name);
  const document = event?.documents.find((one) => one.id === claim.document);
  if (document === undefined) return claim.document;
  const { line, column } = lineAndColumn(document.text, claim.mark.start);
  return `${document.path}:${line}:${column}`;
}
