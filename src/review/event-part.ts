import type { Block, NotChecked, Report, ReportDocument, ReportFact, Span } from "../model.js";

/** A document as a review shows it. All positions are offsets into `text`. */
export type ReadDocument = {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Of every sentence, in order. */
  readonly sentences: readonly Span[];
  /** Marks of every claim that was read in it, lined up or not, in order. */
  readonly marks: readonly Span[];
};

/**
 * What is known of one event. It comes when the event is first judged, and again, whole, whenever the event is judged
 * anew: after an article changed on the disk, or when a second reader adds what it found.
 */
export type EventPart = {
  readonly event: string;
  /** The event's facts as they were judged, without what reviewers decided. */
  readonly facts: readonly ReportFact[];
  readonly documents: readonly ReportDocument[];
  readonly notChecked: readonly NotChecked[];
  /** Number of claims read, lined up or not. */
  readonly claims: number;
  /** The texts, by id of the document; a document that is not here is shown by its quotes alone. */
  readonly texts: ReadonlyMap<string, ReadDocument>;
};

/** The parts of a report, one for each event, in the order in which its documents name them. */
export function partsOf(
  report: Report,
  texts: ReadonlyMap<string, ReadonlyMap<string, ReadDocument>> = new Map(),
): readonly EventPart[] {
  const names = [...report.documents, ...report.facts, ...report.notChecked].map(({ event }) => event);
  const of = <T extends { readonly event: string }>(items: readonly T[]) => Map.groupBy(items, ({ event }) => event);
  const [facts, documents, notChecked] = [of(report.facts), of(report.documents), of(report.notChecked)];
  return [...new Set(names)].map((event, at) => ({
    event,
    facts: facts.get(event) ?? [],
    documents: documents.get(event) ?? [],
    notChecked: notChecked.get(event) ?? [],
    // A report counts the claims of all its events together: the first one has them.
    claims: at === 0 ? report.summary.claims : 0,
    texts: texts.get(event) ?? new Map(),
  }));
}

/** The parts with one more, or with a later state of one of them in its place; in the order of the events' names. */
export function withPart(parts: readonly EventPart[], part: EventPart): readonly EventPart[] {
  return [...parts.filter(({ event }) => event !== part.event), part].toSorted((a, b) => (a.event < b.event ? -1 : 1));
}
