import type { EventPart, ReadDocument } from "../../src/review/event-part.js";
import type { Judge } from "../../src/review/regroup.js";
import type { Pair, Relation, Report, ReportClaim, ReportDocument, ReportFact, Severity } from "../../src/model.js";

/** What a test says of a claim: `quote` holds the mark between « and ». */
type ClaimSketch = {
  readonly outlet: string;
  readonly quote: string;
  /** The mark where it is left out. */
  readonly shown?: string;
  readonly speaker?: string;
  readonly said?: string | null;
  readonly id?: string;
};

type FactSketch = {
  readonly question: string;
  readonly claims: readonly ClaimSketch[];
  readonly verdict?: Relation;
  readonly severity?: Severity;
  readonly reason?: string;
  readonly event?: string;
  readonly id?: string;
  /** Relations of pairs by place of the claims, "0-1"; others are made from the verdict and the values. */
  readonly pairs?: Readonly<Record<string, Relation>>;
};

/** A claim of a report. */
function claim({ outlet, quote, shown, speaker, said = "2024-03-02", id }: ClaimSketch): ReportClaim {
  const start = 100;
  const from = quote.indexOf("«");
  const mark = quote.slice(from + 1, quote.indexOf("»"));
  const text = quote.replaceAll(/[«»]/g, "");
  return {
    id: id ?? `c:${outlet}:${text}`,
    document: documentOf(outlet),
    outlet,
    quote: text,
    start,
    end: start + text.length,
    mark: { text: mark, start: start + from, end: start + from + mark.length },
    value: { kind: "quantity", shown: shown ?? mark },
    polarity: "affirmed",
    hedge: "none",
    speaker: speaker ?? null,
    asserted: { said, of: null },
  };
}

/** A fact of a report. Claims with the same value agree, others stand as the verdict says. */
export function fact(sketch: FactSketch): ReportFact {
  const { question, verdict = "contradict", severity = "medium", event = "flood", id = `f:${question}` } = sketch;
  const claims = sketch.claims.map(claim);
  const pairs = claims.flatMap((a, i) =>
    claims.slice(i + 1).map((b, j): Pair => {
      const same = a.value.shown === b.value.shown;
      const relation = sketch.pairs?.[`${i}-${i + j + 1}`] ?? (same ? "agree" : verdict);
      const reason = `${a.value.shown} is not ${b.value.shown}`;
      return { a: a.id, b: b.id, relation, rule: "figures differ", reason, tried: ["rounding", "bound"] };
    }),
  );
  const reason = sketch.reason ?? pairs.find(({ relation }) => relation === verdict)?.reason ?? "one value throughout";
  return { id, event, question, kind: "quantity", verdict, severity, reason, claims, pairs, decision: null };
}

/** A report of facts, with the documents that their claims name. */
export function report(facts: readonly ReportFact[], extra: Partial<Report> = {}): Report {
  const documents = new Map<string, ReportDocument>();
  for (const { event, claims } of facts) {
    for (const { document: id, outlet, asserted } of claims) {
      documents.set(`${event}/${id}`, {
        id,
        event,
        path: `${event}/${id}`,
        outlet,
        title: null,
        published: asserted.said,
        url: null,
        sha256: "0".repeat(64),
        length: 5000,
      });
    }
  }
  const verdicts = { contradict: 0, disputed: 0, updated: 0, unclear: 0, compatible: 0, agree: 0 };
  for (const { verdict } of facts) verdicts[verdict]++;
  return {
    schema: "gainsay/report@1",
    tool: { name: "gainsay", version: "0.1.0" },
    documents: [...documents.values()],
    facts,
    summary: {
      documents: documents.size,
      outlets: new Set(facts.flatMap(({ claims }) => claims.map(({ outlet }) => outlet))).size,
      claims: facts.reduce((sum, { claims }) => sum + claims.length, 0),
      facts: facts.length,
      verdicts,
    },
    notChecked: [],
    ...extra,
  };
}

/** The sentence that each article of the fixture begins with, and the one that it ends with. */
const [opening, closing] = ["Water stood in the streets for a second day.", "More rain is forecast."];

/** Three outlets on a flood: a distance, a toll that rose, a road, and a date on which all agree. */
export const floodFacts: readonly ReportFact[] = oneAfterTheOther([
  fact({
    question: "How far is Orrin Ferry from Talmouth?",
    reason: "40 km is not 60 km (±5 km)",
    claims: [
      { outlet: "Harbour Post", quote: "Orrin Ferry, «25 miles» up the river, was cut off by noon.", shown: "40 km" },
      { outlet: "Tal Tribune", quote: "Orrin Ferry, «60 km» up the river, was cut off on Saturday." },
      { outlet: "Delta FM", quote: "Orrin Ferry is «40 km» from the city, the mayor said.", speaker: "the mayor" },
    ],
    pairs: { "0-2": "compatible" },
  }),
  fact({
    question: "How many people died in the flood?",
    verdict: "updated",
    severity: "low",
    reason: "9 of 4 March comes after 4 of 2 March",
    claims: [
      { outlet: "Harbour Post", quote: "At least «four» people have died.", shown: "at least 4" },
      {
        outlet: "Tal Tribune",
        quote: "The toll stands at «nine», police said.",
        shown: "9",
        speaker: "police",
        said: "2024-03-04",
      },
    ],
  }),
  fact({
    question: "Is the coast road open?",
    severity: "high",
    claims: [
      { outlet: "Harbour Post", quote: "The coast road is «closed» to all traffic.", shown: "closed" },
      { outlet: "Delta FM", quote: "Drivers can use the coast road again; it is «open».", shown: "open", said: null },
    ],
  }),
  fact({
    question: "When did the river break its banks?",
    verdict: "agree",
    claims: [
      { outlet: "Harbour Post", quote: "The Orrin broke its banks on «Saturday».", shown: "2 March 2024" },
      { outlet: "Tal Tribune", quote: "Water came over the wall on «2 March».", shown: "2 March 2024" },
    ],
  }),
]);

