import type { ReportClaim, ReportFact } from "../model.js";
import type { Paint } from "./paint.js";
import { printable } from "./printable.js";
import { cutAtMark } from "./quotes.js";
import { writeFinder } from "./reader.js";
import { signs } from "./relations.js";
import { inReadingOrder, readingsOf, witnessesOf, witnessOf } from "./witnesses.js";
import { wrap, wrapQuote } from "./wrap.js";

/** How wide, and in which colours, a text is written. */
export type TextStyle = { readonly width: number; readonly paint: Paint };

/** What a fact says in five to twenty lines: verdict, question, values with their outlets, reason, quotes. */
export function writeFact(fact: ReportFact, style: TextStyle): readonly string[] {
  return [...writeFactBriefly(fact, style), ...inReadingOrder(fact).flatMap((claim) => writeWitness(claim, style))];
}

/** The same without the quotes. */
export function writeFactBriefly(fact: ReportFact, { width, paint }: TextStyle): readonly string[] {
  const decision = fact.decision === null ? [] : [fact.decision.kind];
  const verdict = paint(fact.verdict, `${signs[fact.verdict]} ${fact.verdict}`);
  const finder = fact.foundBy === undefined ? [] : [writeFinder(fact.foundBy)];
  const about = paint("aside", [fact.severity, ...finder, ...decision, printable(fact.id)].join(" · "));
  return [
    `${verdict} · ${about}`,
    ...wrap(printable(fact.question), width, 0).map((line) => paint("heading", line)),
    ...readingsOf(inReadingOrder(fact)).flatMap(({ shown, claims }) => {
      const [first = "", ...more] = wrap(`${shown}: ${witnessesOf(claims)}`, width - 2, 2);
      return [first, ...more.map((line) => `  ${line}`)];
    }),
    ...wrap(printable(fact.reason), width, 2),
  ];
}

function writeWitness(claim: ReportClaim, { width, paint }: TextStyle): readonly string[] {
  const date = claim.asserted.said === null ? "" : `, ${claim.asserted.said.slice(0, 10)}`;
  return [
    ...wrap(`${witnessOf(claim)}${date}:`, width, 2).map((line) => paint("aside", line)),
    ...wrapQuote(cutAtMark(claim), width, 4, paint),
  ];
}
