import { writeDay, writeTime, writeValue } from "../lexicon/wording.js";
import type {
  Claim,
  Document,
  EventAnalysis,
  Fact,
  Relation,
  Report,
  ReportClaim,
  ReportDocument,
  ReportFact,
  Severity,
  Value,
  Verdict,
} from "../model.js";
import { writeQuestion } from "./questions.js";

const relations: readonly Relation[] = ["contradict", "disputed", "updated", "unclear", "compatible", "agree"];
const severities: readonly Severity[] = ["high", "medium", "low"];

/** Joins what was found in each event into one report: facts in order of event, verdict, severity and place. */
export function reportOf(events: readonly EventAnalysis[], version: string): Report {
  const sorted = events.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const documents = sorted.flatMap((event) => event.documents.map((document) => reportDocument(document, event.name)));
  const facts = sorted.flatMap(reportFacts);
  const verdicts = Object.fromEntries(
    relations.map((relation) => [relation, facts.filter((fact) => fact.verdict === relation).length]),
  ) as Record<Relation, number>;
  return {
    schema: "gainsay/report@1",
    tool: { name: "gainsay", version },
    documents,
    facts,
    summary: {
      documents: documents.length,
      outlets: new Set(documents.map((document) => document.outlet)).size,
      claims: sorted.reduce((sum, event) => sum + event.claims.length, 0),
      facts: facts.length,
      verdicts,
    },
    notChecked: sorted.flatMap((event) =>
      event.documents
        .filter((document) => !event.claims.some((claim) => claim.document === document.id))
        .map((document) => ({
          event: event.name,
          document: document.id,
          what: document.path,
          why: "no claim was found in it",
        })),
    ),
  };
}

function reportDocument(
  { id, path, outlet, title, published, url, sha256, text }: Document,
  event: string,
): ReportDocument {
  return { id, event, path, outlet, title, published, url, sha256, length: text.length };
}

function reportFacts(analysis: EventAnalysis): readonly ReportFact[] {
  const { facts, verdicts } = analysis;
  const known = naming(analysis);
  const rank = ({ verdict, severity }: ReportFact): number =>
    relations.indexOf(verdict) * severities.length + severities.indexOf(severity);
  return facts
    .map((fact, at) => written(fact, verdicts[at]!, known))
    .toSorted((a, b) => rank(a) - rank(b) || (place(a) < place(b) ? -1 : 1));
}

/** Document and position of the first claim, so that equal ranks stand in reading order; the id settles the rest. */
const place = ({ claims, id }: ReportFact): string =>
  `${claims[0]!.document} ${String(claims[0]!.mark.start).padStart(9, "0")} ${id}`;

type Known = Pick<EventAnalysis, "name" | "documents" | "entities">;
type Naming = {
  readonly event: string;
  readonly documents: ReadonlyMap<string, Document>;
  readonly names: ReadonlyMap<string, string>;
};

function naming({ name, documents, entities }: Known): Naming {
  return {
    event: name,
    documents: new Map(documents.map((document) => [document.id, document])),
    names: new Map(entities.map((entity) => [entity.id, entity.name])),
  };
}

/** A fact of an event as reports give it, with nothing decided. */
export function reportFact(fact: Fact, verdict: Verdict, known: Known): ReportFact {
  return written(fact, verdict, naming(known));
}

function written(fact: Fact, verdict: Verdict, { event, documents, names }: Naming): ReportFact {
  return {
    id: fact.id,
    event,
    question:
      fact.wording ??
      writeQuestion(fact, {
        nameOf: (filler) => names.get(filler) ?? filler,
        textOf: (document) => documents.get(document)!.text,
      }),
    kind: fact.kind,
    verdict: verdict.relation,
    severity: verdict.severity,
    reason: verdict.reason,
    claims: fact.claims.map((claim) => reportClaim(claim, documents.get(claim.document)!)),
    pairs: verdict.pairs,
    decision: null,
    ...(verdict.foundBy && { foundBy: verdict.foundBy }),
    ...(verdict.reasons && { reasons: verdict.reasons }),
  };
}

/** A claim as reports give it: with its words, and its value both for people and for programs. */
export function reportClaim(claim: Claim, { outlet, text }: Document): ReportClaim {
  const { id, document, span, mark, value, polarity, hedge, speakers, asserted } = claim;
  return {
    id,
    document,
    outlet,
    quote: text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    mark: { text: text.slice(mark.start, mark.end), start: mark.start, end: mark.end },
    value: { shown: writeValue(value, polarity), ...plainValue(value) },
    polarity,
    hedge,
    speaker: speakers.length === 0 ? null : speakers.join(", according to "),
    asserted: { said: asserted.said, of: asserted.of === null ? null : writeTime(asserted.of) },
  };
}

/** JSON has no infinity and no day numbers: open ends are null, days are ISO dates. */
function plainValue(value: Value): { readonly kind: Value["kind"] } & Record<string, unknown> {
  if (value.kind === "quantity") return { ...value, low: finite(value.low), high: finite(value.high) };
  if (value.kind === "time")
    return { ...value, day: value.day && { from: writeDay(value.day.from), to: writeDay(value.day.to) } };
  return { ...value };
}

const finite = (figure: number): number | null => (Number.isFinite(figure) ? figure : null);
