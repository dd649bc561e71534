import type { ReportClaim, ReportFact } from "../model.js";
import { lineUp, type Reading } from "./line-up.js";
import type { Opposed } from "./review.js";

/**
 * One sentence that says who says what and takes no side: "How far is Panjshir from Kabul? Quillon Wire and Samvara Now
 * say 125 km; Norvane Broadcasting says 150 km."
 */
export function neutralSentence(fact: ReportFact): string {
  const readings = lineUp(fact).map((reading) => {
    const outlets = [...new Set(reading.claims.map(({ outlet }) => outlet))];
    return `${listed(outlets)} ${outlets.length === 1 ? "says" : "say"} ${reading.shown[0]!}${citing(reading)}`;
  });
  return `${fact.question} ${readings.join("; ")}.`;
}

/** Whom the reading rests on where no outlet speaks in its own voice. */
function citing({ claims }: Reading): string {
  const speakers = [...new Set(claims.map(({ speaker }) => speaker))];
  if (speakers.includes(null)) return "";
  return `, citing ${listed(speakers.flatMap((speaker) => speaker ?? []))}`;
}

/** Two claims as quotations with their sources, one a paragraph. */
export function bothQuotes({ left, right }: Opposed, urlOf: (claim: ReportClaim) => string | null): string {
  return [left, right].map((claim) => quotation(claim, urlOf(claim))).join("\n\n");
}

function quotation(claim: ReportClaim, url: string | null): string {
  const said = claim.asserted.said === null ? "" : `, ${claim.asserted.said.slice(0, 10)}`;
  const speaker = claim.speaker === null ? "" : `, citing ${claim.speaker}`;
  return `“${claim.quote.trim().replaceAll(/\s+/g, " ")}” (${claim.outlet}${said}${speaker})${url === null ? "" : `\n${url}`}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;
}
