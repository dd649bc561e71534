import { currentClaim, type Review, toPlace } from "./review.js";

/** Puts the current claim among the picked ones, or takes it out. */
export function pick(review: Review): Review {
  const claim = currentClaim(review);
  if (claim === undefined) return review;
  const picked = review.picked.includes(claim.id)
    ? review.picked.filter((id) => id !== claim.id)
    : [...review.picked, claim.id];
  return { ...review, picked };
}

/** Marks the current fact, or takes its mark away, and goes on to the next. */
export function mark(review: Review): Review {
  const number = review.shown[review.at];
  if (number === undefined) return review;
  const marked = new Set(review.marked);
  if (!marked.delete(number)) marked.add(number);
  return { ...toPlace(review, review.at + 1), marked, anchor: review.at };
}

/** Marks all facts from the one that was marked last to the current one. */
export function markRange(review: Review): Review {
  const from = Math.min(review.anchor ?? review.at, review.at);
  const to = Math.max(review.anchor ?? review.at, review.at);
  return { ...review, marked: new Set([...review.marked, ...review.shown.slice(from, to + 1)]), anchor: review.at };
}

/** Marks every fact on show; where all are marked, none. */
export function markAll(review: Review): Review {
  const all = review.shown.every((number) => review.marked.has(number));
  return { ...review, marked: new Set(all ? [] : review.shown), anchor: null };
}
