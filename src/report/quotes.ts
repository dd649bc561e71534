import type { ReportClaim } from "../model.js";
import { printable } from "./printable.js";

/** A sentence cut at its mark, each part harmless to print. Joined, the three are the sentence. */
export type MarkedQuote = { readonly before: string; readonly mark: string; readonly after: string };

/** Cuts the quote of a claim at the mark that carries its value. */
export function cutAtMark(claim: ReportClaim): MarkedQuote {
  const from = Math.max(0, claim.mark.start - claim.start);
  const to = Math.max(from, claim.mark.end - claim.start);
  return {
    before: printable(claim.quote.slice(0, from)).trimStart(),
    mark: printable(claim.quote.slice(from, to)),
    after: printable(claim.quote.slice(to)).trimEnd(),
  };
}
