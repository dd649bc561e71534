import type { DecisionKind } from "../model.js";
import { throughDocuments, throughText } from "./article.js";
import { decideMarked, mergeMarked, noteCurrent, redoLast, splitCurrent, undoLast } from "./deciding.js";
import type { EventPart } from "./event-part.js";
import type { Filter, FilterField } from "./filter.js";
import { alongOutlets, toOutlet } from "./grid.js";
import type { Edit } from "./line-editor.js";
import { mark, markAll, markRange, pick } from "./marking.js";
import { back, openMode, openPane, show, showDetail } from "./panes.js";
import { first, go, last, toClaim, toUndecided } from "./moving.js";
import type { Sort } from "./order.js";
import type { Judge } from "./regroup.js";
import { readOn, sorted, takeIn, withJudge } from "./regrouping.js";
import { type Detail, type Mode, type Reading, type Review, type Said, toPlace, type View } from "./review.js";
import { accept, choose, clearAll, filterBy, refilter, seek, toggleChoice, write } from "./seeking.js";

/** One thing a person does in a review, or that befalls it. Times (`at`) are ISO date-times. */
export type Move =
  /** Moves the cursor by so many rows, as far as there are any. */
  | { readonly do: "go"; readonly by: number }
  | { readonly do: "first" | "last" }
  /** To the next fact that needs a decision, or the one before; starts over at the end. */
  | { readonly do: "undecided"; readonly by: 1 | -1 }
  /** To the next fact on show, or the one before, whatever the pane; starts over at the end. */
  | { readonly do: "match"; readonly by: 1 | -1 }
  /** To a place in the list, to a claim, to an outlet of the grid: where the mouse points. */
  | { readonly do: "to fact"; readonly place: number }
  | { readonly do: "to claim"; readonly claim: number }
  | { readonly do: "to outlet"; readonly place: number; readonly column: number }
  | { readonly do: "outlet" | "choose"; readonly by: number }
  | { readonly do: "document"; readonly by: 1 | -1 }
  | { readonly do: "scroll"; readonly to: number }
  | { readonly do: "open" | "other pane" | "back" | "context" }
  | { readonly do: "view"; readonly view: View }
  | { readonly do: "detail"; readonly detail: Detail }
  | { readonly do: "mode"; readonly mode: Mode }
  | { readonly do: "pick" | "mark" | "mark range" | "mark all" }
  | { readonly do: "edit"; readonly edit: Edit }
  /** Takes over the line that was typed. */
  | { readonly do: "accept"; readonly at: string }
  | { readonly do: "find"; readonly words: string }
  | { readonly do: "toggle" | "clear" }
  | { readonly do: "filter"; readonly field: FilterField; readonly values: readonly string[] }
  | { readonly do: "filters"; readonly filter: Filter }
  | { readonly do: "sort"; readonly sort: Sort }
  | { readonly do: "decide"; readonly kind: DecisionKind; readonly reason: string | null; readonly at: string }
  | { readonly do: "note"; readonly note: string; readonly at: string }
  | { readonly do: "undo" | "redo" | "split" | "merge"; readonly at: string }
  /** The file was written, or could not be and why. */
  | { readonly do: "saved"; readonly trouble: string | null }
  | { readonly do: "say"; readonly said: Said }
  /** An event was judged, for the first time or anew. */
  | { readonly do: "take in"; readonly part: EventPart }
  | { readonly do: "read on"; readonly reading: Reading | null }
  | { readonly do: "judge"; readonly judge: Judge }
  /** Documents, by path, are no longer as they were read. */
  | { readonly do: "changed"; readonly paths: readonly string[] }
  | { readonly do: "quit" | "interrupt" };

/** The review after a move. Whatever makes no sense where the review stands changes nothing. */
export function step(review: Review, move: Move): Review {
  const heard: Review = { ...review, said: null };
  switch (move.do) {
    case "go":
      return review.view === "article" ? throughText(heard, move.by) : go(heard, move.by);
    case "first":
      return review.view === "article" ? throughText(heard, -Infinity) : first(heard);
    case "last":
      return review.view === "article" ? throughText(heard, Infinity) : last(heard);
    case "undecided":
      return toUndecided(heard, move.by);
    case "match":
      return review.shown.length === 0
        ? heard
        : toPlace(heard, (review.at + move.by + review.shown.length) % review.shown.length);
    case "to fact":
      return { ...toPlace(heard, move.place), pane: "facts" };
    case "to claim":
      return { ...toClaim(heard, move.claim), pane: "claims" };
    case "to outlet":
      return toOutlet(toPlace(heard, move.place), move.column);
    case "outlet":
      return alongOutlets(heard, move.by);
    case "choose":
      return choose(review, move.by);
    case "document":
      return throughDocuments(heard, move.by);
    case "scroll":
      return { ...heard, top: move.to };
    case "open":
      return openPane(heard);
    case "other pane":
      return review.pane === "claims" ? { ...heard, pane: "facts" } : openPane(heard);
    case "back":
      return back(heard);
    case "context":
      return { ...heard, context: !review.context };
    case "view":
      return show(heard, move.view);
    case "detail":
      return showDetail(heard, move.detail);
    case "mode":
      return openMode(heard, move.mode);
    case "pick":
      return pick(heard);
    case "mark":
      return mark(heard);
    case "mark range":
      return markRange(heard);
    case "mark all":
      return markAll(heard);
    case "edit":
      return write(review, move.edit);
    case "accept":
      return review.mode === "note" ? noteCurrent(heard, review.typed.text.trim(), move.at) : accept(heard);
    case "find":
      return seek(heard, move.words);
    case "toggle":
      return toggleChoice(review);
    case "clear":
      return clearAll(heard);
    case "filter":
      return filterBy(heard, move.field, move.values);
    case "filters":
      return refilter({ ...heard, filter: move.filter });
    case "sort":
      return sorted(heard, move.sort);
    case "decide":
      return decideMarked(heard, move);
    case "note":
      return noteCurrent(heard, move.note, move.at);
    case "undo":
      return undoLast(heard, move.at);
    case "redo":
      return redoLast(heard, move.at);
    case "split":
      return splitCurrent(heard, move.at);
    case "merge":
      return mergeMarked(heard, move.at);
    case "saved":
      return move.trouble === null
        ? { ...review, trouble: null }
        : { ...review, trouble: move.trouble, said: { what: "trouble" } };
    case "say":
      return { ...review, said: move.said };
    case "take in":
      return takeIn(review, move.part);
    case "read on":
      return readOn(review, move.reading);
    case "judge":
      return withJudge(review, move.judge);
    case "changed":
      return { ...review, changed: move.paths };
    case "quit":
      return { ...heard, ended: "quit" };
    case "interrupt":
      return { ...heard, ended: "interrupted" };
  }
}
