import type { ReportClaim } from "../model.js";
import { writeJsonLine } from "./json.js";
import { printable } from "./printable.js";
import { cutAtMark } from "./quotes.js";
import { witnessOf } from "./witnesses.js";

/** The claims of one event as JSON Lines: the claim of `report.schema.json` with the name of its event. */
export function writeClaimsJsonl(event: string, claims: readonly ReportClaim[]): string {
  return claims.map((claim) => `${writeJsonLine({ event, ...claim })}\n`).join("");
}

/** The claims of one event for people, one a line: "Northwire (police): quantity 12 people: “They found »12 people«.”" */
export function writeClaimsText(event: string, claims: readonly ReportClaim[]): string {
  const lines = claims.map((claim) => {
    const { before, mark, after } = cutAtMark(claim);
    const value = printable(`${claim.value.kind} ${claim.value.shown}`);
    return `${printable(`${event}/${claim.document}`)}: ${witnessOf(claim)}: ${value}: “${before}»${mark}«${after}”\n`;
  });
  return lines.join("");
}
