import type { ReportClaim } from "../model.js";
import { clean } from "./clean.js";
import { type Line, type Piece } from "./lines.js";
import type { Theme } from "./theme.js";

/** The sentence of a claim with the words that carry its value marked. */
export function quoteLine(claim: ReportClaim, theme: Theme): Line {
  const { quote, mark } = claim;
  const start = mark.start - claim.start;
  const end = mark.end - claim.start;
  const [open, close] = theme.mark;
  const marked: Piece = { text: `${open}${clean(quote.slice(start, end)).trim()}${close}`, tone: "mark" };
  return [{ text: clean(quote.slice(0, start)).trimStart() }, marked, { text: clean(quote.slice(end)).trimEnd() }];
}

/** Who says it, and when: value · outlet · date · speaker, and the hedge where there is one. */
export function witnessLine(claim: ReportClaim): Line {
  const said = claim.asserted.said?.slice(0, 10) ?? "no date";
  const hedge = claim.hedge === "none" ? "" : ` · ${claim.hedge}`;
  const speaker = claim.speaker === null ? "" : ` · ${clean(claim.speaker)}`;
  return [
    { text: clean(claim.value.shown), tone: "value" },
    { text: " · ", tone: "faint" },
    { text: clean(claim.outlet), tone: "outlet" },
    { text: ` · ${clean(said)}${speaker}${hedge}`, tone: "faint" },
  ];
}
