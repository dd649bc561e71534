import type { DecisionKind } from "../model.js";
import { decideCurrent, redoLast, undoLast } from "./deciding.js";
import { claimsInOrder } from "./line-up.js";
import { needsDecision } from "./order.js";
import { currentClaim, currentFact, opposed, type Review, toPlace } from "./review.js";
import { isFoundIn } from "./search.js";

/** One thing a person does in a review. Times (`at`) are ISO date-times. */
export type Move =
  /** Moves the cursor of the pane by so many rows, as far as there are any. */
  | { readonly do: "go"; readonly by: number }
  | { readonly do: "first" | "last" }
  /** To the next fact that needs a decision, or the one before; starts over at the end. */
  | { readonly do: "undecided"; readonly by: 1 | -1 }
  /** To the next fact on show, or the one before, whatever the pane; starts over at the end. */
  | { readonly do: "match"; readonly by: 1 | -1 }
  | { readonly do: "scroll"; readonly to: number }
  | { readonly do: "open" | "other pane" | "back" }
  | { readonly do: "pick" | "diff" }
  | { readonly do: "help" | "find" | "ask reason" }
  /** What is typed into the search line. */
  | { readonly do: "type"; readonly text: string }
  | { readonly do: "erase" | "erase all" | "accept" }
  | { readonly do: "decide"; readonly kind: DecisionKind; readonly reason: string | null; readonly at: string }
  | { readonly do: "undo" | "redo"; readonly at: string }
  /** The file was written, or could not be and why. */
  | { readonly do: "saved"; readonly trouble: string | null }
  | { readonly do: "quit" | "interrupt" };

/** The review after a move. Whatever makes no sense where the review stands changes nothing. */
export function step(review: Review, move: Move): Review {
  const heard: Review = { ...review, said: null };
  switch (move.do) {
    case "go":
      return review.pane === "facts" ? toPlace(heard, review.at + move.by) : toClaim(heard, review.claim + move.by);
    case "first":
      return review.pane === "facts" ? toPlace(heard, 0) : toClaim(heard, 0);
    case "last":
      return review.pane === "facts" ? toPlace(heard, Infinity) : toClaim(heard, Infinity);
    case "undecided":
      return toUndecided(heard, move.by);
    case "match":
      return review.shown.length === 0 ? heard : toPlace(heard, around(review, review.at + move.by));
    case "scroll":
      return { ...heard, top: move.to };
    case "open":
      return currentFact(review) ? { ...heard, pane: "claims" } : heard;
    case "other pane":
      return review.pane === "claims" ? { ...heard, pane: "facts" } : step(heard, { do: "open" });
    case "back":
      return back(heard);
    case "pick":
      return pick(heard);
    case "diff":
      return opposed(review)
        ? { ...heard, diff: !review.diff, top: null }
        : { ...heard, said: { what: "nothing to compare" } };
    case "help":
      return { ...heard, mode: "help", top: null };
    case "find":
      return { ...heard, mode: "find", soughtBefore: review.sought };
    case "ask reason":
      return currentFact(review) ? { ...heard, mode: "reason" } : heard;
    case "type":
      return seek(heard, review.sought + move.text);
    case "erase":
      return seek(heard, Array.from(review.sought).slice(0, -1).join(""));
    case "erase all":
      return seek(heard, "");
    case "accept":
      return { ...heard, mode: "browse" };
    case "decide":
      return decideCurrent(heard, move);
    case "undo":
      return undoLast(heard, move.at);
    case "redo":
      return redoLast(heard, move.at);
    case "saved":
      return move.trouble === null
        ? { ...review, trouble: null }
        : { ...review, trouble: move.trouble, said: { what: "trouble" } };
    case "quit":
      return { ...heard, ended: "quit" };
    case "interrupt":
      return { ...heard, ended: "interrupted" };
  }
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}

function around(review: Review, place: number): number {
  return (place + review.shown.length) % review.shown.length;
}

function toClaim(review: Review, place: number): Review {
  const fact = currentFact(review);
  return fact ? { ...review, claim: clamp(place, claimsInOrder(fact).length), top: null } : review;
}

function toUndecided(review: Review, by: 1 | -1): Review {
  for (let away = 1; away <= review.shown.length; away++) {
    const place = around(review, review.at + by * away + review.shown.length);
    const number = review.shown[place]!;
    if (needsDecision(review.facts[number]!.verdict) && !review.decisions.has(number)) {
      return toPlace(review, place);
    }
  }
  return { ...review, said: { what: "all decided" } };
}

/** Esc undoes one layer at a time, outermost first. */
function back(review: Review): Review {
  if (review.mode === "find") return { ...seek(review, review.soughtBefore), mode: "browse" };
  if (review.mode !== "browse") return { ...review, mode: "browse", top: null };
  if (review.diff) return { ...review, diff: false, top: null };
  if (review.picked.length > 0) return { ...review, picked: [] };
  if (review.pane === "claims") return { ...review, pane: "facts" };
  return seek(review, "");
}

/** Puts the current claim into the comparison, or takes it out; a third one takes the place of the oldest. */
function pick(review: Review): Review {
  const claim = currentClaim(review);
  if (claim === undefined) return review;
  const picked = review.picked.includes(claim.id)
    ? review.picked.filter((id) => id !== claim.id)
    : [...review.picked, claim.id].slice(-2);
  return { ...review, picked };
}

/** Leaves the facts that hold the words; stays at the same fact if it is one of them. */
function seek(review: Review, sought: string): Review {
  if (sought === review.sought) return review;
  const shown = review.facts.flatMap((fact, number) => (isFoundIn(fact, sought) ? [number] : []));
  const stay = shown.indexOf(review.shown[review.at] ?? -1);
  const found = { ...review, sought, shown };
  if (stay >= 0) return { ...found, at: stay };
  return { ...found, at: 0, claim: 0, picked: [], diff: false, top: null, pane: "facts" };
}
