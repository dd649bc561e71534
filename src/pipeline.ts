import { readClaims as readDocumentClaims } from "./claims/read.js";
import { factOf, lineUp } from "./facts/line-up.js";
import { findMentions } from "./mentions/find.js";
import type { Event, EventAnalysis, EventReading, Report, ReportClaim, ReportFact } from "./model.js";
import { reportClaim, reportFact, reportOf } from "./report/assemble.js";
import { splitSentences } from "./sentences/split.js";
import { version } from "./version.js";
import { judge, relate } from "./verdicts/judge.js";

/** documents → sentences → mentions → claims. The order of the documents makes no difference. */
export function readEvent({ name, documents: given }: Event): EventReading {
  const documents = given.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sentences = documents.flatMap(splitSentences);
  const { mentions, entities } = findMentions(documents, sentences);
  const sentencesOf = Map.groupBy(sentences, ({ document }) => document);
  const mentionsOf = Map.groupBy(mentions, ({ document }) => document);
  const claims = documents.flatMap((document) =>
    readDocumentClaims(document, sentencesOf.get(document.id) ?? [], mentionsOf.get(document.id) ?? []),
  );
  return { name, documents, sentences, mentions, entities, claims };
}

/** … → facts → verdicts. */
export function analyseEvent(event: Event): EventAnalysis {
  const reading = readEvent(event);
  const { claims, documents, sentences } = reading;
  const facts = lineUp(claims, documents, sentences, relate);
  return { ...reading, facts, verdicts: facts.map(judge) };
}

/** Analyses each event by itself and joins the results into one report. The same documents give the same report, byte for byte. */
export function analyseEvents(events: readonly Event[]): Report {
  return reportOn(events.map(analyseEvent));
}

/** Joins what was found in each event into one report. */
export function reportOn(analyses: readonly EventAnalysis[]): Report {
  return reportOf(analyses, version);
}

/** Every claim that was read in an event, in order of document and position, lined up or not. */
export function readClaims(event: Event): readonly ReportClaim[] {
  const { claims, documents } = readEvent(event);
  const byId = new Map(documents.map((document) => [document.id, document]));
  return claims.map((claim) => reportClaim(claim, byId.get(claim.document)!));
}

/** What is needed of an analysis to judge its claims in other groups. */
export type Judged = Pick<EventAnalysis, "name" | "claims" | "documents" | "entities">;

/**
 * The fact that some claims of an event, given by id, make where a person puts them together, judged like any other. Null
 * where they stand in fewer than two documents, so that there is nothing to compare.
 */
export function judgeTogether(
  { name, claims, documents, entities }: Judged,
  ids: readonly string[],
): ReportFact | null {
  const members = claims.filter(({ id }) => ids.includes(id));
  if (new Set(members.map(({ document }) => document)).size < 2) return null;
  const fact = factOf(members);
  return reportFact(fact, judge(fact), { name, documents, entities });
}
