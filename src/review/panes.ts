import { columnOf } from "./grid.js";
import { typed } from "./line-editor.js";
import {
  currentFact,
  currentPart,
  currentClaim,
  currentStanding,
  type Detail,
  type Mode,
  opposed,
  type Review,
  type View,
} from "./review.js";
import { clearAll, isNarrowed, seek } from "./seeking.js";

/** Goes into the claims of the current fact; from the grid and the article back to the list, at what one is on. */
export function openPane(review: Review): Review {
  if (currentFact(review) === undefined) return review;
  return { ...review, view: "facts", pane: "claims", top: null };
}

/** Fills the screen with a view; where one has nothing to show it says so. */
export function show(review: Review, view: View): Review {
  if (view === review.view || view === "facts") return { ...review, view: "facts", top: null };
  if (currentFact(review) === undefined) return review;
  if (view === "grid") return { ...review, view, column: columnOf(review), top: null };
  const document = currentClaim(review)?.document ?? "";
  const hasText = currentPart(review)?.texts.has(document) === true;
  return hasText ? { ...review, view, top: null } : { ...review, said: { what: "no text" } };
}

/** Shows the claims, the word diff or the timeline of the current fact; what is on show already gives way to the claims. */
export function showDetail(review: Review, detail: Detail): Review {
  if (detail === review.detail) return { ...review, detail: "claims", top: null };
  if (detail === "diff" && opposed(review) === null) return { ...review, said: { what: "nothing to compare" } };
  return { ...review, view: "facts", detail, top: null };
}

/** Opens a menu or a line to type in. */
export function openMode(review: Review, mode: Mode): Review {
  const opened: Review = {
    ...review,
    mode,
    choice: 0,
    top: mode === "help" || mode === "not checked" ? null : review.top,
  };
  switch (mode) {
    case "find":
      return { ...opened, typed: typed(review.sought), soughtBefore: review.sought };
    case "palette":
      return { ...opened, typed: typed("") };
    case "note":
      return currentFact(review) ? { ...opened, typed: typed(currentStanding(review)?.note?.note ?? "") } : review;
    case "reason":
      return currentFact(review) ? opened : review;
    default:
      return opened;
  }
}

/** Esc undoes one layer at a time, outermost first. */
export function back(review: Review): Review {
  if (review.mode === "find") return { ...seek(review, review.soughtBefore), mode: "browse" };
  if (review.mode !== "browse") return { ...review, mode: "browse", top: null };
  if (review.view !== "facts") return { ...review, view: "facts", top: null };
  if (review.detail !== "claims") return { ...review, detail: "claims", top: null };
  if (review.picked.length > 0) return { ...review, picked: [] };
  if (review.pane === "claims") return { ...review, pane: "facts", top: null };
  if (review.marked.size > 0) return { ...review, marked: new Set(), anchor: null };
  return isNarrowed(review) ? clearAll(review) : review;
}
