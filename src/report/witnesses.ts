import type { ReportClaim, ReportFact } from "../model.js";
import { printable } from "./printable.js";

/** A value with the claims that state it. */
export type Reading = { readonly shown: string; readonly claims: readonly ReportClaim[] };

/** The distinct values of some claims with those who state them, in the order in which they first appear. */
export function readingsOf(claims: readonly ReportClaim[]): readonly Reading[] {
  const readings = Map.groupBy(claims, (claim) => claim.value.shown);
  return Array.from(readings, ([shown, stating]) => ({ shown: printable(shown), claims: stating }));
}

/** "Northwire (police)": the outlet, and whom it credits where it does not speak in its own voice. */
export function witnessOf(claim: ReportClaim): string {
  const outlet = printable(claim.outlet);
  return claim.speaker === null ? outlet : `${outlet} (${printable(claim.speaker)})`;
}

/** "Harbour Post, Northwire (police)": each witness once, in order of appearance. */
export function witnessesOf(claims: readonly ReportClaim[]): string {
  return [...new Set(claims.map(witnessOf))].join(", ");
}

/** The claims of a fact: of an update in order of publication, else in the order of the documents. */
export function inReadingOrder(fact: ReportFact): readonly ReportClaim[] {
  if (fact.verdict !== "updated") return fact.claims;
  const said = (claim: ReportClaim) => claim.asserted.said ?? "";
  return fact.claims.toSorted((a, b) => (said(a) < said(b) ? -1 : said(a) > said(b) ? 1 : 0));
}