const verdictCycle: readonly Relation[] = [
  "contradict",
  "agree",
  "disputed",
  "agree",
  "updated",
  "compatible",
  "unclear",
];
const severityCycle: readonly Severity[] = ["high", "medium", "low"];

/** A report of so many facts over some events, for speed: no two questions are the same. */
export function largeReport(count: number, events = 1): Report {
  return report(
    Array.from({ length: count }, (_, at) =>
      fact({
        event: `event-${Math.floor((at * events) / count)}`,
        question: `How many crates did warehouse ${at} hold on the night of the fire at the docks?`,
        verdict: verdictCycle[at % verdictCycle.length]!,
        severity: severityCycle[at % severityCycle.length]!,
        claims: ["Harbour Post", "Tal Tribune", "Delta FM", "Northwire"].map((outlet, place) => ({
          outlet,
          id: `c${at}-${place}`,
          quote:
            `Warehouse ${at} held «${at + 10 * (place % 2)} crates» that night, said the keeper, who had counted them ` +
            "twice since the ferry left and was sure that no one had moved any of them before the fire began.",
        })),
      }),
    ),
  );
}

function documentOf(outlet: string): string {
  return `${outlet.toLowerCase().replaceAll(" ", "-")}.txt`;
}

/** Judges by the values alone, as the engine would by far more: the same is agreed, anything else is unclear. */
export function roughJudge(parts: readonly EventPart[]): Judge {
  return (event, ids) => {
    const all = parts.flatMap((part) => (part.event === event ? part.facts : [])).flatMap(({ claims }) => claims);
    const claims = [...new Map(all.map((one) => [one.id, one])).values()].filter(({ id }) => ids.includes(id));
    if (new Set(claims.map(({ document }) => document)).size < 2) return null;
    const isSame = new Set(claims.map(({ value }) => value.shown)).size === 1;
    const verdict: Relation = isSame ? "agree" : "unclear";
    const id = `f:${claims
      .map((one) => one.id)
      .toSorted()
      .join()}`;
    const question = `What of ${claims[0]!.value.shown}?`;
    return {
      id,
      event,
      question,
      kind: "quantity",
      verdict,
      severity: "low",
      reason: verdict,
      claims,
      pairs: [],
      decision: null,
    };
  };
}

/** The facts with the claims of each outlet one after the other in its article, one a line, behind the opening. */
export function oneAfterTheOther(facts: readonly ReportFact[]): readonly ReportFact[] {
  const ends = new Map<string, number>();
  return facts.map((one) => ({
    ...one,
    claims: one.claims.map((given): ReportClaim => {
      const start = ends.get(given.outlet) ?? opening.length + 1;
      const by = start - given.start;
      ends.set(given.outlet, given.end + by + 1);
      const mark = { ...given.mark, start: given.mark.start + by, end: given.mark.end + by };
      return { ...given, start, end: given.end + by, mark };
    }),
  }));
}

/** The articles that some facts, whose claims stand one after the other, are from, by event and document. */
export function textsOf(facts: readonly ReportFact[]): ReadonlyMap<string, ReadonlyMap<string, ReadDocument>> {
  const events = Map.groupBy(facts, ({ event }) => event);
  return new Map(
    Array.from(events, ([event, all]) => {
      const documents = Map.groupBy(
        all.flatMap(({ claims }) => claims),
        ({ document }) => document,
      );
      return [event, new Map(Array.from(documents, ([id, claims]) => [id, articleOf(id, claims)]))];
    }),
  );
}

/** The articles of the flood. */
export const floodTexts = textsOf(floodFacts);

function articleOf(id: string, claims: readonly ReportClaim[]): ReadDocument {
  const text = [opening, ...claims.map(({ quote }) => quote), closing].join("\n");
  return {
    id,
    text,
    blocks: [{ role: "paragraph", span: { start: 0, end: text.length } }],
    sentences: [
      { start: 0, end: opening.length },
      ...claims.map(({ start, end }) => ({ start, end })),
      { start: text.length - closing.length, end: text.length },
    ],
    // One claim more than the facts have: "second day".
    marks: [{ start: opening.indexOf("second"), end: opening.length - 1 }, ...claims.map(({ mark }) => mark)],
  };
}
