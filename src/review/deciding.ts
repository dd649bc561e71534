import type { DecisionKind, ReportFact } from "../model.js";
import { entriesInForce, type LoggedEntry, type LoggedStatement, matchDecisions } from "./apply-decisions.js";
import { annotate, decide, merge, redo, type Signature, split, type StatingEntry, undo } from "./decisions.js";
import { findFact } from "./find-fact.js";
import { claimsInOrder } from "./line-up.js";
import { renew } from "./regrouping.js";
import { currentClaim, currentFact, currentStanding, type Review, type Said, toPlace } from "./review.js";

type Ruling = { readonly kind: DecisionKind; readonly reason: string | null; readonly at: string };

/** The review with more lines in its log. What stands together is made anew only where the lines change it. */
function append(review: Review, logged: readonly LoggedEntry[]): Review {
  const log = [...review.log, ...logged];
  const touched = new Set(logged.flatMap(({ entry }) => (entry.kind === "undo" ? [entry.undoes] : [entry.id])));
  const regroups = log.some(({ entry }) => touched.has(entry.id) && (entry.kind === "split" || entry.kind === "merge"));
  if (regroups) return renew({ ...review, log });
  const { byFact: standings, factOf } = matchDecisions(review.facts, log);
  return { ...review, log, standings, factOf };
}

/** Signs so many entries that are made at once; several share a batch. */
function signatures(review: Review, at: string, count: number): readonly Signature[] {
  const reviewer = review.reviewer ?? undefined;
  const batch = count > 1 ? `${at} ${review.log.length}` : undefined;
  return Array.from({ length: count }, (_, more) => ({ at, place: review.log.length + more, reviewer, batch }));
}

/** Numbers of the facts that a decision is about: the marked ones, else the one under the cursor. */
function decidedNumbers(review: Review): readonly number[] {
  if (review.marked.size > 0) return [...review.marked].toSorted((a, b) => a - b);
  const number = review.shown[review.at];
  return number === undefined ? [] : [number];
}

/**
 * Decides the marked facts, else the current one, at a time given as an ISO date-time. What is decided so already is not
 * logged again.
 */
export function decideMarked(review: Review, { kind, reason, at }: Ruling): Review {
  const browsing: Review = { ...review, mode: "browse" };
  const numbers = decidedNumbers(review);
  if (numbers.length === 0) return browsing;
  const question = review.facts[numbers[0]!]!.question;
  const open = numbers.filter((number) => !isDecidedSo(review, number, kind, reason));
  const done: Review = { ...browsing, marked: new Set(), anchor: null };
  if (open.length === 0) return { ...done, said: { what: "already", kind, question, count: numbers.length } };
  const signed = signatures(review, at, open.length);
  const logged = open.map((number, place): LoggedEntry => {
    const fact = review.facts[number]!;
    const over = othersOn(review, number);
    return { event: fact.event, entry: decide(fact, { kind, reason, note: null, over }, signed[place]!) };
  });
  const said: Said = { what: "decided", kind, question, count: open.length };
  return { ...append(done, logged), undone: [], said };
}

function isDecidedSo(review: Review, number: number, kind: DecisionKind, reason: string | null): boolean {
  const standing = review.standings.get(number);
  if (standing === undefined || standing.conflicts.length > 0 || standing.stale.length > 0) return false;
  const { decision } = standing;
  return decision?.kind === kind && decision.reason === reason;
}

/** Ids of what other reviewers decided on the fact, as far as it holds. */
function othersOn(review: Review, number: number): readonly string[] {
  const standing = review.standings.get(number);
  if (standing === undefined) return [];
  return [standing.decision, ...standing.conflicts].flatMap((entry) =>
    entry === null || (entry.reviewer ?? null) === review.reviewer ? [] : [entry.id],
  );
}

/** Notes something about the current fact; an empty note takes the earlier one away. */
export function noteCurrent(review: Review, note: string, at: string): Review {
  const browsing: Review = { ...review, mode: "browse" };
  const fact = currentFact(review);
  if (fact === undefined || note === (currentStanding(review)?.note?.note ?? "")) return browsing;
  const [signature] = signatures(review, at, 1);
  const after = append(browsing, [{ event: fact.event, entry: annotate(fact, note, signature!) }]);
  return { ...after, undone: [], said: { what: "decided", kind: "note", question: fact.question, count: 1 } };
}

