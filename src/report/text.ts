import type { NotChecked, Report, ReportFact } from "../model.js";
import { counted } from "./counted.js";
import { unpainted } from "./paint.js";
import { printable } from "./printable.js";
import { reaches, signs } from "./relations.js";
import { openFacts, outcomeOf, scopeOf } from "./scope.js";
import { isSetAside } from "./decided.js";
import { readingsOf, witnessesOf } from "./witnesses.js";
import { writeFact, writeFactBriefly, type TextStyle } from "./text-fact.js";
import { wrap } from "./wrap.js";

/** How the text report is written; everything may be left out. */
export type TextOptions = Partial<TextStyle> & {
  /** List also the facts on which the outlets agree, and everything that was not checked. */
  readonly all?: boolean;
};

/** Without `all`, so many of the things that were not checked are named; a long list would bury the report. */
const fewNotChecked = 10;

/**
 * The report for people: counts, then event by event each disagreement and update with its quotes, what stayed unclear
 * without them; at the end what a reviewer set aside, what agrees, and what was not checked.
 */
export function writeText(report: Report, options: TextOptions = {}): string {
  const { width = 80, paint = unpainted, all = false } = options;
  const style = { width, paint };
  const open = openFacts(report);
  const differing = open.filter((fact) => reaches(fact.verdict, "unclear"));
  const events = Map.groupBy(differing, (fact) => fact.event);
  const sections = [
    header(report, style),
    ...Array.from(events, ([event, facts]) => [
      [paint("heading", `── ${printable(event)} `.padEnd(width, "─"))],
      ...facts.map((fact) => (fact.verdict === "unclear" ? writeFactBriefly(fact, style) : writeFact(fact, style))),
    ]).flat(),
    setAside(report.facts.filter(isSetAside), style),
    agreeing(
      open.filter((fact) => !reaches(fact.verdict, "unclear")),
      all,
      style,
    ),
    notChecked(report.notChecked, all, style),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function header(report: Report, { width, paint }: TextStyle): readonly string[] {
  return [
    ...wrap(scopeOf(report), width, 0),
    ...wrap(outcomeOf(report), width, 0).map((line) => paint("heading", line.replaceAll("\u00a0", " "))),
  ];
}

function setAside(facts: readonly ReportFact[], { width, paint }: TextStyle): readonly string[] {
  if (facts.length === 0) return [];
  const lines = facts.flatMap(({ question, decision }) => {
    const why = [decision?.reason, decision?.note].filter((part) => part != null && part !== "");
    return wrap(printable(`${decision?.kind}: ${[question, ...why].join(" – ")}`), width, 2);
  });
  return [paint("heading", "Set aside by a reviewer"), ...lines];
}

function agreeing(facts: readonly ReportFact[], all: boolean, { width, paint }: TextStyle): readonly string[] {
  if (facts.length === 0) return [];
  if (!all) return [paint("aside", `${counted(facts.length, "fact")} without disagreement (--all lists them)`)];
  const events = Map.groupBy(facts, (fact) => fact.event);
  const lines = Array.from(events, ([event, those]) => [
    ...(events.size > 1 ? [paint("aside", `  ${printable(event)}`)] : []),
    ...those.flatMap((fact) => {
      const values = readingsOf(fact.claims).map(({ shown, claims }) => `${shown}: ${witnessesOf(claims)}`);
      const [first = "", ...more] = wrap(`${printable(fact.question)} ${values.join(" · ")}`, width - 2, 2);
      return [`  ${signs[fact.verdict]}${first.slice(1)}`, ...more.map((line) => `  ${line}`)];
    }),
  ]);
  return [paint("heading", "Without disagreement"), ...lines.flat()];
}

function notChecked(left: readonly NotChecked[], all: boolean, { width, paint }: TextStyle): readonly string[] {
  if (left.length === 0) return [];
  const named = all ? left : left.slice(0, fewNotChecked);
  const more = left.length - named.length;
  return [
    paint("heading", "Not checked"),
    ...named.flatMap(({ event, document, what, why }) =>
      wrap(printable(`${document === null ? event : `${event}/${document}`}: ${what}: ${why}`), width, 2),
    ),
    ...(more > 0 ? [paint("aside", `  and ${more} more (--all lists them)`)] : []),
  ];
}
