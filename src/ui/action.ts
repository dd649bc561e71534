import type { Review } from "../review/review.js";
import type { Move } from "../review/step.js";
import type { Errand } from "./errands.js";

/** What a key needs to know of the screen and the world. */
export type View = {
  /** ISO date-time. */
  readonly now: string;
  /** Rows of the list of facts. */
  readonly page: number;
  /** Of what scrolls by lines: first line on show, the last it can be, and rows. */
  readonly top: number;
  readonly lastTop: number;
  readonly scrollPage: number;
};

export type Outcome = Move | Errand;

/** One thing that can be done: the key table, the overview, the hints, the palette and the settings come from it. */
export type Action = {
  /** As the settings and the palette call it. */
  readonly name: string;
  /** As named by `keyNames`; the first is printed in hints. */
  readonly keys: readonly string[];
  readonly does: string;
  /** A word or two for the foot of the screen. */
  readonly hint?: string;
  /** Where it means something; everywhere where it is left out. Of two with one key the first that does is meant. */
  readonly when?: (review: Review) => boolean;
  readonly run: (view: View, review: Review) => Outcome;
};

/** Actions with a title, for the overview. */
export type Section = { readonly title: string; readonly actions: readonly Action[] };

/** What an action does that makes the same move wherever it is made. */
export const move =
  (made: Move): Action["run"] =>
  () =>
    made;
