import type { Pair, ReportClaim, ReportFact } from "../model.js";
import { printable } from "./printable.js";
import { cutAtMark } from "./quotes.js";
import { writeFinder } from "./reader.js";
import { signs } from "./relations.js";
import type { TextStyle } from "./text-fact.js";
import { witnessOf } from "./witnesses.js";
import { wrap, wrapQuote } from "./wrap.js";

/**
 * Everything behind one verdict: the question, each claim with its words and its value as we read it, then each pair
 * with the rule that decided and the excuses that did not hold. Claims are numbered, pairs speak of the numbers.
 *
 * `placeOf` gives where a claim stands, as "harbour-post.txt:12:34".
 */
export function writeExplanation(
  fact: ReportFact,
  placeOf: (claim: ReportClaim) => string,
  { width, paint }: TextStyle,
): string {
  const number = new Map(fact.claims.map((claim, at) => [claim.id, at + 1]));
  const heading = (text: string) => paint("heading", text);
  const decision = fact.decision === null ? [] : [`decision: ${printable(fact.decision.kind)}`];
  const finder = fact.foundBy === undefined ? [] : [writeFinder(fact.foundBy)];
  const lines = [
    ...wrap(printable(fact.question), width, 0).map(heading),
    `${paint(fact.verdict, `${signs[fact.verdict]} ${fact.verdict}`)} · ${[fact.severity, fact.kind, ...finder, ...decision, printable(fact.id)].join(" · ")}`,
    ...wrap(printable(fact.reason), width, 0),
    ...writeReasons(fact).flatMap((line) => wrap(printable(line), width, 3)),
    "",
    heading("Claims"),
    ...fact.claims.flatMap((claim, at) => [
      ...wrap(`${at + 1}. ${witnessOf(claim)}, ${printable(placeOf(claim))}:`, width, 0),
      ...wrapQuote(cutAtMark(claim), width, 3, paint),
      ...wrap(howSaid(claim), width, 3),
      ...wrap(howRead(claim), width, 3),
    ]),
    "",
    heading("Pairs"),
    ...fact.pairs.flatMap((pair) => [
      ...wrap(`${number.get(pair.a)} and ${number.get(pair.b)}: ${judgement(pair)}`, width, 0),
      ...wrap(excuses(pair), width, 3),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** What the rules and the reader say of it, each for itself. */
function writeReasons({ reasons }: ReportFact): readonly string[] {
  if (reasons === undefined) return [];
  return [`the rules: ${reasons.rules ?? "nothing"}`, `the reader: ${reasons.reader ?? "nothing"}`];
}

function howSaid({ polarity, hedge, asserted }: ReportClaim): string {
  const said = asserted.said === null ? "on an unknown date" : `on ${asserted.said}`;
  const of = asserted.of === null ? "" : ` of ${asserted.of}`;
  return printable(`${polarity}, ${hedge === "none" ? "no hedge" : `hedge: ${hedge}`}, said ${said}${of}`);
}

/** "read as quantity 125 km (low 125000, high 125000, unit metre)": null stands for an open end. */
function howRead({ value: { kind, shown, ...members } }: ReportClaim): string {
  const parts = Object.entries(members).map(([name, member]) => `${name} ${JSON.stringify(member)}`);
  return printable(`read as ${kind} ${shown} (${parts.join(", ")})`);
}

function judgement({ relation, rule, reason, foundBy }: Pair): string {
  const finder = foundBy === undefined ? "" : ` (${writeFinder(foundBy)})`;
  return printable(`${signs[relation]} ${relation} by “${rule}”${finder}: ${reason}`);
}

function excuses({ tried, foundBy }: Pair): string {
  if (foundBy === "reader") return "the rules cannot compare the two";
  return tried.length === 0 ? "no excuse was tried" : printable(`tried, did not hold: ${tried.join(", ")}`);
}
