import { choices, type FilterField, isFiltering, shownFacts, toggled } from "./filter.js";
import { type Edit, edited } from "./line-editor.js";
import type { Review } from "./review.js";

/** Do search or filter leave anything out, or might they? */
export function isNarrowed({ sought, filter }: Review): boolean {
  return sought !== "" || isFiltering(filter);
}

/** The review with what search and filter leave; stays at the same fact if it is left. */
export function refilter(review: Review): Review {
  const shown = shownFacts(review.facts, review.standings, review);
  const stay = shown.indexOf(review.shown[review.at] ?? -1);
  const found: Review = { ...review, shown, anchor: null };
  if (stay >= 0) return { ...found, at: stay };
  return { ...found, at: 0, claim: 0, picked: [], top: null, pane: "facts", view: "facts", detail: "claims" };
}

/** Leaves the facts that hold the words. */
export function seek(review: Review, sought: string): Review {
  return sought === review.sought ? review : refilter({ ...review, sought });
}

/** Leaves the facts that have one of some values in a field; no value leaves all. */
export function filterBy(review: Review, field: FilterField, values: readonly string[]): Review {
  return refilter({ ...review, filter: { ...review.filter, [field]: values } });
}

/** Nothing is sought and nothing filtered any more. */
export function clearAll(review: Review): Review {
  return refilter({ ...review, sought: "", filter: {} });
}

/** Changes the line that is being typed; the search follows at every key. */
export function write(review: Review, edit: Edit): Review {
  const typed = edited(review.typed, edit);
  const written: Review = { ...review, typed, said: null, choice: 0 };
  return review.mode === "find" ? seek(written, typed.text) : written;
}

/** Closes the line; what was typed holds already. */
export function accept(review: Review): Review {
  return { ...review, mode: "browse" };
}

/** Moves the cursor of the open menu. In the palette the screen knows how long it is. */
export function choose(review: Review, by: number): Review {
  const last = review.mode === "filter" ? choices(review.facts, review.standings).length - 1 : Infinity;
  return { ...review, said: null, choice: Math.max(0, Math.min(review.choice + by, last)) };
}

/** Takes the filter under the cursor of the menu, or drops it. */
export function toggleChoice(review: Review): Review {
  const choice = choices(review.facts, review.standings)[review.choice];
  if (choice === undefined) return review;
  return refilter({ ...review, said: null, filter: toggled(review.filter, choice.field, choice.value) });
}
