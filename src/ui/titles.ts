import { isFiltering, filterFields } from "../review/filter.js";
import { claimsInOrder } from "../review/line-up.js";
import { currentClaim, currentFact, type Review } from "../review/review.js";
import { isNarrowed } from "../review/seeking.js";
import { clean } from "./clean.js";
import type { Layout } from "./layout.js";
import { cut, fill, type Line } from "./lines.js";

/** A title let into a rule, from a column on. */
type Title = { readonly at: number; readonly text: string; readonly active?: boolean };

/** A line across the screen with titles let into it; the title of the pane that the keys move in has a pointer. */
export function rule(all: readonly Title[], columns: number): Line {
  return fillRule(titled(all), columns);
}

function titled(all: readonly Title[]): Line {
  let drawn: Line = [];
  for (const [number, { at, text, active }] of all.entries()) {
    const joint = number === 0 ? "──" : "┬─";
    drawn = [...fillRule(drawn, at), { text: joint, tone: "faint" }];
    if (text === "") continue;
    drawn = [...drawn, { text: ` ${active === true ? "▸ " : ""}${text} `, tone: active === true ? "title" : "faint" }];
  }
  return drawn;
}

function fillRule(drawn: Line, columns: number): Line {
  const filled = fill(drawn, columns);
  if (filled === drawn || filled.length === drawn.length) return filled;
  return [...filled.slice(0, -1), { text: "─".repeat(filled.at(-1)!.text.length), tone: "faint" }];
}

/** The rule under the header, with the titles of the panes that begin there. */
export function topRule(review: Review, layout: Layout, columns: number): Line {
  const facts: Title = { at: 0, text: factsTitle(review, "Facts"), active: review.pane === "facts" };
  if (layout.kind === "beside") {
    // It changes at every key: drawn to the edge it would be a tenth of what goes through the line.
    const both = titled([facts, claimsTitle(review, layout.facts.columns + 1)]);
    return cut([...both, { text: "──", tone: "faint" }], columns);
  }
  return layout.kind === "stacked" || review.pane === "facts" ? rule([facts], columns) : claimsRule(review, columns);
}

/** The rule above claims that have the whole width. */
export function claimsRule(review: Review, columns: number): Line {
  return rule([claimsTitle(review, 0)], columns);
}

/** The rule above the grid. */
export function gridRule(review: Review, columns: number): Line {
  return rule([{ at: 0, text: factsTitle(review, "Facts × outlets"), active: true }], columns);
}

/** The rule above an article: whose it is, and the place of the claim among those of the fact. */
export function articleRule(review: Review, columns: number): Line {
  const claim = currentClaim(review);
  const text = claim === undefined ? "Article" : `Article: ${clean(claim.outlet)}, ${clean(claim.document)}`;
  return rule([{ at: 0, text, active: true }], columns);
}

function factsTitle(review: Review, name: string): string {
  const { shown, at, facts, sought, filter, marked, sort } = review;
  const place = `${name} ${shown.length === 0 ? 0 : at + 1}/${shown.length}`;
  const total = isNarrowed(review) ? ` of ${facts.length}` : "";
  const words = sought === "" ? "" : ` with “${clean(sought)}”`;
  const wanted = filterFields.flatMap((field) => filter[field] ?? []).map(clean);
  const only = isFiltering(filter) ? ` · ${wanted.join(", ")}` : "";
  const order = sort === "need" ? "" : ` · by ${sort}`;
  const marks = marked.size === 0 ? "" : ` · ${marked.size} marked`;
  return place + total + words + only + order + marks;
}

function claimsTitle(review: Review, at: number): Title {
  const fact = currentFact(review);
  const active = review.pane === "claims";
  if (fact === undefined) return { at, text: "Claims" };
  const claims = claimsInOrder(fact).length;
  const place = active ? `${review.claim + 1}/${claims}` : `${claims}`;
  const name = { claims: "Claims", diff: "Word diff, claim", timeline: "Timeline, claim" }[review.detail];
  return { at, text: `${name} ${place}`, active };
}
