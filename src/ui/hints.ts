import type { Review } from "../review/review.js";

export const inGrid = ({ view }: Review): boolean => view === "grid";
export const inArticle = ({ view }: Review): boolean => view === "article";
export const inClaims = ({ view, pane }: Review): boolean => view === "facts" && pane === "claims";

/** Is there nothing for Esc to go back from? */
export function isAtTop(review: Review): boolean {
  return (
    review.view === "facts" &&
    review.detail === "claims" &&
    review.pane === "facts" &&
    review.marked.size === 0 &&
    review.picked.length === 0 &&
    review.sought === ""
  );
}

/** Actions whose hints stand at the foot, the most needed first, as far as there is room for them. */
export function hinted(review: Review): readonly string[] {
  if (inGrid(review))
    return ["down", "outlet-right", "open", "article", "confirm", "false-alarm", "undo", "find", "back"];
  if (inArticle(review)) return ["down", "next-document", "open", "confirm", "false-alarm", "undo", "note", "back"];
  if (review.pane === "claims") {
    return "down diff pick back confirm false-alarm undo next-undecided explain note article timeline find".split(" ");
  }
  return "down open next-undecided confirm false-alarm undo find filter grid article note explain mark diff".split(" ");
}
