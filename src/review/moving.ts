import { claimsInOrder } from "./line-up.js";
import { currentFact, isUndecided, type Review, toPlace } from "./review.js";

/** Moves the cursor of the pane by so many rows, as far as there are any. */
export function go(review: Review, by: number): Review {
  return inFacts(review) ? toPlace(review, review.at + by) : toClaim(review, review.claim + by);
}

/** The first fact, or the first claim. */
export function first(review: Review): Review {
  return inFacts(review) ? toPlace(review, 0) : toClaim(review, 0);
}

/** The last fact, or the last claim. */
export function last(review: Review): Review {
  return inFacts(review) ? toPlace(review, Infinity) : toClaim(review, Infinity);
}

/** In the grid rows are facts, whatever pane the list was left in. */
const inFacts = ({ pane, view }: Review): boolean => pane === "facts" || view === "grid";

/** The review with its cursor at a claim of the current fact, or at the nearest there is. */
export function toClaim(review: Review, place: number): Review {
  const fact = currentFact(review);
  if (fact === undefined) return review;
  return { ...review, claim: Math.max(0, Math.min(place, claimsInOrder(fact).length - 1)), top: null };
}

/** To the next undecided fact, or the one before; starts over at the end. */
export function toUndecided(review: Review, by: 1 | -1): Review {
  const { shown } = review;
  for (let away = 1; away <= shown.length; away++) {
    const place = (review.at + by * away + shown.length) % shown.length;
    const number = shown[place]!;
    if (isUndecided(review.facts[number]!, review.standings.get(number))) return toPlace(review, place);
  }
  return { ...review, said: { what: "all decided" } };
}
