import type { NotChecked, Pair, Relation, Report, ReportClaim, ReportDocument, ReportFact } from "../../src/model.js";
import { relations } from "../../src/report/relations.js";

/**
 * A claim from a sentence with its mark in brackets of its own: "The ferry carried ⟦212 passengers⟧." The mark is also
 * the shown value unless `more` says otherwise.
 */
export function claim(outlet: string, sentence: string, more: Partial<ReportClaim> = {}): ReportClaim {
  const from = sentence.indexOf("⟦");
  const to = sentence.indexOf("⟧") - 1;
  const quote = sentence.replace("⟦", "").replace("⟧", "");
  const start = 40;
  const text = quote.slice(from, to);
  return {
    id: `c-${outlet}-${text}`,
    document: fileOf(outlet),
    outlet,
    quote,
    start,
    end: start + quote.length,
    mark: { text, start: start + from, end: start + to },
    value: { kind: "quantity", shown: text, low: 1, high: null },
    polarity: "affirmed",
    hedge: "none",
    speaker: null,
    asserted: { said: "2031-04-02", of: null },
    ...more,
  };
}

/** A fact of claims, every later claim standing to the first as the verdict says. */
export function fact(
  question: string,
  verdict: Relation,
  claims: readonly ReportClaim[],
  more: Partial<ReportFact> = {},
): ReportFact {
  const [first, ...others] = claims;
  const reason = `${claims.map(({ value }) => value.shown).join(" against ")}: ${verdict}`;
  const pairs = others.map((other) => pair(first!, other, verdict, reason));
  return {
    id: `f-${question.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`,
    event: "ferry",
    question,
    kind: "quantity",
    verdict,
    severity: "medium",
    reason,
    claims,
    pairs,
    decision: null,
    ...more,
  };
}

export function pair(a: ReportClaim, b: ReportClaim, relation: Relation, reason: string): Pair {
  return { a: a.id, b: b.id, relation, rule: "figures differ", reason, tried: ["rounding", "bound"] };
}

/** A report of facts, with the documents their claims stand in. */
export function report(facts: readonly ReportFact[], notChecked: readonly NotChecked[] = []): Report {
  const claims = facts.flatMap((one) => one.claims.map((each) => ({ ...each, event: one.event })));
  const documents = new Map(claims.map((each) => [`${each.event}/${each.document}`, documentOf(each.event, each)]));
  const verdicts = Object.fromEntries(
    relations.map((relation) => [relation, facts.filter(({ verdict }) => verdict === relation).length]),
  );
  return {
    schema: "gainsay/report@1",
    tool: { name: "gainsay", version: "0.1.0" },
    documents: [...documents.values()],
    facts,
    summary: {
      documents: documents.size,
      outlets: new Set(claims.map(({ outlet }) => outlet)).size,
      claims: claims.length,
      facts: facts.length,
      verdicts: verdicts as Record<Relation, number>,
    },
    notChecked,
  };
}

function documentOf(event: string, { outlet, document }: ReportClaim): ReportDocument {
  return {
    id: document,
    event,
    path: `${event}/${document}`,
    outlet,
    title: `${outlet} on the ferry`,
    published: "2031-04-02",
    url: null,
    sha256: "5e".repeat(32),
    length: 1200,
  };
}

function fileOf(outlet: string): string {
  return `${outlet.toLowerCase().replaceAll(/[^a-z]+/g, "-")}.txt`;
}

/** One event with each verdict once, a denial, a speaker, a decision, and something that was not checked. */
export const ferry: Report = report(
  [
    fact("How many passengers were on the ferry?", "contradict", [
      claim(
        "Harbour Post",
        "The ferry left the quay at Ostrava Sound with ⟦212 passengers⟧ and a crew of nine on board.",
      ),
      claim("Northwire", "⟦187 passengers⟧ had bought tickets."),
      claim("Delta FM", "There were ⟦212⟧ of them, the harbour master said.", {
        speaker: "harbour master",
        value: { kind: "quantity", shown: "212 passengers", low: 212, high: 212 },
      }),
    ]),
    fact(
      "Was the ferry overloaded?",
      "disputed",
      [
        claim("Northwire", "She was ⟦overloaded⟧, two survivors said.", { speaker: "survivors" }),
        claim("Harbour Post", "The owners ⟦denied that she was overloaded⟧.", {
          speaker: "owners",
          polarity: "denied",
          value: { kind: "status", shown: "denied: overloaded" },
        }),
      ],
      {
        kind: "status",
        severity: "high",
        decision: { kind: "confirmed", reason: null, note: null, at: "2031-04-05T10:00:00Z" },
      },
    ),
    fact("How many people died?", "updated", [
      claim("Sunday Ledger", "The toll stood at ⟦34⟧ on Sunday.", {
        asserted: { said: "2031-04-04", of: "2031-04-04" },
      }),
      claim("Harbour Post", "⟦31⟧ bodies were found by Friday night."),
    ]),
    fact("What did the tickets cost?", "unclear", [
      claim("Northwire", "A ticket cost ⟦$4⟧."),
      claim("Delta FM", "Passengers paid ⟦$4 to $9⟧."),
    ]),
    fact("How far from the shore did she sink?", "compatible", [
      claim("Northwire", "She sank ⟦8 km⟧ out."),
      claim("Delta FM", "She sank ⟦five miles⟧ out."),
    ]),
    fact("Who was the captain?", "agree", [
      claim("Northwire", "⟦Ines Okoro⟧ was in command."),
      claim("Delta FM", "The captain was ⟦Ines Okoro⟧."),
    ]),
    fact(
      "How old is the ferry?",
      "contradict",
      [claim("Northwire", "She was ⟦31 years⟧ old."), claim("Delta FM", "She had sailed for ⟦three decades⟧.")],
      {
        decision: {
          kind: "false alarm",
          reason: "rounding",
          note: "both from the register",
          at: "2031-04-05T10:01:00Z",
        },
      },
    ),
  ],
  [{ event: "ferry", document: "delta-fm.txt", what: "“a handful of boats”", why: "no figure is meant" }],
);