/** Takes the picked claims, else the one under the cursor, out of the current fact. */
export function splitCurrent(review: Review, at: string): Review {
  const fact = currentFact(review);
  const claim = currentClaim(review);
  if (fact === undefined || claim === undefined) return review;
  if (review.judge === null) return { ...review, said: { what: "cannot judge yet" } };
  const picked = claimsInOrder(fact).filter(({ id }) => review.picked.includes(id));
  const out = (picked.length > 0 ? picked : [claim]).map(({ id }) => id);
  if (out.length === fact.claims.length) return { ...review, said: { what: "not enough to split" } };
  const [signature] = signatures(review, at, 1);
  const after = append({ ...review, picked: [] }, [{ event: fact.event, entry: split(fact, out, signature!) }]);
  const said: Said = { what: "decided", kind: "split", question: fact.question, count: out.length };
  return { ...after, undone: [], said };
}

/** Puts the marked facts together, with the one under the cursor where only one is marked. */
export function mergeMarked(review: Review, at: string): Review {
  if (review.judge === null) return { ...review, said: { what: "cannot judge yet" } };
  const numbers = new Set(decidedNumbers(review));
  if (numbers.size === 1 && review.shown.length > 0) numbers.add(review.shown[review.at]!);
  const [first, ...others] = [...numbers].toSorted((a, b) => a - b).map((number) => review.facts[number]!);
  if (first === undefined || others.length === 0) return { ...review, said: { what: "not enough to merge" } };
  if (others.some(({ event }) => event !== first.event)) return { ...review, said: { what: "several events" } };
  const [signature] = signatures(review, at, 1);
  const done: Review = { ...review, marked: new Set(), anchor: null };
  const after = append(done, [{ event: first.event, entry: merge(first, others, signature!) }]);
  const said: Said = { what: "decided", kind: "merge", question: first.question, count: others.length + 1 };
  return { ...atFact(after, first), undone: [], said };
}

/**
 * Takes back what one key made last, also in an earlier session, and shows its fact. What other reviewers made stays, and
 * so does what is about facts that this report does not have.
 */
export function undoLast(review: Review, at: string): Review {
  const mine = entriesInForce(review.log).filter((logged) => canUndo(review, logged));
  const last = mine.at(-1);
  if (last === undefined) return { ...review, said: { what: "nothing to undo" } };
  const { batch } = last.entry;
  const taken = batch === undefined ? [last] : mine.filter(({ entry }) => entry.batch === batch);
  const signed = signatures(review, at, taken.length);
  const shown = factOfEntry(review, last);
  const after = append(
    review,
    taken.map(({ event, entry }, place) => ({ event, entry: undo(entry, signed[place]!) })),
  );
  const fact = shown ?? factOfEntry(after, last);
  return tell({ ...after, undone: [...review.undone, taken] }, "undone", taken, fact);
}

/** Puts back what was undone last. */
export function redoLast(review: Review, at: string): Review {
  const taken = review.undone.at(-1);
  if (taken === undefined) return { ...review, said: { what: "nothing to redo" } };
  const signed = signatures(review, at, taken.length);
  const again = taken.map(({ event, entry }, place) => ({ event, entry: redo(entry, signed[place]!) }));
  const after = append({ ...review, undone: review.undone.slice(0, -1) }, again);
  return tell(after, "redone", again, factOfEntry(after, again.at(-1)!));
}

function canUndo(review: Review, { event, entry }: LoggedStatement): boolean {
  if ((entry.reviewer ?? null) !== review.reviewer) return false;
  if (entry.kind === "split" || entry.kind === "merge") return review.parts.some((part) => part.event === event);
  return review.factOf.has(entry.id);
}

function factOfEntry(review: Review, { event, entry }: LoggedStatement): ReportFact | undefined {
  const regroups = entry.kind === "split" || entry.kind === "merge";
  const number = regroups ? findFact(review.facts, event, entry) : review.factOf.get(entry.id);
  return number === undefined ? undefined : review.facts[number];
}

/** Says what became of some entries and moves to the fact of the last, if search and filter leave it. */
function tell(
  review: Review,
  what: "undone" | "redone",
  entries: readonly { readonly entry: StatingEntry }[],
  fact: ReportFact | undefined,
): Review {
  const { kind } = entries[0]!.entry;
  const said: Said = { what, kind, question: fact?.question ?? "", count: entries.length };
  return { ...(fact === undefined ? review : atFact(review, fact)), said };
}

function atFact(review: Review, fact: ReportFact): Review {
  const ids = new Set(fact.claims.map(({ id }) => id));
  const place = review.shown.findIndex((number) => {
    const { event, claims } = review.facts[number]!;
    return event === fact.event && claims.some(({ id }) => ids.has(id));
  });
  return place < 0 ? review : toPlace(review, place);
}
