import type { DecisionKind } from "../model.js";
import { decisionsInForce, type LoggedDecision, type LoggedEntry, matchDecisions } from "./apply-decisions.js";
import { decide, redo, undo } from "./decisions.js";
import { currentFact, type Review, type Said, toPlace } from "./review.js";

type Ruling = { readonly kind: DecisionKind; readonly reason: string | null; readonly at: string };

function append(review: Review, logged: LoggedEntry): Review {
  const log = [...review.log, logged];
  return { ...review, log, decisions: matchDecisions(review.facts, log) };
}

/** Decides the current fact at a time, given as an ISO date-time; what is decided so already is not logged again. */
export function decideCurrent(review: Review, { kind, reason, at }: Ruling): Review {
  const fact = currentFact(review);
  const browsing: Review = { ...review, mode: "browse" };
  if (fact === undefined) return browsing;
  const held = review.decisions.get(review.shown[review.at]!);
  if (held?.kind === kind && held.reason === reason) {
    return { ...browsing, said: { what: "already", kind, question: fact.question } };
  }
  const entry = decide(fact, { kind, reason, note: null, at }, review.log.length);
  const said: Said = { what: "decided", kind, question: fact.question };
  return { ...append(browsing, { event: fact.event, entry }), undone: [], said };
}

/** Takes back the last decision that holds for a fact of this report, also one of an earlier session, and shows the fact. */
export function undoLast(review: Review, at: string): Review {
  const last = decisionsInForce(review.log).findLast((logged) => numberOf(review, logged) !== undefined);
  if (last === undefined) return { ...review, said: { what: "nothing to undo" } };
  const { event, entry } = last;
  const after = append(review, { event, entry: undo(entry, at, review.log.length) });
  return tell({ ...after, undone: [...review.undone, last] }, "undone", entry.kind, numberOf(review, last)!);
}

/** Puts the decision back that was undone last. */
export function redoLast(review: Review, at: string): Review {
  const last = review.undone.at(-1);
  if (last === undefined) return { ...review, said: { what: "nothing to redo" } };
  const again = { event: last.event, entry: redo(last.entry, at, review.log.length) };
  const after = append({ ...review, undone: review.undone.slice(0, -1) }, again);
  return tell(after, "redone", again.entry.kind, numberOf(after, again)!);
}

/** Number of the fact for which a decision holds. */
function numberOf(review: Review, { event, entry }: LoggedDecision): number | undefined {
  for (const [number, holding] of review.decisions) {
    if (holding.id === entry.id && review.facts[number]!.event === event) return number;
  }
  return undefined;
}

/** Says what became of a decision and moves to its fact, if the search leaves it. */
function tell(review: Review, what: "undone" | "redone", kind: DecisionKind, number: number): Review {
  const place = review.shown.indexOf(number);
  const said: Said = { what, kind, question: review.facts[number]!.question };
  return { ...(place < 0 ? review : toPlace(review, place)), said };
}
