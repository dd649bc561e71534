import type { ReportFact } from "../model.js";
import { matchDecisions } from "./apply-decisions.js";
import { type EventPart, withPart } from "./event-part.js";
import { shownFacts } from "./filter.js";
import { findFact, soughtAs } from "./find-fact.js";
import { claimsInOrder } from "./line-up.js";
import type { Sort } from "./order.js";
import type { Judge } from "./regroup.js";
import { currentClaim, currentFact, factsOf, firstWords, isUndecided, type Reading, type Review } from "./review.js";

/**
 * An event was judged, for the first time or anew: its part takes the place of the one before. The cursor, the marks and
 * the picked claims stay on what they were on; a fact is found again by its claims.
 */
export function takeIn(review: Review, part: EventPart): Review {
  const isNew = !review.parts.some(({ event }) => event === part.event);
  const parts = withPart(review.parts, part);
  const paths = new Set(part.documents.map(({ event, path }) => `${event}\n${path}`));
  const changed = review.changed.filter((path) => !paths.has(`${part.event}\n${path}`));
  const taken = renew({ ...review, parts, changed });
  if (review.facts.length === 0) return atFirstUndecided(taken);
  return isNew ? taken : { ...taken, said: { what: "read anew" } };
}

function atFirstUndecided(review: Review): Review {
  const { facts, standings, shown } = review;
  const first = shown.findIndex((number) => isUndecided(facts[number]!, standings.get(number)));
  return { ...review, at: Math.max(0, first) };
}

/** How far the reading has come; null once it is at its end. */
export function readOn(review: Review, reading: Reading | null): Review {
  const said = reading === null && review.said === null ? firstWords(review.facts, null, null) : review.said;
  return { ...review, reading, said };
}

/** The engine is there: what the log takes apart and puts together is judged. */
export function withJudge(review: Review, judge: Judge): Review {
  return renew({ ...review, judge });
}

/** Lists the facts in another order, the cursor on the one it was on. */
export function sorted(review: Review, sort: Sort): Review {
  return sort === review.sort ? review : renew({ ...review, sort });
}

/** The review with its facts made anew from its parts and its log, everything that points at a fact pointing at it again. */
export function renew(review: Review): Review {
  const facts = factsOf(review.parts, review.log, review.judge, review.sort);
  const { byFact: standings, factOf } = matchDecisions(facts, review.log);
  const shown = shownFacts(facts, standings, review);
  const renewed: Review = { ...review, facts, standings, factOf, shown };
  const again = (fact: ReportFact) => findFact(facts, fact.event, soughtAs(fact));
  const marked = new Set([...review.marked].flatMap((number) => again(review.facts[number]!) ?? []));
  const current = currentFact(review);
  const number = current && again(current);
  const place = number === undefined ? -1 : shown.indexOf(number);
  if (place < 0) {
    const at = Math.max(0, Math.min(review.at, shown.length - 1));
    return { ...renewed, marked, anchor: null, at, claim: 0, picked: [], top: null };
  }
  const claims = claimsInOrder(facts[number!]!);
  const under = currentClaim(review)?.id;
  const claim = Math.max(
    0,
    claims.findIndex(({ id }) => id === under),
  );
  const picked = review.picked.filter((id) => claims.some((one) => one.id === id));
  return { ...renewed, marked, anchor: null, at: place, claim, picked };
}
