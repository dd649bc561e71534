import type { ReportClaim } from "../model.js";
import type { EventPart } from "../review/event-part.js";
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

/** The sentence of a claim between the one before and the one after it, where the text of its article is at hand. */
export function quoteInContext(claim: ReportClaim, part: EventPart | undefined, theme: Theme): Line {
  const text = part?.texts.get(claim.document);
  const at = text?.sentences.findIndex(({ start }) => start === claim.start) ?? -1;
  if (text === undefined || at < 0) return quoteLine(claim, theme);
  const around = (place: number): string => {
    const span = text.sentences[place];
    return span === undefined ? "" : clean(text.text.slice(span.start, span.end)).trim();
  };
  const [before, after] = [around(at - 1), around(at + 1)];
  return [
    ...(before === "" ? [] : [{ text: `${before} `, tone: "faint" as const }]),
    ...quoteLine(claim, theme),
    ...(after === "" ? [] : [{ text: ` ${after}`, tone: "faint" as const }]),
  ];
}

/** Who says it, and when: value · outlet · date · speaker, and the hedge where there is one. */
export function witnessLine(claim: ReportClaim): Line {
  const said = claim.asserted.said?.slice(0, 10) ?? "no date";
  const hedge = claim.hedge === "none" ? "" : ` · ${claim.hedge}`;
  const speaker = claim.speaker === null ? "" : ` · ${clean(claim.speaker)}`;
  return [
    { text: clean(claim.value.shown), tone: "value" },
    { text: ` · ${clean(claim.outlet)}`, tone: "outlet" },
    { text: ` · ${clean(said)}${speaker}${hedge}`, tone: "faint" },
  ];
}
