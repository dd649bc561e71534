import type { ReportClaim } from "../model.js";
import { claimsInOrder } from "./line-up.js";
import { currentClaim, currentFact, type Review } from "./review.js";

/** A claim as it stands in an article: of which fact on show, and at which place among its claims. */
export type PlacedClaim = {
  readonly place: number;
  readonly index: number;
  readonly claim: ReportClaim;
};

const placed = new WeakMap<readonly number[], Map<string, readonly PlacedClaim[]>>();

/** The claims of the facts on show that stand in a document, in the order of the text. */
export function claimsIn(review: Review, event: string, document: string): readonly PlacedClaim[] {
  let known = placed.get(review.shown);
  if (known === undefined) placed.set(review.shown, (known = byDocument(review)));
  return known.get(`${event}\n${document}`) ?? [];
}

function byDocument({ shown, facts }: Review): Map<string, readonly PlacedClaim[]> {
  const found = new Map<string, PlacedClaim[]>();
  for (const [place, number] of shown.entries()) {
    const fact = facts[number]!;
    for (const [index, claim] of claimsInOrder(fact).entries()) {
      const key = `${fact.event}\n${claim.document}`;
      const here = found.get(key);
      if (here === undefined) found.set(key, [{ place, index, claim }]);
      else here.push({ place, index, claim });
    }
  }
  for (const [key, claims] of found) {
    found.set(
      key,
      claims.toSorted((a, b) => a.claim.mark.start - b.claim.mark.start || a.place - b.place),
    );
  }
  return found;
}

/** To the next claim in the text of the article, or so many on or back; to the first or the last where there are no more. */
export function throughText(review: Review, by: number): Review {
  const fact = currentFact(review);
  const claim = currentClaim(review);
  if (fact === undefined || claim === undefined) return review;
  const claims = claimsIn(review, fact.event, claim.document);
  const here = claims.findIndex(({ place, index }) => place === review.at && index === review.claim);
  const next = claims[Math.max(0, Math.min(here + by, claims.length - 1))];
  return next === undefined ? review : { ...review, at: next.place, claim: next.index, picked: [], top: null };
}

/** To the claim of the same fact in the next document that has one, or the one before; goes round. */
export function throughDocuments(review: Review, by: 1 | -1): Review {
  const fact = currentFact(review);
  const claim = currentClaim(review);
  if (fact === undefined || claim === undefined) return review;
  const claims = claimsInOrder(fact);
  for (let away = 1; away < claims.length; away++) {
    const index = (review.claim + by * away + claims.length * away) % claims.length;
    if (claims[index]!.document !== claim.document) return { ...review, claim: index, top: null };
  }
  return review;
}
