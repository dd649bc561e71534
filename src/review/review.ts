import type { DecisionKind, ReportClaim, ReportFact } from "../model.js";
import { isSettled, type LoggedEntry, type LoggedStatement, matchDecisions, type Standing } from "./apply-decisions.js";
import type { EventPart } from "./event-part.js";
import { type Filter, shownFacts } from "./filter.js";
import type { Typed } from "./line-editor.js";
import { claimsInOrder, opposing } from "./line-up.js";
import { inOrder, needsDecision, type Sort } from "./order.js";
import { type Judge, regroup, regroups } from "./regroup.js";

/** What fills the screen: the list with the claims of one fact, facts × outlets, or an article. */
export const views = ["facts", "grid", "article"] as const;
export type View = (typeof views)[number];

/** What is told of the fact under the cursor: its claims, the word diff of two, or its values in order of publication. */
export type Detail = "claims" | "diff" | "timeline";

/** Which half of the screen the keys move in. */
export type Pane = "facts" | "claims";

/** What the next key answers: the review itself, a line that is typed, a menu, "false alarm because …", a page to read. */
export type Mode = "browse" | "find" | "note" | "palette" | "filter" | "reason" | "help" | "not checked";

/** Two claims held against each other. */
export type Opposed = { readonly left: ReportClaim; readonly right: ReportClaim };

/** What the review has to tell the person after a move; how it is worded is up to the screen. */
export type Said =
  | {
      readonly what: "decided" | "already" | "undone" | "redone";
      readonly kind: DecisionKind | "note" | "split" | "merge";
      readonly question: string;
      /** Number of facts that it was done to. */
      readonly count: number;
    }
  | { readonly what: "nothing to undo" | "nothing to redo" | "all decided" | "nothing to compare" | "no text" }
  | { readonly what: "not enough to split" | "not enough to merge" | "several events" | "cannot judge yet" }
  | { readonly what: "no disagreement" | "trouble" | "read anew" }
  /** What came of an errand outside, in words. */
  | { readonly what: "done" | "failed"; readonly text: string };

/** How far the reading has come while events still arrive. */
export type Reading = {
  readonly events: number;
  readonly ofEvents: number;
  /** Of the event that is being read. */
  readonly event: string;
  readonly documents: number;
  readonly ofDocuments: number;
  /** What a second reader is at, where it is that one that is waited for. */
  readonly reader?: string;
};

/** A person going through the verdicts: everything the screen shows, as plain data. */
export type Review = {
  readonly parts: readonly EventPart[];
  /** All facts, by event and in the order of `sort`. Numbers of facts count in this list. */
  readonly facts: readonly ReportFact[];
  /** Numbers of the facts that search and filter leave. */
  readonly shown: readonly number[];
  /** Place of the cursor in `shown`; 0 where nothing is shown. */
  readonly at: number;
  /** Place of the cursor among the fact's claims, in the order of `claimsInOrder`. */
  readonly claim: number;
  /** Number of the outlet under the cursor in the grid. */
  readonly column: number;
  /** Ids of the claims that were picked for comparison or to be split out. */
  readonly picked: readonly string[];
  /** Numbers of the facts that were marked, to be decided or merged together. */
  readonly marked: ReadonlySet<number>;
  /** Place where a range of marks begins. */
  readonly anchor: number | null;
  readonly view: View;
  readonly detail: Detail;
  /** Do all quotes have the sentences around them, or that under the cursor alone? */
  readonly context: boolean;
  /** First line on show in the claims, the article or the overview of keys; null follows the cursor. */
  readonly top: number | null;
  readonly pane: Pane;
  readonly mode: Mode;
  /** The line that is being typed. */
  readonly typed: Typed;
  /** Place of the cursor in the menu that is open. */
  readonly choice: number;
  /** The words that facts must hold to be shown. */
  readonly sought: string;
  /** `sought` as it was before the search line opened. */
  readonly soughtBefore: string;
  readonly filter: Filter;
  readonly sort: Sort;
  /** Every decision ever, undone ones included, oldest first; what is new since the start is to be saved. */
  readonly log: readonly LoggedEntry[];
  /** What holds, by number of the fact. */
  readonly standings: ReadonlyMap<number, Standing>;
  /** For which fact each entry in force was made. */
  readonly factOf: ReadonlyMap<string, number>;
  /** What was undone and can be redone, the next last; each is what one key had made. */
  readonly undone: readonly (readonly LoggedStatement[])[];
  /** Who decides; null where one reviewer needs no name. */
  readonly reviewer: string | null;
  /** Null until the engine is there to judge claims that are put together anew. */
  readonly judge: Judge | null;
  /** Null once everything is read. */
  readonly reading: Reading | null;
  /** Paths of documents that changed on the disk since they were read. */
  readonly changed: readonly string[];
  readonly said: Said | null;
  /** Why decisions could not be saved, null while all is well; they are kept in `log` all the same. */
  readonly trouble: string | null;
  /** Null while the review goes on. */
  readonly ended: "quit" | "interrupted" | null;
};

