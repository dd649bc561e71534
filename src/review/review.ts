import type { DecisionKind, Report, ReportClaim, ReportFact } from "../model.js";
import { type LoggedDecision, type LoggedEntry, matchDecisions } from "./apply-decisions.js";
import type { DecisionEntry } from "./decisions.js";
import { claimsInOrder, opposing } from "./line-up.js";
import { inOrderOfNeed, needsDecision } from "./order.js";

/** Which half of the screen the keys move in. */
export type Pane = "facts" | "claims";

/** What the next key answers: the review itself, the search line, "false alarm because …", or the overview of keys. */
export type Mode = "browse" | "find" | "reason" | "help";

/** Two claims held against each other. */
export type Opposed = { readonly left: ReportClaim; readonly right: ReportClaim };

/** What the review has to tell the person after a move; how it is worded is up to the screen. */
export type Said =
  | {
      readonly what: "decided" | "already" | "undone" | "redone";
      readonly kind: DecisionKind;
      readonly question: string;
    }
  | { readonly what: "nothing to undo" | "nothing to redo" | "all decided" | "nothing to compare" }
  | { readonly what: "no disagreement" | "trouble" };

/** A person going through the verdicts of one report: everything the screen shows, as plain data. */
export type Review = {
  readonly report: Report;
  /** All facts, in the order of `inOrderOfNeed`. Numbers of facts count in this list. */
  readonly facts: readonly ReportFact[];
  /** Numbers of the facts that the search leaves. */
  readonly shown: readonly number[];
  /** Place of the cursor in `shown`; 0 where nothing is shown. */
  readonly at: number;
  /** Place of the cursor among the fact's claims, in the order of `claimsInOrder`. */
  readonly claim: number;
  /** Ids of the claims that were picked for comparison, at most two. */
  readonly picked: readonly string[];
  /** Is the word diff on show? */
  readonly diff: boolean;
  /** First line on show in the claims or the overview of keys; null follows the cursor. */
  readonly top: number | null;
  readonly pane: Pane;
  readonly mode: Mode;
  /** The words that facts must hold to be shown. */
  readonly sought: string;
  /** `sought` as it was before the search line opened. */
  readonly soughtBefore: string;
  /** Every decision ever, undone ones included, oldest first; what is new since the start is to be saved. */
  readonly log: readonly LoggedEntry[];
  /** Decisions that hold, by number of the fact. */
  readonly decisions: ReadonlyMap<number, DecisionEntry>;
  /** Decisions that were undone and can be redone, the next one last. */
  readonly undone: readonly LoggedDecision[];
  readonly said: Said | null;
  /** Why decisions could not be saved, null while all is well; they are kept in `log` all the same. */
  readonly trouble: string | null;
  /** Null while the review goes on. */
  readonly ended: "quit" | "interrupted" | null;
};

/** Starts a review of a report with the decisions made earlier, at the first fact that needs a decision. */
export function openReview(report: Report, log: readonly LoggedEntry[], trouble: string | null = null): Review {
  const facts = inOrderOfNeed(report);
  const decisions = matchDecisions(facts, log);
  const first = facts.findIndex((fact, number) => needsDecision(fact.verdict) && !decisions.has(number));
  return {
    report,
    facts,
    shown: facts.map((_, number) => number),
    at: Math.max(0, first),
    claim: 0,
    picked: [],
    diff: false,
    top: null,
    pane: "facts",
    mode: "browse",
    sought: "",
    soughtBefore: "",
    log,
    decisions,
    undone: [],
    said: firstWords(facts, trouble),
    trouble,
    ended: null,
  };
}

function firstWords(facts: readonly ReportFact[], trouble: string | null): Said | null {
  if (trouble !== null) return { what: "trouble" };
  const isQuiet = facts.length > 0 && !facts.some((fact) => needsDecision(fact.verdict));
  return isQuiet ? { what: "no disagreement" } : null;
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

/**
 * The two claims to compare word by word: both picked ones; else the picked one and the one under the cursor; else the
 * one under the cursor and what stands against it most. Null where the fact has no second claim.
 */
export function opposed(review: Review): Opposed | null {
  const fact = currentFact(review);
  const current = currentClaim(review);
  if (fact === undefined || current === undefined) return null;
  const [first, second] = claimsInOrder(fact).filter((claim) => review.picked.includes(claim.id));
  if (first !== undefined && second !== undefined) return { left: first, right: second };
  if (first !== undefined && first !== current) return { left: first, right: current };
  const other = opposing(fact, current);
  return other && { left: current, right: other };
}

/** How far the review has come: facts that need a decision, and how many of them have one. */
export function progress(review: Review): { readonly needed: number; readonly decided: number } {
  const needed = review.facts.filter((fact) => needsDecision(fact.verdict)).length;
  const decided = [...review.decisions.keys()].filter((number) => needsDecision(review.facts[number]!.verdict)).length;
  return { needed, decided };
}

/** The review with its cursor at a place among the facts on show, or at the nearest there is. */
export function toPlace(review: Review, place: number): Review {
  const at = Math.max(0, Math.min(place, review.shown.length - 1));
  return at === review.at ? review : { ...review, at, claim: 0, picked: [], diff: false, top: null };
}
