import type { ReportClaim, ReportFact } from "../model.js";
import { claimsInOrder, pairBetween } from "./line-up.js";

/** One step of a timeline: what a claim says, and whether it differs from what was said last before it. */
export type TimelineStep = {
  readonly claim: ReportClaim;
  /** When it was published: ISO, null where nothing tells. */
  readonly published: string | null;
  readonly change: "first" | "same" | "other";
};

/** The claims of a fact in order of publication; those without a date come last, in the order of `claimsInOrder`. */
export function timelineOf(fact: ReportFact): readonly TimelineStep[] {
  const when = (claim: ReportClaim) => claim.asserted.said ?? "\uFFFF";
  const claims = claimsInOrder(fact).toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
  return claims.map((claim, at) => {
    const before = claims[at - 1];
    return {
      claim,
      published: claim.asserted.said,
      change: before === undefined ? "first" : change(fact, before, claim),
    };
  });
}

function change(fact: ReportFact, before: ReportClaim, claim: ReportClaim): "same" | "other" {
  if (before.value.shown === claim.value.shown) return "same";
  const relation = pairBetween(fact, before.id, claim.id)?.relation;
  return relation === "agree" || relation === "compatible" ? "same" : "other";
}