/** What a review starts with; whatever is left out is as a new user finds it. */
export type Opening = Partial<
  Pick<Review, "trouble" | "reviewer" | "judge" | "filter" | "sort" | "view" | "sought" | "reading">
>;

/** Starts a review of what is known of some events with the decisions made earlier, at the first undecided fact. */
export function openReview(parts: readonly EventPart[], log: readonly LoggedEntry[], opening: Opening = {}): Review {
  const { sort = "need", filter = {}, sought = "", judge = null, trouble = null } = opening;
  const facts = factsOf(parts, log, judge, sort);
  const { byFact: standings, factOf } = matchDecisions(facts, log);
  const shown = shownFacts(facts, standings, { sought, filter });
  const first = shown.findIndex((number) => isUndecided(facts[number]!, standings.get(number)));
  return {
    parts,
    facts,
    shown,
    at: Math.max(0, first),
    claim: 0,
    column: 0,
    picked: [],
    marked: new Set(),
    anchor: null,
    view: "facts",
    detail: "claims",
    context: false,
    top: null,
    pane: "facts",
    mode: "browse",
    typed: { text: "", at: 0 },
    choice: 0,
    soughtBefore: sought,
    log,
    standings,
    factOf,
    undone: [],
    reviewer: null,
    reading: null,
    changed: [],
    ended: null,
    ...opening,
    sought,
    filter,
    sort,
    judge,
    trouble,
    said: firstWords(facts, trouble, opening.reading ?? null),
  };
}

/** The facts of some parts as the log groups them, in order. */
export function factsOf(
  parts: readonly EventPart[],
  log: readonly LoggedEntry[],
  judge: Judge | null,
  sort: Sort,
): readonly ReportFact[] {
  const judged = parts.flatMap(({ facts }) => facts);
  return inOrder(judge !== null && regroups(log) ? regroup(judged, log, judge) : judged, sort);
}

/** What is to be said before anybody asked: that decisions cannot be read, or that nothing disagrees. */
export function firstWords(facts: readonly ReportFact[], trouble: string | null, reading: Reading | null): Said | null {
  if (trouble !== null) return { what: "trouble" };
  const isQuiet = reading === null && facts.length > 0 && !facts.some((fact) => needsDecision(fact.verdict));
  return isQuiet ? { what: "no disagreement" } : null;
}

/** Is the fact one to decide on, and not decided, or not for good? */
export function isUndecided(fact: ReportFact, standing: Standing | undefined): boolean {
  return needsDecision(fact.verdict) && !isSettled(standing);
}

/** The fact under the cursor, undefined where none is shown. */
export function currentFact(review: Review): ReportFact | undefined {
  const number = review.shown[review.at];
  return number === undefined ? undefined : review.facts[number];
}

/** The claim under the cursor, undefined where no fact is shown. */
export function currentClaim(review: Review): ReportClaim | undefined {
  const fact = currentFact(review);
  return fact && claimsInOrder(fact)[review.claim];
}

/** What holds for the fact under the cursor. */
export function currentStanding(review: Review): Standing | undefined {
  return review.standings.get(review.shown[review.at] ?? -1);
}

/** What is known of the event that the cursor is in. */
export function currentPart(review: Review): EventPart | undefined {
  const event = currentFact(review)?.event;
  return review.parts.find((part) => part.event === event);
}

/** The outlets of an event in the order of its documents. */
export function outletsOf(part: EventPart | undefined): readonly string[] {
  return [...new Set(part?.documents.map(({ outlet }) => outlet))];
}

/**
 * The two claims to compare word by word: those picked last; else the picked one and the one under the cursor; else
 * the one under the cursor and what stands against it most. Null where the fact has no second claim.
 */
export function opposed(review: Review): Opposed | null {
  const fact = currentFact(review);
  const current = currentClaim(review);
  if (fact === undefined || current === undefined) return null;
  const recent = review.picked.slice(-2);
  const [first, second] = claimsInOrder(fact).filter((claim) => recent.includes(claim.id));
  if (first !== undefined && second !== undefined) return { left: first, right: second };
  if (first !== undefined && first !== current) return { left: first, right: current };
  const other = opposing(fact, current);
  return other && { left: current, right: other };
}

/** The review with its cursor at a place among the facts on show, or at the nearest there is. */
export function toPlace(review: Review, place: number): Review {
  const at = Math.max(0, Math.min(place, review.shown.length - 1));
  if (at === review.at) return review;
  const detail = review.detail === "diff" ? "claims" : review.detail;
  return { ...review, at, claim: 0, picked: [], detail, top: null };
}
