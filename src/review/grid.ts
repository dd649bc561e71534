import type { ReportClaim, ReportFact } from "../model.js";
import { claimsInOrder } from "./line-up.js";
import { currentFact, currentPart, outletsOf, type Review } from "./review.js";

/** What an outlet says on a fact, in the order of `claimsInOrder`; nothing where it is silent. */
export function saidBy(fact: ReportFact, outlet: string): readonly ReportClaim[] {
  return claimsInOrder(fact).filter((claim) => claim.outlet === outlet);
}

/** Moves the cursor of the grid by so many outlets, and to what the outlet there says. */
export function alongOutlets(review: Review, by: number): Review {
  const outlets = outletsOf(currentPart(review));
  return toOutlet(review, Math.max(0, Math.min(review.column + by, outlets.length - 1)));
}

/** Moves the cursor of the grid to an outlet, and to the first claim of it where it is not silent. */
export function toOutlet(review: Review, column: number): Review {
  const fact = currentFact(review);
  const outlet = outletsOf(currentPart(review))[column];
  if (fact === undefined || outlet === undefined) return review;
  const claim = claimsInOrder(fact).findIndex((one) => one.outlet === outlet);
  return { ...review, column, claim: Math.max(0, claim) };
}

/** The column of the outlet that the claim under the cursor is of. */
export function columnOf(review: Review): number {
  const fact = currentFact(review);
  const outlet = fact && claimsInOrder(fact)[review.claim]?.outlet;
  return Math.max(0, outlet === undefined ? 0 : outletsOf(currentPart(review)).indexOf(outlet));
}
