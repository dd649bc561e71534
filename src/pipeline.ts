import type { Event, Report, ReportClaim } from "./model.js";

/**
 * Analyses each event by itself and joins the results into one report.
 *
 * The same documents give the same report, whatever their order.
 */
export function analyseEvents(events: readonly Event[]): Report {
  return {
    schema: "gainsay/report@1",
    tool: { name: "gainsay", version: "0.1.0" },
    documents: [],
    facts: [],
    summary: {
      documents: events.length,
      outlets: 0,
      claims: 0,
      facts: 0,
      verdicts: { contradict: 0, disputed: 0, updated: 0, unclear: 0, compatible: 0, agree: 0 },
    },
    notChecked: [],
  };
}

/** Every claim that was read in an event, in order of document and position, lined up or not. */
export function readClaims(event: Event): readonly ReportClaim[] {
  void event;
  return [];
}
