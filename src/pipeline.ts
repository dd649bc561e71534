import { readClaims as readDocumentClaims } from "./claims/read.js";
import { factId } from "./facts/identity.js";
import { factOf, lineUp } from "./facts/line-up.js";
import { findMentions } from "./mentions/find.js";
import type { Claim, Event, EventAnalysis, EventReading, FoundFact, Report, ReportClaim, ReportFact } from "./model.js";
import { reportClaim, reportFact, reportOf } from "./report/assemble.js";
import { splitSentences } from "./sentences/split.js";
import { version } from "./version.js";
import { judge, relate, severityOf } from "./verdicts/judge.js";

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

/** Is a claim the first of its words in its article? One that repeats itself is one witness, and no more likely for it. */
function isFirst({ id }: Claim): boolean {
  return !id.includes("-");
}

/** … → facts → verdicts. */
export function analyseEvent(event: Event): EventAnalysis {
  const reading = readEvent(event);
  const { claims, documents, sentences } = reading;
  const facts = lineUp(claims.filter(isFirst), documents, sentences, relate, event.alarm);
  return { ...reading, facts, verdicts: facts.map(judge) };
}

/**
 * … with the facts that a reader found, `found`, joined to those of the rules; see `joinFacts`. Nothing of the reader is
 * loaded before.
 */
export async function joinReader(
  analysis: EventAnalysis,
  found: readonly FoundFact[],
  lost: number,
): Promise<EventAnalysis> {
  const { joinFacts } = await import("./reader/join.js");
  return joinFacts(analysis, found, lost, { relate, factId, severityOf });
}

/** Joins the analyses of several events into one report. */
export function reportOn(analyses: readonly EventAnalysis[]): Report {
  return reportOf(analyses, version);
}

/** Analyses each event by itself and joins the results into one report. The same documents give the same report, byte for byte. */
export function analyseEvents(events: readonly Event[]): Report {
  return reportOn(events.map(analyseEvent));
}

/** Every claim that was read in an event, in order of document and position, lined up or not. */
export function readClaims(event: Event): readonly ReportClaim[] {
  return claimsIn(readEvent(event));
}

/** The claims of an event that was read, as reports give them. */
export function claimsIn({ claims, documents }: EventReading): readonly ReportClaim[] {
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
