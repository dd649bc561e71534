import type { EventAnalysis, NotChecked } from "../model.js";
import { reportOf } from "../report/assemble.js";
import { version } from "../version.js";
import { type EventPart, partsOf, type ReadDocument } from "../review/event-part.js";

/** What a review shows of an event: its part of the report, the texts, and what was left out of the reading. */
export function partOf(analysis: EventAnalysis, leftOut: readonly NotChecked[] = []): EventPart {
  const spans = Map.groupBy(analysis.sentences, ({ document }) => document);
  const claims = Map.groupBy(analysis.claims, ({ document }) => document);
  const marksOf = (id: string) => (claims.get(id) ?? []).map(({ mark }) => mark).toSorted((a, b) => a.start - b.start);
  const texts = new Map(
    analysis.documents.map(({ id, text, blocks }): [string, ReadDocument] => [
      id,
      { id, text, blocks, sentences: (spans.get(id) ?? []).map(({ span }) => span), marks: marksOf(id) },
    ]),
  );
  const report = reportOf([analysis], version);
  const [part] = partsOf(report, new Map([[analysis.name, texts]]));
  const nothing: EventPart = { event: analysis.name, facts: [], documents: [], notChecked: [], claims: 0, texts };
  const made = part ?? nothing;
  return { ...made, notChecked: [...leftOut, ...made.notChecked] };
}
