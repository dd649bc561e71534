import { claimsInOrder } from "../review/line-up.js";
import { currentFact, type Review } from "../review/review.js";
import { clean } from "./clean.js";
import type { Layout } from "./layout.js";
import { fill, type Line } from "./lines.js";

/** A title let into a rule, from a column on. */
type Title = { readonly at: number; readonly text: string; readonly active?: boolean };

/** A line across the screen with titles let into it; the title of the pane that the keys move in has a pointer. */
export function rule(all: readonly Title[], columns: number): Line {
  let drawn: Line = [];
  for (const [number, { at, text, active }] of all.entries()) {
    const joint = number === 0 ? "──" : "┬─";
    drawn = [...fillRule(drawn, at), { text: joint, tone: "faint" }];
    if (text === "") continue;
    drawn = [...drawn, { text: ` ${active === true ? "▸ " : ""}${text} `, tone: active === true ? "title" : "faint" }];
  }
  return fillRule(drawn, columns);
}

function fillRule(drawn: Line, columns: number): Line {
  const filled = fill(drawn, columns);
  if (filled === drawn || filled.length === drawn.length) return filled;
  return [...filled.slice(0, -1), { text: "─".repeat(filled.at(-1)!.text.length), tone: "faint" }];
}

/** The rule under the header, with the titles of the panes that begin there. */
export function topRule(review: Review, layout: Layout, columns: number): Line {
  const facts: Title = { at: 0, text: factsTitle(review), active: review.pane === "facts" };
  if (layout.kind === "beside") return rule([facts, claimsTitle(review, layout.facts.columns + 1)], columns);
  return layout.kind === "stacked" || review.pane === "facts" ? rule([facts], columns) : claimsRule(review, columns);
}

/** The rule above claims that have the whole width. */
export function claimsRule(review: Review, columns: number): Line {
  return rule([claimsTitle(review, 0)], columns);
}

function factsTitle({ shown, at, facts, sought }: Review): string {
  const place = `Facts ${shown.length === 0 ? 0 : at + 1}/${shown.length}`;
  return sought === "" ? place : `${place} of ${facts.length} with “${clean(sought)}”`;
}

function claimsTitle(review: Review, at: number): Title {
  const fact = currentFact(review);
  const active = review.pane === "claims";
  if (fact === undefined) return { at, text: "Claims" };
  const claims = claimsInOrder(fact).length;
  const place = active ? `${review.claim + 1}/${claims}` : `${claims}`;
  return { at, text: `${review.diff ? "Word diff, claim" : "Claims"} ${place}`, active };
}
